// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// Several edits, one after the other, as one step of undo: the first that refuses refuses all.
Edit together(history::Reason reason, const QList<Edit> &edits, const QString &detail = {});

} // namespace edit
