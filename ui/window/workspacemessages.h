// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/shared/messagearea.h"

#include <functional>

namespace ui::window {

// What the window says of an open manual by itself.

/// The program ended suddenly last time: what is there, and what was taken up again. `show` goes to the first of it.
shared::Message recoveryMessage(const edit::Recovery &recovery, const std::function<void()> &show);
/// Saving failed; `saveCopy` is the way out.
shared::Message savingMessage(const base::Error &error, const std::function<void()> &saveCopy);
/// The key of the message above, to take it away when saving works again.
QString savingKey();
/// An edit was refused.
shared::Message refusalMessage(const base::Error &error);

} // namespace ui::window
