// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace exchange {

/// What "eacute", "#233" or "#xE9" stands for; empty when it is none that HTML 4 knows.
QString characterOf(QStringView reference);

} // namespace exchange
