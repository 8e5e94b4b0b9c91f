// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/compare.h"

namespace history {

/// One text of an entry by where it stands: code of its object and field.
struct PlacedText {
    QString code;
    model::Field field = model::Field::Body;
    model::Text text;
};

QList<PlacedText> passageTextsOf(const model::Entry &entry); ///< its title and its passages
QList<PlacedText> figureTextsOf(const model::Entry &entry);

/// In the order of `after`, then what is only in `before`.
QList<TextDifference> textDifferences(const QList<PlacedText> &before, const QList<PlacedText> &after);

/// Which of `after` would have to be moved to get from one order to the other with the fewest moves: those outside a
/// longest ascending run of places. Codes that stand in one list only do not count.
QSet<QString> movedAmong(const QStringList &before, const QStringList &after);

} // namespace history
