// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key.h"

#include <optional>

namespace history {

/// A key in the words of the journal: "passage", the id, "header" or a field with its language or "pair", as "body:fr".
/// These words are hashed and exchanged; they never change.
struct Address {
    QString kind;
    base::Id object;
    QString facet;
    bool operator==(const Address &) const = default;
};

Address addressOf(const model::Key &key);
/// Nothing when a newer program wrote a kind or field that this one does not know.
std::optional<model::Key> keyOf(const Address &address);

} // namespace history
