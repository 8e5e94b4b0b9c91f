// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "model/manual.h"

namespace history {

/// A manual as it was, out of the last value of everything that had been written by then, in any order.
model::Manual pastManual(const QList<Write> &written);

} // namespace history
