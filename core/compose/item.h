// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "compose/element.h"
#include "compose/face.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <variant>

namespace compose {

// What a composed document is: pages of six kinds of item. Everything is in points (1/72 inch), from the upper left
// corner of the page, y downwards. Items are drawn in their order, which is also the order of reading. Values only:
// the painter needs nothing else but the font book and the pictures' bytes.

/// 0xRRGGBB.
using Colour = quint32;
/// The bytes of pictures, by SHA-256.
using Assets = QHash<base::Hash, QByteArray>;

/// One drawn glyph. Lengths are in thousandths of the run's size.
struct Glyph {
    quint16 id = 0;
    qint16 xOffset = 0;
    qint16 yOffset = 0;  ///< upwards
    quint16 cluster = 0; ///< where in the run's text the characters begin that it stands for
    qint32 advance = 0;
    bool operator==(const Glyph &) const = default;
};

/// Glyphs of one face on one baseline, from left to right. The text is exact: what a reader copies or hears; clusters go
/// down in a word that is read from the right. Glyphs of one cluster share the characters up to the next cluster. A hyphen set at a line's end stands for U+00AD; a line that ends between two
/// words ends with a space glyph (which is not drawn wider than nothing), so that readers find the words.
struct TextRun {
    Face face = Face::SerifRegular;
    double size = 10;
    Colour colour = 0;
    QPointF origin; ///< of the first glyph, on the baseline
    QList<Glyph> glyphs;
    QString text;
    ElementIndex element = artefact;
    qint16 opened = 0; ///< how far letters were set apart, in thousandths of the size; the advances have it in them
    bool upsideDown = false; ///< by half a turn round its origin

    /// The characters a glyph stands for; empty for the second and later glyphs of a cluster.
    QStringView textOf(qsizetype glyph) const;
    /// In points.
    double width() const;
    bool operator==(const TextRun &) const = default;
};

enum class Stroke : unsigned char {
    Solid,
    Dotted, ///< round dots as thick as the line, one every four points counted from `to`
};

/// Always an artefact.
struct Line {
    QPointF from;
    QPointF to;
    double width = 0.5;
    Colour colour = 0;
    Stroke stroke = Stroke::Solid;
    bool operator==(const Line &) const = default;
};

/// A rectangle, filled or framed. Always an artefact.
struct Box {
    QRectF area;
    double radius = 0; ///< of its corners
    std::optional<Colour> fill;
    std::optional<Colour> frame; ///< drawn inside the area, half a point wide
    bool operator==(const Box &) const = default;
};

struct Picture {
    base::Hash asset;                ///< unknown: nothing is drawn, for another language's picture stands there; it is told only
    QRectF area;                     ///< has the picture's own proportions
    ElementIndex element = artefact; ///< its alternative text is the element's
    bool operator==(const Picture &) const = default;
};

/// A place to click. The text it lies on stands just before it, in the same element.
struct Link {
    QRectF area;
    QString url;         ///< outside the document, or…
    QString destination; ///< …the name of an anchor in it
    QString contents;    ///< what it leads to, said aloud
    ElementIndex element = artefact;
    bool operator==(const Link &) const = default;
};

/// A named destination that something leads to: the code of an entry, passage, term or reference; a note. In two
/// languages the name has the language's code behind a slash ("m-constats/nl").
struct Anchor {
    QString name;
    QPointF at;
    bool operator==(const Anchor &) const = default;
};

using Item = std::variant<TextRun, Line, Box, Picture, Link, Anchor>;

} // namespace compose
