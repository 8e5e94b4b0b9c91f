// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftermath.h"
#include "text/markup.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using namespace ui::meetings::tests;

TEST_CASE("Paper forms are typed in one after the other with the keyboard alone, and count")
{
    Aftermath after;
    after.click(u"evaluation.add"_s);
    auto *form = after.opened<FormDialog>();
    type(form, u"4"_s);
    type(form, u"1"_s);
    type(form, u"Commencer petit"_s);
    press(form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(after.results()[0].answered == 1);
    type(form, u"5"_s);
    accept(form);
    REQUIRE(after.results().size() == 3);
    CHECK(after.results()[0].counts == QList<int>{0, 0, 0, 1, 1});
    CHECK(after.results()[1].counts == QList<int>{1, 0});
    CHECK(after.results()[2].remarks == QStringList{u"Commencer petit"_s});
    CHECK(after.child<QListWidget>(u"evaluation.forms"_s)->count() == 2);
    REQUIRE(after.workspace->undo());
    CHECK(after.results()[0].answered == 1);
}

TEST_CASE("What was typed on a form goes with Escape only when that is wanted")
{
    Aftermath after;
    after.click(u"evaluation.add"_s);
    auto *form = after.opened<FormDialog>();
    press(form, Qt::Key_3);
    press(form, Qt::Key_Escape);
    CHECK(after.dialogs.asked == 1);
    CHECK(form->isVisible());
    after.dialogs.isWilling = true;
    press(form, Qt::Key_Escape);
    CHECK_FALSE(form->isVisible());
    CHECK(after.results()[0].answered == 0);
}

TEST_CASE("An answer that was typed by mistake can be taken off a form again")
{
    Aftermath after;
    after.give({{after.content.id, u"2"_s}, {after.again.id, u"0"_s}});
    after.click(u"evaluation.change"_s);
    auto *form = after.opened<FormDialog>();
    press(form, Qt::Key_Backspace);
    accept(form);
    CHECK(after.results()[0].answered == 0);
    CHECK(after.results()[1].answered == 1);
}

TEST_CASE("A form that is changed keeps its answers to questions that are asked no more")
{
    Aftermath after;
    after.give({{after.content.id, u"2"_s}, {after.again.id, u"0"_s}});
    model::Meeting meeting = after.meeting();
    meeting.header.questions = {after.content.id};
    REQUIRE(after.workspace->perform(edit::changeMeeting(meeting)));
    after.click(u"evaluation.change"_s);
    auto *form = after.opened<FormDialog>();
    type(form, u"5"_s);
    accept(form);
    meeting.header.questions = {};
    REQUIRE(after.workspace->perform(edit::changeMeeting(meeting)));
    CHECK(after.results()[0].counts == QList<int>{0, 0, 0, 0, 1});
    CHECK(after.results()[1].counts == QList<int>{1, 0});
}

TEST_CASE("A chart tells all its numbers to who cannot see it, in the other language where the reader's is missing")
{
    Aftermath after;
    for (const QString &step : {u"4"_s, u"5"_s, u"5"_s})
        after.give({{after.content.id, step}, {after.again.id, u"1"_s}});
    const auto charts = after.page->findChildren<ResultChart *>();
    REQUIRE(charts.size() == 2);
    CHECK(charts[0]->accessibleDescription().contains(u"4: 1; 5: 2"_s));
    CHECK(charts[0]->accessibleDescription().contains(QLocale().toString(14 / 3.0, 'f', 1)));
    CHECK(charts[1]->accessibleName() == u"Nog eens?"_s);
    CHECK(charts[1]->accessibleDescription().contains(u"ja: 0; neen: 3"_s));
    CHECK(after.child<QLabel>(u"evaluation.count"_s)->text().contains(u"3"_s));
}

TEST_CASE("Two hundred forms are shown at once")
{
    Aftermath after;
    QHash<model::EvaluationId, model::EvaluationHeader> forms;
    for (int at = 0; at < 200; ++at) {
        model::EvaluationHeader form;
        form.meeting = after.id;
        form.answers = {{after.content.id, QString::number(1 + at % 5)},
                        {after.retained.id, u"Remarque %1 : parler plus lentement"_s.arg(at)}};
        forms.insert(model::EvaluationId::create(), form);
    }
    QElapsedTimer time;
    time.start();
    REQUIRE(after.workspace->perform(edit::takeEvaluations(forms)));
    QCoreApplication::processEvents();
    CHECK(time.elapsed() < 1000);
    CHECK(after.page->findChildren<QToolButton *>(u"evaluation.use"_s).size() == 200);
}

TEST_CASE("What the forms say is put together anew only when they say something else")
{
    Aftermath after;
    after.give({{after.retained.id, u"Préparer la salle"_s}});
    const auto *use = after.child<QToolButton>(u"evaluation.use"_s);
    model::Meeting meeting = after.meeting();
    meeting.header.place = u"Namur"_s;
    REQUIRE(after.workspace->perform(edit::changeMeeting(meeting)));
    CHECK(after.child<QToolButton>(u"evaluation.use"_s) == use);
    after.give({{after.retained.id, u"Parler moins"_s}});
    CHECK(after.page->findChildren<QToolButton *>(u"evaluation.use"_s).size() == 2);
}

TEST_CASE("A remark becomes a comment on a practice of the meeting, which names the meeting")
{
    Aftermath after;
    after.give({{after.retained.id, u"Préparer la salle"_s}});
    accept(after.use(RemarkDialog::Becomes::Comment));
    REQUIRE(after.manual().comments().size() == 1);
    const model::CommentHeader comment = *after.manual().comments().begin();
    CHECK(comment.object == model::ref(after.cafe()));
    for (const QString &part : {u"Préparer la salle"_s, u"Accueillir à deux"_s, u"Samen onthalen"_s, u"2026"_s})
        CHECK(comment.text.contains(part));
    CHECK(after.said().contains(u"Café de parole"_s));
}

TEST_CASE("A remark becomes a lesson of a practice with the meeting as its source, in one step that undo takes back")
{
    Aftermath after;
    after.give({{after.retained.id, u"Liever in kleine groepen"_s}});
    const model::Manual before = after.manual();
    RemarkDialog *dialog = after.use(RemarkDialog::Becomes::Lesson);
    dialog->findChild<QAbstractButton *>(u"remark.language.nl"_s)->click();
    accept(dialog);
    const model::Text lesson = after.manual().entry(after.cafe())->passages.last().text;
    CHECK(text::plain(lesson.in(Language::Dutch).text()).startsWith(u"Liever in kleine groepen (Accueillir à deux"_s));
    CHECK(lesson.in(Language::French).isMissing());
    REQUIRE(after.manual().references().size() == 1);
    CHECK(after.manual().references().first().header.citation.contains(u"Samen onthalen, Liège"_s));
    CHECK(after.manual().comments().size() == 1);
    REQUIRE(after.workspace->undo());
    CHECK(after.manual() == before);
}

TEST_CASE("The practice a remark is about is found by part of its title")
{
    Aftermath after;
    after.give({{after.retained.id, u"Préparer la salle"_s}});
    RemarkDialog *dialog = after.use(RemarkDialog::Becomes::Comment);
    auto *find = dialog->findChild<QLineEdit *>(u"remark.find"_s);
    find->setText(u"accueil"_s);
    accept(dialog);
    CHECK(after.manual().comments().begin()->object == model::ref(model::EntryId(after.manual().find(u"m"_s)->id)));
}

TEST_CASE("The bank of questions is changed in one step, with those that the meeting asks")
{
    Aftermath after;
    after.give({{after.content.id, u"4"_s}});
    const model::Manual before = after.manual();
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    auto *list = bank->findChild<QListWidget *>(u"bank.list"_s);
    CHECK(bank->findChild<QLabel *>(u"bank.answered"_s)->text().contains(u"1"_s));
    bank->findChild<QSpinBox *>(u"bank.steps"_s)->setValue(6);
    list->item(1)->setCheckState(Qt::Unchecked);
    list->setFocus();
    press(bank, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    accept(bank);
    REQUIRE(after.manual().questions().size() == 3);
    CHECK(after.manual().questions()[0].id == after.again.id);
    CHECK(after.manual().questions()[1].header.steps == 6);
    CHECK(after.meeting().header.questions == QList{after.content.id, after.retained.id});
    REQUIRE(after.workspace->undo());
    CHECK(after.manual() == before);
}

TEST_CASE("A question that is dragged to another place stands there from then on")
{
    Aftermath after;
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    auto *list = bank->findChild<QListWidget *>(u"bank.list"_s);
    CHECK(list->dragDropMode() == QAbstractItemView::InternalMove);
    REQUIRE(list->model()->moveRow({}, 2, {}, 0));
    QCoreApplication::processEvents();
    bank->findChild<QComboBox *>(u"bank.kind"_s)->setCurrentIndex(int(QuestionKind::Scale)); // of the one that is still chosen
    accept(bank);
    CHECK(after.manual().questions()[0].id == after.retained.id);
    CHECK(after.manual().questions()[0].header.kind == QuestionKind::Open);
    CHECK(after.manual().questions()[1].id == after.content.id);
}

TEST_CASE("Ticks that were changed are not lost without a question")
{
    Aftermath after;
    after.click(u"evaluation.questions"_s);
    auto *bank = after.opened<QuestionBank>();
    bank->findChild<QListWidget *>(u"bank.list"_s)->item(0)->setCheckState(Qt::Unchecked);
    bank->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    CHECK(after.dialogs.asked == 1);
    CHECK(bank->isVisible());
}

TEST_CASE("Answers of a web form are shown as they were understood before they come in")
{
    Aftermath after;
    after.dialogs.file = after.folder.filePath(u"reponses.csv"_s);
    QFile file(after.dialogs.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Horodateur;Le contenu;Que retenez-vous ?\n12/03/2026;4;Bien\n12/03/2026;2;\n");
    file.close();
    after.click(u"evaluation.take"_s);
    auto *intake = after.opened<TableIntake>();
    CHECK(intake->findChild<QLabel *>(u"intake.summary"_s)->text().contains(u"2"_s));
    CHECK(after.results()[0].answered == 0);
    accept(intake);
    CHECK(after.results()[0].counts == QList<int>{0, 1, 0, 1, 0});
    CHECK(after.results()[2].remarks == QStringList{u"Bien"_s});
}

TEST_CASE("The report of a meeting is saved as a PDF")
{
    Aftermath after;
    after.give({{after.content.id, u"4"_s}});
    after.dialogs.file = after.folder.filePath(u"rapport.pdf"_s);
    after.click(u"evaluation.report"_s);
    REQUIRE(QTest::qWaitFor([&] { return after.said().contains(u"rapport.pdf"_s); }, 20'000));
    QFile file(after.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("Of a manual that is only read all is shown and nothing changes")
{
    Aftermath after;
    after.give({{after.content.id, u"4"_s}, {after.retained.id, u"Préparer la salle"_s}});
    REQUIRE(after.workspace->saveCopy(after.folder.filePath(u"copie.vademecum"_s)).result());
    edit::Session reading;
    reading.access = edit::Access::ReadOnly;
    const auto read = edit::Workspace::open(after.folder.filePath(u"copie.vademecum"_s), reading);
    REQUIRE(read);
    EvaluationPage page(**read, nullptr);
    page.setDialogs(after.dialogs);
    page.setMeeting(after.id);
    page.show();
    CHECK(page.findChildren<ResultChart *>().size() == 2);
    for (const QString &name : {u"add"_s, u"change"_s, u"remove"_s, u"take"_s})
        CHECK_FALSE(page.findChild<QPushButton *>(u"evaluation."_s + name)->isEnabled());
    CHECK_FALSE(page.findChild<QToolButton *>(u"evaluation.use"_s)->isEnabled());
    page.findChild<QPushButton *>(u"evaluation.questions"_s)->click();
    auto *bank = page.findChild<QuestionBank *>();
    REQUIRE(bank);
    CHECK(bank->findChild<QListWidget *>(u"bank.list"_s)->count() == 3);
    CHECK_FALSE(bank->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    CHECK_FALSE(bank->findChild<QPushButton *>(u"bank.add"_s)->isEnabled());
}
