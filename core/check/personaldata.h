// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace check {

/// The e-mail addresses in a text, then its telephone numbers. A telephone number has 9 to 15 digits and begins with '+' or
/// '0' (ITU-T E.164 and the national form), grouped by spaces, dots, slashes, hyphens or brackets; so no year, sum or ISBN is one.
QStringList personalDataIn(const QString &text);

} // namespace check
