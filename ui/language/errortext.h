// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace ui::language {

/// An error in the language of the moment, in three sentences. `next` may be empty where nothing is to be done.
struct ErrorSentences {
    QString happened; ///< what happened, and where
    QString safe;     ///< what is safe
    QString next;     ///< what to do next
};

ErrorSentences errorSentences(const base::Error &error);
/// The three sentences as one text.
QString errorText(const base::Error &error);

} // namespace ui::language
