// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace base {

/// The threads of long work. Never QThreadPool::globalInstance(), nor QtConcurrent::run without a pool: Qt paints wide
/// shapes through that one and waits for it in the window's thread (QRasterPaintEngine), so that whatever fills it stops
/// the window. Waited for before the application ends.
QThreadPool &workers();

} // namespace base
