// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftermath.h"
#include "ui/language/interfacelanguage.h"

#include <QComboBox>
#include <QTableWidget>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using namespace ui::meetings::tests;

namespace {

FormDialog *openForm(const Aftermath &after)
{
    after.click(u"evaluation.add"_s);
    return after.opened<FormDialog>();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The program speaks another language for a while, and then as before.
class SpokenMeanwhile final
{
public:
    explicit SpokenMeanwhile(ui::language::Interface spoken)
    {
        m_language.use(spoken);
        QCoreApplication::processEvents();
    }
    ~SpokenMeanwhile() { QLocale::setDefault(m_before); }
    SpokenMeanwhile(const SpokenMeanwhile &) = delete;
    SpokenMeanwhile &operator=(const SpokenMeanwhile &) = delete;

private:
    const QLocale m_before;
    ui::language::InterfaceLanguage m_language;
};

} // namespace

TEST_CASE("The next form is empty, and an empty one is not kept")
{
    Aftermath after;
    FormDialog *form = openForm(after);
    auto *next = form->findChild<QPushButton *>(u"form.next"_s);
    CHECK_FALSE(next->isEnabled());
    for (const QString &keys : {u"4"_s, u"2"_s, u"Parler moins vite"_s})
        type(form, keys);
    CHECK(form->windowTitle().contains(u'1'));
    next->click();
    CHECK(after.results()[0].counts == QList<int>{0, 0, 0, 1, 0});
    CHECK(after.results()[1].counts == QList<int>{0, 1});
    CHECK(form->isVisible());
    CHECK(form->windowTitle().contains(u'2'));
    for (const QAbstractButton *place : form->findChildren<QAbstractButton *>(u"form.place"_s))
        CHECK_FALSE(place->isChecked());
    CHECK(form->findChild<QPlainTextEdit *>(u"form.words"_s)->toPlainText().isEmpty());
    CHECK_FALSE(next->isEnabled());
    accept(form);
    CHECK(model::evaluationsOf(after.manual(), after.id).size() == 1);
}

TEST_CASE("Where several answers may be ticked, digits tick and untick them")
{
    Aftermath after;
    model::Question several = after.again;
    several.header.several = true;
    REQUIRE(after.workspace->perform(edit::changeQuestions({several})));
    FormDialog *form = openForm(after);
    for (const QString &keys : {u"1"_s, u"2"_s, u"2"_s, u"2"_s})
        type(form, keys);
    accept(form);
    CHECK(after.results()[0].counts == QList<int>{1, 1});
    CHECK(after.results()[0].answered == 1);
}

TEST_CASE("A form is removed without a question, and undo brings its answers back")
{
    Aftermath after;
    after.give({{after.content.id, u"2"_s}});
    after.give({{after.content.id, u"5"_s}});
    const QList<int> before = after.results()[0].counts;
    auto *forms = after.child<QListWidget>(u"evaluation.forms"_s);
    forms->setFocus(); // a key belongs to the list that has the keyboard
    forms->setCurrentRow(1);
    QTest::keyClick(forms, Qt::Key_Delete);
    CHECK(after.dialogs.asked == 0);
    CHECK(forms->count() == 1);
    CHECK(after.results()[0].answered == 1);
    REQUIRE(after.workspace->undo());
    CHECK(forms->count() == 2);
    CHECK(after.results()[0].counts == before);
}

TEST_CASE("Answers that were taken in once are there already the second time")
{
    Aftermath after;
    after.dialogs.file = after.folder.filePath(u"reponses.csv"_s);
    write(after.dialogs.file, "Horodateur;Le contenu\n12/03/2026 10:00;4\n12/03/2026 10:01;2\n");
    after.click(u"evaluation.take"_s);
    accept(after.opened<TableIntake>());
    CHECK(after.results()[0].answered == 2);
    after.click(u"evaluation.take"_s);
    auto *again = after.opened<TableIntake>();
    CHECK(again->findChild<QLabel *>(u"intake.summary"_s)->text().contains(u"2 there already"));
    CHECK_FALSE(again->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    CHECK(after.results()[0].answered == 2);
}

TEST_CASE("A column of answers that is said to be another question's comes in as its answers")
{
    Aftermath after;
    after.dialogs.file = after.folder.filePath(u"reponses.csv"_s);
    write(after.dialogs.file, "Le contenu;Autre\n4;Merci\nbeaucoup;\n");
    after.click(u"evaluation.take"_s);
    auto *intake = after.opened<TableIntake>();
    const auto kindOf = [&](int column) {
        return qobject_cast<QComboBox *>(intake->findChild<QTableWidget *>(u"intake.table"_s)->cellWidget(0, column));
    };
    auto *remarks = intake->findChild<QPlainTextEdit *>(u"intake.remarks"_s);
    CHECK(remarks->toPlainText().contains(u"Column 2 is not taken in: Autre"));
    CHECK(remarks->toPlainText().contains(u"beaucoup"));
    kindOf(1)->setCurrentIndex(3);
    CHECK_FALSE(remarks->toPlainText().contains(u"Autre"));
    kindOf(0)->setCurrentIndex(0);
    accept(intake);
    CHECK(after.results()[0].answered == 0);
    CHECK(after.results()[2].remarks == QStringList{u"Merci"_s});
}

TEST_CASE("A spreadsheet's own file is refused in words, and nothing opens")
{
    Aftermath after;
    after.dialogs.file = after.folder.filePath(u"reponses.xlsx"_s);
    write(after.dialogs.file, QByteArray("PK\x03\x04", 4) + "rest");
    after.click(u"evaluation.take"_s);
    CHECK(after.page->findChildren<TableIntake *>().isEmpty());
    CHECK(after.said().contains(u"reponses.xlsx"));
}

TEST_CASE("A question that is written in both languages joins the bank, and one undo takes it away")
{
    Aftermath after;
    const model::Manual before = after.manual();
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    const auto words = [&](const QString &name) {
        auto *field = bank->findChild<QPlainTextEdit *>(name);
        REQUIRE(field);
        return field;
    };
    bank->findChild<QPushButton *>(u"bank.add"_s)->click();
    words(u"bank.words.fr"_s)->setPlainText(u"Reviendrez-vous ?"_s);
    words(u"bank.words.nl"_s)->setPlainText(u"Komt u terug?"_s);
    bank->findChild<QComboBox *>(u"bank.kind"_s)->setCurrentIndex(int(QuestionKind::Choice));
    words(u"bank.choices.fr"_s)->setPlainText(u"oui\nnon"_s);
    words(u"bank.choices.nl"_s)->setPlainText(u"ja\nnee"_s);
    for (int step = 0; step < 3; ++step)
        bank->findChild<QPushButton *>(u"bank.up"_s)->click();
    CHECK(after.manual() == before);
    accept(bank);
    REQUIRE(after.manual().questions().size() == 4);
    const Question fresh = after.manual().questions().first();
    CHECK(fresh.label.in(Language::French).text() == u"Reviendrez-vous ?");
    CHECK(fresh.label.in(Language::Dutch).text() == u"Komt u terug?");
    CHECK(fresh.header.kind == QuestionKind::Choice);
    CHECK(fresh.choices.in(Language::Dutch).text() == u"ja\nnee");
    CHECK(model::questionsOf(after.manual(), after.meeting()).size() == 4);
    REQUIRE(after.workspace->undo());
    CHECK(after.manual() == before);
}

TEST_CASE("What the forms say follows the language at once")
{
    Aftermath after;
    after.give({{after.content.id, u"4"_s}});
    after.page->grab(); // bars of questions that nobody answered too
    for (const auto &[spoken, words, add] : {std::tuple(ui::language::Interface::Dutch, u"De inhoud"_s, u"toevoegen"_s),
                                             std::tuple(ui::language::Interface::French, u"Le contenu"_s, u"Ajouter"_s)}) {
        const SpokenMeanwhile meanwhile(spoken);
        CHECK(after.page->findChildren<ResultChart *>().first()->accessibleName() == words);
        CHECK(after.child<QPushButton>(u"evaluation.add"_s)->text().remove(u'&').contains(add));
    }
}

TEST_CASE("What is typed on a form and in the bank stays while the language changes")
{
    Aftermath after;
    FormDialog *form = openForm(after);
    for (const QString &keys : {u"4"_s, u"1"_s, u"merci"_s})
        type(form, keys);
    const SpokenMeanwhile spoken(ui::language::Interface::Dutch);
    accept(form);
    CHECK(after.results()[0].answered == 1);
    CHECK(after.results()[2].remarks == QStringList{u"merci"_s});
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    bank->findChild<QPlainTextEdit *>(u"bank.words.fr"_s)->setPlainText(u"Autre"_s);
    const SpokenMeanwhile again(ui::language::Interface::French);
    accept(bank);
    CHECK(after.manual().questions()[0].label.in(Language::French).text() == u"Autre");
    for (int at = 0; at < 3; ++at)
        CHECK(after.manual().questions()[at].header.kind == QuestionKind(at));
}

TEST_CASE("A bank that was only looked at is no step to undo")
{
    Aftermath after;
    const model::Manual before = after.manual();
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    for (const int row : {2, 1, 0, 1})
        bank->findChild<QListWidget *>(u"bank.list"_s)->setCurrentRow(row);
    accept(bank);
    CHECK(after.manual() == before);
    CHECK(after.dialogs.asked == 0);
    REQUIRE(after.workspace->undo());
    CHECK(after.manual().meetings().isEmpty()); // what was done before the bank
}

TEST_CASE("A question without words is refused in words, and nothing of the bank is lost")
{
    Aftermath after;
    const model::Manual before = after.manual();
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    bank->findChild<QPushButton *>(u"bank.add"_s)->click();
    accept(bank);
    CHECK(after.manual() == before);
    CHECK(bank->isVisible());
    CHECK(bank->findChild<QListWidget *>(u"bank.list"_s)->count() == 4);
    bank->findChild<QPlainTextEdit *>(u"bank.words.nl"_s)->setPlainText(u"Komt u terug?"_s);
    accept(bank);
    CHECK(after.manual().questions().size() == 4);
    CHECK_FALSE(bank->isVisible());
}

TEST_CASE("A question that forms answer can go, and undo brings it back with its answers")
{
    Aftermath after;
    after.give({{after.content.id, u"4"_s}});
    const model::Manual before = after.manual();
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    bank->findChild<QPushButton *>(u"bank.remove"_s)->click();
    accept(bank);
    CHECK(after.results().size() == 2);
    REQUIRE(after.workspace->undo());
    CHECK(after.manual() == before);
    CHECK(after.results()[0].answered == 1);
}

TEST_CASE("A bank that goes while a question is typed goes without a fault")
{
    Aftermath after;
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    bank->findChild<QPlainTextEdit *>(u"bank.words.fr"_s)->setFocus();
    type(bank, u"abc"_s);
    after.page.reset();
    CHECK(after.manual().questions().size() == 3);
}

TEST_CASE("A bank closes with its manual")
{
    Aftermath after;
    after.click(u"evaluation.questions"_s);
    const QPointer<QuestionBank> bank = after.opened<QuestionBank>();
    after.workspace.reset();
    CHECK(QTest::qWaitFor([&] { return !bank || !bank->isVisible(); }, 500));
}
