// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/compare.h"

#include <QStringList>

namespace ui::language {

/// "new", "updated", "data refreshed", "ended", "moved": what became of an entry. Lower case.
QString noveltyName(::history::Novelty novelty);
/// The title of an entry as an edition knows it: in the reader's language, else in the other.
QString titleText(const std::array<QString, 2> &title);
/// Several by their codes, in one line; a code of a newer program as it is.
QString noveltyNames(const QStringList &codes);
QString noveltyNames(const QList<::history::Novelty> &novelties);

} // namespace ui::language
