// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/factdifference.h"

namespace history {

/// One wording that is not what it was. A null text: it was not written, or its passage was not there.
struct TextDifference {
    QString code; ///< of the passage, figure or entry it belongs to
    model::Field field = model::Field::Body;
    base::Language language = base::Language::French;
    QString before;
    QString after;
    bool operator==(const TextDifference &) const = default;
};

enum class Novelty : unsigned char {
    New,           ///< was not there before
    Removed,       ///< is not there any more
    Ended,         ///< the practice ended or has a successor now
    Updated,       ///< its text, or what it says of itself
    DataRefreshed, ///< its figures
    Moved,         ///< stands elsewhere in the manual
};

/// What became of one entry; an entry may be several things at once.
struct EntryDifference {
    QString code;
    model::EntryKind kind = model::EntryKind::Module;
    std::array<QString, 2> title; ///< French and Dutch, as it is now, or was when it was removed
    QList<Novelty> novelties;     ///< in the order of the enumerators
    QList<TextDifference> texts;  ///< in reading order; of a new or removed entry all of them
    QList<FactDifference> facts = {}; ///< none of a new or removed entry
    bool isRebuilt = false;           ///< its passages stand in another order, or are of another kind
    bool operator==(const EntryDifference &) const = default;
};

/// Two states of one manual side by side, by code: an edition and the next, or an edition and the current text. Entries in
/// reading order of `after`, then those that are gone. What did not change is not in the list.
QList<EntryDifference> differencesBetween(const model::Manual &before, const model::Manual &after);

/// "new", "removed", "ended", "updated", "data_refreshed", "moved".
QString codeOf(Novelty novelty);
std::optional<Novelty> noveltyFrom(const QString &code);

} // namespace history
