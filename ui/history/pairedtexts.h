// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/compare.h"
#include "history/query.h"
#include "model/manual.h"
#include "ui/shared/paireddifference.h"

namespace ui::history {

/// What moved, text by text, both languages of a text on one level.
struct PairedTexts {
    QList<shared::PairedWordings> wordings;
    QList<std::optional<model::TextRef>> texts; ///< of each; nothing: it is no longer in the manual
};

/// Where one language did not move, the text stands as it is now. `inEntry`: they are of one entry, which need not be named again;
/// `mayRestore`: offers to put back what a step wrote.
PairedTexts pairedTexts(const QList<::history::Rewriting> &rewritings, const model::Manual &manual, bool inEntry, bool mayRestore);
PairedTexts pairedTexts(const QList<::history::TextDifference> &differences, const model::Manual &manual);

/// What stands above the columns.
std::array<QString, 2> languageHeads();

// The actions that are offered.
inline const QString showAction = QStringLiteral("show");
inline const std::array<QString, 2> restoreActions{QStringLiteral("restore-fr"), QStringLiteral("restore-nl")};

} // namespace ui::history
