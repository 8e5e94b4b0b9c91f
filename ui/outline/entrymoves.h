// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

#include <optional>

namespace ui::outline {

enum class Way : unsigned char { Up, Down, In, Out };

/// Moving an entry with a key. Up and Down go past a neighbour, and at the end into the neighbour of the one above
/// where that may hold it; In goes under the entry before it; Out goes behind the one it stands in.
/// None: there is no such place.
std::optional<edit::Edit> moveEdit(const model::Manual &manual, model::EntryId entry, Way way);

/// Where a new entry of this kind goes when `chosen` is the entry a reader stands on: inside it where that may hold it,
/// else behind it or behind the one above it that can be followed by one. Null parent: the manual.
struct Spot {
    model::EntryId parent;
    model::EntryId after;
    bool operator==(const Spot &) const = default;
};
std::optional<Spot> spotFor(const model::Manual &manual, model::EntryKind kind, model::EntryId chosen);

} // namespace ui::outline
