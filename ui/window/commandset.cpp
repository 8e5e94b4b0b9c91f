// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandset.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace ui::window {

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs{
        {Command::NewManual, "new", QT_TRANSLATE_NOOP("Commands", "&New manual…"), "new", "Ctrl+N"},
        {Command::OpenManual, "open", QT_TRANSLATE_NOOP("Commands", "&Open…"), "open", "Ctrl+O"},
        {Command::OpenReadOnly, "openReadOnly", QT_TRANSLATE_NOOP("Commands", "Open rea&d-only…"), "lock", ""},
        {Command::OpenExample, "openExample", QT_TRANSLATE_NOOP("Commands", "Open the e&xample manual…"), "example", ""},
        {Command::Import, "import", QT_TRANSLATE_NOOP("Commands", "&Import…"), "import", "Ctrl+Shift+I"},
        {Command::ImportText, "importText", QT_TRANSLATE_NOOP("Commands", "Import a te&xt…"), "import", ""},
        {Command::ExportPdf, "exportPdf", QT_TRANSLATE_NOOP("Commands", "Export as &PDF…"), "export", "Ctrl+E"},
        {Command::ExportJson, "exportJson", QT_TRANSLATE_NOOP("Commands", "Export as &JSON…"), "export", ""},
        {Command::ExportMemory, "exportMemory", QT_TRANSLATE_NOOP("Commands", "&Export as TMX…"), "export", ""},
        {Command::AddMemory, "addMemory", QT_TRANSLATE_NOOP("Commands", "&Add a TMX file…"), "import", ""},
        {Command::ForgetMemories, "forgetMemories", QT_TRANSLATE_NOOP("Commands", "&Forget added files…"), "delete", ""},
        {Command::Publish, "publish", QT_TRANSLATE_NOOP("Commands", "P&ublish an edition…"), "publish", ""},
        {Command::Editions, "editions", QT_TRANSLATE_NOOP("Commands", "&Editions…"), "edition", ""},
        {Command::SaveNow, "save", QT_TRANSLATE_NOOP("Commands", "&Save now"), "save", "Ctrl+S"},
        {Command::SaveCopy, "saveCopy", QT_TRANSLATE_NOOP("Commands", "Save a &copy…"), "copy", "Ctrl+Shift+S"},
        {Command::RestoreBackup, "restore", QT_TRANSLATE_NOOP("Commands", "Restore from a &backup…"), "restore", ""},
        {Command::Print, "print", QT_TRANSLATE_NOOP("Commands", "P&rint…"), "print", "Ctrl+P"},
        {Command::CloseManual, "close", QT_TRANSLATE_NOOP("Commands", "C&lose the manual"), "close", "Ctrl+W"},
        {Command::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "", "Ctrl+Q"},
        {Command::Undo, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo", "Ctrl+Z"},
        {Command::Redo, "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
        {Command::Find, "find", QT_TRANSLATE_NOOP("Commands", "&Find…"), "search", "Ctrl+F"},
        {Command::FindNext, "findNext", QT_TRANSLATE_NOOP("Commands", "Find &next"), "", "F3"},
        {Command::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Commands", "Find pre&vious"), "", "Shift+F3"},
        {Command::Replace, "replace", QT_TRANSLATE_NOOP("Commands", "Find and r&eplace…"), "", "Ctrl+H"},
        {Command::FindEverywhere, "findEverywhere", QT_TRANSLATE_NOOP("Commands", "Find in the whole &manual…"), "search-all", "Ctrl+Shift+F"},
        {Command::ReplaceEverywhere, "replaceEverywhere", QT_TRANSLATE_NOOP("Commands", "Replace in the who&le manual…"), "", "Ctrl+Shift+H"},
        {Command::GoToEntry, "goTo", QT_TRANSLATE_NOOP("Commands", "&Go to an entry…"), "goto", "Ctrl+G"},
        {Command::WhereUsed, "whereUsed", QT_TRANSLATE_NOOP("Commands", "Where it is &used…"), "", "Ctrl+F4"},
        {Command::RepairText, "repairText", QT_TRANSLATE_NOOP("Commands", "Repa&ir this text…"), "", ""},
        {Command::Preferences, "preferences", QT_TRANSLATE_NOOP("Commands", "Pre&ferences…"), "settings", ""},
        {Command::ShowOutline, "showOutline", QT_TRANSLATE_NOOP("Commands", "&Outline"), "outline", "F9"},
        {Command::ShowPreview, "showPreview", QT_TRANSLATE_NOOP("Commands", "&Preview of the pages"), "preview", "F8"},
        {Command::ShowHistory, "showHistory", QT_TRANSLATE_NOOP("Commands", "&History of the entry"), "history", "F12"},
        {Command::WholeHistory, "wholeHistory", QT_TRANSLATE_NOOP("Commands", "History, fil&tered…"), "history", "Ctrl+F12"},
        {Command::ShowSearch, "showSearch", QT_TRANSLATE_NOOP("Commands", "&Search results"), "search-all", ""},
        {Command::ShowAid, "showAid", QT_TRANSLATE_NOOP("Commands", "Writing &aid"), "info", "Shift+F12"},
        {Command::ShowSpelling, "showSpelling", QT_TRANSLATE_NOOP("Commands", "Check spe&lling"), "", ""},
        {Command::ReadBeside, "readBeside", QT_TRANSLATE_NOOP("Commands", "Read an &entry beside…"), "preview", "Ctrl+Shift+B"},
        {Command::ReadEarlier, "readEarlier", QT_TRANSLATE_NOOP("Commands", "Read an earlier &version beside…"), "history", ""},
        {Command::OtherText, "otherText", QT_TRANSLATE_NOOP("Commands", "Go to the &other text"), "", "F6"},
        {Command::CloseBeside, "closeBeside", QT_TRANSLATE_NOOP("Commands", "&Close what is read beside"), "close", ""},
        {Command::WholeManual, "wholeManual", QT_TRANSLATE_NOOP("Commands", "&Whole manual"), "manual", "Ctrl+Shift+G"},
        {Command::BothLanguages, "bothLanguages", QT_TRANSLATE_NOOP("Commands", "&Both languages"), "", ""},
        {Command::OnlyFrench, "onlyFrench", QT_TRANSLATE_NOOP("Commands", "Only &French"), "", ""},
        {Command::OnlyDutch, "onlyDutch", QT_TRANSLATE_NOOP("Commands", "Only &Dutch"), "", ""},
        {Command::ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("Commands", "&Larger text"), "", "Ctrl+PgUp; Ctrl++; Ctrl+="},
        {Command::ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("Commands", "S&maller text"), "", "Ctrl+PgDown; Ctrl+-"},
        {Command::ZoomNormal, "zoomNormal", QT_TRANSLATE_NOOP("Commands", "&Normal text size"), "", "Ctrl+F11; Ctrl+0"},
        {Command::FocusMode, "focusMode", QT_TRANSLATE_NOOP("Commands", "Only the te&xt"), "", "Shift+F11"},
        {Command::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("Commands", "F&ull screen"), "focus", "F11"},
        {Command::SpeakFrench, "speakFrench", "Français", "", ""},
        {Command::SpeakDutch, "speakDutch", "Nederlands", "", ""},
        {Command::SpeakEnglish, "speakEnglish", "English", "", ""},
        {Command::LookLikeSystem, "lookLikeSystem", QT_TRANSLATE_NOOP("Commands", "Follow the &system"), "", ""},
        {Command::LookLight, "lookLight", QT_TRANSLATE_NOOP("Commands", "&Light"), "", ""},
        {Command::LookDark, "lookDark", QT_TRANSLATE_NOOP("Commands", "&Dark"), "", ""},
        {Command::AddPart, "addPart", QT_TRANSLATE_NOOP("Commands", "&Part…"), "part", ""},
        {Command::AddModule, "addModule", QT_TRANSLATE_NOOP("Commands", "&Module…"), "module", ""},
        {Command::AddPractice, "addPractice", QT_TRANSLATE_NOOP("Commands", "P&ractice…"), "practice", ""},
        {Command::RenameEntry, "renameEntry", QT_TRANSLATE_NOOP("Commands", "&Titles of the entry…"), "rename", "F2"},
        {Command::EntryUp, "entryUp", QT_TRANSLATE_NOOP("Commands", "Move entry &up"), "up", "Alt+Shift+Up"},
        {Command::EntryDown, "entryDown", QT_TRANSLATE_NOOP("Commands", "Move entry &down"), "down", "Alt+Shift+Down"},
        {Command::EntryIn, "entryIn", QT_TRANSLATE_NOOP("Commands", "Move entry &inwards"), "right", "Alt+Shift+Right"},
        {Command::EntryOut, "entryOut", QT_TRANSLATE_NOOP("Commands", "Move entry &outwards"), "left", "Alt+Shift+Left"},
        {Command::DeleteEntry, "deleteEntry", QT_TRANSLATE_NOOP("Commands", "Dele&te entry…"), "delete", ""},
        {Command::NextMisspelt, "nextMisspelt", QT_TRANSLATE_NOOP("Commands", "Next misspelt &word"), "", "Shift+F7"},
        {Command::CorrectWord, "correctWord", QT_TRANSLATE_NOOP("Commands", "Correct the word at the cu&rsor…"), "", "Ctrl+F7"},
        {Command::InsertTerm, "insertTerm", QT_TRANSLATE_NOOP("Commands", "Insert the missing ter&m"), "", "Ctrl+T"},
        {Command::InsertFromMemory, "insertFromMemory", QT_TRANSLATE_NOOP("Commands", "Insert what was written &before"), "", "Ctrl+M"},
        {Command::OwnWords, "ownWords", QT_TRANSLATE_NOOP("Commands", "The manual's &own words…"), "", ""},
        {Command::UnusedPictures, "unusedPictures", QT_TRANSLATE_NOOP("Commands", "&Unused pictures…"), "picture", ""},
        {Command::ShowBoard, "board", QT_TRANSLATE_NOOP("Commands", "The &board…"), "table", "Ctrl+F9"},
        {Command::ShowRegisters, "registers", QT_TRANSLATE_NOOP("Commands", "Re&gisters…"), "outline", "Shift+F9"},
        {Command::ShowMeetings, "meetings", QT_TRANSLATE_NOOP("Commands", "Meet&ings…"), "table", "Ctrl+Shift+F9"},
        {Command::ShowTemplate, "template", QT_TRANSLATE_NOOP("Commands", "&Fields of the practice sheets…"), "practice", ""},
        {Command::ShowReviewRules, "reviewRules", QT_TRANSLATE_NOOP("Commands", "Re&views and signatures…"), "check", ""},
        {Command::ShowSheet, "sheet", QT_TRANSLATE_NOOP("Commands", "&Sheet and review…"), "practice", "Shift+F2"},
        {Command::AddComment, "comment", QT_TRANSLATE_NOOP("Commands", "Co&mment on this passage"), "quote", "Shift+F6"},
        {Command::CheckManual, "check", QT_TRANSLATE_NOOP("Commands", "&Check the manual…"), "check", "F7"},
        {Command::Palette, "palette", QT_TRANSLATE_NOOP("Commands", "Find a &command…"), "palette", "Ctrl+Shift+P"},
        {Command::Guide, "guide", QT_TRANSLATE_NOOP("Commands", "&Guide"), "help", "F1"},
        {Command::About, "about", QT_TRANSLATE_NOOP("Commands", "&About Vademecum"), "info", ""},
    };
    return specs;
}

CommandSet::CommandSet(QWidget *window) : QObject(window)
{
    Q_ASSERT(commandSpecs().size() == commandCount);
    for (const CommandSpec &spec : commandSpecs()) {
        auto *action = new QAction(window);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (*spec.icon)
            action->setIcon(shared::icon(QString::fromLatin1(spec.icon)));
        if (*spec.shortcut)
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.shortcut)));
        m_actions[size_t(spec.command)] = action;
    }
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Command::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
}

void CommandSet::retranslate()
{
    for (const CommandSpec &spec : commandSpecs()) {
        const QString text = QCoreApplication::translate("Commands", spec.text);
        (*this)[spec.command]->setText(text);
        (*this)[spec.command]->setToolTip(QString());
    }
}

void CommandSet::setEnabled(const QList<Command> &commands, bool enabled) const
{
    for (const Command command : commands)
        (*this)[command]->setEnabled(enabled);
}

void CommandSet::group(const QList<Command> &commands)
{
    auto *group = new QActionGroup(this);
    for (const Command command : commands) {
        (*this)[command]->setCheckable(true);
        group->addAction((*this)[command]);
    }
}

} // namespace ui::window
