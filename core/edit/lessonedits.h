// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// What a meeting taught about an entry, as it is proposed to whoever minds that.
struct Lesson {
    model::EntryId entry;
    base::Language language = base::Language::French; ///< it is said in; the other is missing until somebody writes it
    QString words;   ///< plain
    QString source;  ///< the meeting, as the list of references names it
    QString comment; ///< what stands beside the lesson until somebody has judged it
    QString by;
    QDateTime at;    ///< UTC
    std::array<QString, 2> fieldNames; ///< French, Dutch: heading of the field "lessons" where the sheet has not opened it yet
};

/// Puts it behind what the field "lessons" of the sheet holds, at the end of an entry that has no such field; with the meeting
/// cited as its source (a reference that says the same is used again) and the comment on it. Refuses one that says nothing, and an
/// entry that is gone.
Edit proposeLesson(const Lesson &lesson, model::PassageId passage);

} // namespace edit
