// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "model/text.h"
#include "ui/editor/rows.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>
#include <optional>

namespace ui::editor {

/// Where things lie across the sheet, in pixels of the viewport.
struct Columns {
    std::array<base::Language, 2> order{base::Language::French, base::Language::Dutch};
    std::optional<base::Language> only; ///< one language is shown over the whole width
    qreal left = 0;                     ///< of the first column
    qreal width = 0;                    ///< of one column
    qreal gutterLeft = 0;               ///< where the state of a row is said
    qreal gutterWidth = 0;
    bool gutterWords = true;            ///< there is room for words beside the signs

    bool shows(base::Language language) const { return !only || *only == language; }
    qreal leftOf(base::Language language) const;
    qreal right() const;
    /// The nearest column.
    base::Language languageAt(qreal x) const;
};

/// Font and spacing of one kind of row, in pixels.
struct RowLook {
    QFont font;
    qreal fontHeight = 0;
    int linePercent = 100;    ///< height of a line over the font's own
    qreal characterWidth = 0; ///< average
    qreal above = 0;
    qreal below = 0;
    qreal indent = 0;         ///< of the text within its column
};

/// How the sheet looks: fonts, spacing and colours, out of the application's font and palette.
class Look final
{
public:
    Look() = default;
    Look(const QFont &font, const QPalette &palette, qreal zoom);

    const RowLook &of(RowStyle style) const { return m_rows[size_t(style)]; }
    /// Indentation with the level of a list and the frame of a box.
    qreal indentOf(const Row &row) const;
    const QFont &smallFont() const { return m_small; }
    qreal smallHeight() const { return m_smallHeight; }
    qreal unit() const { return m_unit; } ///< height of a line of running text: what distances are made of

    bool isDark() const { return m_dark; }
    QColor paper() const { return m_paper; }
    QColor ink() const { return m_ink; }
    QColor quiet() const { return m_quiet; }        ///< placeholders and labels; AA on paper
    QColor hairline() const { return m_hairline; }
    QColor bar() const { return m_bar; }            ///< at the left of boxes and quotes
    QColor frameFill() const { return m_frameFill; }
    QColor activeFill() const { return m_activeFill; }
    QColor selectionFill() const { return m_selectionFill; }
    QColor accent() const { return m_accent; }      ///< links, note marks, the focused cell
    QColor matchFill() const { return m_matchFill; }
    QColor movedFill() const;                       ///< behind words that changed since the pair was in step
    QColor movedLine() const;                       ///< under them
    QColor goneFill() const;                        ///< behind words that stand there no longer
    QColor goneLine() const;                        ///< through them
    QColor fault() const { return m_fault; }        ///< under misspelt words; 3 : 1 on paper
    QColor of(model::Step step) const;              ///< AA on paper, in light and dark

private:
    void makeFonts(const QFont &font, qreal zoom);
    void makeColours(const QPalette &palette);

    std::array<RowLook, size_t(rowStyleCount)> m_rows;
    QFont m_small;
    qreal m_smallHeight = 0;
    qreal m_unit = 20;
    bool m_dark = false;
    QPalette m_palette;
    QColor m_paper, m_ink, m_quiet, m_hairline, m_bar, m_frameFill, m_activeFill, m_selectionFill, m_accent, m_matchFill, m_fault;
};

} // namespace ui::editor
