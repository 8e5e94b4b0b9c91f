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
/// Saving failed; `again` and `elsewhere` are the ways out. `since` is when everything was saved, invalid when it never was.
shared::Message savingMessage(const base::Error &error, const QDateTime &since, const std::function<void()> &again,
                              const std::function<void()> &elsewhere);
/// The key of the message above, to take it away when saving works again.
QString savingKey();
/// Nothing can be changed in the manual, and why; `offers` are the ways out.
shared::Message readOnlyMessage(const edit::Condition &condition, const QList<shared::Offer> &offers);
/// Nothing is wrong, but something is kept that this program cannot show.
shared::Message parkedMessage(int changes);
/// Part of the file cannot be trusted; `salvage` and `restore` are the ways out.
shared::Message damageMessage(const std::function<void()> &salvage, const std::function<void()> &restore);
/// The manual is in another file now.
shared::Message relocationMessage(const QString &path, edit::Relocation relocation);
/// The key of what is said about opening a manual.
QString openingKey();
/// An edit was refused.
shared::Message refusalMessage(const base::Error &error);

} // namespace ui::window
