// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

#include <QString>

namespace ui::meetings {

/// What a part of a pack is called, as in a list: "Attendance list".
QString partName(model::PackPartKind kind);
/// "French", "French and Dutch in columns"…
QString packLanguagesName(model::PackLanguages languages);
/// The same where there is little room: "FR", "FR + NL".
QString packLanguagesSign(model::PackLanguages languages);
QString extentName(model::Extent extent);
/// As the name of a file: without what no file system takes.
QString asFileName(const QString &words);

} // namespace ui::meetings
