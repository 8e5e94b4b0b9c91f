// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <functional>

namespace model {

/// Puts among the parts what stands in no entry: registers, what is kept beside the texts, how pages look. `textOf` is asked
/// for the texts it has. False, and nothing is put in: it is an entry, or stands in one.
bool addToParts(ManualParts &parts, const ObjectRef &object, const Value &value, const std::function<Text(const TextRef &)> &textOf);

} // namespace model
