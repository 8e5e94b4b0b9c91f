// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"
#include "model/manual.h"

namespace check {

/// One place that needs an object.
struct Use {
    model::ObjectRef by;                  ///< what names it: an entry, a passage, a figure, a person…
    std::optional<model::Field> field = {}; ///< in which text, where it is a link; nothing: it is a fact of `by`
    bool operator==(const Use &) const = default;
};

/// Where an object is used, in reading order, then the registers: as a fact (network, principle, promoter, successor,
/// picture, shown passage, logo), or by a link in a text. Of an entry also those to its passages. Takes time in proportion
/// to the manual's size.
QList<Use> usesOf(const model::Manual &manual, const model::ObjectRef &object);

} // namespace check
