// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/length.h"
#include "compose/page.h"

#include <array>

namespace compose {

enum class Layout : unsigned char;

enum class Family : unsigned char { Serif, Sans, Mono };
enum class Align : unsigned char { Justified, Left, Centre, Right };

Face faceOf(Family family, bool bold, bool italic);

struct TextStyle {
    Family family = Family::Serif;
    bool bold = false;
    bool italic = false;
    Length size = points(10.5);
    Length leading = points(15.5);
    Colour colour = 0;
    Align align = Align::Justified;
    bool hyphenated = true;
    bool operator==(const TextStyle &) const = default;
};

enum class Style : unsigned char {
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    PartLabel,
    PartTitle,
    ModuleTitle,
    SubmoduleTitle,
    PracticeLabel,
    PracticeTitle,
    Quote,
    Attribution,
    BoxTitle,
    BoxBody,
    Caption,
    Credit,
    TableHead,
    TableCell,
    Code,
    Note,
    Missing,
    FactLabel,
    FactValue,
    Term,
    Reference,
    CoverTitle,
    CoverSecond,
    CoverSubtitle,
    CoverMark,
    CoverLine,
    ContentsTitle,
    ContentsPart,
    ContentsModule,
    ContentsItem,
    Running,
    Colophon,
    ColophonTitle,
    Count,
};

/// Where things stand on a page. Lengths from the page's own edges.
struct Geometry {
    Length pageWidth = 0;
    Length pageHeight = 0;
    Length left = 0;  ///< of the text
    Length width = 0; ///< of the text, both columns and the gutter included
    Length top = 0;
    Length height = 0;   ///< of the text, notes included
    Length outdent = 0;  ///< how far titles reach into the margin
    Length headLine = 0; ///< baseline of the running head
    Length footLine = 0;
    int columns = 1;
    Length gutter = 0;

    Length columnWidth() const { return (width - (columns - 1) * gutter) / columns; }
    Length columnLeft(int column) const { return column * (columnWidth() + gutter); }
};

struct Palette {
    Colour ink = 0x1b1d1f;
    Colour soft = 0x5a6570;
    Colour accent = 0x1d5568;
    Colour hair = 0xb9c4c9;
    Colour tint = 0xeef4f5;
    Colour band = 0xdfeaec;
    Colour quote = 0x8fb0b8;
};

/// The designer's decisions, in one place.
class StyleSheet final
{
public:
    StyleSheet(Layout layout, const QSizeF &pageSize);

    const TextStyle &operator[](Style style) const { return m_styles[size_t(style)]; }
    const Geometry &geometry() const { return m_geometry; }
    const Palette &palette() const { return m_palette; }
    /// Narrow columns get smaller type and tighter indents.
    bool isNarrow() const { return m_geometry.columns > 1; }

private:
    void setGeometry(const QSizeF &pageSize);
    void setText();
    void setTitles();
    void setBlocks();
    void setFront();
    TextStyle &style(Style style) { return m_styles[size_t(style)]; }

    std::array<TextStyle, size_t(Style::Count)> m_styles;
    Geometry m_geometry;
    Palette m_palette;
};

} // namespace compose
