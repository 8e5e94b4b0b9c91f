// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui::window {

/// Everything a person can ask of the window; what can be asked of the text are the editor's own actions. Each has one
/// QAction, in one menu.
enum class Command : quint8 {
    // File
    NewManual, OpenManual, OpenReadOnly, OpenExample, Import, ImportText, ExportPdf, ExportJson, ExportMemory, AddMemory, ForgetMemories, Publish, Editions,
    SaveNow, SaveCopy, RestoreBackup, Print, CloseManual, Quit,
    // Edit
    Undo, Redo, Find, FindNext, FindPrevious, Replace, FindEverywhere, ReplaceEverywhere, GoToEntry, WhereUsed, RepairText, Preferences,
    // View
    ShowOutline, ShowPreview, ShowHistory, WholeHistory, ShowSearch, ShowAid, ShowSpelling, ReadBeside, ReadEarlier, OtherText, CloseBeside, WholeManual, BothLanguages, OnlyFrench, OnlyDutch,
    ZoomIn, ZoomOut, ZoomNormal, FullScreen, FocusMode, SpeakFrench, SpeakDutch, SpeakEnglish,
    LookLikeSystem, LookLight, LookDark,
    // Insert
    AddPart, AddModule, AddPractice,
    // Tools
    RenameEntry, EntryUp, EntryDown, EntryIn, EntryOut, DeleteEntry, NextMisspelt, CorrectWord, InsertTerm, InsertFromMemory, OwnWords, UnusedPictures, ShowBoard, ShowRegisters, ShowMeetings, ShowTemplate, ShowReviewRules, ShowSheet, AddComment, CheckManual, Palette,
    // Help
    Guide, About,
};

inline constexpr int commandCount = int(Command::About) + 1;

} // namespace ui::window
