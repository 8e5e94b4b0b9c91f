// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

namespace ui::meetings {

// A meeting with another programme. Items of a sitting that is not there belong to the last.

/// Those of one sitting, in order.
QList<model::MeetingItem> itemsOf(const model::Meeting &meeting, int sitting);
/// The ones of `sitting` as they should be; those of the others stay.
model::Meeting withItems(const model::Meeting &meeting, int sitting, const QList<model::MeetingItem> &items);
/// Without a sitting; what was planned in it goes to the one before.
model::Meeting withoutSitting(const model::Meeting &meeting, int sitting);
/// With an item in the next sitting (`by` 1) as its first, or in the one before (-1) as its last. It keeps no time of its own
/// there. As it is where there is no such sitting.
model::Meeting inSittingBeside(const model::Meeting &meeting, model::MeetingItemId item, int by);
/// As somebody types it: "9:30", "9h30", "930", "9". Invalid when it is none.
QTime timeIn(const QString &words);

} // namespace ui::meetings
