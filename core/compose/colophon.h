// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/words.h"

namespace compose {

/// A line of the page behind the cover.
struct ColophonLine {
    Style style = Style::Colophon;
    QString text;
};

/// What this is, of when, by whom, under which licence; what is known to be wrong in it; the fonts; the fingerprint.
QList<ColophonLine> colophonLines(const model::Manual &manual, const Request &request, const Words &words,
                                  base::Language language);

} // namespace compose
