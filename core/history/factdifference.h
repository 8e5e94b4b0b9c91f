// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace history {

/// What an entry says of itself that is no text of its own.
enum class Fact : unsigned char {
    Kind, Network, Place, Promoter, Since, Website, Contact, ContactAudience, ContactReviewBy, Lifecycle, Successor, Principles,
    Owner, ReviewBy,
    SheetField,                             ///< of a heading: which field of the sheet it opens
    FigureValue, FigureAsOf, FigureSource,  ///< of a figure
};

/// One value of a fact.
struct FactValue {
    QString value;               ///< an object's code, a word of the interchange format, an ISO day, or what was written
    std::array<QString, 2> name; ///< French and Dutch, mark-up, of an object that has a name
    bool operator==(const FactValue &) const = default;
};

/// One fact that is not what it was. No value: it was not said. Only principles have several.
struct FactDifference {
    Fact fact = Fact::Place;
    QString code;                 ///< of the heading or figure it is a fact of, else of the entry
    std::array<QString, 2> of;    ///< what that heading or figure is called, French and Dutch; empty: the entry itself
    QList<FactValue> before;
    QList<FactValue> after;
    bool operator==(const FactDifference &) const = default;
};

/// Of one entry in two states of a manual, whose ids may differ: in the order of the enumerators, then heading by heading and
/// figure by figure. Of a heading that came or went its field is not told, nor of a contact who may read it.
QList<FactDifference> factDifferences(const model::Manual &manualBefore, const model::Entry &before, const model::Manual &manualAfter,
                                      const model::Entry &after);

/// Whether it says where a practice is in its life.
bool isOfLife(Fact fact);
bool isOfFigures(Fact fact);

/// "place", "contact_audience", "figure_value": as the interchange format names it, where it does.
QString codeOf(Fact fact);

} // namespace history
