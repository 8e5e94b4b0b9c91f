// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pdfjob.h"

#include <QtConcurrentRun>

namespace ui::exchange {

QFuture<base::Result<print::Printed>> makePdf(const model::Manual &manual, const print::Order &order,
                                              const base::Progress &progress, const base::CancelToken &cancel)
{
    return QtConcurrent::run([manual, order, progress, cancel] { return print::print(manual, order, progress, cancel); });
}

} // namespace ui::exchange
