// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged manuals on the command line: told as such, and brought back.
#include "core/store/damage.h"
#include "program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString file = u"m.vademecum"_s;
const QString mended = u"mended.vademecum"_s;

QByteArray passage(int number)
{
    const QByteArray id = QByteArray::number(number);
    return R"({"id": "p)" + id + R"(", "kind": "paragraph", "text": {"fr": "Une phrase assez longue pour remplir des pages, numéro )"
           + id + R"(", "nl": "Een zin die lang genoeg is om bladzijden te vullen, nummer )" + id + R"("}})";
}

/// A manual that fills some dozens of pages.
void makeManual(const Program &program)
{
    QByteArray passages = passage(0);
    for (int i = 1; i < 300; ++i)
        passages += ',' + passage(i);
    program.write(u"m.json"_s, smallManual(passages));
    REQUIRE(program.run({u"new"_s, file, u"--from"_s, u"m.json"_s}).exit == 0);
}

void destroyBeginning(const Program &program)
{
    putGarbage(program.path(file), 0, 4096, 7);
    putGarbage(program.path(file), 2 * 4096, 20 * 4096, 7); // between them stands which manual it is
}

void destroyMiddle(const Program &program)
{
    putGarbage(program.path(file), QFileInfo(program.path(file)).size() / 8192 * 4096, 4096, 7);
}

bool speaksOfDamage(const Answer &answer)
{
    return answer.errors.contains(u"endommagé"_s);
}

} // namespace

TEST_CASE("The status of a damaged manual is told with a warning, and the exit status says so")
{
    Program program;
    makeManual(program);
    const Answer sound = program.run({u"status"_s, file, u"--json"_s});
    CHECK(sound.exit == 0);
    CHECK(sound.json().value(u"damage"_s).toArray().isEmpty());
    destroyMiddle(program);
    const Answer json = program.run({u"status"_s, file, u"--json"_s});
    CHECK(json.exit == 1);
    CHECK_FALSE(json.json().value(u"damage"_s).toArray().isEmpty());
    const Answer french = program.run({u"status"_s, file, u"--ui"_s, u"fr"_s});
    CHECK(french.exit == 1);
    CHECK(speaksOfDamage(french));
    CHECK(french.errors.contains(u"vademecum salvage"_s));
    CHECK(program.run({u"status"_s, file, u"--ui"_s, u"nl"_s}).errors.contains(u"beschadigd"_s));
}

TEST_CASE("The status of a manual counts the changes that wait for a newer version of the program")
{
    Program program;
    makeManual(program);
    REQUIRE(QProcess::execute(u"sqlite3"_s, {u"-batch"_s, program.path(file),
                                             u"INSERT INTO parked VALUES (randomblob(32), 2, x'00', ''), (randomblob(32), 3, x'00', '')"_s})
            == 0);
    CHECK(program.run({u"status"_s, file, u"--json"_s}).json().value(u"parked"_s).toInt() == 2);
    CHECK(program.run({u"status"_s, file, u"--ui"_s, u"fr"_s}).output.contains(u"2 modifications"_s));
    CHECK(program.run({u"status"_s, file, u"--ui"_s, u"nl"_s}).output.contains(u"2 wijzigingen"_s));
}

TEST_CASE("What is left of a damaged manual comes back with one command, which says what came back")
{
    Program program;
    makeManual(program);
    const QJsonObject before = program.run({u"status"_s, file, u"--json"_s}).json();
    destroyMiddle(program);
    const QByteArray damaged = program.read(file);

    const Answer json = program.run({u"salvage"_s, file, mended, u"--json"_s});
    CHECK(json.exit == 0);
    CHECK(json.json().value(u"complete"_s).toBool());
    CHECK(json.json().value(u"texts"_s).toInt() > 600);
    CHECK(json.json().value(u"backup"_s).toString().isEmpty());
    CHECK(program.read(file) == damaged);
    const QJsonObject after = program.run({u"status"_s, mended, u"--json"_s}).json();
    CHECK(after.value(u"languages"_s) == before.value(u"languages"_s));
    CHECK(after.value(u"damage"_s).toArray().isEmpty());

    const Answer french = program.run({u"salvage"_s, file, u"fr.vademecum"_s, u"--ui"_s, u"fr"_s});
    CHECK(french.output.contains(u"Rien de ce que"_s));
    const Answer dutch = program.run({u"salvage"_s, file, u"nl.vademecum"_s, u"--ui"_s, u"nl"_s});
    CHECK(dutch.output.contains(u"verloren"_s));
    INFO(french.output.toStdString() << dutch.output.toStdString());
    CHECK(french.output.contains(u"fr.vademecum"_s));
}

TEST_CASE("Bringing back never overwrites, and refuses what is no manual")
{
    Program program;
    makeManual(program);
    const QByteArray bytes = program.read(file);
    const Answer onto = program.run({u"salvage"_s, file, file, u"--json"_s});
    CHECK(onto.exit == 3);
    CHECK(onto.json().value(u"error"_s).toObject().value(u"kind"_s) == u"already_exists"_s);
    CHECK(program.read(file) == bytes);
    const Answer letter = program.run({u"salvage"_s, u"m.json"_s, mended, u"--json"_s});
    CHECK(letter.exit == 3);
    CHECK(letter.json().value(u"error"_s).toObject().value(u"kind"_s) == u"not_a_manual"_s);
    CHECK(program.run({u"salvage"_s, u"nowhere.vademecum"_s, mended}).exit == 4);
    CHECK_FALSE(program.files().contains(mended));
}

TEST_CASE("A manual whose first page alone is destroyed comes back whole without a backup")
{
    Program program;
    makeManual(program);
    const QJsonObject before = program.run({u"status"_s, file, u"--json"_s}).json();
    putGarbage(program.path(file), 0, 4096, 7);
    const Answer answer = program.run({u"salvage"_s, file, mended, u"--json"_s});
    INFO(answer.output.toStdString());
    CHECK(answer.exit == 0);
    CHECK(program.run({u"status"_s, mended, u"--json"_s}).json().value(u"languages"_s) == before.value(u"languages"_s));
}

TEST_CASE("A manual whose beginning is destroyed comes back as its backup is, and without one the command says so")
{
    Program program;
    makeManual(program);
    const bool hasBackup = GENERATE(true, false);
    if (hasBackup) {
        program.write(u"more.json"_s, smallManual(passage(0) + "," + passage(1)).replace("Bonjour le monde", "Bonjour à tous"));
        REQUIRE(program.run({u"import"_s, file, u"more.json"_s}).exit == 0);
    }
    const QJsonObject before = program.run({u"status"_s, file, u"--json"_s}).json();
    destroyBeginning(program);
    const Answer status = program.run({u"status"_s, file, u"--ui"_s, u"fr"_s});
    CHECK(status.exit == 3);
    CHECK(speaksOfDamage(status));
    const Answer answer = program.run({u"salvage"_s, file, mended, u"--ui"_s, u"fr"_s, u"--json"_s});
    INFO(answer.output.toStdString());
    if (hasBackup) {
        CHECK(answer.exit == 1); // what was written after the backup is lost
        CHECK(answer.json().value(u"only_backup"_s).toBool());
        CHECK_FALSE(answer.json().value(u"backup"_s).toString().isEmpty());
        const QJsonObject after = program.run({u"status"_s, mended, u"--json"_s}).json();
        CHECK(after.value(u"languages"_s) == before.value(u"languages"_s));
        const Answer dutch = program.run({u"salvage"_s, file, u"nl.vademecum"_s, u"--ui"_s, u"nl"_s});
        CHECK(dutch.output.contains(u"reservekopie"_s));
    } else {
        CHECK(answer.exit == 3);
        CHECK(answer.json().value(u"error"_s).toObject().value(u"kind"_s) == u"damaged"_s);
        CHECK(answer.errors.contains(u"sauvegarde"_s));
        CHECK_FALSE(program.files().contains(mended));
    }
}
