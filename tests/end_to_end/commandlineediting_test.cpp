// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in, giving out, publishing.
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A program with a small manual beside it, m.vademecum.
class WithManual final
{
public:
    explicit WithManual(const QByteArray &extra = {})
    {
        program.write(u"m.json"_s, smallManual(extra));
        REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"m.json"_s}).exit == 0);
    }

    /// The manual as it stands, in the interchange format.
    QJsonObject text(const QStringList &more = {}) const
    {
        REQUIRE(run(QStringList{u"export"_s, u"m.vademecum"_s, u"--output"_s, u"out.json"_s} + more).exit == 0);
        return QJsonDocument::fromJson(program.read(u"out.json"_s)).object();
    }
    QString passage(const QJsonObject &manual, int index) const
    {
        return manual[u"entries"_s][0][u"entries"_s][0][u"passages"_s][index][u"text"_s][u"fr"_s].toString();
    }
    Answer run(const QStringList &words) const { return program.run(words); }

    Program program;
};

} // namespace

TEST_CASE("A file is taken in, and a second time it changes nothing")
{
    const WithManual manual;
    manual.program.write(u"more.json"_s, smallManual(R"({"id": "second", "kind": "bullet", "text": {"fr": "De plus"}})").replace("Bonjour", "Salut"));
    const Answer first = manual.run({u"import"_s, u"m.vademecum"_s, u"more.json"_s, u"--json"_s});
    CHECK(first.exit == 0);
    CHECK(first.json()[u"passages"_s] == 2);
    const QJsonObject once = manual.text();
    CHECK(manual.passage(once, 0) == u"Salut le monde"_s);
    CHECK(manual.passage(once, 1) == u"De plus"_s);
    CHECK(manual.run({u"import"_s, u"m.vademecum"_s, u"more.json"_s}).exit == 0);
    CHECK(manual.text() == once);
}

TEST_CASE("Several files are taken in one after the other, or none of them")
{
    const WithManual manual;
    manual.program.write(u"a.json"_s, smallManual().replace("Bonjour", "Salut"));
    manual.program.write(u"b.json"_s, smallManual().replace("Dag", "Hallo").replace("Bonjour", "Salut"));
    manual.program.write(u"bad.json"_s, "{");
    const QJsonObject before = manual.text();
    CHECK(manual.run({u"import"_s, u"m.vademecum"_s, u"a.json"_s, u"bad.json"_s}).exit == 3);
    CHECK(manual.text() == before);
    CHECK(manual.run({u"import"_s, u"m.vademecum"_s, u"a.json"_s, u"b.json"_s}).exit == 0);
    CHECK(manual.passage(manual.text(), 0) == u"Salut le monde"_s);
}

TEST_CASE("An import that is refused changes nothing and says where and why")
{
    const WithManual manual;
    const QJsonObject before = manual.text();
    const auto refused = [&](const QString &name, const QByteArray &bytes) {
        manual.program.write(name, bytes);
        const Answer answer = manual.run({u"import"_s, u"m.vademecum"_s, name, u"--json"_s});
        CHECK(answer.exit == 3);
        CHECK(manual.text() == before);
        return answer.json()[u"error"_s].toObject();
    };
    CHECK(refused(u"cut.json"_s, smallManual().chopped(20))[u"kind"_s] == u"not_json"_s);
    CHECK(refused(u"target.json"_s, smallManual().replace(R"("id": "module", )", R"("id": "module", "network": "net-9", )"))[u"place"_s]
          == u"entries[0].entries[0].network"_s);
    CHECK(refused(u"newer.json"_s, smallManual().replace(R"("version": 1)", R"("version": 2)"))[u"kind"_s] == u"newer_format"_s);
    CHECK(refused(u"bytes.json"_s, smallManual().replace("Bonjour", "\xFF"))[u"kind"_s] == u"invalid_utf8"_s);
    CHECK(refused(u"other.json"_s, smallManual().replace(R"("id": "small")", R"("id": "foreign")"))[u"kind"_s] == u"other_manual"_s);
    CHECK(refused(u"letter.docx"_s, "PK")[u"kind"_s] == u"unsupported_type"_s);
    CHECK(manual.run({u"import"_s, u"m.vademecum"_s, u"nowhere.json"_s}).exit == 4);
}

TEST_CASE("An unknown key is kept, and remarked upon")
{
    const WithManual manual;
    manual.program.write(u"more.json"_s, smallManual().replace(R"("kind": "paragraph")", R"("kind": "paragraph", "tone": "calm")"));
    const Answer answer = manual.run({u"import"_s, u"m.vademecum"_s, u"more.json"_s, u"--json"_s});
    CHECK(answer.exit == 0);
    CHECK(answer.json()[u"remarks"_s][0][u"kind"_s] == u"unknown_key"_s);
    CHECK(answer.json()[u"remarks"_s][0][u"details"_s][0] == u"entries[0].entries[0].passages[0].tone"_s);
    CHECK(answer.errors.contains(u"passages[0].tone"_s));
    CHECK(manual.text()[u"entries"_s][0][u"entries"_s][0][u"passages"_s][0][u"tone"_s] == u"calm"_s);
}

TEST_CASE("A manual goes out as PDF in one language or both")
{
    const WithManual manual;
    const QList<QStringList> ways{{},
                                  {u"--language"_s, u"nl"_s},
                                  {u"--language"_s, u"nl,fr"_s},
                                  {u"--layout"_s, u"columns"_s},
                                  {u"--layout=facing"_s, u"--language=fr,nl"_s},
                                  {u"--entry"_s, u"module"_s, u"other"_s}};
    for (const QStringList &way : ways) {
        const Answer answer = manual.run(QStringList{u"export"_s, u"m.vademecum"_s, u"--output"_s, u"m.pdf"_s, u"--json"_s} + way);
        CHECK(answer.exit == 0);
        CHECK(answer.json()[u"pages"_s].toInt() > 0);
        CHECK(answer.json()[u"bytes"_s].toInt() == manual.program.read(u"m.pdf"_s).size());
        CHECK(manual.program.read(u"m.pdf"_s).startsWith("%PDF-1.7"));
    }
}

TEST_CASE("The manual that rides along in a PDF can be taken in again")
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()) {
        WARN("qpdf is not installed: what rides along is not taken out");
        return;
    }
    const WithManual manual;
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"m.pdf"_s, u"--attach-source"_s}).exit == 0);
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--show-attachment=manual.json"_s, manual.program.path(u"m.pdf"_s)});
    REQUIRE(qpdf.waitForFinished());
    manual.program.write(u"again.json"_s, qpdf.readAllStandardOutput());
    CHECK(manual.run({u"new"_s, u"again.vademecum"_s, u"--from"_s, u"again.json"_s}).exit == 0);
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"one.json"_s}).exit == 0);
    REQUIRE(manual.run({u"export"_s, u"again.vademecum"_s, u"--output"_s, u"other.json"_s}).exit == 0);
    CHECK(manual.program.read(u"one.json"_s) == manual.program.read(u"other.json"_s));
}

TEST_CASE("The same draft gives the same PDF, byte for byte")
{
    const WithManual manual;
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"a.pdf"_s}).exit == 0);
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"b.pdf"_s}).exit == 0);
    CHECK(manual.program.read(u"a.pdf"_s) == manual.program.read(u"b.pdf"_s));
}

TEST_CASE("An export that cannot be done leaves no file, and never the manual itself in danger")
{
    const WithManual manual;
    const QStringList before = manual.program.files();
    const auto run = [&](const QStringList &more) { return manual.run(QStringList{u"export"_s, u"m.vademecum"_s} + more).exit; };
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--entry"_s, u"nowhere"_s}) == 3);
    CHECK(run({u"--output"_s, u"m.json"_s, u"--entry"_s, u"first"_s}) == 3);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--edition"_s, u"7"_s}) == 3);
    CHECK(run({u"--output"_s, u"nowhere/m.pdf"_s}) == 4);
    CHECK(run({}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--format"_s, u"docx"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--language"_s, u"de"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--language"_s, u"fr,fr"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--layout"_s, u"wide"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--layout"_s, u"columns"_s, u"--language"_s, u"fr"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.pdf"_s, u"--layout"_s, u"single"_s, u"--language"_s, u"fr,nl"_s}) == 2);
    CHECK(run({u"--output"_s, u"m.vademecum"_s}) == 2);
    CHECK(manual.program.files() == before);
    CHECK(manual.run({u"status"_s, u"m.vademecum"_s}).exit == 0);
}

TEST_CASE("An excerpt goes out as JSON with what leads to it")
{
    const WithManual manual;
    const QJsonObject text = manual.text({u"--entry"_s, u"other"_s});
    const QJsonArray modules = text[u"entries"_s][0][u"entries"_s].toArray();
    REQUIRE(modules.size() == 1);
    CHECK(modules[0][u"id"_s] == u"other"_s);
}

TEST_CASE("A published edition is listed, verified, exported and never changes")
{
    const WithManual manual;
    const Answer published = manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2026.1"_s, u"--note"_s, u"Première"_s});
    CHECK(published.exit == 0);
    const QString root = published.output.trimmed();
    CHECK(root.size() == 64);
    const QJsonObject frozen = manual.text({u"--edition"_s, u"2026.1"_s});

    manual.program.write(u"more.json"_s, smallManual().replace("Bonjour", "Salut"));
    REQUIRE(manual.run({u"import"_s, u"m.vademecum"_s, u"more.json"_s}).exit == 0);
    CHECK(manual.text({u"--edition"_s, u"2026.1"_s}) == frozen);
    CHECK(manual.passage(manual.text(), 0) == u"Salut le monde"_s);

    const QJsonObject line = manual.run({u"edition"_s, u"list"_s, u"m.vademecum"_s, u"--json"_s}).json()[u"editions"_s][0].toObject();
    CHECK(line[u"number"_s] == u"2026.1"_s);
    CHECK(line[u"root"_s] == root);
    CHECK(line[u"notes"_s][u"nl"_s] == u"Première"_s);
    CHECK(line[u"previous_root"_s].isNull());
    const Answer verified = manual.run({u"edition"_s, u"verify"_s, u"m.vademecum"_s, u"--json"_s});
    CHECK(verified.exit == 0);
    CHECK(verified.json()[u"editions"_s][0][u"sound"_s] == true);
    CHECK(verified.json()[u"editions"_s][0][u"root"_s] == root);
    CHECK(manual.run({u"edition"_s, u"verify"_s, u"m.vademecum"_s, u"7"_s}).exit == 3);
}

TEST_CASE("A number is given to one edition only")
{
    const WithManual manual;
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s}).exit == 0);
    const Answer again = manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s, u"--json"_s});
    CHECK(again.exit == 3);
    CHECK(again.json()[u"error"_s][u"kind"_s] == u"edition_exists"_s);
}

TEST_CASE("The PDFs kept with an edition come out as they were kept")
{
    const WithManual manual;
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s}).exit == 0);
    for (const QString &languages : {u"fr"_s, u"nl"_s, u"fr,nl"_s}) {
        const auto exported = [&](const QString &file) {
            const Answer answer = manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, file, u"--edition"_s, u"1"_s,
                                              u"--language"_s, languages, u"--json"_s});
            CHECK(answer.exit == 0);
            CHECK(answer.json()[u"kept"_s] == true);
            return manual.program.read(file);
        };
        const QByteArray first = exported(u"a.pdf"_s);
        CHECK(first.startsWith("%PDF"));
        CHECK(exported(u"b.pdf"_s) == first);
    }
    const Answer facing = manual.run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"f.pdf"_s, u"--edition"_s, u"1"_s,
                                      u"--layout"_s, u"facing"_s, u"--json"_s});
    CHECK(facing.exit == 0);
    CHECK(facing.json()[u"kept"_s] == false);
}

TEST_CASE("What an edition does where a text is missing was frozen with it, whatever the manual does by now")
{
    const WithManual manual;
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s}).exit == 0);
    const auto isKept = [&](const QStringList &more) {
        const Answer answer = manual.run(QStringList{u"export"_s, u"m.vademecum"_s, u"--output"_s, u"e.pdf"_s, u"--edition"_s, u"1"_s,
                                                     u"--language"_s, u"fr"_s, u"--json"_s} + more);
        CHECK(answer.exit == 0);
        return answer.json()[u"kept"_s].toBool();
    };
    REQUIRE(manual.run({u"layout"_s, u"m.vademecum"_s, u"--missing"_s, u"leave_out"_s}).exit == 0);
    CHECK(isKept({}));
    CHECK(isKept({u"--missing"_s, u"other"_s}));
    CHECK_FALSE(isKept({u"--missing"_s, u"leave_out"_s}));
}

TEST_CASE("A manual with a fault is published only when the fault is accepted, and the edition says so")
{
    const WithManual manual(R"-({"id": "q", "kind": "quote", "text": {"fr": "Voir [là](#nulle-part)"}})-");
    const Answer refused = manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s, u"--json"_s});
    CHECK(refused.exit == 1);
    CHECK(refused.json()[u"published"_s] == false);
    CHECK(refused.json()[u"findings"_s][0][u"kind"_s] == u"broken_link"_s);
    CHECK(manual.run({u"edition"_s, u"list"_s, u"m.vademecum"_s, u"--json"_s}).json()[u"editions"_s].toArray().isEmpty());
    const Answer accepted = manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s, u"--accept"_s, u"--json"_s});
    CHECK(accepted.exit == 0);
    CHECK(accepted.json()[u"published"_s] == true);
    CHECK(accepted.json()[u"accepted"_s].toArray().size() == 1);
    CHECK(manual.run({u"check"_s, u"m.vademecum"_s, u"--edition"_s, u"1"_s}).exit == 1);
}

TEST_CASE("Two editions are compared by entry, in both languages")
{
    const WithManual manual;
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s}).exit == 0);
    CHECK(manual.run({u"edition"_s, u"compare"_s, u"m.vademecum"_s, u"1"_s, u"draft"_s, u"--json"_s}).json()[u"entries"_s].toArray().isEmpty());
    manual.program.write(u"more.json"_s, smallManual().replace("Bonjour le", "Salut le").replace("Dag wereld", "Hallo wereld"));
    REQUIRE(manual.run({u"import"_s, u"m.vademecum"_s, u"more.json"_s}).exit == 0);
    const Answer answer = manual.run({u"edition"_s, u"compare"_s, u"m.vademecum"_s, u"1"_s, u"draft"_s, u"--json"_s});
    CHECK(answer.exit == 0);
    const QJsonArray entries = answer.json()[u"entries"_s].toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0][u"entry"_s] == u"module"_s);
    CHECK(entries[0][u"changes"_s] == QJsonArray{u"updated"_s});
    REQUIRE(entries[0][u"texts"_s].toArray().size() == 2);
    CHECK(entries[0][u"texts"_s][0][u"before"_s] == u"Bonjour le monde"_s);
    CHECK(entries[0][u"texts"_s][1][u"after"_s] == u"Hallo wereld"_s);
    CHECK(manual.run({u"edition"_s, u"compare"_s, u"m.vademecum"_s, u"1"_s, u"2"_s}).exit == 3);
}

TEST_CASE("What changed on a practice sheet is told fact by fact, as it was and as it is")
{
    const auto sheet = [](const QByteArray &facts) {
        return smallManual().replace(R"("id": "module", "kind": "module")", QByteArray(R"("id": "module", "kind": "practice", )" + facts));
    };
    const Program program;
    program.write(u"old.json"_s, sheet(R"("place": "Namur")"));
    program.write(u"new.json"_s, sheet(R"("place": "Liège", "network": "net-1", "lifecycle": "active")"));
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"old.json"_s}).exit == 0);
    REQUIRE(program.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s, u"--accept"_s}).exit == 0);
    REQUIRE(program.run({u"import"_s, u"m.vademecum"_s, u"new.json"_s}).exit == 0);
    const auto compare = [&](const QStringList &more) {
        return program.run(QStringList{u"edition"_s, u"compare"_s, u"m.vademecum"_s, u"1"_s, u"draft"_s} + more);
    };
    const QJsonArray entries = compare({u"--json"_s}).json()[u"entries"_s].toArray();
    REQUIRE(entries.size() == 1);
    const QJsonArray facts = entries[0][u"facts"_s].toArray();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0][u"fact"_s] == u"network"_s);
    CHECK(facts[0][u"before"_s] == QJsonArray());
    CHECK(facts[0][u"after"_s] == QJsonArray{u"net-1"_s});
    CHECK(facts[1][u"before"_s] == QJsonArray{u"Namur"_s});
    CHECK(facts[1][u"after"_s] == QJsonArray{u"Liège"_s});
    CHECK(facts[2][u"fact"_s] == u"lifecycle"_s);
    CHECK(compare({u"--ui"_s, u"fr"_s}).output.contains(u"  Lieu\u00a0: Namur → Liège\n"_s));
    CHECK(compare({u"--ui"_s, u"nl"_s}).output.contains(u"  Netwerk: niet ingevuld → Nord\n"_s));
}
