// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

namespace model {

/// A meeting's own set of parts, or the usual one: programme, hand-out, attendance list and evaluation form, in its languages.
QList<PackPart> packOf(const Meeting &meeting);
/// As a part is when nobody chose: attendance and badges for everybody, all else in the meeting's languages.
PackPart usualPart(PackPartKind kind, const MeetingHeader &meeting);

} // namespace model
