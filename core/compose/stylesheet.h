// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/length.h"
#include "compose/page.h"
#include "model/objects.h"

#include <array>

namespace compose {

enum class Layout : unsigned char;

enum class Family : unsigned char { Serif, Sans, Mono };
enum class Align : unsigned char { Justified, Left, Centre, Right };

Face faceOf(Family family, bool bold, bool italic);

/// A measure of fewer than some forty-five letters: between even edges its spaces would gape.
bool isTooNarrowToJustify(Length width, Length size);

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
    IndexLetter,
    IndexItem,
    Count,
};

/// Where things stand on a right-hand page. Lengths from the page's own edges.
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
    Length mirror = 0;   ///< how much further right everything stands on a left-hand page: the margins mirrored
    int columns = 1;
    Length gutter = 0;

    Length columnWidth() const { return (width - (columns - 1) * gutter) / columns; }
    Length columnLeft(int column) const { return column * (columnWidth() + gutter); }
};

/// On white, text colours reach a contrast of 4.5 and more; so do ink, soft and accent on tint and band.
struct Palette {
    Colour ink = 0x1b1d1f;
    Colour soft = 0x56616b;
    Colour accent = 0x1d5568;
    Colour hair = 0xb9c4c9;
    Colour tint = 0xeef4f5;
    Colour band = 0xdfeaec;
    Colour quote = 0x8fb0b8;
    Colour paper = 0xffffff;              ///< of the cover
    std::array<Colour, 4> pattern{};      ///< of the cover's shapes
};

/// What is printed where this layout is asked for: large print on A5 would leave a column a score of letters, so there
/// the languages stand on facing pages.
Layout fittingLayout(Layout wanted, const model::LayoutHeader &look);

/// The designer's decisions, in one place.
class StyleSheet final
{
public:
    StyleSheet(Layout layout, const model::LayoutHeader &look);

    const TextStyle &operator[](Style style) const { return m_styles[size_t(style)]; }
    const Geometry &geometry() const { return m_geometry; }
    const Palette &palette() const { return m_palette; }
    model::PrintStyle look() const { return m_look.style; }
    /// Narrow columns get smaller type and tighter indents.
    bool isNarrow() const { return m_geometry.columns > 1; }
    /// A length that goes with the size of the text: an indent, the room of a number.
    Length grown(Length length) const { return Length(double(length) * m_bodyScale + 0.5); }

private:
    void chooseScales();
    void choosePalette();
    void setGeometry();
    void setText();
    void setTitles();
    void setBlocks();
    void setFront();
    void setCover();
    TextStyle sans(double size, double leading, Colour colour, bool bold) const;
    /// A title in the family that this style gives to titles.
    TextStyle title(double size, double leading, Colour colour) const;
    double fitted(double size) const;
    bool isLarge() const { return m_look.style == model::PrintStyle::Large; }
    TextStyle &style(Style style) { return m_styles[size_t(style)]; }

    const model::LayoutHeader m_look;
    double m_bodyScale = 1;  ///< of sizes up to the body's…
    double m_titleScale = 1; ///< …and of what is above
    std::array<TextStyle, size_t(Style::Count)> m_styles;
    Geometry m_geometry;
    Palette m_palette;
};

} // namespace compose
