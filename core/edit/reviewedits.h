// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// After how many months who looks at what, and who signs. Refuses months below one and above model::ReviewHeader::mostMonths.
Edit changeReview(const model::ReviewHeader &review);

/// Somebody found it still true that day, without changing it. Refuses what is neither an entry nor a figure.
Edit confirm(const model::ConfirmationHeader &confirmation);

/// Signs an entry as it is now: what was signed is filled in. Refuses a signature without a name.
Edit signOff(model::SignOffId id, const model::SignOffHeader &signOff);
/// A signature (`by`: of whom, for the history) counts no more; history keeps that it was given. Refuses one that is not there.
Edit withdrawSignOff(model::SignOffId id, const QString &by);

/// A remark about an object, or an answer (`answers`) under one. Refuses one that says nothing.
Edit addComment(model::CommentId id, const model::CommentHeader &comment);
/// Closes a conversation, or opens it again.
Edit closeComment(model::CommentId id, bool closed);

} // namespace edit
