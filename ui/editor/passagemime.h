// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "model/manual.h"
#include "text/markup.h"

#include <QMimeData>
#include <memory>

namespace ui::editor {

/// The clipboard format of whole passages in both languages: a JSON array, kept between running programs only.
QString passageMimeType();

/// Whole passages: own format, an HTML table with a column for each language, and plain text of `language`. Caller owns it.
QMimeData *passagesMime(const model::Manual &manual, const QList<model::PassageId> &passages, base::Language language);
/// A stretch of one text: own mark-up, HTML and plain text. Caller owns it.
QMimeData *inlineMime(const QList<text::Run> &runs);

/// What was pasted: either a stretch that goes in at the caret, or passages.
struct Pasted {
    QList<text::Run> inlineRuns;
    QList<edit::NewPassage> passages; ///< ids are new
};

/// Understands its own formats, HTML of word processors and browsers, and plain text, in that order. Foreign text is taken as
/// `language`.
Pasted pastedFrom(const QMimeData &source, base::Language language);
/// As plain text, whatever else is there.
Pasted pastedPlain(const QString &plain, base::Language language);

} // namespace ui::editor
