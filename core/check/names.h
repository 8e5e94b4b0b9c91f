// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/spelling.h"

namespace check {

/// Words that are names though no register has them: in no dictionary, and written with a capital inside a sentence at least three
/// times in the manual. Not one that differs by a letter from another that stands there three times as often: that is a slip. As
/// long as misspeltWords; on all cores but one, for somebody may be writing.
text::WordList recurringNames(const model::Manual &manual, const Spellings &spellings, const base::CancelToken &cancel = {});

/// The dictionaries with everything that is right in this manual, its recurring names among it, and these words besides.
Spellings knowingAll(const Spellings &spellings, const model::Manual &manual, const std::array<text::WordList, 2> &besides = {},
                     const base::CancelToken &cancel = {});

} // namespace check
