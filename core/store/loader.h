// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "store/database.h"

namespace store {

/// The manual as the derived tables tell it. One pass over each table, forward only: a hundred thousand passages are read in
/// well under a second. Throws StoreError.
model::Manual loadManual(const Database &database);

} // namespace store
