// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QMap>

namespace exchange {

/// One passage of a text made elsewhere, in one language. The cells of a table follow it, row by row.
struct ForeignPassage {
    model::PassageKind kind = model::PassageKind::Paragraph;
    int level = 1;         ///< heading, bullet, numbered
    QString markup;        ///< see text/markup.h
    int columns = 0;       ///< table
    bool header = false;   ///< table: its first row is a head
    int row = 0;           ///< cell
    int column = 0;        ///< cell
    qsizetype picture = -1; ///< picture: among those of the text

    bool operator==(const ForeignPassage &) const = default;
};

/// The bytes of a PNG, JPEG or SVG (cleaned) that decodes to no more than what a manual takes in.
struct ForeignPicture {
    QByteArray bytes;
    QString alt; ///< plain text
};

/// What a reader of the text ought to know of what was done with it. Each is counted.
enum class ForeignRemark : unsigned char {
    AcceptedInsertions, ///< tracked insertions: taken as accepted
    AcceptedDeletions,  ///< tracked deletions: left out
    CommentsLeftOut,
    PicturesUnknown,    ///< of a type that pages cannot show, or damaged
    PicturesTooLarge,   ///< would unpack to more than a manual takes in
    PicturesMissing,    ///< only linked, or not in the file
    ControlCharacters,  ///< signs that cannot be shown, left out
    LongTextsCut,       ///< endless texts, cut at the end of a sentence into several passages
    TablesInTables,     ///< put after the table they stood in
    LinesGathered,      ///< paragraphs beyond what comes in one by one: several to a passage, each a line of it
};

/// A text made elsewhere, as passages.
struct ForeignText {
    QList<ForeignPassage> passages;
    QList<ForeignPicture> pictures;
    QMap<ForeignRemark, int> remarks;
};

/// The most passages that come in at once, cells of tables counted: as many as a large manual has.
inline constexpr qsizetype mostForeignPassages = 100'000;
/// The most paragraphs that are read; those beyond the number of passages are gathered, several to a passage.
inline constexpr qsizetype mostForeignParagraphs = 1'000'000;
/// The most characters of one passage that comes in.
inline constexpr qsizetype longestForeignText = 20'000;

/// Nothing but paragraphs without looks, links, notes or pictures: what a page of plain text would give.
bool isBare(const ForeignText &text);

/// Without what cannot be shown: control characters but tab and line ends, halves of characters, signs that Unicode keeps
/// for a program's own use inside. Counts them into `removed`.
QString withoutControls(const QString &text, int &removed);

} // namespace exchange
