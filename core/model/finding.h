// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <QStringList>
#include <optional>

namespace model {

/// What is wrong or due. The comment gives what `details` holds.
enum class FindingKind {
    // Stoppers: cannot be published.
    OpenConflict,
    HashMismatch,        ///< what does not match
    // Faults: published only when accepted.
    BrokenLink,          ///< target
    PictureMissing,      ///< path
    NoAltText,
    HeadingSkipped,      ///< level found, level before
    EmptyLink,           ///< target
    UncoveredText,       ///< characters no font covers
    TableTooWide,
    LineOverfull,        ///< points too wide
    LowResolution,       ///< dots per inch
    PlaceholderLeft,     ///< the words that were to be replaced
    PoorContrast,        ///< the ratio between text and ground
    // Remarks: only listed.
    MissingWording,
    WordingAhead,        ///< code of the step
    ReviewDue,           ///< the day; "contact" when only that is due
    UnknownKey,          ///< JSON path
    UnusedDeclaration,   ///< a "step" that the texts contradict: the word
    GapOnFacingPages,    ///< points
    MissingTitle,
    PictureCleaned,      ///< path in the file: scripts or outside references were taken out of an SVG
    SignOffMissing,      ///< who should sign: "network", "lived", a role; "outdated" when it was signed before it changed
    CommentOpen,         ///< by whom, how it begins
    FigureNotNumber,     ///< the value
    DayInFuture,         ///< the day a figure is of
    SuccessorLoop,       ///< code of the entry
    SameName,            ///< the name, code of the other that has it
    ShownGone,           ///< what the passage showed is gone
    FieldGone,           ///< the field that the heading opened is no longer in the template
    // Remarks about what is written, which a person may let stand (model::DismissalHeader).
    UnknownWord,         ///< the word
    TermNotMatched,      ///< code of the term, the word that stands here, the other language's term
    NumberDiffers,       ///< the number that stands here only
    DateDiffers,         ///< the date that stands here only
    LinkDiffers,         ///< the target that stands here only
    NoteDiffers,         ///< how many footnotes here, how many there
    StrongDiffers,       ///< how many words set off here, how many there
    WrongLanguage,       ///< code of the language it seems to be
    DoubleSpace,         ///< the words around it
    EndMarkMissing,      ///< the mark the other texts have
    NameVaries,          ///< as it is written here, as it is written elsewhere
    PersonalData,        ///< the e-mail address or telephone number that everybody will be able to read
};

enum class Weight { Remark, Fault, Stopper };

/// Where: an object, in a language where one is meant.
struct Place {
    ObjectRef object;
    std::optional<base::Language> language;
    std::optional<Field> field = {}; ///< which text of the object; nothing: its first, or the object as a whole
    bool operator==(const Place &) const = default;
};

struct Finding {
    FindingKind kind = FindingKind::MissingWording;
    Place place;
    QStringList details;
    bool operator==(const Finding &) const = default;
};

Weight weightOf(FindingKind kind);
/// A stable word for --json: "broken_link", "missing_wording"…
QString codeOf(FindingKind kind);
/// True for what a person may look at and let stand.
bool mayBeDismissed(FindingKind kind);
/// The text a finding is about.
TextRef textOf(const Place &place);

} // namespace model
