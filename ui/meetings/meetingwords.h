// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace ui::meetings {

// The words of a meeting in the language of the interface, capitalised as on a label of their own.

QString kindName(model::MeetingKind kind);
QString statusName(model::MeetingStatus status);
QString itemKindName(model::ItemKind kind);
/// In the language of the interface or the other, without mark-up.
QString plainTitle(const model::Text &title);
/// "8/10/2026", or that no day is chosen yet.
QString dayName(const model::Meeting &meeting);
/// The first of its days and the last; invalid without any.
QDate firstDay(const model::Meeting &meeting);
QDate lastDay(const model::Meeting &meeting);
/// An entry by its title, or that it is no longer in the manual.
QString entryLabel(const model::EntryId &entry, const model::Manual &manual);
/// What stands at a place of a question: the step of the scale, from 1, or the choice. `place` from 0.
QString placeName(const model::Question &question, int place);
/// "Sitting 2 ends before it begins.", of those that do.
QString sittingDoubts(const QList<model::Sitting> &sittings);

} // namespace ui::meetings
