// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// One language of one text becomes `markup`. The carets are where the reader was and is.
Edit typeText(const model::TextRef &text, base::Language language, const QString &markup, const Caret &before,
              const Caret &after);

/// The same as one step of its own: replace, format, take up an earlier version.
Edit setText(const model::TextRef &text, base::Language language, const QString &markup,
             history::Reason reason);

} // namespace edit
