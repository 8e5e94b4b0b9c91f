// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// Enter: `language` of the passage is cut at `head | tail` (mark-up); the tail goes to a new passage after
/// it, of the same kind (a heading is followed by a paragraph). The other language stays on the upper one.
Edit splitPassage(model::PassageId passage, base::Language language, const QString &head, const QString &tail,
                  model::PassageId newPassage);

/// Backspace at the start, Delete at the end: `lower` joins the one before it in both languages. A pair that
/// was in step on both sides stays in step. Refuses across boxes, tables and pictures.
Edit mergePassages(model::PassageId upper, model::PassageId lower, base::Language language);

/// A passage to be put somewhere.
struct NewPassage {
    model::PassageId id;
    model::PassageHeader header; ///< entry, parent and position are set by the edit
    std::array<QString, 2> body;
    std::array<QString, 2> attribution;
};

/// After `after` (null: first) inside `parent` (null: the entry itself).
Edit insertPassages(model::EntryId entry, model::PassageId parent, model::PassageId after,
                    const QList<NewPassage> &passages, history::Reason reason = history::Reason::Inserted);

/// With everything that stands in them.
Edit deletePassages(const QList<model::PassageId> &passages);

/// To after `after` (null: first) in `entry`, inside `parent`; keeps their order.
Edit movePassages(const QList<model::PassageId> &passages, model::EntryId entry, model::PassageId parent,
                  model::PassageId after);

/// Into a new box that stands where the first of them stood.
Edit boxPassages(const QList<model::PassageId> &passages, model::PassageId box);

/// One step up or down among the rows of their entry (Alt+Up, Alt+Down); refused at the end.
enum class Direction { Up, Down };
Edit shiftPassages(const QList<model::PassageId> &passages, Direction direction);

Edit changeKind(const QList<model::PassageId> &passages, model::PassageKind kind, int level = 1);

/// How their texts are meant to stand in the two languages. What is only shown stays as its home says.
Edit useLanguages(const QList<model::PassageId> &passages, model::LanguageUse use);

/// A heading that begins a page, wherever the one before it ends; or not.
Edit beginPage(model::PassageId heading, bool begins);

} // namespace edit
