// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace exchange {

/// How many bytes from the start are valid UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms): all of them, or
/// the offset of the first sequence that is not.
qsizetype validUtf8(QByteArrayView bytes);

} // namespace exchange
