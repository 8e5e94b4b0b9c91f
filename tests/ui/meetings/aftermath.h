// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/meetingedits.h"
#include "edit/workspace.h"
#include "model/evaluation.h"
#include "support/manualbuilder.h"
#include "ui/meetings/evaluationpage.h"
#include "ui/meetings/formdialog.h"
#include "ui/meetings/questionbank.h"
#include "ui/meetings/resultchart.h"
#include "ui/meetings/tableintake.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

namespace ui::meetings::tests {

using namespace Qt::StringLiterals;
using base::Language;
using model::FormAnswer;
using model::Question;
using model::QuestionKind;

class AnsweringDialogs final : public ui::shared::Dialogs
{
public:
    bool confirm(QWidget *, const ui::shared::Confirmation &) override
    {
        ++asked;
        return isWilling;
    }
    QString saveFile(QWidget *, const ui::shared::FileQuestion &) override { return file; }
    QString openFile(QWidget *, const ui::shared::FileQuestion &) override { return file; }
    int asked = 0;
    bool isWilling = false;
    QString file;
};

inline Question question(QuestionKind kind, const QString &french, const QString &dutch)
{
    Question made;
    made.id = model::QuestionId::create();
    made.header.kind = kind;
    made.label.in(Language::French) = model::Wording(french);
    made.label.in(Language::Dutch) = model::Wording(dutch);
    return made;
}

/// What is behind a meeting of a small manual over a real file: a question of each kind.
class Aftermath final
{
public:
    Aftermath()
    {
        support::ManualBuilder builder;
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s).paragraph(u"Texte"_s, u"Tekst"_s);
        builder.practice(u"cafe"_s, u"Café de parole"_s, u"Praatcafé"_s).paragraph(u"On se parle."_s, u"Men praat."_s);
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        content = question(QuestionKind::Scale, u"Le contenu"_s, u"De inhoud"_s);
        again = question(QuestionKind::Choice, {}, u"Nog eens?"_s);
        again.choices.in(Language::Dutch) = model::Wording(u"ja\nneen"_s);
        retained = question(QuestionKind::Open, u"Que retenez-vous ?"_s, u"Wat onthoudt u?"_s);
        REQUIRE(workspace->perform(edit::changeQuestions({content, again, retained})));
        model::Meeting meeting;
        meeting.id = id;
        meeting.title.in(Language::French) = model::Wording(u"Accueillir à deux"_s);
        meeting.title.in(Language::Dutch) = model::Wording(u"Samen onthalen"_s);
        meeting.header.place = u"Liège"_s;
        meeting.header.sittings = {{QDate(2026, 3, 12), QTime(9, 30), QTime(12, 30)}};
        meeting.header.entries = {cafe()};
        REQUIRE(workspace->perform(edit::changeMeeting(meeting)));
        page = std::make_unique<EvaluationPage>(*workspace, nullptr);
        page->setDialogs(dialogs);
        page->setMeeting(id);
        page->resize(760, 560);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    const model::Manual &manual() const { return workspace->manual(); }
    const model::Meeting &meeting() const { return *manual().meeting(id); }
    model::EntryId cafe() const { return model::EntryId(manual().find(u"cafe"_s)->id); }
    QList<model::QuestionResult> results() const { return model::resultsOf(manual(), meeting()); }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name) const
    {
        REQUIRE(child<QPushButton>(name)->isEnabled());
        child<QPushButton>(name)->click();
    }
    /// The dialog that a click opened.
    template<typename Dialog>
    Dialog *opened() const
    {
        for (Dialog *dialog : page->findChildren<Dialog *>())
            if (dialog->isVisible()) {
                dialog->activateWindow();
                REQUIRE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
                return dialog;
            }
        FAIL("no dialog is open");
        return nullptr;
    }
    void give(const QList<FormAnswer> &answers) const
    {
        model::EvaluationHeader form;
        form.meeting = id;
        form.answers = answers;
        REQUIRE(workspace->perform(edit::takeEvaluations({{model::EvaluationId::create(), form}})));
    }
    /// Chooses what a remark becomes, in the menu beside it.
    RemarkDialog *use(RemarkDialog::Becomes becomes) const
    {
        child<QToolButton>(u"evaluation.use"_s)->menu()->actions().at(int(becomes))->trigger();
        return opened<RemarkDialog>();
    }
    QString said() const
    {
        const QStringList texts = page->findChild<ui::shared::MessageArea *>()->texts();
        return texts.isEmpty() ? QString() : texts.last();
    }

    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    std::unique_ptr<edit::Workspace> workspace;
    const model::MeetingId id = model::MeetingId::create();
    Question content, again, retained;
    std::unique_ptr<EvaluationPage> page;
};

/// Types where the focus of a dialog is, as a hand on the keyboard does.
inline void type(QDialog *dialog, const QString &keys)
{
    REQUIRE(dialog->focusWidget());
    QTest::keyClicks(dialog->focusWidget(), keys);
}

inline void press(QDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), key, modifiers);
}

inline void accept(QDialog *dialog)
{
    QAbstractButton *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    REQUIRE(button->isEnabled());
    button->click();
}

} // namespace ui::meetings::tests
