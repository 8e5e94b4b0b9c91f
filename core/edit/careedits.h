// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/finding.h"

namespace edit {

/// A word becomes one of the manual's own; without a language it is a foreign word or a name, right in both. Refuses an
/// empty one.
Edit addWord(const QString &word, std::optional<base::Language> language);
Edit removeWord(model::WordId word);

/// The finding is no longer told while the text it is about stays as it is. Refuses one that may not be let stand.
Edit dismiss(const model::Finding &finding);
/// It is told again.
Edit recall(model::DismissalId dismissal);

} // namespace edit
