// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/look.h"

#include "ui/shared/colours.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace ui::editor {

using base::Language;

namespace {

/// Everything about a kind of row, relative to the size and line of running text.
struct Recipe {
    RowStyle style;
    qreal size;
    QFont::Weight weight;
    bool italic;
    qreal above;
    qreal below;
    qreal indent;
};

constexpr Recipe recipes[] = {
    {RowStyle::PartTitle, 2.0, QFont::DemiBold, false, 1.5, 0.7, 0},
    {RowStyle::ModuleTitle, 1.6, QFont::DemiBold, false, 1.3, 0.5, 0},
    {RowStyle::PracticeTitle, 1.35, QFont::DemiBold, false, 1.2, 0.4, 0},
    {RowStyle::Heading1, 1.22, QFont::DemiBold, false, 0.75, 0.2, 0},
    {RowStyle::Heading2, 1.12, QFont::DemiBold, false, 0.65, 0.2, 0},
    {RowStyle::Heading3, 1.04, QFont::DemiBold, false, 0.55, 0.2, 0},
    {RowStyle::Heading4, 1.0, QFont::DemiBold, true, 0.5, 0.2, 0},
    {RowStyle::Paragraph, 1.0, QFont::Normal, false, 0.3, 0.3, 0},
    {RowStyle::Bullet, 1.0, QFont::Normal, false, 0.18, 0.18, 1.0},
    {RowStyle::Numbered, 1.0, QFont::Normal, false, 0.18, 0.18, 1.25},
    {RowStyle::Quote, 1.0, QFont::Normal, true, 0.5, 0.15, 0.9},
    {RowStyle::Attribution, 0.92, QFont::Normal, false, 0.1, 0.4, 0.9},
    {RowStyle::BoxTitle, 1.04, QFont::DemiBold, false, 0.55, 0.25, 0},
    {RowStyle::Caption, 0.94, QFont::Normal, true, 0.4, 0.25, 0},
    {RowStyle::Alt, 0.88, QFont::Normal, false, 0.1, 0.4, 0},
    {RowStyle::Cell, 0.96, QFont::Normal, false, 0.25, 0.25, 1.9},
    {RowStyle::HeadCell, 0.96, QFont::DemiBold, false, 0.25, 0.25, 1.9},
    {RowStyle::Code, 0.94, QFont::Normal, false, 0.3, 0.3, 0.5},
    {RowStyle::Shown, 1.0, QFont::Normal, false, 0.5, 0.4, 0},
    {RowStyle::Invitation, 1.0, QFont::Normal, false, 0.3, 0.6, 0},
};

constexpr int generous = 132; ///< line spacing of running text, percent
constexpr int tight = 114;    ///< of titles
constexpr qreal frameIndent = 0.8;
constexpr qreal readingSize = 1.12; ///< running text over the size of the program's own words

QColor mixed(const QColor &one, const QColor &two, qreal part)
{
    const auto between = [part](int a, int b) { return int(a + (b - a) * part); };
    return QColor(between(one.red(), two.red()), between(one.green(), two.green()), between(one.blue(), two.blue()));
}

} // namespace

qreal Columns::leftOf(Language language) const
{
    if (only || language == order[0])
        return left;
    return gutterLeft + gutterWidth;
}

qreal Columns::right() const
{
    return only ? gutterLeft + gutterWidth : leftOf(order[1]) + width;
}

Language Columns::languageAt(qreal x) const
{
    if (only)
        return *only;
    return x < gutterLeft + gutterWidth / 2 ? order[0] : order[1];
}

Look::Look(const QFont &font, const QPalette &palette, qreal zoom)
{
    makeFonts(font, zoom);
    makeColours(palette);
}

void Look::makeFonts(const QFont &font, qreal zoom)
{
    QFont running = font;
    const qreal points = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    running.setPointSizeF(points * readingSize * zoom);
    m_unit = QFontMetricsF(running).height() * generous / 100;
    for (const Recipe &recipe : recipes) {
        RowLook &row = m_rows[size_t(recipe.style)];
        row.font = recipe.style == RowStyle::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : running;
        row.font.setPointSizeF(running.pointSizeF() * recipe.size);
        row.font.setWeight(recipe.weight);
        row.font.setItalic(recipe.italic);
        const QFontMetricsF metrics(row.font);
        row.fontHeight = metrics.height();
        row.linePercent = recipe.size > 1.3 ? tight : generous;
        row.characterWidth = metrics.averageCharWidth();
        row.above = recipe.above * m_unit;
        row.below = recipe.below * m_unit;
        row.indent = recipe.indent * m_unit;
    }
    m_small = font;
    m_small.setPointSizeF(points * 0.86 * zoom);
    m_smallHeight = QFontMetricsF(m_small).height();
}

void Look::makeColours(const QPalette &palette)
{
    m_paper = palette.color(QPalette::Base);
    m_ink = palette.color(QPalette::Text);
    m_palette = palette;
    m_dark = shared::isDark(palette);
    m_quiet = shared::quietText(palette);
    m_hairline = mixed(m_paper, m_ink, m_dark ? 0.16 : 0.10);
    m_bar = mixed(m_paper, m_ink, m_dark ? 0.34 : 0.28);
    m_frameFill = mixed(m_paper, m_ink, m_dark ? 0.06 : 0.035);
    m_accent = m_dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1f, 0x5f, 0xbf);
    m_activeFill = mixed(m_paper, m_accent, m_dark ? 0.10 : 0.06);
    m_selectionFill = mixed(m_paper, m_accent, m_dark ? 0.32 : 0.20);
    m_fault = m_dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc6, 0x28, 0x28);
    m_matchFill = m_dark ? QColor(0x6b, 0x55, 0x10) : QColor(0xff, 0xe2, 0x8a);
}

qreal Look::indentOf(const Row &row) const
{
    qreal indent = of(row.style).indent;
    if (row.style == RowStyle::Bullet || row.style == RowStyle::Numbered)
        indent += (row.level - 1) * m_unit;
    return row.framed ? indent + frameIndent * m_unit : indent;
}

QColor Look::movedFill() const
{
    return shared::addedGround(m_palette);
}

QColor Look::movedLine() const
{
    return shared::addedLine(m_palette);
}

QColor Look::goneFill() const
{
    return shared::removedGround(m_palette);
}

QColor Look::goneLine() const
{
    return shared::removedLine(m_palette);
}

QColor Look::of(model::Step step) const
{
    return step == model::Step::Empty ? m_quiet : shared::stateColour(step, m_palette);
}

} // namespace ui::editor
