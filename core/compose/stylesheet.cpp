// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/stylesheet.h"

#include "compose/composer.h"

namespace compose {

using model::PrintStyle;

namespace {

// Sizes below are those of one language on A4; the scales make the others of them.
constexpr double bodySize = 10.5;
constexpr double smallestLarge = 16; ///< what readers of large print ask for

} // namespace

Face faceOf(Family family, bool bold, bool italic)
{
    if (family == Family::Mono)
        return Face::Mono;
    const int first = family == Family::Serif ? indexOf(Face::SerifRegular) : indexOf(Face::SansRegular);
    return static_cast<Face>(first + (bold ? 1 : 0) + (italic ? 2 : 0));
}

bool isTooNarrowToJustify(Length width, Length size)
{
    return width < 21 * size;
}

Layout fittingLayout(Layout wanted, const model::LayoutHeader &look)
{
    const bool cramped = look.style == PrintStyle::Large && look.paper == model::Paper::A5;
    return wanted == Layout::Columns && cramped ? Layout::Facing : wanted;
}

StyleSheet::StyleSheet(Layout layout, const model::LayoutHeader &look) : m_look(look)
{
    m_geometry.columns = layout == Layout::Columns ? 2 : 1;
    chooseScales();
    choosePalette();
    setGeometry();
    setText();
    setTitles();
    setBlocks();
    setFront();
    setCover();
}

void StyleSheet::chooseScales()
{
    const bool small = m_look.paper == model::Paper::A5;
    m_bodyScale = small ? 0.9 : 1;
    m_titleScale = small ? 0.72 : 1;
    if (isNarrow()) {
        m_bodyScale *= 0.905;
        m_titleScale *= 0.67;
    }
    if (isLarge()) {
        m_bodyScale = smallestLarge / bodySize;
        m_titleScale = small || isNarrow() ? 0.55 : 0.9;
    }
}

double StyleSheet::fitted(double size) const
{
    const double base = std::min(size, 11.0);
    const double wanted = base * m_bodyScale + (size - base) * m_titleScale;
    return isLarge() ? std::max(wanted, smallestLarge) : wanted;
}

void StyleSheet::choosePalette()
{
    switch (m_look.style) {
    case PrintStyle::Sober:
        m_palette.pattern = {0x1d5568, 0x3f7d90, 0x8fb0b8, 0xd9a441};
        break;
    case PrintStyle::Warm:
        m_palette = {0x2b2320, 0x6a5950, 0x96401f, 0xdbc8b8, 0xfaf2e9, 0xf4e5d5, 0xd9a07a, 0xfaf2e9,
                     {0x96401f, 0xc96f45, 0xe3b45c, 0x6f7f58}};
        break;
    case PrintStyle::Large:
        m_palette = {0x000000, 0x2e343a, 0x0b3d5c, 0x7d8a94, 0xeef2f5, 0xdde5ea, 0x5b7f95, 0xffffff,
                     {0x0b3d5c, 0x0b3d5c, 0x0b3d5c, 0xf2b632}};
        break;
    }
}

void StyleSheet::setGeometry()
{
    Geometry &page = m_geometry;
    const bool small = m_look.paper == model::Paper::A5;
    page.pageWidth = points(small ? 419.53 : 595.276);
    page.pageHeight = points(small ? 595.276 : 841.89);
    const auto across = [&](double share) { return Length(page.pageWidth * share); };
    // One language: a measure of some 70 letters, titles hanging into the left margin; the inner margin is the smaller.
    const bool wide = isNarrow() || small || isLarge();
    const double inner = isNarrow() ? 0.088 : wide ? 0.105 : 0.108;
    const double outer = isNarrow() ? 0.102 : wide ? 0.125 : 0.138;
    page.outdent = wide ? 0 : across(0.062);
    page.left = across(inner) + page.outdent;
    page.width = page.pageWidth - page.left - across(outer);
    page.mirror = across(outer) - across(inner);
    page.gutter = isNarrow() ? points(small ? 16 : 24) : 0;
    page.top = Length(page.pageHeight * (small ? 0.105 : 0.098));
    page.height = page.pageHeight - page.top - Length(page.pageHeight * 0.104);
    page.headLine = Length(page.pageHeight * (isLarge() && small ? 0.065 : 0.058));
    page.footLine = page.pageHeight - Length(page.pageHeight * 0.052);
}

void StyleSheet::setText()
{
    TextStyle body;
    body.colour = m_palette.ink;
    body.size = points(fitted(bodySize));
    body.leading = points(fitted(bodySize) * (isNarrow() ? 1.42 : 1.476));
    if (isLarge()) {
        // Even spaces and whole words read more easily than even edges.
        body.family = Family::Sans;
        body.align = Align::Left;
        body.hyphenated = isNarrow() || m_look.paper == model::Paper::A5;
    }
    // A page that is set ragged is so all over.
    if (isTooNarrowToJustify(m_geometry.columnWidth(), body.size))
        body.align = Align::Left;
    m_styles.fill(body);
}

TextStyle StyleSheet::sans(double size, double leading, Colour colour, bool bold) const
{
    TextStyle style;
    style.family = Family::Sans;
    style.size = points(fitted(size));
    style.leading = points(fitted(size) * leading / size);
    style.colour = colour;
    style.bold = bold;
    style.align = Align::Left;
    style.hyphenated = false;
    return style;
}

TextStyle StyleSheet::title(double size, double leading, Colour colour) const
{
    TextStyle style = sans(size, leading, colour, true);
    if (m_look.style == PrintStyle::Warm)
        style.family = Family::Serif;
    return style;
}

void StyleSheet::setTitles()
{
    const Colour accent = m_palette.accent;
    style(Style::PartLabel) = sans(11, 16, m_palette.soft, false);
    style(Style::PartTitle) = title(28, 35, accent);
    style(Style::ModuleTitle) = title(20, 26, accent);
    style(Style::SubmoduleTitle) = title(15.5, 20.5, accent);
    style(Style::PracticeLabel) = sans(8.5, 12, m_palette.soft, false);
    style(Style::PracticeTitle) = title(16, 21, accent);
    style(Style::Heading1) = title(13.5, 18, accent);
    style(Style::Heading2) = title(11.5, 16, m_palette.ink);
    style(Style::Heading3) = title(10.5, 15.5, accent);
    style(Style::Heading4) = title(10, 15.5, m_palette.soft);
}

void StyleSheet::setBlocks()
{
    const Palette &colours = m_palette;
    style(Style::Quote).italic = true;
    style(Style::Attribution) = sans(9, 13, colours.soft, false);
    style(Style::BoxTitle) = sans(11, 15.5, colours.accent, true);
    style(Style::BoxBody) = style(Style::Body);
    if (!isLarge()) {
        style(Style::BoxBody).size -= points(0.5);
        style(Style::BoxBody).leading -= points(1);
    }
    style(Style::Caption) = sans(8.5, 12, colours.soft, false);
    style(Style::Credit) = sans(7.5, 11, colours.soft, false);
    style(Style::TableHead) = sans(8.5, 12, colours.accent, true);
    style(Style::TableCell) = sans(8.5, 12, colours.ink, false);
    style(Style::TableCell).hyphenated = true;
    style(Style::Code) = sans(8.5, 12.5, colours.ink, false);
    style(Style::Code).family = Family::Mono;
    style(Style::Note).size = points(fitted(8.5));
    style(Style::Note).leading = points(fitted(8.5) * 1.36);
    style(Style::Missing) = sans(8.5, 13, colours.soft, false);
    style(Style::Missing).italic = true;
    style(Style::FactLabel) = sans(8.5, 13, colours.soft, false);
    style(Style::FactValue) = sans(9, 13, colours.ink, false);
    style(Style::FactLabel).hyphenated = style(Style::FactValue).hyphenated = isLarge();
    style(Style::Reference) = style(Style::Body);
    style(Style::Reference).align = Align::Left;
    style(Style::Term) = style(Style::Reference);
}

void StyleSheet::setFront()
{
    const Palette &colours = m_palette;
    style(Style::ContentsTitle) = title(22, 28, colours.accent);
    style(Style::ContentsPart) = sans(11, 16, colours.accent, true);
    style(Style::ContentsModule) = sans(10, 15.5, colours.ink, false);
    style(Style::ContentsItem) = sans(9.5, 14, colours.soft, false);
    style(Style::Running) = sans(8, 11, colours.soft, false);
    style(Style::Colophon) = sans(8.5, 13, colours.soft, false);
    style(Style::ColophonTitle) = sans(9.5, 14, colours.ink, true);
    style(Style::IndexLetter) = sans(9.5, 14, colours.accent, true);
    style(Style::IndexItem) = sans(9, 13, colours.ink, false);
}

void StyleSheet::setCover()
{
    const Palette &colours = m_palette;
    // A cover is one column, whatever stands inside.
    const double paper = m_look.paper == model::Paper::A5 ? 0.72 : 1;
    const auto cover = [&](double size, double leading, Colour colour, bool bold) {
        TextStyle style = sans(size, leading, colour, bold);
        const double wanted = isLarge() ? std::max(size * paper * 1.3, smallestLarge) : size * paper;
        style.size = points(wanted);
        style.leading = points(wanted * leading / size);
        if (bold && m_look.style == PrintStyle::Warm)
            style.family = Family::Serif;
        return style;
    };
    style(Style::CoverTitle) = cover(34, 41, isLarge() ? 0xffffff : colours.accent, true);
    style(Style::CoverSecond) = cover(24, 31, isLarge() ? 0xffffff : colours.soft, true);
    style(Style::CoverSubtitle) = cover(14.5, 21, isLarge() ? 0xffffff : colours.ink, false);
    style(Style::CoverMark) = cover(12, 17.5, colours.accent, true);
    style(Style::CoverLine) = cover(11, 16, colours.soft, false);
}

} // namespace compose
