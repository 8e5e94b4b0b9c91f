// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace ui::aid {

/// What was said about one object, beginning with a comment: itself, then the answers, oldest first.
struct Conversation {
    model::CommentId id;
    model::CommentHeader first;
    QList<model::CommentHeader> answers;
};

/// Of all objects, those that are open before those that are closed, the oldest first.
QHash<model::ObjectRef, QList<Conversation>> conversationsOf(const model::Manual &manual);
/// "Ann Roels, 3 mars 2026": who said it, and when.
QString saidBy(const model::CommentHeader &comment);

} // namespace ui::aid
