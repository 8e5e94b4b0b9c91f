// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

namespace benchmark {

/// Searching as one types, reading every wording, replacing ten thousand finds, and what was written before: prints figures.
void measureFinding(edit::Workspace &workspace, const QString &name);

/// In milliseconds, up to the answer.
void measureSearchAsOneTypes(edit::Workspace &workspace, const QString &name, double goal);

} // namespace benchmark
