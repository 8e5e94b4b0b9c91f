// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/stylesheet.h"

#include "compose/composer.h"

namespace compose {

Face faceOf(Family family, bool bold, bool italic)
{
    if (family == Family::Mono)
        return Face::Mono;
    const int first = family == Family::Serif ? indexOf(Face::SerifRegular) : indexOf(Face::SansRegular);
    return static_cast<Face>(first + (bold ? 1 : 0) + (italic ? 2 : 0));
}

StyleSheet::StyleSheet(Layout layout, const QSizeF &pageSize)
{
    m_geometry.columns = layout == Layout::Columns ? 2 : 1;
    setGeometry(pageSize);
    setText();
    setTitles();
    setBlocks();
    setFront();
}

void StyleSheet::setGeometry(const QSizeF &pageSize)
{
    Geometry &page = m_geometry;
    page.pageWidth = points(pageSize.width());
    page.pageHeight = points(pageSize.height());
    // Proportions of an A4 page with a measure of some 75 letters; other sizes keep them.
    const auto across = [&](double share) { return Length(page.pageWidth * share); };
    page.left = isNarrow() ? across(0.095) : across(0.185);
    page.width = page.pageWidth - page.left - (isNarrow() ? across(0.095) : across(0.122));
    page.outdent = isNarrow() ? 0 : across(0.063);
    page.gutter = isNarrow() ? points(24) : 0;
    page.top = Length(page.pageHeight * 0.098);
    page.height = page.pageHeight - page.top - Length(page.pageHeight * 0.102);
    page.headLine = Length(page.pageHeight * 0.058);
    page.footLine = page.pageHeight - Length(page.pageHeight * 0.052);
}

void StyleSheet::setText()
{
    m_styles.fill(TextStyle{});
    TextStyle &body = style(Style::Body);
    body.colour = m_palette.ink;
    body.size = isNarrow() ? points(9.5) : points(10.5);
    body.leading = isNarrow() ? points(13.5) : points(15.5);
    for (TextStyle &each : m_styles)
        each = body;
}

namespace {

TextStyle sans(double size, double leading, Colour colour, bool bold)
{
    TextStyle style;
    style.family = Family::Sans;
    style.size = points(size);
    style.leading = points(leading);
    style.colour = colour;
    style.bold = bold;
    style.align = Align::Left;
    style.hyphenated = false;
    return style;
}

} // namespace

void StyleSheet::setTitles()
{
    const Colour accent = m_palette.accent;
    const bool narrow = isNarrow();
    style(Style::PartLabel) = sans(11, 16, m_palette.soft, false);
    style(Style::PartTitle) = narrow ? sans(21, 27, accent, true) : sans(28, 35, accent, true);
    style(Style::ModuleTitle) = narrow ? sans(15, 19.5, accent, true) : sans(20, 26, accent, true);
    style(Style::SubmoduleTitle) = narrow ? sans(12.5, 16.5, accent, true) : sans(15.5, 20.5, accent, true);
    style(Style::PracticeLabel) = sans(8.5, 12, m_palette.soft, false);
    style(Style::PracticeTitle) = narrow ? sans(12.5, 16.5, accent, true) : sans(16, 21, accent, true);
    style(Style::Heading1) = narrow ? sans(11.5, 15, accent, true) : sans(13.5, 18, accent, true);
    style(Style::Heading2) =
        narrow ? sans(10.5, 14, m_palette.ink, true) : sans(11.5, 16, m_palette.ink, true);
    style(Style::Heading3) = narrow ? sans(9.5, 13.5, accent, true) : sans(10.5, 15.5, accent, true);
    style(Style::Heading4) =
        narrow ? sans(9.5, 13.5, m_palette.soft, true) : sans(10, 15.5, m_palette.soft, true);
}

void StyleSheet::setBlocks()
{
    const Palette &colours = m_palette;
    const bool narrow = isNarrow();
    style(Style::Quote).italic = true;
    style(Style::Attribution) = sans(9, 13, colours.soft, false);
    style(Style::BoxTitle) =
        narrow ? sans(10, 14, colours.accent, true) : sans(11, 15.5, colours.accent, true);
    style(Style::BoxBody) = style(Style::Body);
    style(Style::BoxBody).size -= points(0.5);
    style(Style::BoxBody).leading -= points(1);
    style(Style::Caption) = sans(8.5, 12, colours.soft, false);
    style(Style::Credit) = sans(7.5, 11, colours.soft, false);
    style(Style::TableHead) = sans(8.5, 12, colours.accent, true);
    style(Style::TableCell) = sans(8.5, 12, colours.ink, false);
    style(Style::TableCell).hyphenated = true;
    style(Style::Code) = sans(8.5, 12.5, colours.ink, false);
    style(Style::Code).family = Family::Mono;
    style(Style::Note).size = points(8.5);
    style(Style::Note).leading = points(11.5);
    style(Style::Missing) = sans(8.5, 13, 0x69737c, false);
    style(Style::Missing).italic = true;
    style(Style::FactLabel) = sans(8.5, 13, colours.soft, false);
    style(Style::FactValue) = sans(9, 13, colours.ink, false);
    style(Style::Term) = style(Style::Body);
    style(Style::Reference) = style(Style::Body);
    style(Style::Reference).align = Align::Left;
}

void StyleSheet::setFront()
{
    const Palette &colours = m_palette;
    // On the accent's ground.
    style(Style::CoverTitle) = sans(33, 41, 0xffffff, true);
    style(Style::CoverSecond) = sans(24, 31, 0xd5e5e9, true);
    style(Style::CoverSubtitle) = sans(15, 22, 0xd5e5e9, false);
    style(Style::CoverMark) = sans(12.5, 18, colours.accent, true);
    style(Style::CoverLine) = sans(11, 16, colours.soft, false);
    const bool narrow = isNarrow();
    style(Style::ContentsTitle) =
        narrow ? sans(17, 22, colours.accent, true) : sans(22, 28, colours.accent, true);
    style(Style::ContentsPart) =
        narrow ? sans(9.5, 14, colours.accent, true) : sans(11, 16, colours.accent, true);
    style(Style::ContentsModule) =
        narrow ? sans(9, 13.5, colours.ink, false) : sans(10, 15.5, colours.ink, false);
    style(Style::ContentsItem) =
        narrow ? sans(8.5, 12.5, colours.soft, false) : sans(9.5, 14, colours.soft, false);
    style(Style::Running) = sans(8, 11, colours.soft, false);
    style(Style::Colophon) = sans(8.5, 13, colours.soft, false);
    style(Style::ColophonTitle) = sans(9.5, 14, colours.ink, true);
}

} // namespace compose
