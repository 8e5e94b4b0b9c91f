// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings from the command line: the example has one that was held and one to come.
#include "exchange/zippart.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

class WithExample final
{
public:
    WithExample() { REQUIRE(program.run({u"new"_s, u"m.vademecum"_s, u"--example"_s}).exit == 0); }
    Answer run(const QStringList &words) const { return program.run(words); }

    Program program;
};

} // namespace

TEST_CASE("Meetings are listed by day, in words and as data")
{
    const WithExample manual;
    const Answer list = manual.run({u"meeting"_s, u"list"_s, u"m.vademecum"_s, u"--ui"_s, u"nl"_s});
    CHECK(list.exit == 0);
    CHECK(list.output.indexOf(u"Een plek om te praten openen"_s) < list.output.indexOf(u"Samenwerken met een ervaringswerker"_s));
    const QJsonArray meetings = manual.run({u"meeting"_s, u"list"_s, u"m.vademecum"_s, u"--json"_s}).json()[u"meetings"_s].toArray();
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0][u"id"_s] == u"r-cafe"_s);
    CHECK(meetings[0][u"status"_s] == u"held"_s);
    CHECK(meetings[1][u"sittings"_s].toArray().size() == 2);
}

TEST_CASE("Status tells of people who are still kept of a meeting that was over long ago")
{
    const WithExample manual;
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--format"_s, u"json"_s, u"--output"_s, u"m.json"_s}).exit == 0);
    manual.program.write(u"old.json"_s, manual.program.read(u"m.json"_s).replace("2026-10-08", "2020-10-08"));
    REQUIRE(manual.run({u"new"_s, u"old.vademecum"_s, u"--from"_s, u"old.json"_s}).exit == 0);
    const auto overdue = [&manual] { return manual.run({u"status"_s, u"old.vademecum"_s, u"--json"_s}).json()[u"overduePeople"_s].toArray(); };
    CHECK(overdue().isEmpty());
    manual.program.write(u"people.csv"_s, "Name;E-mail\nPersonne;p@example.org\n");
    REQUIRE(manual.run({u"meeting"_s, u"people"_s, u"old.vademecum"_s, u"r-cafe"_s, u"--take"_s, u"people.csv"_s}).exit == 0);
    REQUIRE(overdue().size() == 1);
    CHECK(overdue()[0][u"meeting"_s] == u"r-cafe"_s);
    CHECK(overdue()[0][u"since"_s] == u"2021-04-08"_s);
    CHECK(manual.run({u"status"_s, u"old.vademecum"_s, u"--ui"_s, u"nl"_s}).output.contains(u"nog te wissen zijn: 1"_s));
}

TEST_CASE("What is handed out is one PDF, the same bytes each time, or one for each part in an archive")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"export"_s, u"m.vademecum"_s, u"r-cafe"_s, u"--part"_s, u"programme,attendance"_s, u"--output"_s};
    const Answer one = manual.run(words + QStringList{u"a.pdf"_s, u"--json"_s});
    CHECK(one.exit == 0);
    CHECK(one.json()[u"parts"_s] == QJsonArray{u"programme"_s, u"attendance"_s});
    CHECK(one.json()[u"pages"_s] == 2);
    CHECK(one.json()[u"edition"_s].isNull());
    CHECK(manual.run(words + QStringList{u"b.pdf"_s}).exit == 0);
    CHECK(manual.program.read(u"a.pdf"_s).startsWith("%PDF-1.7"));
    CHECK(manual.program.read(u"a.pdf"_s) == manual.program.read(u"b.pdf"_s));
    CHECK(manual.run(words + QStringList{u"all.zip"_s}).exit == 0);
    const auto archive = exchange::ZipParts::open(manual.program.read(u"all.zip"_s));
    REQUIRE(archive);
    CHECK(archive->read(u"01-programme.pdf"_s)->startsWith("%PDF-1.7"));
    CHECK(archive->read(u"02-attendance.pdf"_s)->startsWith("%PDF-1.7"));
}

TEST_CASE("What is handed out is printed in greys when that is asked for, page by page as in colours")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"export"_s, u"m.vademecum"_s, u"r-cafe"_s, u"--json"_s, u"--output"_s};
    const Answer colours = manual.run(words + QStringList{u"a.pdf"_s});
    const Answer greys = manual.run(words + QStringList{u"b.pdf"_s, u"--grey"_s});
    CHECK(greys.exit == 0);
    CHECK(greys.json()[u"pages"_s] == colours.json()[u"pages"_s]);
    CHECK(manual.program.read(u"b.pdf"_s).startsWith("%PDF-1.7"));
    CHECK(manual.program.read(u"b.pdf"_s) != manual.program.read(u"a.pdf"_s));
}

TEST_CASE("A drawing with words in it is printed in what is handed out, as in the manual")
{
    const WithExample manual;
    manual.program.write(u"mot.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="10" y="50">Mot</text></svg>)");
    REQUIRE(manual.run({u"export"_s, u"m.vademecum"_s, u"--format"_s, u"json"_s, u"--output"_s, u"m.json"_s}).exit == 0);
    QJsonObject json = QJsonDocument::fromJson(manual.program.read(u"m.json"_s)).object();
    QJsonArray pictures = json[u"pictures"_s].toArray();
    for (QJsonValueRef picture : pictures) {
        QJsonObject drawing = picture.toObject();
        drawing[u"file"_s] = u"mot.svg"_s;
        picture = drawing;
    }
    json[u"pictures"_s] = pictures;
    QJsonArray meetings = json[u"meetings"_s].toArray();
    QJsonObject meeting = meetings[0].toObject();
    meeting[u"entries"_s] = QJsonArray{u"m-rencontre"_s}; // has a picture
    meetings[0] = meeting;
    json[u"meetings"_s] = meetings;
    manual.program.write(u"mot.json"_s, QJsonDocument(json).toJson());
    REQUIRE(manual.run({u"new"_s, u"mot.vademecum"_s, u"--from"_s, u"mot.json"_s}).exit == 0);
    const QString id = meeting[u"id"_s].toString();
    CHECK(manual.run({u"meeting"_s, u"export"_s, u"mot.vademecum"_s, id, u"--part"_s, u"hand_out"_s, u"--output"_s, u"h.pdf"_s}).exit == 0);
    CHECK(manual.run({u"export"_s, u"mot.vademecum"_s, u"--output"_s, u"m.pdf"_s}).exit == 0);
    CHECK(manual.run({u"edition"_s, u"publish"_s, u"mot.vademecum"_s, u"1"_s, u"--accept"_s}).exit == 0);
}

TEST_CASE("A booklet has two pages on a side, four on a sheet")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"export"_s, u"m.vademecum"_s, u"r-pair-aidance"_s, u"--language"_s, u"nl"_s, u"--json"_s, u"--output"_s};
    const int pages = manual.run(words + QStringList{u"a.pdf"_s}).json()[u"pages"_s].toInt();
    CHECK(pages > 4);
    CHECK(manual.run(words + QStringList{u"b.pdf"_s, u"--pages"_s, u"booklet"_s}).json()[u"pages"_s].toInt() == (pages + 3) / 4 * 2);
}

TEST_CASE("A meeting, a part or a language that is not known is refused, and no file is left")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"export"_s, u"m.vademecum"_s};
    CHECK(manual.run(words + QStringList{u"nowhere"_s, u"--output"_s, u"a.pdf"_s}).exit == 3);
    CHECK(manual.run(words + QStringList{u"r-cafe"_s, u"--output"_s, u"a.pdf"_s, u"--part"_s, u"cake"_s}).exit == 2);
    CHECK(manual.run(words + QStringList{u"r-cafe"_s, u"--output"_s, u"a.pdf"_s, u"--language"_s, u"es"_s}).exit == 2);
    CHECK(manual.run(words + QStringList{u"r-cafe"_s, u"--output"_s, u"a.pdf"_s, u"--pages"_s, u"three"_s}).exit == 2);
    CHECK(manual.run(words + QStringList{u"r-cafe"_s}).exit == 2);
    CHECK_FALSE(manual.program.files().contains(u"a.pdf"_s));
}

TEST_CASE("A report is one page, in the languages asked for")
{
    const WithExample manual;
    for (const QString &languages : {u"fr"_s, u"nl"_s, u"columns"_s}) {
        const Answer report = manual.run({u"meeting"_s, u"report"_s, u"m.vademecum"_s, u"r-cafe"_s, u"--language"_s, languages, u"--output"_s, u"r.pdf"_s, u"--json"_s});
        CHECK(report.exit == 0);
        CHECK(report.json()[u"pages"_s] == 1);
        CHECK(manual.program.read(u"r.pdf"_s).startsWith("%PDF-1.7"));
    }
}

TEST_CASE("Meetings go to a calendar: all of them, or those that are named")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"calendar"_s, u"m.vademecum"_s, u"--output"_s, u"c.ics"_s};
    CHECK(manual.run(words).exit == 0);
    CHECK(manual.program.read(u"c.ics"_s).count("BEGIN:VEVENT") == 3); // one for each half-day
    CHECK(manual.run(words + QStringList{u"--language"_s, u"nl"_s, u"r-cafe"_s}).exit == 0);
    CHECK(manual.program.read(u"c.ics"_s).count("BEGIN:VEVENT") == 1);
    CHECK(manual.program.read(u"c.ics"_s).contains("Een plek om te praten openen"));
    CHECK(manual.run(words + QStringList{u"nowhere"_s}).exit == 3);
}

TEST_CASE("People are taken in from a list, stand on what is printed, and are erased for good")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"people"_s, u"m.vademecum"_s, u"r-pair-aidance"_s, u"--json"_s};
    CHECK(manual.run(words).json()[u"people"_s].toArray().isEmpty());
    manual.program.write(u"list.csv"_s, "Nom;Organisation;Langue;Couleur;Pr\xe9sent 2\r\nZo\xe9 Ab\xe9;\"Maison; "
                                        "ouverte\";NL;bleu;x\r\nYve Cee;;\r\n"); // Windows-1252
    const Answer taken = manual.run(words + QStringList{u"--take"_s, u"list.csv"_s});
    CHECK(taken.exit == 0);
    CHECK(taken.errors.contains(u"Couleur"_s));
    const QJsonArray people = taken.json()[u"people"_s].toArray();
    REQUIRE(people.size() == 2);
    CHECK(people[0][u"name"_s] == u"Zoé Abé"_s);
    CHECK(people[0][u"organisation"_s] == u"Maison; ouverte"_s);
    CHECK(people[0][u"language"_s] == u"nl"_s);
    CHECK(manual.run(words + QStringList{u"--take"_s, u"list.csv"_s}).json()[u"people"_s].toArray().size() == 2); // nobody twice
    CHECK(manual.run(words + QStringList{u"--output"_s, u"out.csv"_s}).exit == 0);
    CHECK(manual.program.read(u"out.csv"_s).contains("Yve Cee"));
    CHECK(people[0][u"present"_s] == QJsonArray{2});
    CHECK(manual.program.read(u"out.csv"_s).count(";x") == 1);
    const QStringList badges{u"meeting"_s, u"export"_s, u"m.vademecum"_s, u"r-pair-aidance"_s, u"--part"_s, u"badges"_s, u"--language"_s, u"own"_s,
                             u"--output"_s, u"b.pdf"_s, u"--json"_s};
    CHECK(manual.run(badges).json()[u"pages"_s] == 2); // one of each language
    CHECK(manual.run(words + QStringList{u"--erase"_s}).json()[u"people"_s].toArray().isEmpty());
    CHECK_FALSE(manual.program.read(u"m.vademecum"_s).contains("Yve Cee"));
    CHECK(manual.run(words + QStringList{u"--erase"_s, u"--take"_s, u"list.csv"_s}).exit == 2);
    CHECK(manual.run({u"meeting"_s, u"people"_s, u"m.vademecum"_s, u"nowhere"_s}).exit == 3);
}

TEST_CASE("What a web form exports joins the forms of a meeting, once")
{
    const WithExample manual;
    const QStringList words{u"meeting"_s, u"answers"_s, u"m.vademecum"_s, u"r-cafe"_s, u"--json"_s};
    const QJsonObject before = manual.run(words).json();
    manual.program.write(u"answers.csv"_s, "Horodateur;La rencontre m\x92"
                                           "a \xE9t\xE9 utile.;Wat neemt u mee?;Que faut-il garder ?\r\n" // Windows-1252
                                           "21/11/2026 17:03;4 - bien;une id\xE9"
                                           "e \xE0 essayer, een contact;Les pauses\r\n"
                                           "21/11/2026 17:04;beaucoup;3;\r\n");
    const Answer taken = manual.run(words + QStringList{u"--take"_s, u"answers.csv"_s});
    CHECK(taken.exit == 0);
    CHECK(taken.errors.contains(u"Horodateur"_s));
    CHECK(taken.errors.contains(u"beaucoup"_s));
    CHECK(taken.json()[u"forms"_s].toInt() == before[u"forms"_s].toInt() + 2);
    const auto useful = [](const QJsonObject &answer) {
        return answer[u"questions"_s].toArray()[0][u"counts"_s].toArray()[3].toInt();
    };
    CHECK(useful(taken.json()) == useful(before) + 1);
    CHECK(manual.run(words + QStringList{u"--take"_s, u"answers.csv"_s}).json() == taken.json());
    CHECK(manual.run({u"meeting"_s, u"answers"_s, u"m.vademecum"_s, u"nowhere"_s}).exit == 3);
    CHECK(manual.run(words + QStringList{u"--take"_s, u"nowhere.csv"_s}).exit != 0);
}
