// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace text {

/// The code of the language a text seems to be written in, "fr", "nl", "en", "de" or "es", when that is another than `expected`;
/// empty when it is that language, or the text says too little. Judged by the small words every sentence has; what stands between
/// quotation marks is passed over.
QString foreignLanguageOf(QStringView plain, base::Language expected);

/// Of French and Dutch the one that a few words, such as a remark on a form, rather seem to be: by small words, and by letters that
/// only one of them puts together. `expected` when they tell as much of both.
base::Language likelierLanguage(QStringView plain, base::Language expected);

} // namespace text
