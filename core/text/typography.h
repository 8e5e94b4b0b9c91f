// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>
#include <QStringView>

namespace text {

/// What stands directly around a stretch of text; null: nothing, the text begins or ends there.
struct Neighbours {
    QChar before;
    QChar after;
};

/// How words look in print: the same characters, with no-break spaces where an ordinary space stands, or is
/// missing, by the rules of the language. A no-break space of any kind that the author typed stays as it is.
///
/// French: U+202F before ; ! ? » and after «, U+00A0 before ':' (not inside "12:30" or an address).
/// Both: numbers keep their units, months and groups of three digits; "p.", "n°", "nr." keep the number
/// behind them, "M.", "Mme", "mevr." the name. Dutch quotes and punctuation are as they are typed.
/// Idempotent; takes and returns plain text, one run at a time.
QString typeset(QStringView plain, base::Language language, Neighbours neighbours = {});

} // namespace text
