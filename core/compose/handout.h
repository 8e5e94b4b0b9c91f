// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/pack.h"

namespace compose {

/// The entries a meeting is about, each from the top of a page, whole or in part, as the manual's pages show them. One that was
/// removed from the manual is passed over. Refuses with ResourceMissing and Cancelled.
base::Result<Composition> composeHandOut(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order,
                                         const base::CancelToken &cancel);

} // namespace compose
