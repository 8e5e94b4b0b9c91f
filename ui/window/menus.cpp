// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/editor/editoractions.h"
#include "ui/editor/filteractions.h"
#include "ui/preview/previewactions.h"
#include "ui/shared/icons.h"
#include "ui/window/mnemonics.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ui::window {

Menus::Menus(const CommandSet &commands, const editor::EditorActions &editing, const editor::FilterActions &filters,
             const preview::PreviewActions &pages,
             QMenuBar *bar)
    : QObject(bar), m_commands(commands), m_editing(editing), m_filters(filters), m_pages(pages), m_bar(bar)
{
    drawIcons();
    buildFile();
    buildEdit();
    buildView();
    buildInsert();
    buildFormat();
    buildTools();
    buildHelp();
}

QMenu *Menus::add(QMenu *parent, const char *title, const char *name)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : m_bar->addMenu(QString());
    menu->setObjectName(QString::fromLatin1(name));
    m_menus.append({menu, title});
    return menu;
}

void Menus::put(QMenu *menu, const QList<QList<Command>> &groups)
{
    for (const QList<Command> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Command command : group)
            menu->addAction(m_commands[command]);
    }
}

void Menus::putActions(QMenu *menu, const QList<QList<QAction *>> &groups)
{
    for (const QList<QAction *> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
    }
}

void Menus::drawIcons() const
{
    const QList<std::pair<QAction *, const char *>> drawings{
        {m_editing.cut, "cut"}, {m_editing.copy, "copy"}, {m_editing.paste, "paste"}, {m_editing.bold, "bold"},
        {m_editing.italic, "italic"}, {m_editing.link, "link"}, {m_editing.nextWork, "next"},
        {m_editing.previousWork, "previous"}, {m_editing.inStepAndNext, "step-done"},
        {m_editing.meaningUnchanged, "unchanged"}, {m_editing.adapted, "adapted"}, {m_editing.paragraph, "paragraph"},
        {m_editing.headings[0], "heading"}, {m_editing.bullet, "bullet"}, {m_editing.numbered, "numbered"},
        {m_editing.quote, "quote"}, {m_editing.box, "box"}, {m_editing.deeper, "right"}, {m_editing.shallower, "left"}};
    for (const auto &[action, drawing] : drawings)
        action->setIcon(shared::icon(QString::fromLatin1(drawing)));
}

void Menus::buildFile()
{
    QMenu *file = add(nullptr, QT_TRANSLATE_NOOP("Menus", "&File"), "menu.file");
    put(file, {{Command::NewManual, Command::OpenManual, Command::OpenReadOnly}});
    m_recent = add(file, QT_TRANSLATE_NOOP("Menus", "Open recen&t"), "menu.recent");
    file->addAction(m_commands[Command::OpenExample]);
    put(file, {{Command::SaveNow, Command::SaveCopy, Command::RestoreBackup},
               {Command::Import, Command::ImportText, Command::ExportPdf, Command::ExportJson}});
    put(add(file, QT_TRANSLATE_NOOP("Menus", "Translation &memory"), "menu.memory"),
        {{Command::ExportMemory, Command::AddMemory, Command::ForgetMemories}});
    put(file, {{Command::Publish, Command::Editions}, {Command::Print}, {Command::CloseManual, Command::Quit}});
}

void Menus::buildEdit()
{
    QMenu *edit = add(nullptr, QT_TRANSLATE_NOOP("Menus", "&Edit"), "menu.edit");
    put(edit, {{Command::Undo, Command::Redo}});
    putActions(edit, {{m_editing.cut, m_editing.copy, m_editing.paste, m_editing.pastePlain, m_editing.selectAll}});
    put(edit, {{Command::Find, Command::FindNext, Command::FindPrevious, Command::Replace},
               {Command::FindEverywhere, Command::ReplaceEverywhere, Command::GoToEntry, Command::WhereUsed},
               {Command::RepairText},
               {Command::Preferences}});
}

void Menus::buildView()
{
    QMenu *view = add(nullptr, QT_TRANSLATE_NOOP("Menus", "&View"), "menu.view");
    put(view, {{Command::ShowOutline, Command::ShowPreview, Command::ShowHistory, Command::ShowSearch, Command::ShowAid},
               {Command::WholeHistory},
               {Command::ShowSpelling},
               {Command::WholeManual},
               {Command::FocusMode, Command::FullScreen}});
    view->addSeparator();
    put(add(view, QT_TRANSLATE_NOOP("Menus", "&Read beside"), "menu.beside"),
        {{Command::ReadBeside, Command::ReadEarlier}, {Command::OtherText, Command::CloseBeside}});
    QMenu *shown = add(view, QT_TRANSLATE_NOOP("Menus", "What is sho&wn"), "menu.shown");
    put(shown, {{Command::BothLanguages, Command::OnlyFrench, Command::OnlyDutch}});
    putActions(shown, {{m_filters.wanted.begin(), m_filters.wanted.end()}, {m_filters.into.begin(), m_filters.into.end()}});
    put(add(view, QT_TRANSLATE_NOOP("Menus", "Si&ze of the text"), "menu.size"),
        {{Command::ZoomIn, Command::ZoomOut, Command::ZoomNormal}});
    buildPages(add(view, QT_TRANSLATE_NOOP("Menus", "Pa&ges of the preview"), "menu.pages"));
    put(add(view, QT_TRANSLATE_NOOP("Menus", "Language of the &interface"), "menu.interface"),
        {{Command::SpeakFrench, Command::SpeakDutch, Command::SpeakEnglish}});
    put(add(view, QT_TRANSLATE_NOOP("Menus", "&Appearance"), "menu.appearance"),
        {{Command::LookLikeSystem, Command::LookLight, Command::LookDark}});
}

// A menu of their own for the layouts: in one there would be more lines than letters for their mnemonics.
void Menus::buildPages(QMenu *pages)
{
    putActions(pages, m_pages.groups());
    pages->addSeparator();
    putActions(add(pages, QT_TRANSLATE_NOOP("Menus", "Lang&uages and layout"), "menu.layouts"),
               {{m_pages.layouts.begin(), m_pages.layouts.end()}});
}

void Menus::buildInsert()
{
    QMenu *insert = add(nullptr, QT_TRANSLATE_NOOP("Menus", "&Insert"), "menu.insert");
    put(insert, {{Command::AddPart, Command::AddModule, Command::AddPractice}});
    putActions(insert, {{m_editing.insertBelow, m_editing.box, m_editing.insertTable, m_editing.insertPicture, m_editing.showHere, m_editing.goHome},
                        {m_editing.link, m_editing.crossReference, m_editing.citation, m_editing.footnote},
                        {m_editing.specialCharacter, m_editing.noBreakSpace},
                        {m_editing.replacePicture, m_editing.pictureCredit}});
}

void Menus::buildFormat()
{
    const auto &headings = m_editing.headings;
    QMenu *format = add(nullptr, QT_TRANSLATE_NOOP("Menus", "F&ormat"), "menu.format");
    putActions(format, {{m_editing.bold, m_editing.italic, m_editing.inlineCode, m_editing.clearFormat},
                        {m_editing.paragraph, headings[0], headings[1], headings[2], headings[3]},
                        {m_editing.bullet, m_editing.numbered, m_editing.quote, m_editing.code},
                        {m_editing.deeper, m_editing.shallower, m_editing.newPage}});
    format->addSeparator();
    putActions(add(format, QT_TRANSLATE_NOOP("Menus", "Tabl&e"), "menu.table"), m_editing.ofTable());
    putActions(add(format, QT_TRANSLATE_NOOP("Menus", "Lang&uages of the passage"), "menu.languageUse"),
               {{m_editing.languageUses.begin(), m_editing.languageUses.end()}});
    putActions(format, {{m_editing.typography, m_editing.showSpaces}});
}

void Menus::buildTools()
{
    QMenu *tools = add(nullptr, QT_TRANSLATE_NOOP("Menus", "&Tools"), "menu.tools");
    putActions(tools, {{m_editing.nextWork, m_editing.previousWork},
                {m_editing.inStepAndNext, m_editing.meaningUnchanged, m_editing.adapted, m_editing.showMoved},
                {m_editing.moveUp, m_editing.moveDown, m_editing.remove}});
    tools->addSeparator();
    put(add(tools, QT_TRANSLATE_NOOP("Menus", "&Entry"), "menu.entry"),
        {{Command::RenameEntry, Command::ShowSheet, Command::AddComment},
         {Command::EntryUp, Command::EntryDown, Command::EntryIn, Command::EntryOut},
         {Command::DeleteEntry}});
    put(tools, {{Command::NextMisspelt, Command::CorrectWord, Command::InsertTerm, Command::InsertFromMemory, Command::OwnWords},
                {Command::ShowBoard, Command::ShowMeetings, Command::CheckManual}});
    put(add(tools, QT_TRANSLATE_NOOP("Menus", "Registers and &rules"), "menu.registers"),
        {{Command::ShowRegisters}, {Command::ShowTemplate, Command::ShowReviewRules}, {Command::UnusedPictures}});
    put(tools, {{Command::Palette}});
}

void Menus::buildHelp()
{
    put(add(nullptr, QT_TRANSLATE_NOOP("Menus", "&Help"), "menu.help"), {{Command::Guide}, {Command::About}});
}

void Menus::retranslate()
{
    for (const Titled &titled : m_menus)
        titled.menu->setTitle(QCoreApplication::translate("Menus", titled.title));
    giveMnemonics(m_bar->actions());
    for (const Titled &titled : m_menus)
        if (titled.menu != m_recent)
            giveMnemonics(titled.menu->actions());
    m_recent->menuAction()->setEnabled(!m_recent->isEmpty());
}

void Menus::giveMnemonics(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    texts = withUniqueMnemonics(texts);
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (!actions[i]->isSeparator())
            actions[i]->setText(texts[i]);
}

void Menus::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        // Ampersands in a file's name are no mnemonics.
        QString name = QFileInfo(file).completeBaseName().replace(u'&', QStringLiteral("&&"));
        QAction *action = m_recent->addAction(name);
        action->setToolTip(QDir::toNativeSeparators(file));
        action->setEnabled(QFileInfo::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->menuAction()->setEnabled(!files.isEmpty());
}

void Menus::fill(QToolBar *toolBar) const
{
    const QList<QList<QAction *>> groups{{m_commands[Command::Undo], m_commands[Command::Redo]},
                                         {m_editing.bold, m_editing.italic, m_editing.link},
                                         {m_editing.previousWork, m_editing.nextWork, m_editing.inStepAndNext},
                                         {m_commands[Command::FindEverywhere]}};
    for (const QList<QAction *> &group : groups) {
        if (!toolBar->actions().isEmpty())
            toolBar->addSeparator();
        toolBar->addActions(group);
    }
}

QList<Menus::Listed> Menus::list() const
{
    QList<Listed> listed;
    for (const Titled &titled : m_menus)
        for (QAction *action : titled.menu->actions())
            if (!action->isSeparator() && !action->menu())
                listed.append({action, withoutMnemonic(titled.menu->title())});
    return listed;
}

} // namespace ui::window
