// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "exchange/foreigntext.h"

namespace ui::shared {

/// A text from elsewhere as passages of a manual, with new ids, in one language; `last`: the id of the last one. For any thread.
QList<edit::NewPassage> newPassages(const ::exchange::ForeignText &text, base::Language language,
                                    model::PassageId last = model::PassageId::create());

/// How many passages of ordinary length it takes as long to put in as this text: what mostAtOnce (largeedit.h) counts.
qsizetype weightOf(const ::exchange::ForeignText &text);

/// Puts them after `after` (null: first) inside `parent` (null: the entry itself), with the pictures that `text` brings;
/// `passages` begin with those that newPassages() made of it, and others may follow.
edit::Edit insertForeign(model::EntryId entry, model::PassageId parent, model::PassageId after, const ::exchange::ForeignText &text,
                         const QList<edit::NewPassage> &passages, base::Language language);

} // namespace ui::shared
