// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

namespace edit {

/// Declares that the two wordings correspond as they stand now; who and when come from the workspace's
/// session. Refused when a language is missing.
Edit declarePair(const model::TextRef &text, model::PairingKind kind, const QString &author,
                 const QDateTime &at);

} // namespace edit
