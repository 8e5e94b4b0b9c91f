// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/objects.h"

namespace app {

/// What may be said on the command line about how pages look: --style, --paper, --contents, --references, --without.
QList<Option> layoutOptions();

/// True when one of them was given.
bool saysLayout(const Arguments &arguments);

/// Changes what was said in `layout`; what is wrong with the words, empty when nothing is.
QString readLayout(const Arguments &arguments, model::LayoutHeader &layout);

} // namespace app
