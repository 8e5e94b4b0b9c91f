// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace compose {

/// "i", "ii"…; for numbers from 1.
QString roman(int number);

} // namespace compose
