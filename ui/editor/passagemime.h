// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/passageedits.h"
#include "model/manual.h"
#include "text/markup.h"

#include <QMimeData>
#include <optional>

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

/// Reads its own formats; nothing when there is none of them.
std::optional<Pasted> ownFrom(const QMimeData &source);

} // namespace ui::editor
