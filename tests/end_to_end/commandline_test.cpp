// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and exit statuses that scripts rely on.
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QSettings>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QStringList commands{u"new"_s,          u"import"_s,         u"export"_s,          u"layout"_s,          u"edition publish"_s, u"edition list"_s,
                           u"edition verify"_s, u"edition compare"_s, u"edition changes"_s, u"check"_s, u"search"_s,          u"status"_s,
                           u"tmx export"_s,   u"tmx import"_s,   u"meeting list"_s, u"meeting export"_s,  u"meeting report"_s, u"meeting calendar"_s, u"meeting people"_s,
                           u"meeting answers"_s};

QStringList wordsOf(const QString &command)
{
    return command.split(u' ');
}

} // namespace

TEST_CASE("The help names every command, and every command has a help of its own")
{
    const Program program;
    const Answer general = program.run({u"--help"_s});
    CHECK(general.exit == 0);
    CHECK(general.errors.isEmpty());
    for (const QString &command : commands) {
        CHECK(general.output.contains(u"vademecum "_s + command));
        const Answer own = program.run(wordsOf(command) + QStringList{u"--help"_s});
        CHECK(own.exit == 0);
        CHECK(own.output.startsWith(u"vademecum "_s + command));
        CHECK(own.output.contains(u"--json"_s));
        CHECK(own.output.contains(u"error.kind"_s));
    }
}

TEST_CASE("Half a command names the commands it may become")
{
    const Program program;
    const Answer help = program.run({u"meeting"_s, u"--help"_s});
    CHECK(help.exit == 0);
    CHECK(help.output.contains(u"vademecum meeting calendar"_s));
    CHECK_FALSE(help.output.contains(u"vademecum new"_s));
    const Answer other = program.run({u"meeting"_s, u"frob"_s});
    CHECK(other.exit == 2);
    CHECK(other.errors.contains(u"vademecum meeting calendar"_s));
    CHECK_FALSE(other.errors.contains(u"vademecum new"_s));
}

TEST_CASE("The program tells its version")
{
    const Answer answer = Program().run({u"--version"_s});
    CHECK(answer.exit == 0);
    CHECK(answer.output.startsWith(u"vademecum 0."_s));
}

TEST_CASE("Words that make no sense are told apart from work that failed")
{
    const Program program;
    for (const QString &command : commands) {
        const Answer nothing = program.run(wordsOf(command));
        CHECK(nothing.exit == 2);
        CHECK(nothing.output.isEmpty());
        CHECK(nothing.errors.contains(u"vademecum "_s + command));
        CHECK(program.run(wordsOf(command) + QStringList{u"x"_s, u"y"_s, u"z"_s, u"--colour"_s}).exit == 2);
    }
    CHECK(program.run({u"edition"_s}).exit == 2);
    CHECK(program.run({u"edition"_s, u"burn"_s}).exit == 2);
    CHECK(program.run({u"--burn"_s}).exit == 2);
    CHECK(program.run({u"new"_s, u"a"_s, u"b"_s}).exit == 2);
    CHECK(program.run({u"new"_s, u"a"_s, u"--from"_s}).exit == 2);
    CHECK(program.run({u"new"_s, u"a"_s, u"--example"_s, u"--from"_s, u"b.json"_s}).exit == 2);
    CHECK(program.run({u"status"_s, u"a"_s, u"--ui"_s, u"de"_s}).exit == 2);
    CHECK(program.files().isEmpty());
}

TEST_CASE("Wrong usage is one JSON document too when JSON is asked for")
{
    const Answer answer = Program().run({u"status"_s, u"--json"_s});
    CHECK(answer.exit == 2);
    CHECK(answer.json()[u"error"_s][u"kind"_s] == u"wrong_usage"_s);
}

TEST_CASE("A new manual is empty, or the example, or what a file holds")
{
    const Program program;
    const Answer empty = program.run({u"new"_s, u"Vide été.vademecum"_s, u"--json"_s});
    CHECK(empty.exit == 0);
    CHECK(empty.json()[u"id"_s] == u"vide-ete"_s);
    CHECK(empty.json()[u"entries"_s] == 0);
    const Answer example = program.run({u"new"_s, u"example.vademecum"_s, u"--example"_s, u"--json"_s});
    CHECK(example.exit == 0);
    CHECK(example.json()[u"entries"_s].toInt() >= 19);
    CHECK(example.json()[u"remarks"_s].toArray().isEmpty());
    program.write(u"small.json"_s, smallManual());
    const Answer small = program.run({u"new"_s, u"small.vademecum"_s, u"--from"_s, u"small.json"_s, u"--json"_s});
    CHECK(small.exit == 0);
    CHECK(small.json()[u"id"_s] == u"small"_s);
    CHECK(small.json()[u"passages"_s] == 1);
}

TEST_CASE("A new manual never takes the place of a file")
{
    const Program program;
    program.write(u"there.vademecum"_s, "something precious");
    const Answer answer = program.run({u"new"_s, u"there.vademecum"_s, u"--json"_s});
    CHECK(answer.exit == 3);
    CHECK(answer.json()[u"error"_s][u"kind"_s] == u"already_exists"_s);
    CHECK(program.read(u"there.vademecum"_s) == "something precious");
}

TEST_CASE("A manual is not made from a file that is refused")
{
    const Program program;
    program.write(u"bad.json"_s, smallManual(R"({"id": "first", "kind": "paragraph"})"));
    const Answer answer = program.run({u"new"_s, u"new.vademecum"_s, u"--from"_s, u"bad.json"_s, u"--json"_s});
    CHECK(answer.exit == 3);
    const QJsonObject error = answer.json()[u"error"_s].toObject();
    CHECK(error[u"kind"_s] == u"duplicate_id"_s);
    CHECK(error[u"place"_s] == u"entries[0].entries[0].passages[1].id"_s);
    CHECK(error[u"details"_s] == QJsonArray{u"first"_s, u"entries[0].entries[0].passages[0].id"_s});
    CHECK(answer.errors.contains(error[u"message"_s].toString()));
    CHECK(program.files() == QStringList{u"bad.json"_s});
    CHECK(program.run({u"new"_s, u"new.vademecum"_s, u"--from"_s, u"nowhere.json"_s}).exit == 4);
    CHECK(program.files() == QStringList{u"bad.json"_s});
}

TEST_CASE("The counts of a manual tell its entries, passages, words and states")
{
    const Program program;
    program.write(u"small.json"_s, smallManual(R"({"id": "q", "kind": "quote", "text": {"fr": "Un mot", "nl": "Eén woord", "step": "fr_ahead"}})"));
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"small.json"_s}).exit == 0);
    const QJsonObject counts = program.run({u"status"_s, u"m.vademecum"_s, u"--json"_s}).json();
    CHECK(counts[u"entries"_s] == 3);
    CHECK(counts[u"parts"_s] == 1);
    CHECK(counts[u"modules"_s] == 2);
    CHECK(counts[u"passages"_s] == 2);
    CHECK(counts[u"languages"_s][u"fr"_s] == QJsonObject{{u"words"_s, 8}, {u"written"_s, 5}, {u"missing"_s, 0}});
    CHECK(counts[u"languages"_s][u"nl"_s] == QJsonObject{{u"words"_s, 6}, {u"written"_s, 4}, {u"missing"_s, 1}});
    CHECK(counts[u"states"_s] == QJsonObject{{u"in_step"_s, 0}, {u"fr_ahead"_s, 1}, {u"nl_ahead"_s, 0}, {u"both_moved"_s, 3},
                                             {u"adapted"_s, 0}, {u"single"_s, 1}});
}

TEST_CASE("A passage in its author's language is not counted as missing in the other")
{
    const Program program;
    program.write(u"small.json"_s, smallManual(R"({"id": "q", "kind": "paragraph", "languages": "own", "text": {"fr": "Un mot à moi"}})"));
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"small.json"_s}).exit == 0);
    const QJsonObject counts = program.run({u"status"_s, u"m.vademecum"_s, u"--json"_s}).json();
    CHECK(counts[u"languages"_s][u"nl"_s][u"missing"_s] == 1); // the other passage
    CHECK(counts[u"languages"_s][u"nl"_s][u"written"_s] == counts[u"languages"_s][u"fr"_s][u"written"_s].toInt() - 1);
    CHECK(counts[u"states"_s][u"in_step"_s] == 1);
    CHECK(counts[u"states"_s][u"single"_s] == 1);
}

TEST_CASE("A search finds words whatever their accents, and tells where and in which language")
{
    const Program program;
    program.write(u"small.json"_s, smallManual());
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"small.json"_s}).exit == 0);
    const QJsonArray hits = program.run({u"search"_s, u"m.vademecum"_s, u"ecouter"_s, u"--json"_s}).json()[u"hits"_s].toArray();
    REQUIRE(hits.size() == 1);
    CHECK(hits[0][u"entry"_s] == u"module"_s);
    CHECK(hits[0][u"passage"_s] == u"module"_s);
    CHECK(hits[0][u"language"_s] == u"fr"_s);
    CHECK(hits[0][u"snippet"_s] == u"Écouter"_s);
    const Answer dutch = program.run({u"search"_s, u"m.vademecum"_s, u"dag"_s, u"wereld"_s, u"--json"_s});
    CHECK(dutch.json()[u"hits"_s][0][u"passage"_s] == u"first"_s);
    const Answer nothing = program.run({u"search"_s, u"m.vademecum"_s, u"brouette"_s});
    CHECK(nothing.exit == 0);
    CHECK(nothing.output.isEmpty());
}

TEST_CASE("A check lists what is wrong, and its exit status tells whether a fault is among it")
{
    const Program program;
    program.write(u"good.json"_s, smallManual());
    program.write(u"bad.json"_s, smallManual(R"-({"id": "q", "kind": "quote", "text": {"fr": "Voir [là](#nulle-part)"}})-"));
    REQUIRE(program.run({u"new"_s, u"good.vademecum"_s, u"--from"_s, u"good.json"_s}).exit == 0);
    REQUIRE(program.run({u"new"_s, u"bad.vademecum"_s, u"--from"_s, u"bad.json"_s}).exit == 0);
    const Answer good = program.run({u"check"_s, u"good.vademecum"_s, u"--json"_s});
    CHECK(good.exit == 0);
    CHECK(good.json()[u"faults"_s] == 0);
    CHECK(good.json()[u"remarks"_s].toInt() > 0);
    const Answer bad = program.run({u"check"_s, u"bad.vademecum"_s, u"--json"_s});
    CHECK(bad.exit == 1);
    CHECK(bad.json()[u"faults"_s] == 1);
    const QJsonObject finding = bad.json()[u"findings"_s][0].toObject();
    CHECK(finding[u"kind"_s] == u"broken_link"_s);
    CHECK(finding[u"weight"_s] == u"fault"_s);
    CHECK(finding[u"place"_s] == u"q"_s);
    CHECK(finding[u"entry"_s] == u"module"_s);
    CHECK(finding[u"language"_s] == u"fr"_s);
}

TEST_CASE("A check knows the words that its user holds to be right, as the window does")
{
    const Program program;
    program.write(u"m.json"_s, smallManual(R"-({"id": "w", "kind": "paragraph", "text": {"fr": "Une réunion de blorgage et de zwinquement."}})-"));
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--from"_s, u"m.json"_s}).exit == 0);
    const auto misspelt = [&] { return program.run({u"check"_s, u"m.vademecum"_s}).output; };
    if (!misspelt().contains(u"blorgage"_s)) {
        WARN("No French dictionary");
        return;
    }
    REQUIRE(QDir(program.home()).mkpath(u"Vademecum"_s));
    QSettings(program.home() + u"/Vademecum/vademecum.conf"_s, QSettings::IniFormat).setValue(u"spelling/words/fr"_s, QStringList{u"blorgage"_s});
    CHECK_FALSE(misspelt().contains(u"blorgage"_s));
    CHECK(misspelt().contains(u"zwinquement"_s));
}

TEST_CASE("Messages come in the language that is asked for")
{
    const Program program;
    QStringList messages;
    for (const QString &language : {u"en"_s, u"fr"_s, u"nl"_s}) {
        const Answer answer = program.run({u"status"_s, u"nowhere.vademecum"_s, u"--ui"_s, language});
        CHECK(answer.exit == 4);
        CHECK(answer.errors.contains(u"nowhere.vademecum"_s));
        messages.append(answer.errors);
    }
    messages.removeDuplicates();
    CHECK(messages.size() == 3);
}

TEST_CASE("The language of messages may stand before the command, too")
{
    const Program program;
    REQUIRE(program.run({u"--ui"_s, u"nl"_s, u"new"_s, u"m.vademecum"_s}).exit == 0);
    CHECK(program.run({u"--ui=fr"_s, u"edition"_s, u"list"_s, u"m.vademecum"_s}).exit == 0);
    const Answer pages = program.run({u"--ui"_s, u"en"_s, u"export"_s, u"m.vademecum"_s, u"--output"_s, u"m.pdf"_s});
    CHECK(pages.errors.isEmpty());
    CHECK(program.read(u"m.pdf"_s).startsWith("%PDF"));
    const Answer before = program.run({u"--ui"_s, u"nl"_s, u"status"_s, u"nowhere.vademecum"_s});
    CHECK(before.exit == 4);
    CHECK(before.errors == program.run({u"status"_s, u"nowhere.vademecum"_s, u"--ui"_s, u"nl"_s}).errors);
    CHECK(program.run({u"--ui"_s, u"nl"_s, u"--help"_s}).output == program.run({u"--help"_s, u"--ui"_s, u"nl"_s}).output);
}

TEST_CASE("How the pages look is chosen once and kept; for one export it may be told otherwise")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--example"_s}).exit == 0);
    const Answer usual = program.run({u"layout"_s, u"m.vademecum"_s, u"--json"_s});
    CHECK(usual.exit == 0);
    CHECK(usual.json()[u"style"_s] == u"sober"_s);
    CHECK(usual.json()[u"logo"_s].isNull());
    program.write(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>");
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--style"_s, u"warm"_s, u"--paper"_s, u"a5"_s, u"--contents"_s, u"2"_s,
                       u"--without"_s, u"index,figures"_s, u"--publisher"_s, u"Psy 107"_s, u"--logo"_s, u"logo.svg"_s})
              .exit == 0);
    const Answer kept = program.run({u"layout"_s, u"m.vademecum"_s, u"--json"_s});
    CHECK(kept.json()[u"style"_s] == u"warm"_s);
    CHECK(kept.json()[u"paper"_s] == u"a5"_s);
    CHECK(kept.json()[u"contents"_s] == 2);
    CHECK(kept.json()[u"without"_s].toArray() == QJsonArray{u"index"_s, u"figures"_s});
    CHECK(kept.json()[u"publisher"_s] == u"Psy 107"_s);
    CHECK(kept.json()[u"logo"_s].isString());
    const auto pages = [&](const QStringList &more) {
        const QStringList words{u"export"_s, u"m.vademecum"_s, u"--output"_s, u"m.pdf"_s, u"--json"_s};
        return program.run(words + more).json()[u"pages"_s].toInt();
    };
    CHECK(pages({u"--style"_s, u"large"_s}) > pages({}));
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--json"_s}).json()[u"style"_s] == u"warm"_s);
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--style"_s, u"pretty"_s}).exit == 2);
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--contents"_s, u"9"_s}).exit == 2);
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--logo"_s, u"nowhere.png"_s}).exit == 4);
    CHECK(program.run({u"layout"_s, u"m.vademecum"_s, u"--logo"_s, u"none"_s, u"--json"_s}).json()[u"logo"_s].isNull());
}
