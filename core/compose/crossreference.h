// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/numbering.h"
#include "compose/words.h"

namespace compose {

/// What is printed of a link to another place of the manual.
struct CrossReference {
    QString text; ///< the link's own words, with the number they name brought up to date
    QString form; ///< what follows them: " (module 2.1, p. %1)", ", p. %1"; %1 is the page
    bool operator==(const CrossReference &) const = default;
};

/// "la réunion" becomes "la réunion (encadré 3, p. 24)"; where the words end with what the target is, with or without a
/// number, they are followed by its own: "voir encadré 3, p. 24". `number` may be null: "(p. 24)". What stands inside
/// brackets already gets none of its own: "(voir la réunion, encadré 3, p. 24)". A page that was typed is brought up to date.
CrossReference crossReference(const QString &text, const Number *number, const Words &words, bool isBracketed = false);

/// "Encadré 3", "Figuur 2": what stands before the title or caption itself.
QString labelOf(const Number &number, const Words &words);

} // namespace compose
