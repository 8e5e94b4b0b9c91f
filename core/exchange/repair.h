// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/foreigntext.h"
#include "text/words.h"

#include <QSet>
#include <functional>

namespace exchange {

/// What a text loses on its way out of a PDF, by what is done about it.
enum class RepairKind : unsigned char {
    BrokenWord,   ///< a hyphen and a line's end go
    BrokenLine,   ///< a line's end becomes a space; a hyphen that belongs to the word stays
    RunningHead,  ///< a line that stands on every page goes
    PageNumber,   ///< a line that is only a number goes
    Note,         ///< a number glued to a word becomes the footnote that stands at the foot
    LostNote,     ///< such a number goes: its note is not in the text
    Heading,      ///< a line becomes a heading
    ListItem,     ///< a line that begins with a bullet or a number becomes an item
    Ligature,     ///< one sign for two or three letters
    SoftHyphen,
    SpacedWord,   ///< l e t t e r s set apart
    Accent,       ///< an accent that stands beside its letter
    Apostrophe,
    DoubleSpace,
    Space,        ///< one too many before or one too few after a mark
};
inline constexpr int repairKinds = int(RepairKind::Space) + 1;

/// How sure it is. What is unsure is proposed and not done unless somebody says so.
enum class Certainty : unsigned char { Sure, Likely, Unsure };

/// What stands in the source text there becomes `after`.
struct Replacement {
    text::Stretch place;
    QString after;

    bool operator==(const Replacement &) const = default;
};

/// One proposal. `replacements` ascend, and those of different repairs do not overlap, so that any choice among the
/// repairs of a text can be carried out.
struct Repair {
    RepairKind kind = RepairKind::Space;
    Certainty certainty = Certainty::Sure;
    QList<Replacement> replacements;
    QString note;                                                   ///< Note: what the footnote says, plain text
    model::PassageKind becomes = model::PassageKind::Paragraph;     ///< Heading, ListItem
    int level = 1;                                                  ///< Heading, ListItem

    qsizetype start() const { return replacements.first().place.start; }
    bool operator==(const Repair &) const = default;
};

/// A text as it came, and where it may be mended.
struct RepairRequest {
    QString source;
    base::Language language = base::Language::French;
    /// Says of a word in small letters whether a dictionary has it; null: only the words of the text itself are known.
    std::function<bool(const QString &)> isWord = {};
    /// The source is mark-up: where links lead is left alone, and lines are not made headings or items.
    bool isMarkup = false;
    /// Ascending places in the source of line ends that must stay.
    QList<qsizetype> firmBreaks = {};
    base::CancelToken cancel = {};
};

/// All proposals, by place. Takes time in proportion to the text. Nothing when it was cancelled.
QList<Repair> proposedRepairs(const RepairRequest &request);

/// True when a text shows that it was taken out of pages: words broken at line ends, lines that end where the page ended,
/// notes glued to words. A text with one paragraph a line does not.
bool looksExtracted(const RepairRequest &request, const QList<Repair> &repairs);

/// What a repair does, for a reader: some words before and after it, from the source and as they would be.
struct RepairWords {
    QString before;
    QString after;
};
RepairWords wordsOf(const Repair &repair, QStringView source);

/// A line that is left after repair, and where in the source it began.
struct RepairedLine {
    qsizetype start = 0;
    QString markup;
    const Repair *shape = nullptr; ///< the Heading or ListItem it becomes; of the list that was given
};
/// What comes of the source when the repairs at `declined` (indexes) are left undone: the lines that are not blank.
QList<RepairedLine> repairedLines(const RepairRequest &request, const QList<Repair> &repairs, const QSet<qsizetype> &declined);
/// The same as passages of a text from elsewhere, within its limits.
base::Result<ForeignText> repairedText(const RepairRequest &request, const QList<Repair> &repairs, const QSet<qsizetype> &declined);

} // namespace exchange
