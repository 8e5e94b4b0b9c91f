// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QString>

namespace ui::language {

// A state is shown by colour and sign and word; the colours are in ui/shared.

/// "in step", "French ahead"…, lower case; empty for Empty. A text that is meant to stand once says so instead.
QString stepWord(model::Step step, model::LanguageUse use = model::LanguageUse::Both);
/// The same for who hears it: "French is ahead", "Dutch is missing"…; never empty.
QString spokenStep(const model::Text &text, model::LanguageUse use = model::LanguageUse::Both);
/// One sign for a narrow column: = in step, → the right column must follow the left, ← the reverse, ↔ both moved,
/// ≈ adapted on purpose, ○ one language only; empty for Empty. `left` is the language of the left column.
QString stepSign(model::Step step, base::Language left = base::Language::French);
/// One sentence that says what the state means and what to do about it.
QString stepExplanation(model::Step step, model::LanguageUse use = model::LanguageUse::Both);

} // namespace ui::language
