// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <vector>

namespace check {

/// What is to be kept when somebody lets a finding stand. It holds while the text stays as it is; while both wordings do for
/// a finding that compares them.
model::DismissalHeader dismissalOf(const model::Finding &finding, const model::Manual &manual);

/// Whether somebody lets it stand, and the text has not changed since.
bool isDismissed(const model::Finding &finding, const model::Manual &manual);

/// What was found, part by part, without what somebody lets stand.
QList<model::Finding> standing(const std::vector<QList<model::Finding>> &found, const model::Manual &manual);

} // namespace check
