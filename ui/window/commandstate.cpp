// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandstate.h"

#include "ui/language/reasontext.h"

#include <QAction>

namespace ui::window {

namespace {

/// What needs an open manual.
const QList<Command> needManual{
    Command::ExportPdf, Command::ExportJson, Command::ExportMemory, Command::Editions, Command::SaveNow, Command::SaveCopy,
    Command::RestoreBackup, Command::Print, Command::CloseManual, Command::Find, Command::FindNext,
    Command::FindPrevious, Command::FindEverywhere, Command::GoToEntry, Command::WhereUsed, Command::ShowOutline, Command::ShowPreview,
    Command::ShowHistory, Command::WholeHistory, Command::ShowSearch, Command::ShowAid, Command::ReadBeside, Command::ReadEarlier, Command::WholeManual, Command::BothLanguages, Command::OnlyFrench,
    Command::OnlyDutch, Command::ZoomIn, Command::ZoomOut, Command::ZoomNormal, Command::FocusMode, Command::ShowBoard, Command::ShowRegisters, Command::ShowMeetings, Command::ShowSheet, Command::ShowTemplate, Command::ShowReviewRules, Command::AddComment, Command::CheckManual,
    Command::ShowSpelling, Command::NextMisspelt, Command::CorrectWord, Command::OwnWords};

/// What changes it.
const QList<Command> needWriting{
    Command::Import, Command::ImportText, Command::RepairText, Command::Publish, Command::AddPart, Command::AddModule, Command::AddPractice,
    Command::RenameEntry, Command::EntryUp, Command::EntryDown, Command::EntryIn, Command::EntryOut,
    Command::DeleteEntry, Command::InsertTerm, Command::InsertFromMemory, Command::UnusedPictures, Command::Replace, Command::ReplaceEverywhere};

} // namespace

void showAvailable(const CommandSet &commands, const edit::Workspace *workspace)
{
    commands.setEnabled(needManual, workspace);
    commands.setEnabled(needWriting, workspace && workspace->access() == edit::Access::ReadWrite);
    showUndo(commands, workspace);
}

void showUndo(const CommandSet &commands, const edit::Workspace *workspace)
{
    const bool canUndo = workspace && workspace->canUndo();
    const bool canRedo = workspace && workspace->canRedo();
    commands[Command::Undo]->setEnabled(canUndo);
    commands[Command::Redo]->setEnabled(canRedo);
    commands[Command::Undo]->setToolTip(canUndo ? language::undoText(workspace->undoReason()) : QString());
    commands[Command::Redo]->setToolTip(canRedo ? language::redoText(workspace->redoReason()) : QString());
}

void showChoices(const CommandSet &commands, language::Interface spoken, shared::Appearance look)
{
    commands[Command::SpeakFrench]->setChecked(spoken == language::Interface::French);
    commands[Command::SpeakDutch]->setChecked(spoken == language::Interface::Dutch);
    commands[Command::SpeakEnglish]->setChecked(spoken == language::Interface::English);
    commands[Command::LookLikeSystem]->setChecked(look == shared::Appearance::FollowSystem);
    commands[Command::LookLight]->setChecked(look == shared::Appearance::Light);
    commands[Command::LookDark]->setChecked(look == shared::Appearance::Dark);
}

} // namespace ui::window
