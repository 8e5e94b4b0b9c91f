// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a publisher decides, and what stays of it for ever.
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A manual that was published, whose French then went ahead.
class Ahead final
{
public:
    Ahead()
    {
        program.write(u"m.json"_s, inStep());
        REQUIRE(run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"m.json"_s}).exit == 0);
        REQUIRE(run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"1"_s}).exit == 0);
        program.write(u"more.json"_s, inStep().replace("Bonjour le monde", "Salut le monde").replace("wereld\", \"step\": \"in_step", "wereld\", \"step\": \"fr_ahead"));
        REQUIRE(run({u"import"_s, u"m.vademecum"_s, u"more.json"_s}).exit == 0);
    }
    static QByteArray inStep() { return smallManual().replace("\"Dag wereld\"", "\"Dag wereld\", \"step\": \"in_step\""); }

    Answer run(const QStringList &words) const { return program.run(words); }
    QJsonObject json(const QStringList &words) const { return run(words + QStringList{u"--json"_s}).json(); }
    QString french(const QString &edition) const
    {
        REQUIRE(run({u"export"_s, u"m.vademecum"_s, u"--output"_s, u"out.json"_s, u"--edition"_s, edition}).exit == 0);
        const QJsonObject manual = QJsonDocument::fromJson(program.read(u"out.json"_s)).object();
        return manual[u"entries"_s][0][u"entries"_s][0][u"passages"_s][0][u"text"_s][u"fr"_s].toString();
    }
    QByteArray pages(const QString &edition, const QStringList &more = {}) const
    {
        REQUIRE(run(QStringList{u"export"_s, u"m.vademecum"_s, u"--output"_s, u"out.pdf"_s, u"--edition"_s, edition, u"--language"_s, u"fr"_s} + more)
                    .exit == 0);
        return program.read(u"out.pdf"_s);
    }

    Program program;
};

} // namespace

TEST_CASE("An edition holds the last texts in step where that was asked for, and the current ones otherwise")
{
    const Ahead manual;
    CHECK(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"no"_s, u"--in-step"_s, u"nothing-like-it"_s}).exit == 3);
    const QJsonObject held = manual.json({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2"_s, u"--in-step"_s, u"all"_s});
    CHECK(held[u"in_step"_s].toArray().size() == 1);
    CHECK_FALSE(held[u"known"_s].toObject().contains(u"ahead_nl"_s)); // in the edition it is in step
    CHECK(manual.french(u"2"_s) == u"Bonjour le monde"_s);
    CHECK(manual.json({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"3"_s})[u"known"_s][u"ahead_nl"_s] == 1);
    CHECK(manual.french(u"3"_s) == u"Salut le monde"_s);
    CHECK(manual.json({u"edition"_s, u"changes"_s, u"m.vademecum"_s, u"2"_s})[u"lines"_s].toArray().isEmpty());
    CHECK(manual.json({u"edition"_s, u"changes"_s, u"m.vademecum"_s, u"3"_s})[u"lines"_s].toArray().size() == 1);
}

TEST_CASE("A number that is none is refused at once, in the reader's own language, and nothing is published")
{
    const Ahead manual;
    const QStringList publish{u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2026.2 Un mot pour tous les réseaux."_s};
    const Answer refused = manual.run(publish + QStringList{u"--ui"_s, u"nl"_s});
    CHECK(refused.exit == 3);
    CHECK(refused.errors.contains(u"hoogstens 24 letters"_s));
    CHECK(manual.json(publish)[u"error"_s][u"kind"_s] == u"not_allowed"_s);
    CHECK(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2026.2\n"_s}).exit == 3);
    CHECK(manual.json({u"edition"_s, u"list"_s, u"m.vademecum"_s})[u"editions"_s].toArray().size() == 1);
}

TEST_CASE("What an edition says has changed is edited before it is published, and is the same on every later day")
{
    const Ahead manual;
    QJsonObject changes = manual.json({u"edition"_s, u"changes"_s, u"m.vademecum"_s, u"draft"_s});
    CHECK(changes[u"since"_s] == u"1"_s);
    QJsonArray lines = changes[u"lines"_s].toArray();
    REQUIRE(lines.size() == 1);
    QJsonObject line = lines[0].toObject();
    line.insert(u"remark"_s, QJsonObject{{u"fr"_s, u"Plus court"_s}, {u"nl"_s, u"Korter"_s}});
    changes.insert(u"lines"_s, QJsonArray{line});
    manual.program.write(u"changes.json"_s, QJsonDocument(changes).toJson());
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2"_s, u"--note-nl"_s, u"Korter"_s, u"--changes"_s, u"changes.json"_s}).exit == 0);
    CHECK(manual.json({u"edition"_s, u"changes"_s, u"m.vademecum"_s, u"2"_s})[u"lines"_s] == QJsonValue(QJsonArray{line}));
    const QByteArray kept = manual.pages(u"2"_s);
    const QByteArray composed = manual.pages(u"2"_s, {u"--missing"_s, u"leave_out"_s}); // not kept: composed of what was frozen
    const QByteArray barred = manual.pages(u"2"_s, {u"--bars"_s});
    CHECK(barred != kept);

    manual.program.write(u"later.json"_s, Ahead::inStep().replace("Bonjour le monde", "Tout autre chose"));
    REQUIRE(manual.run({u"import"_s, u"m.vademecum"_s, u"later.json"_s}).exit == 0);
    REQUIRE(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"3"_s}).exit == 0);
    CHECK(manual.pages(u"2"_s) == kept);
    CHECK(manual.pages(u"2"_s, {u"--missing"_s, u"leave_out"_s}) == composed);
    CHECK(manual.pages(u"2"_s, {u"--bars"_s}) == barred);
    CHECK(manual.run({u"edition"_s, u"verify"_s, u"m.vademecum"_s}).exit == 0);
    CHECK(manual.run({u"edition"_s, u"changes"_s, u"m.vademecum"_s, u"7"_s}).exit == 3);
    for (const QByteArray bad : {"{", "[]", R"({"lines": [{"entry": "m", "changes": ["of_tomorrow"]}]})"}) {
        manual.program.write(u"bad.json"_s, bad);
        CHECK(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"4"_s, u"--changes"_s, u"bad.json"_s}).exit == 3);
    }
    CHECK(manual.json({u"edition"_s, u"list"_s, u"m.vademecum"_s})[u"editions"_s].toArray().size() == 3);
}

TEST_CASE("What the commands say of a manual and its editions reads well in the reader's language")
{
    const Ahead manual;
    CHECK(manual.run({u"edition"_s, u"publish"_s, u"m.vademecum"_s, u"2"_s, u"--note-fr"_s, u"Une note"_s, u"--note-nl"_s, u"Een nota"_s}).exit == 0);
    const auto say = [&](QStringList words, const QString &language) {
        words.insert(words.first() == u"edition" ? 2 : 1, u"m.vademecum"_s);
        return manual.run(words + QStringList{u"--ui"_s, language}).output;
    };
    CHECK(say({u"status"_s}, u"fr"_s).contains(u"Français\u00a0: "_s));
    CHECK(say({u"status"_s}, u"fr"_s).contains(u"Éditions\u00a0: 2, la plus récente est la 2\n"_s));
    CHECK(say({u"status"_s}, u"nl"_s).contains(u"Edities: 2, de nieuwste is 2\n"_s));
    CHECK(say({u"edition"_s, u"compare"_s, u"1"_s, u"2"_s}, u"fr"_s).contains(u")\u00a0: mis à jour"_s));
    CHECK(say({u"edition"_s, u"changes"_s, u"2"_s}, u"fr"_s).contains(u")\u00a0: mis à jour"_s));
    CHECK(say({u"edition"_s, u"list"_s}, u"nl"_s).contains(u"Een nota"_s));
    CHECK(say({u"edition"_s, u"list"_s}, u"fr"_s).contains(u"Une note"_s));
}
