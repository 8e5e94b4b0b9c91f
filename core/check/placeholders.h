// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace check {

/// Words that somebody left to be replaced later: "XXX", "???", "lorem ipsum", "TODO", "[à compléter]",
/// "(nog aan te vullen)". The first that stands in the text; empty: none.
QString placeholderIn(const QString &text);

} // namespace check
