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
    bool isWhole = true;                        ///< false: more moved than is told here
};

/// So many texts are told at most, of both languages together: French or Dutch of a text is one.
inline constexpr int mostMoved = 4000;

/// Where one language did not move, the text stands as it is now. `inEntry`: they are of one entry, which need not be named again;
/// `mayRestore`: offers to put back what a step wrote.
PairedTexts pairedTexts(QList<::history::Rewriting> rewritings, const model::Manual &manual, bool inEntry, bool mayRestore);
PairedTexts pairedTexts(QList<::history::TextDifference> differences, const model::Manual &manual);

/// `none`: what is said where nothing moved.
void showTexts(const PairedTexts &texts, const QString &none, shared::PairedDifference &view);

// The actions that are offered.
inline const QString showAction = QStringLiteral("show");
inline const std::array<QString, 2> restoreActions{QStringLiteral("restore-fr"), QStringLiteral("restore-nl")};

} // namespace ui::history
