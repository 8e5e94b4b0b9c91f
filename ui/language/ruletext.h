// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui::language {

/// Why an edit may not be, in one or two sentences; `details` are those of a NotAllowed.
QString ruleText(const QStringList &details);

} // namespace ui::language
