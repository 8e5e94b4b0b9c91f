// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "store/statement.h"

namespace store {

/// What `changeIn` reads, in its order.
inline constexpr QStringView changeColumns = u"change.n, change.id, change.nonce, change.format, change.author, change.at, "
                                             "change.reason, change.detail, change.entry_id, change.origin";

/// The change in a row of `changeColumns`, without its versions.
history::Change changeIn(const Rows &rows);

} // namespace store
