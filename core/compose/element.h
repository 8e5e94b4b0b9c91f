// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>
#include <optional>

namespace compose {

/// The standard structure types of ISO 32000-1, 14.8.4, as far as a manual needs them.
enum class Tag : unsigned char {
    Document,
    Part,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    BlockQuote,
    Code,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Caption,
    Link,
    Reference,
    Note,
    TOC,
    TOCI,
};

enum class ListNumbering : unsigned char { None, Disc, Decimal };
enum class Scope : unsigned char { None, Column, Row };

/// A place in the list of elements.
using ElementIndex = qint32;
/// Running matter, leaders, frames, repeated table heads: no part of what the document says.
inline constexpr ElementIndex artefact = -1;

/// A node of the structure tree. The list of elements is in document order: parents before children, and the
/// children of one parent in the order of the list, whatever the order their content stands in on the pages (of two
/// languages on facing pages, each is read through). Only between the text of one element and the children in it, a
/// link in a sentence, the order is that of the content.
struct Element {
    Tag tag = Tag::P;
    ElementIndex parent = artefact;         ///< artefact: the root, which is the first element and a Document
    std::optional<base::Language> language; ///< where it differs from the parent's
    QString alternative;                    ///< of a Figure
    QString actualText;
    QString id;                                    ///< of a Note: unique
    ListNumbering numbering = ListNumbering::None; ///< of an L
    Scope scope = Scope::None;                     ///< of a TH
    bool operator==(const Element &) const = default;
};

/// The name in the file: "H1", "TOCI"…
QString nameOf(Tag tag);

} // namespace compose
