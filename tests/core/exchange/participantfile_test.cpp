// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people out of spreadsheets, good and bad, and back into them.
#include "exchange/participantfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace exchange;
using base::Language;
using model::Participant;
using Column = ParticipantColumn;
using Oddity = ParticipantOddity;

namespace {

QList<Participant> peopleIn(const ParticipantTable &table)
{
    return participantsIn(table, model::MeetingId::create()).people;
}

QStringList namesIn(const ParticipantTable &table)
{
    QStringList names;
    for (const Participant &person : peopleIn(table))
        names.append(person.name);
    return names;
}

/// Without ids and meeting, which reading gives anew.
QList<Participant> anonymous(QList<Participant> people)
{
    for (Participant &person : people)
        person.id = {}, person.meeting = {};
    return people;
}

Participant person(const QString &name, const QString &organisation = {})
{
    Participant person;
    person.name = name;
    person.organisation = organisation;
    return person;
}

QByteArray utf16(const QString &text, bool bigEndian, bool withMark)
{
    QByteArray bytes;
    const QString marked = withMark ? QString(QChar(0xFEFF) + text) : text;
    for (const QChar c : marked) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("A list in Windows-1252 with semicolons and quotes is read as it was written")
{
    const QByteArray bytes("Nom;Organisation;R\xE9seau;Fonction;Langue;Courriel;R\xE9gime\r\n"
                           "\"Dupont, Zo\xE9\";\"Le \"\"Caf\xE9\"\"\";Namur;animatrice \x80;"
                           "fran\xE7" "ais;zoe@exemple.be;\"sans gluten;\nsans lait\"\r\n"
                           "Bram \x8Ctens;;;;NL;;\r\n");
    const ParticipantTable table = participantTable(bytes);
    CHECK(table.encoding == TextEncoding::Windows1252);
    CHECK(table.separator == u';');
    CHECK(table.header.first() == u"Nom");
    CHECK(table.columns == QList<Column>{Column::Name, Column::Organisation, Column::Network, Column::Role, Column::Language,
                                         Column::Email, Column::Needs});
    const auto meeting = model::MeetingId::create();
    const ParticipantIntake intake = participantsIn(table, meeting);
    CHECK(intake.remarks.isEmpty());
    REQUIRE(intake.people.size() == 2);
    const Participant &zoe = intake.people[0];
    CHECK(zoe.meeting == meeting);
    CHECK(!zoe.id.isNull());
    CHECK(zoe.id != intake.people[1].id);
    CHECK(zoe.name == u"Dupont, Zoé");
    CHECK(zoe.organisation == u"Le \"Café\"");
    CHECK(zoe.network == u"Namur");
    CHECK(zoe.role == u"animatrice €");
    CHECK(zoe.language == Language::French);
    CHECK(zoe.email == u"zoe@exemple.be");
    CHECK(zoe.needs == u"sans gluten;\nsans lait");
    CHECK(intake.people[1].name == u"Bram Œtens");
    CHECK(intake.people[1].language == Language::Dutch);
}

TEST_CASE("Every encoding and every separator is recognised, and may be said instead")
{
    const QString list = u"Naam;Organisatie\nZoë;Café\nBram;Thuis\n"_s;
    const QStringList names{u"Zoë"_s, u"Bram"_s};
    for (const QByteArray &bytes : {list.toUtf8(), QByteArray("\xEF\xBB\xBF" + list.toUtf8())}) {
        CHECK(participantTable(bytes).encoding == TextEncoding::Utf8);
        CHECK(namesIn(participantTable(bytes)) == names);
    }
    for (const bool bigEndian : {false, true})
        for (const bool withMark : {false, true}) {
            CAPTURE(bigEndian, withMark);
            const ParticipantTable table = participantTable(utf16(list, bigEndian, withMark));
            CHECK(table.encoding == TextEncoding::Utf16);
            CHECK(table.header.first() == u"Naam");
            CHECK(namesIn(table) == names);
        }
    for (const QChar separator : {u';', u',', u'\t'}) {
        const ParticipantTable table = participantTable(QString(list).replace(u';', separator).toUtf8());
        CHECK(table.separator == separator);
        CHECK(namesIn(table) == names);
        CHECK(peopleIn(table)[0].organisation == u"Café");
    }
    CHECK(namesIn(participantTable(list.toUtf8(), {TextEncoding::Windows1252, {}, {}})).first() == u"ZoÃ«");
    CHECK(participantTable(list.toUtf8(), {{}, u',', {}}).rows.first().size() == 1);
    CHECK(participantTable(list.toUtf8(), {{}, {}, false}).rows.size() == 3);
    CHECK(participantTable(QByteArray("sep=,\r\nNaam,Organisatie\r\nBram;B,Thuis;T\r\n")).rows.first()
          == QStringList{u"Bram;B"_s, u"Thuis;T"_s});
}

TEST_CASE("A comma in names does not make a list in semicolons one in commas")
{
    const ParticipantTable table = participantTable(QByteArray("Dupont, Anna;Maison\nPeeters, Bram;Thuis\nClaes, Zo\n"));
    CHECK(table.separator == u';');
    CHECK(namesIn(table) == QStringList{u"Dupont, Anna"_s, u"Peeters, Bram"_s, u"Claes, Zo"_s});
}

TEST_CASE("Headers are understood in French, Dutch and English, and unknown columns are told")
{
    const auto columns = [](const QString &header) { return participantTable(QString(header + u"\na;b;c;d;e;f;g\n")).columns; };
    const QList<Column> all{Column::Name, Column::Organisation, Column::Network, Column::Role, Column::Language, Column::Email,
                            Column::Needs};
    CHECK(columns(u"NOM *;Nom de l’organisation;RÉSEAU;Rôle;Langue préférée;Adresse e-mail;Besoins (accès)"_s) == all);
    CHECK(columns(u"Naam;Organisatie;Netwerk;Functie;Taal;E-mailadres;Dieet"_s) == all);
    CHECK(columns(u"Name;Organization;Network;Role;Language;E-Mail;Access needs"_s) == all);
    const ParticipantTable table = participantTable(u"Taal;Téléphone;Naam;Noden;Dieet\nNL;081;Bram;rolstoel;geen vis\n"_s);
    CHECK(table.columns == QList<Column>{Column::Language, Column::Ignored, Column::Name, Column::Needs, Column::Needs});
    const ParticipantIntake intake = participantsIn(table, {});
    CHECK(intake.remarks == QList<ParticipantRemark>{{Oddity::ColumnIgnored, 1, u"Téléphone"_s}});
    CHECK(intake.people[0].needs == u"rolstoel, geen vis");
}

TEST_CASE("First name and name in two columns make one name")
{
    for (const char *header : {"Nom;Pr\xC3\xA9nom", "Familienaam;Voornaam", "Surname;First name"}) {
        const ParticipantTable table = participantTable(QByteArray(header) + "\nPeeters;Bram\n");
        CHECK(namesIn(table) == QStringList{u"Bram Peeters"_s});
    }
    CHECK(participantTable(QByteArray("Nom et pr\xC3\xA9nom;Langue\nx;fr\n")).columns.first() == Column::Name);
}

TEST_CASE("Without a header the columns are what they look like, and the caller may say otherwise")
{
    ParticipantTable table = participantTable(u"anna@exemple.be;FR;Anna;Maison;12\nbram@exemple.be;NL;Bram;Thuis;13\n"_s);
    CHECK(table.header.isEmpty());
    CHECK(table.columns == QList<Column>{Column::Email, Column::Language, Column::Name, Column::Organisation, Column::Ignored});
    CHECK(participantsIn(table, {}).remarks == QList<ParticipantRemark>{{Oddity::ColumnIgnored, 4, {}}});
    table.columns = {Column::Email, Column::Language, Column::Organisation, Column::Name, Column::Network};
    const ParticipantIntake intake = participantsIn(table, {});
    CHECK(intake.remarks.isEmpty());
    CHECK(intake.people[0].name == u"Maison");
    CHECK(intake.people[0].organisation == u"Anna");
    CHECK(intake.people[0].network == u"12");
    CHECK(namesIn(participantTable(u"Anna\nBram\n"_s)) == QStringList{u"Anna"_s, u"Bram"_s});
}

TEST_CASE("Missing columns, missing names and cells too few or too many are told, and nothing is lost")
{
    const ParticipantTable table = participantTable(QByteArray("Organisation;Langue\n"
                                                               "Maison;FR\n"
                                                               "\n"
                                                               ";;\n"
                                                               "Thuis\n"
                                                               "Huis;NL;zaal 2;;drie\n"
                                                               "Haus;Deutsch\n"));
    const ParticipantIntake intake = participantsIn(table, {});
    REQUIRE(intake.people.size() == 4);
    CHECK(intake.people[1].organisation == u"Thuis");
    CHECK(intake.remarks == QList<ParticipantRemark>{{Oddity::NameMissing, 0, {}},
                                                     {Oddity::NameMissing, 1, {}},
                                                     {Oddity::CellsMissing, 1, u"1"_s},
                                                     {Oddity::NameMissing, 2, {}},
                                                     {Oddity::CellsLeftOver, 2, u"zaal 2;drie"_s},
                                                     {Oddity::LanguageUnknown, 3, u"Deutsch"_s},
                                                     {Oddity::NameMissing, 3, {}}});
}

TEST_CASE("A quote that is never closed, or closed in the middle, costs no other line")
{
    const ParticipantTable table = participantTable(QByteArray("Nom;Organisation\n"
                                                               "\"Anna;Maison\n"
                                                               "Jan \"Jo\" Peeters;Thuis\n"
                                                               "\"Zo\" Claes;\"Huis\"\n"
                                                               "Bram;\"Caf\xC3\xA9"));
    CHECK(table.rows == QList<QStringList>{{u"\"Anna"_s, u"Maison"_s},
                                           {u"Jan \"Jo\" Peeters"_s, u"Thuis"_s},
                                           {u"\"Zo\" Claes"_s, u"\"Huis\""_s},
                                           {u"Bram"_s, u"\"Café"_s}});
}

TEST_CASE("Line ends of every system, and those within quotes, are understood")
{
    for (const char *end : {"\n", "\r\n", "\r"}) {
        const QByteArray list = QByteArray("Nom;Besoins\nAnna;\"un\ndeux\"\nBram;\n").replace("\n", end);
        const QList<Participant> people = peopleIn(participantTable(list));
        REQUIRE(people.size() == 2);
        CHECK(people[0].needs == u"un\ndeux");
    }
}

TEST_CASE("What is pasted from a spreadsheet goes the same way")
{
    const ParticipantTable table = participantTable(u"Naam\tTaal\tE-mail\nBram\tNL\tbram@exemple.be\n\"Zo\"\"é\"\tfr\t\n"_s);
    CHECK(table.separator == u'\t');
    CHECK(namesIn(table) == QStringList{u"Bram"_s, u"Zo\"é"_s});
    CHECK(peopleIn(table)[0].email == u"bram@exemple.be");
    CHECK(peopleIn(participantTable(QString())).isEmpty());
    CHECK(participantsIn(participantTable(u"\n\n"_s), {}).remarks.isEmpty());
}

TEST_CASE("Two thousand people with names of two hundred characters come in whole, at once")
{
    QList<Participant> people;
    for (int i = 0; i < 2000; ++i)
        people.append(person(QString(200, QChar(u'a' + i % 26)) + QString::number(i), u"Maison, \"verte\"; et bleue"_s));
    const auto begin = std::chrono::steady_clock::now();
    const ParticipantIntake intake = participantsIn(participantTable(participantFile(people, Language::Dutch)), {});
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    CHECK(intake.remarks.isEmpty());
    CHECK(anonymous(intake.people) == people);
}

TEST_CASE("A list written for a spreadsheet has a header in the language asked for and reads back the same")
{
    Participant anna = person(u"Anna \"Zoé\""_s, u"Le; la"_s);
    anna.network = u"Réseau"_s;
    anna.role = u"accueil"_s;
    anna.language = Language::French;
    anna.email = u"anna@exemple.be"_s;
    anna.needs = u"une\ndeux"_s;
    const QList<Participant> people{anna, person(u"Bram"_s)};
    CHECK(participantFile(people, Language::French)
          == QByteArray("\xEF\xBB\xBFNom;Organisation;R\xC3\xA9seau;Fonction;Langue;E-mail;Besoins\r\n"
                        "\"Anna \"\"Zo\xC3\xA9\"\"\";\"Le; la\";R\xC3\xA9seau;accueil;FR;anna@exemple.be;\"une\ndeux\"\r\n"
                        "Bram;;;;;;\r\n"));
    CHECK(participantFile({}, Language::Dutch) == "\xEF\xBB\xBFNaam;Organisatie;Netwerk;Functie;Taal;E-mail;Noden\r\n");
    for (const Language language : base::bothLanguages)
        CHECK(anonymous(peopleIn(participantTable(participantFile(people, language)))) == people);
}

TEST_CASE("At which sittings somebody was is written with an x for each, and read back")
{
    Participant anna = person(u"Anna"_s);
    anna.present = {0, 2};
    const QList<Participant> people{anna, person(u"Bram"_s)};
    CHECK(participantFile(people, Language::French, QList<model::Sitting>(2))
              .contains(";Besoins;Pr\xC3\xA9sent 1;Pr\xC3\xA9sent 2;Pr\xC3\xA9sent 3\r\nAnna;;;;;;;x;;x\r\n"));
    CHECK(participantFile({}, Language::Dutch, QList<model::Sitting>(1)).endsWith(";Noden;Aanwezig 1\r\n"));
    for (const Language language : base::bothLanguages)
        CHECK(anonymous(peopleIn(participantTable(participantFile(people, language, QList<model::Sitting>(4))))) == people);
}

TEST_CASE("A list says at which sittings somebody was by their places, whatever their numbers")
{
    const QList<model::Sitting> sittings{{{}, {}, {}, 2}, {{}, {}, {}, 0}};
    Participant anna = person(u"Anna"_s);
    anna.present = {2};
    const QByteArray bytes = participantFile({anna}, Language::Dutch, sittings);
    CHECK(bytes.endsWith(";Aanwezig 1;Aanwezig 2\r\nAnna;;;;;;;x;\r\n"));
    CHECK(participantsIn(participantTable(bytes), {}, sittings).people.first().present == QSet{2});
    CHECK(participantsIn(participantTable(bytes), {}).people.first().present == QSet{0});
}

TEST_CASE("Presence is understood as lists say it, by the number in its header or in order, and the rest is told")
{
    const ParticipantTable table = participantTable(u"Nom;Aanwezigheid 2;Present 1;Présent le 21/11\n"
                                                    "Anna;Oui;0;✓\nBram;non;ja;vrai\nZo;1;afwezig;peut-être\n"_s);
    CHECK(table.columns == QList<Column>{Column::Name, Column::Present, Column::Present, Column::Present});
    const ParticipantIntake intake = participantsIn(table, {});
    REQUIRE(intake.people.size() == 3);
    CHECK(intake.people[0].present == QSet<int>{1});
    CHECK(intake.people[1].present == QSet<int>{0, 1});
    CHECK(intake.people[2].present == QSet<int>{1});
    CHECK(intake.remarks == QList<ParticipantRemark>{{Oddity::PresenceUnknown, 2, u"peut-être"_s}});
    const ParticipantTable unnumbered = participantTable(u"Naam;Aanwezig;Aanwezig\nAnna;;x\n"_s);
    CHECK(peopleIn(unnumbered)[0].present == QSet<int>{1});
}

TEST_CASE("No cell is a formula for a spreadsheet, and what was guarded comes back as it was")
{
    QList<Participant> people;
    for (const QString &name :
         {u"=1+1"_s, u"+32 81"_s, u"-5"_s, u"@SUM(A1)"_s, u"'=2"_s, u"''+3"_s, u"'s Gravenbrakel"_s, u"=\"a\";b"_s})
        people.append(person(name, name));
    const QByteArray bytes = participantFile(people, Language::French);
    CHECK(bytes.contains("\r\n'=1+1;'=1+1;"));
    CHECK(bytes.contains("\r\n\"'=\"\"a\"\";b\";"));
    CHECK(bytes.contains("\r\n's Gravenbrakel;"));
    for (const char *formula : {"\n=", "\n+", "\n-", "\n@", ";=", ";+", ";-", ";@", "\"="})
        CHECK_FALSE(bytes.contains(formula));
    CHECK(anonymous(peopleIn(participantTable(bytes))) == people);
}

TEST_CASE("A spreadsheet's own file is refused by its name, and a file that is not there too")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"liste.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04...");
    file.close();
    const auto refused = readParticipantFile(path);
    REQUIRE(!refused);
    CHECK(refused.error() == base::Error{base::ErrorKind::UnsupportedType, path, {u"liste.xlsx"_s}});
    CHECK(readParticipantFile(folder.filePath(u"rien.csv"_s)).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("A list is read from a file, and signs that cannot be shown are left out")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"liste.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Nom;Langue\nAn\x01na;fr\n");
    file.close();
    const auto table = readParticipantFile(path);
    REQUIRE(table);
    CHECK(namesIn(*table) == QStringList{u"Anna"_s});
}

TEST_CASE("Who is on a list twice, or there already, stands once, with what the list knows more")
{
    const auto person = [](const QString &name, const QString &email, const QString &organisation) {
        model::Participant one;
        one.id = model::ParticipantId::create();
        one.name = name;
        one.email = email;
        one.organisation = organisation;
        return one;
    };
    const model::Participant there = person(u"Ann Peeters"_s, u"ann@example.org"_s, u"Huis"_s);
    const model::Participant namesake = person(u"Ann Peeters"_s, u"other@example.org"_s, {});
    model::Participant same = person(u"ann peeters"_s, {}, u"Open huis"_s);
    same.language = base::Language::Dutch;
    const exchange::JoinedPeople joined = exchange::joinedPeople({there}, {same, namesake, namesake});
    REQUIRE(joined.people.size() == 2);
    CHECK(joined.added == 1);
    CHECK(joined.updated == 1);
    CHECK(joined.people[0].id == there.id);
    CHECK(joined.people[0].organisation == u"Open huis"_s);
    CHECK(joined.people[0].email == u"ann@example.org"_s); // the list does not say, so it stays
    CHECK(joined.people[0].language == base::Language::Dutch);
    CHECK(joined.people[1].email == u"other@example.org"_s);
    model::Participant came = there;
    came.present = {0};
    model::Participant cameAgain = there;
    cameAgain.present = {1};
    CHECK(exchange::joinedPeople({came}, {cameAgain}).people[0].present == QSet<int>{0, 1});
    CHECK(exchange::joinedPeople({came}, {there}).updated == 0); // a list without presence takes none away
    const QList<model::Participant> nameless{person({}, {}, u"Un"_s), person({}, {}, u"Deux"_s)};
    CHECK(exchange::joinedPeople({}, nameless).people.size() == 2); // nobody can say that they are one
}
