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
    addFormats(editor);
    addInserts(editor);
    addTable(editor);
    addKinds(editor);
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
    auto *group = new QActionGroup(this);
    for (QAction *action : kinds()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    retranslate();
}

/// Deeper headings and list items come by "deeper".
void EditorActions::addKinds(QWidget *editor)
{
    for (size_t level = 0; level < headings.size(); ++level)
        headings[level] = add(editor, u"heading");
    headings[0]->setShortcut(Qt::Key_F5);
    headings[1]->setShortcut(Qt::SHIFT | Qt::Key_F5);
    paragraph = add(editor, u"paragraph", Qt::CTRL | Qt::Key_R);
    bullet = add(editor, u"bullet", Qt::CTRL | Qt::Key_L);
    numbered = add(editor, u"numbered", Qt::CTRL | Qt::Key_U);
    quote = add(editor, u"quote", Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    code = add(editor, u"code", Qt::CTRL | Qt::Key_D);
    box = add(editor, u"box", Qt::CTRL | Qt::SHIFT | Qt::Key_W);
}

void EditorActions::addFormats(QWidget *editor)
{
    bold = addChecked(editor, u"bold", QKeySequence::Bold);
    italic = addChecked(editor, u"italic", QKeySequence::Italic);
    inlineCode = addChecked(editor, u"inlineCode", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    clearFormat = add(editor, u"clearFormat", Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    newPage = addChecked(editor, u"newPage");
    languageUses = {addChecked(editor, u"inBothLanguages"), addChecked(editor, u"onceForBoth"), addChecked(editor, u"inAuthorsLanguage")};
    typography = addChecked(editor, u"typography");
    typography->setChecked(shared::dressesTyping());
    connect(typography, &QAction::toggled, this, &shared::setDressesTyping);
    showSpaces = addChecked(editor, u"showSpaces");
    showSpaces->setChecked(shared::showsSpaces());
    connect(showSpaces, &QAction::toggled, this, &shared::setShowsSpaces);
}

void EditorActions::addInserts(QWidget *editor)
{
    link = add(editor, u"link", Qt::CTRL | Qt::Key_K);
    crossReference = add(editor, u"crossReference", Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    citation = add(editor, u"citation", Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    footnote = add(editor, u"footnote", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    specialCharacter = add(editor, u"specialCharacter", Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    noBreakSpace = add(editor, u"noBreakSpace", Qt::CTRL | Qt::SHIFT | Qt::Key_Space);
    showHere = add(editor, u"showHere", Qt::SHIFT | Qt::Key_F4);
    goHome = add(editor, u"goHome", Qt::Key_F4);
    insertPicture = add(editor, u"insertPicture");
    replacePicture = add(editor, u"replacePicture");
    pictureCredit = add(editor, u"pictureCredit");
}

void EditorActions::addTable(QWidget *editor)
{
    insertTable = add(editor, u"insertTable", Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    rowAbove = add(editor, u"rowAbove");
    rowBelow = add(editor, u"rowBelow", Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    removeRow = add(editor, u"removeRow");
    rowUp = add(editor, u"rowUp");
    rowDown = add(editor, u"rowDown");
    columnLeft = add(editor, u"columnLeft");
    columnRight = add(editor, u"columnRight", Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    removeColumn = add(editor, u"removeColumn");
    moveColumnLeft = add(editor, u"moveColumnLeft");
    moveColumnRight = add(editor, u"moveColumnRight");
    tableHead = addChecked(editor, u"tableHead");
    removeTable = add(editor, u"removeTable");
}

QAction *EditorActions::addChecked(QWidget *editor, const char16_t *name, const QKeySequence &shortcut)
{
    QAction *action = add(editor, name, shortcut);
    action->setCheckable(true);
    return action;
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
    return {paragraph, headings[0], headings[1], headings[2], headings[3], bullet, numbered, quote, code, box};
}

QList<QList<QAction *>> EditorActions::ofTable() const
{
    return {{rowAbove, rowBelow, rowUp, rowDown, removeRow},
            {columnLeft, columnRight, moveColumnLeft, moveColumnRight, removeColumn},
            {tableHead, removeTable}};
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
    inlineCode->setText(tr("C&ode in the line"));
    clearFormat->setText(tr("&Remove bold, italic and code"));
    newPage->setText(tr("Begin a pa&ge here"));
    languageUses[0]->setText(tr("Written in &both languages"));
    languageUses[1]->setText(tr("Typed &once, the same for both"));
    languageUses[2]->setText(tr("In its &author’s language only"));
    showSpaces->setText(tr("Show no-break &spaces"));
    retranslateInserts();
    typography->setText(tr("&Signs of the language as you type"));
    for (size_t level = 0; level < headings.size(); ++level)
        headings[level]->setText(tr("Heading &%1").arg(level + 1));
    paragraph->setText(tr("&Paragraph"));
    bullet->setText(tr("B&ullet"));
    numbered->setText(tr("&Numbered"));
    quote->setText(tr("&Quote"));
    code->setText(tr("Co&de"));
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

void EditorActions::retranslateInserts()
{
    link->setText(tr("&Link…"));
    crossReference->setText(tr("&Cross-reference…"));
    citation->setText(tr("C&itation…"));
    footnote->setText(tr("&Footnote…"));
    specialCharacter->setText(tr("&Special character…"));
    noBreakSpace->setText(tr("No-&break space"));
    showHere->setText(tr("S&how something from elsewhere…"));
    goHome->setText(tr("Go to where it is &written"));
    insertPicture->setText(tr("Pict&ure…"));
    replacePicture->setText(tr("R&eplace the picture…"));
    pictureCredit->setText(tr("Cre&dit of the picture…"));
    insertTable->setText(tr("&Table…"));
    rowAbove->setText(tr("Row &above"));
    rowBelow->setText(tr("Row &below"));
    rowUp->setText(tr("Move row &up"));
    rowDown->setText(tr("Move row &down"));
    removeRow->setText(tr("Delete &row"));
    columnLeft->setText(tr("Column to the &left"));
    columnRight->setText(tr("Column to the ri&ght"));
    moveColumnLeft->setText(tr("Move column le&ft"));
    moveColumnRight->setText(tr("Move column r&ight"));
    removeColumn->setText(tr("Delete &column"));
    tableHead->setText(tr("First row is a &head"));
    removeTable->setText(tr("Delete &table"));
}

} // namespace ui::editor
