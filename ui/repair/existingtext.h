// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "exchange/repair.h"
#include "model/manual.h"

namespace ui::repair {

/// Passages of a manual as one text that can be repaired: their mark-up in one language, a line each. Lines are only joined
/// where the lower one is a paragraph that is written in no other language, and follows in the same box or entry.
class ExistingText final
{
public:
    ExistingText(const model::Manual &manual, const QList<model::PassageId> &passages, base::Language language);

    bool isEmpty() const { return m_places.isEmpty(); }
    ::exchange::RepairRequest request() const;
    /// What makes the manual's passages those lines, as one step: texts change, passages that joined another go.
    edit::Edit edit(const QList<::exchange::RepairedLine> &lines) const;

private:
    struct Place {
        model::PassageId passage;
        qsizetype start = 0;
        QString markup;
        bool isAlone = false; ///< not written in the other language
    };

    base::Language m_language;
    QString m_source;
    QList<Place> m_places;
    QList<qsizetype> m_firm;
};

} // namespace ui::repair
