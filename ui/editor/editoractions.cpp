// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editoractions.h"

#include "ui/shared/preferences.h"

#include <QActionGroup>
#include <QWidget>

namespace ui::editor {

EditorActions::EditorActions(QWidget *editor) : QObject(editor)
{
    cut = add(editor, u"cut", QKeySequence::Cut);
    copy = add(editor, u"copy", QKeySequence::Copy);
    paste = add(editor, u"paste", QKeySequence::Paste);
    pastePlain = add(editor, u"pastePlain", Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    selectAll = add(editor, u"selectAll", QKeySequence::SelectAll);
    bold = add(editor, u"bold", QKeySequence::Bold);
    italic = add(editor, u"italic", QKeySequence::Italic);
    link = add(editor, u"link", Qt::CTRL | Qt::Key_K);
    footnote = add(editor, u"footnote");
    typography = add(editor, u"typography");
    typography->setCheckable(true);
    typography->setChecked(shared::dressesTyping());
    connect(typography, &QAction::toggled, this, &shared::setDressesTyping);
    for (size_t level = 0; level < headings.size(); ++level)
        headings[level] = add(editor, u"heading");
    paragraph = add(editor, u"paragraph");
    bullet = add(editor, u"bullet");
    numbered = add(editor, u"numbered");
    quote = add(editor, u"quote");
    box = add(editor, u"box");
    deeper = add(editor, u"deeper", Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    shallower = add(editor, u"shallower", Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    insertBelow = add(editor, u"insertBelow", Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    remove = add(editor, u"removePassage", Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
    moveUp = add(editor, u"movePassageUp", Qt::ALT | Qt::Key_Up);
    moveDown = add(editor, u"movePassageDown", Qt::ALT | Qt::Key_Down);
    nextWork = add(editor, u"nextWork", Qt::CTRL | Qt::Key_J);
    previousWork = add(editor, u"previousWork", Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    inStepAndNext = add(editor, u"inStepAndNext", Qt::CTRL | Qt::Key_Return);
    inStepAndNext->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    meaningUnchanged = add(editor, u"meaningUnchanged", Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    adapted = add(editor, u"adapted", Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    showMoved = add(editor, u"showMoved", Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    for (QAction *action : {bold, italic})
        action->setCheckable(true);
    auto *group = new QActionGroup(this);
    for (QAction *action : kinds()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    retranslate();
}

QAction *EditorActions::add(QWidget *editor, const char16_t *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromUtf16(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    editor->addAction(action);
    m_all.append(action);
    return action;
}

QList<QAction *> EditorActions::kinds() const
{
    return {paragraph, headings[0], headings[1], headings[2], headings[3], bullet, numbered, quote, box};
}

void EditorActions::retranslate()
{
    cut->setText(tr("Cu&t"));
    copy->setText(tr("&Copy"));
    paste->setText(tr("&Paste"));
    pastePlain->setText(tr("Paste &without format"));
    selectAll->setText(tr("Select &all"));
    bold->setText(tr("&Bold"));
    italic->setText(tr("&Italic"));
    link->setText(tr("&Link…"));
    footnote->setText(tr("&Footnote…"));
    typography->setText(tr("&Signs of the language as you type"));
    for (size_t level = 0; level < headings.size(); ++level)
        headings[level]->setText(tr("Heading &%1").arg(level + 1));
    paragraph->setText(tr("&Paragraph"));
    bullet->setText(tr("B&ullet"));
    numbered->setText(tr("&Numbered"));
    quote->setText(tr("&Quote"));
    box->setText(tr("Bo&x"));
    deeper->setText(tr("&Deeper level"));
    shallower->setText(tr("&Higher level"));
    insertBelow->setText(tr("&New passage below"));
    remove->setText(tr("De&lete passage"));
    moveUp->setText(tr("Move &up"));
    moveDown->setText(tr("Move &down"));
    nextWork->setText(tr("&Next passage that needs work"));
    previousWork->setText(tr("&Previous passage that needs work"));
    inStepAndNext->setText(tr("In &step, next"));
    meaningUnchanged->setText(tr("&Meaning unchanged"));
    adapted->setText(tr("&Adapted on purpose"));
    showMoved->setText(tr("Show &what changed"));
}

} // namespace ui::editor
