// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/manual.h"
#include "store/database.h"

namespace store {

/// The manual as the derived tables tell it. One pass over each table, forward only: a hundred thousand passages are read in
/// well under a second. Throws StoreError, also when cancelled.
model::Manual loadManual(const Database &database, const base::Progress &progress, const base::CancelToken &cancel);

} // namespace store
