// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace check {

/// What somebody remarked upon and nobody closed, as far as what it is about is still there; the latest first.
QList<model::CommentId> openConversations(const model::Manual &manual);

} // namespace check
