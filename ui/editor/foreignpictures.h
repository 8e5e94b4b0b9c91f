// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreigntext.h"

namespace ui::editor {

/// Makes the pictures of a text from elsewhere no larger than they can be printed; one that cannot be decoded is left out and
/// counted. Decodes, so it is nothing for the window's thread.
void scaleToPrint(::exchange::ForeignText &text);

} // namespace ui::editor
