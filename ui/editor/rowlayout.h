// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/look.h"
#include "ui/editor/richtext.h"

#include <QTextLayout>
#include <array>
#include <memory>

namespace ui::editor {

/// One wording broken into lines, ready to be painted.
struct CellLayout {
    std::unique_ptr<QTextLayout> text; ///< null while only the height is known
    qreal height = 0;
};

/// A row broken into lines in both languages. `textTop` is where the text begins below the top of the row: under the space
/// above, a picture, the kind of an entry.
struct RowLayout {
    std::array<CellLayout, 2> cells;
    qreal textTop = 0;
    qreal below = 0;

    const CellLayout &in(base::Language language) const { return cells[size_t(base::indexOf(language))]; }
    CellLayout &in(base::Language language) { return cells[size_t(base::indexOf(language))]; }
    qreal textHeight() const { return std::max(cells[0].height, cells[1].height); }
    qreal height() const { return textTop + textHeight() + below; }
};

/// Breaks `markup` into lines `width` pixels wide, exactly as the live cell will.
CellLayout layOut(const QString &markup, const RowLook &look, qreal width, const QColor &accent);

/// What lines that are broken already take, each `linePercent` of its font's height.
qreal heightOf(const QTextLayout &lines, int linePercent);

} // namespace ui::editor
