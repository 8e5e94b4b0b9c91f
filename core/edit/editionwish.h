// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/changelog.h"
#include "history/edition.h"
#include "model/finding.h"

#include <optional>

namespace edit {

/// What somebody decided before an edition was published.
struct EditionWish {
    QString number;
    std::array<QString, 2> notes{};             ///< French, Dutch
    QList<model::Finding> accepted = {};        ///< faults
    QList<history::PassedOver> passedOver = {}; ///< remarks that were known
    QList<model::TextRef> inStep = {};          ///< of these texts the last wordings that were in step are frozen, not the current ones
    std::optional<history::Changelog> changes = {}; ///< nothing: as it is computed
};

/// A text whose languages are not in step, beside its last wordings that were.
struct AheadText {
    model::TextRef text;
    model::Step step = model::Step::FrenchAhead;
    std::array<QString, 2> now;
    std::array<QString, 2> inStep; ///< as the journal has them
};

} // namespace edit
