// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/repair.h"

#include <QStringList>

namespace ui::repair {

/// What a kind of repair is about, as a heading over several.
QString kindName(::exchange::RepairKind kind);
QString certaintyName(::exchange::Certainty certainty);
/// What a reader ought to know of a text that came from elsewhere: a sentence for each remark.
QStringList remarkSentences(const QMap<::exchange::ForeignRemark, int> &remarks);
/// Why a text from elsewhere was not taken in, what is safe, and what to do.
QString refusalText(const base::Error &error);

} // namespace ui::repair
