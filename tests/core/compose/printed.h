// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"

#include <map>

namespace printed {

/// A line of text as it stands on a page.
struct TextLine {
    int page = 0;
    double baseline = 0;
    double left = 0;
    double right = 0;
    double size = 0;
    QString text;
    compose::ElementIndex element = compose::artefact; ///< of its first run
};

compose::Request request(compose::Layout layout = compose::Layout::Single);
compose::Composition composed(const model::Manual &manual, const compose::Request &request);

/// Lines in the order of reading; runs on one baseline that touch are one line.
QList<TextLine> lines(const compose::Document &document, int page);
QList<TextLine> lines(const compose::Document &document);
/// All text that is no artefact, hyphens at line ends undone, spaces made one.
QString text(const compose::Document &document);
QString text(const compose::Document &document, int page);
/// The first page whose text has it; -1: none.
int pageOf(const compose::Document &document, const QString &wanted);
bool isHeading(const compose::Document &document, compose::ElementIndex element);
/// The element itself, or the one above that is no Link or Reference.
compose::ElementIndex blockOf(const compose::Document &document, compose::ElementIndex element);

/// Some sentences of no importance, in French or Dutch.
QString prose(base::Language language, int sentences);

} // namespace printed
