// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/figures.h"
#include "model/manual.h"

namespace benchmark {

/// The French text of a manual in the languages of other typesetters, with our fonts, size, line pitch and measure: text.tex
/// (LaTeX), text.html (WeasyPrint, Chromium), text.fodt (LibreOffice), text.ms (groff). Headings, paragraphs, lists, quotes
/// and tables as words; no pictures, boxes, notes or links.
void writePeerTexts(const model::Manual &manual, const QString &folder);

/// Sets the texts in a folder with every typesetter that is installed and says which are not: whole processes, one pass
/// each. The PDFs stay in the folder under the programs' names.
QList<Figure> peerFigures(const QString &folder);

} // namespace benchmark
