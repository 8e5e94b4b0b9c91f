// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to evaluation forms, out of what web forms export.
#include "exchange/evaluationfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace exchange;
using base::Language;
using model::Question;
using model::QuestionKind;

namespace {

Question question(QuestionKind kind, const QString &french, const QString &dutch, const QString &code = {})
{
    Question question;
    question.id = model::QuestionId::create();
    question.header.kind = kind;
    question.header.code = code;
    question.label.in(Language::French) = model::Wording(french);
    question.label.in(Language::Dutch) = model::Wording(dutch);
    return question;
}

/// A scale of five steps, a choice of several, a choice of one, an open question.
class Bank final
{
public:
    Bank()
    {
        name(what, u"une idée\nun contact, un nom\nrien de neuf"_s, u"een idee\neen contact, een naam\nniets nieuws"_s);
        what.header.several = true;
        name(who, u"usager\nproche"_s, u"gebruiker\nnaastbetrokkene"_s);
    }

    QList<const Question *> questions() const { return {&useful, &what, &who, &keep}; }
    AnswerTable table(const QString &text) const { return answerTable(text.toUtf8(), questions()); }
    AnswerIntake intake(const QString &text) const { return answersIn(table(text), questions(), meeting); }

    /// What the only form says to a question.
    QString answer(const Question &question, const QString &text) const
    {
        const auto forms = intake(text).forms;
        if (forms.size() == 1)
            for (const model::FormAnswer &answer : forms.begin()->answers)
                if (answer.question == question.id)
                    return answer.value;
        return {};
    }

    Question useful = question(QuestionKind::Scale, u"La rencontre m’a été **utile**."_s, u"De ontmoeting was nuttig voor mij."_s,
                               u"q-utile"_s);
    Question what = question(QuestionKind::Choice, u"Qu’emportez-vous ?"_s, u"Wat neemt u mee?"_s);
    Question who = question(QuestionKind::Choice, u"Vous êtes venu en tant que…"_s, u"U kwam als…"_s);
    Question keep = question(QuestionKind::Open, u"Que faut-il garder ?"_s, u"Wat moeten we behouden?"_s);
    model::MeetingId meeting = model::MeetingId::create();

private:
    static void name(Question &question, const QString &french, const QString &dutch)
    {
        question.choices.in(Language::French) = model::Wording(french);
        question.choices.in(Language::Dutch) = model::Wording(dutch);
    }
};

} // namespace

TEST_CASE("What a web form exports becomes forms, and who filled them in stays out")
{
    const Bank bank;
    const AnswerIntake intake = bank.intake(
        u"Horodateur,E-mail,La rencontre m'a ete utile,Qu'emportez-vous ?,Vous êtes venu en tant que,Que faut-il garder ?\r\n"
        "2026-11-21 17:03,a@exemple.be,4,\"une idée, rien de neuf\",proche,\"Le temps, et\nles pauses\"\r\n"
        "2026-11-21 17:05,b@exemple.be,,,,\r\n"_s);
    REQUIRE(intake.forms.size() == 1);
    const model::EvaluationHeader form = *intake.forms.begin();
    CHECK(form.meeting == bank.meeting);
    CHECK(form.answers == QList<model::FormAnswer>{{bank.useful.id, u"4"_s}, {bank.what.id, u"0,2"_s}, {bank.who.id, u"1"_s},
                                                   {bank.keep.id, u"Le temps, et\nles pauses"_s}});
    CHECK(intake.remarks == QList<AnswerRemark>{{AnswerOddity::ColumnIgnored, 0, {}, u"Horodateur"_s},
                                                {AnswerOddity::ColumnIgnored, 1, {}, u"E-mail"_s}});
}

TEST_CASE("A column is found by its question's words, code or number")
{
    const Bank bank;
    for (const QString &title :
         {u"LA RENCONTRE M'A ÉTÉ UTILE *"_s, u"De ontmoeting was nuttig voor mij :"_s, u"1. De ontmoeting was nuttig voor mij"_s,
          u"La rencontre m’a été utile. / De ontmoeting was nuttig voor mij."_s, u"Q-Utile"_s, u"1"_s, u"Q1"_s, u"Vraag 1"_s}) {
        CAPTURE(title.toStdString());
        CHECK(bank.table(title + u";naam\n5;x\n").columns == QList{bank.useful.id, model::QuestionId()});
    }
    for (const QString &title : {u"9"_s, u"0"_s, u"Q"_s, u"utile"_s, u"3 La rencontre"_s})
        CHECK(bank.table(title + u";Que faut-il garder\n5;x\n").columns == QList{model::QuestionId(), bank.keep.id});
}

TEST_CASE("Without a header the columns are the questions in order")
{
    const Bank bank;
    const AnswerTable table = bank.table(u"4;1;a;bien\n5;2;b;mieux\n"_s);
    CHECK(table.header.isEmpty());
    CHECK(table.columns == QList{bank.useful.id, bank.what.id, bank.who.id, bank.keep.id});
    CHECK(answersIn(table, bank.questions(), bank.meeting).forms.size() == 2);
    CHECK(bank.table(u"1;2;3\n4;1;a\n"_s).rows.size() == 1);
    CHECK(answerTable("Q1\n4\n", bank.questions(), {{}, {}, false}).rows.size() == 2);
}

TEST_CASE("A step is read alone, out of how many, or with what it is called")
{
    const Bank bank;
    for (const QString &cell :
         {u"4"_s, u"4/5"_s, u"4 / 5"_s, u"4 sur 5"_s, u"4 - good"_s, u"4 (bien)"_s, u"4.0"_s, u"4,0"_s, u"4 étoiles"_s})
        CHECK(bank.answer(bank.useful, u"Q1;Q4\n\"" + cell + u"\";x\n") == u"4");
    for (const QString &cell : {u"6"_s, u"0"_s, u"-4"_s, u"4,5"_s, u"4/10"_s, u"3-4"_s, u"45"_s, u"quatre"_s, u"4e"_s}) {
        CAPTURE(cell.toStdString());
        const AnswerIntake intake = bank.intake(u"Q1;Q4\n\"" + cell + u"\";reste\n");
        CHECK(intake.remarks == QList<AnswerRemark>{{AnswerOddity::NotUnderstood, 0, bank.useful.id, cell}});
        REQUIRE(intake.forms.size() == 1);
        CHECK(intake.forms.begin()->answers == QList<model::FormAnswer>{{bank.keep.id, u"reste"_s}});
    }
}

TEST_CASE("Choices are read by their words, their numbers or their letters, and words with commas stay whole")
{
    const Bank bank;
    const QList<std::pair<QString, QString>> cells{{u"Une idee;rien de neuf"_s, u"0,2"_s},
                                                   {u"un contact, un nom"_s, u"1"_s},
                                                   {u"niets nieuws, een contact, een naam"_s, u"1,2"_s},
                                                   {u"3|1"_s, u"0,2"_s},
                                                   {u"A, c"_s, u"0,2"_s},
                                                   {u"b) een contact, een naam;"_s, u"1"_s},
                                                   {u"een idee\nrien de neuf"_s, u"0,2"_s}};
    for (const auto &[cell, value] : cells) {
        CAPTURE(cell.toStdString());
        CHECK(bank.answer(bank.what, u"Q2;Q4\n\"" + cell + u"\";x\n") == value);
    }
    const AnswerIntake others = bank.intake(u"Q2;Q3;Q4\n\"une idée, autre chose\";\"usager, proche\";x\n"_s);
    CHECK(others.remarks == QList<AnswerRemark>{{AnswerOddity::NotUnderstood, 0, bank.what.id, u"autre chose"_s},
                                                {AnswerOddity::NotUnderstood, 0, bank.who.id, u"usager, proche"_s}});
    CHECK(others.forms.begin()->answers == QList<model::FormAnswer>{{bank.what.id, u"0"_s}, {bank.keep.id, u"x"_s}});
}

TEST_CASE("A form with a page for each language has its answers in either column")
{
    const Bank bank;
    const AnswerIntake intake =
        bank.intake(u"La rencontre m'a été utile;De ontmoeting was nuttig voor mij;Que faut-il garder;Wat moeten we behouden\n"
                    "4;;bien;\n;3;;goed\n2;5;un;twee\n"_s);
    CHECK(intake.forms.size() == 3);
    CHECK(intake.remarks == QList<AnswerRemark>{{AnswerOddity::AnsweredTwice, 2, bank.useful.id, u"5"_s}});
    QStringList kept;
    for (const model::EvaluationHeader &form : intake.forms)
        kept.append(form.answers.last().value);
    kept.sort();
    CHECK(kept == QStringList{u"bien"_s, u"goed"_s, u"un\ntwee"_s});
}

TEST_CASE("Answers taken in once more are the same forms, and only new rows are new")
{
    const Bank bank;
    const auto keys = [&](const QString &rows) {
        const QList<model::EvaluationId> ids = bank.intake(u"Q1;Q4\n"_s + rows).forms.keys();
        return QSet(ids.cbegin(), ids.cend());
    };
    const auto before = keys(u"4;bien\n4;bien\n5;\n"_s);
    CHECK(before.size() == 3); // two who say the same are two
    const auto after = keys(u"4;bien\n5;\n3;non\n4;bien\n"_s);
    CHECK(after.size() == 4);
    CHECK(after.contains(before));
    CHECK(answersIn(bank.table(u"Q1;Q4\n5;\n"_s), bank.questions(), model::MeetingId::create()).forms.keys()
          != bank.intake(u"Q1;Q4\n5;\n"_s).forms.keys());
}

TEST_CASE("Cells beyond the columns are told, and a spreadsheet's own file is refused")
{
    const Bank bank;
    CHECK(bank.intake(u"Q1;Q4\n4;x;y;z\n"_s).remarks == QList<AnswerRemark>{{AnswerOddity::CellsLeftOver, 0, {}, u"y;z"_s}});
    CHECK(bank.intake({}).forms.isEmpty());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Q1;Q4\n4;\xE9t\xE9\n");
    file.close();
    const auto table = readAnswerFile(file.fileName(), bank.questions());
    REQUIRE(table);
    CHECK(table->encoding == TextEncoding::Windows1252);
    CHECK(table->rows == QList<QStringList>{{u"4"_s, u"été"_s}});
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    file.close();
    CHECK(readAnswerFile(file.fileName(), bank.questions()).error().kind == base::ErrorKind::UnsupportedType);
}
