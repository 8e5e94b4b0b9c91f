// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QDate>

namespace check {

/// Which entries somebody wants to see: those that answer to all of it.
struct EntryFilter {
    std::optional<model::EntryKind> kind;
    model::NetworkId network;     ///< null: any
    model::PrincipleId principle; ///< null: any
    std::optional<model::Lifecycle> stage;
    QDate dueBy; ///< something of it, or of its figures or contact, is to be looked at again until that day; invalid: whenever
    bool operator==(const EntryFilter &) const = default;
    bool acceptsAll() const { return *this == EntryFilter(); }
};

bool accepts(const model::Manual &manual, const model::Entry &entry, const EntryFilter &filter);
/// The entries it accepts, in reading order.
QList<model::EntryId> accepted(const model::Manual &manual, const EntryFilter &filter);

} // namespace check
