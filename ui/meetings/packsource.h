// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/pack.h"
#include "edit/workspace.h"

#include <QFuture>

namespace ui::meetings {

/// All that the pages of a meeting are made from: the edition that was taught, or the draft as it stands, and who is
/// registered. The window does not wait: read in the store's thread, put together in a worker. Refuses as the
/// file does, and with UnknownEdition.
QFuture<base::Result<compose::PackOrder>> orderLater(const edit::Workspace &workspace, const model::Meeting &meeting);

} // namespace ui::meetings
