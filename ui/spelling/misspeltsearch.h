// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/spelling.h"
#include "edit/edit.h"

namespace ui::spelling {

/// The next misspelt word after a caret, in reading order, each text in both languages, from the end of the manual on at its
/// beginning; the caret returned selects it. For a worker: nothing when there is none or the search was called off.
std::optional<edit::Caret> nextMisspelt(const model::Manual &manual, const check::Spellings &spellings,
                                        const std::optional<edit::Caret> &after, const base::CancelToken &cancel);

} // namespace ui::spelling
