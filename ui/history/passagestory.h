// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "model/manual.h"

#include <QHash>
#include <QList>

namespace ui::history {

/// One wording that a change wrote, beside what stood there before.
struct Rewording {
    model::TextRef text;
    base::Language language = base::Language::French;
    QString before; ///< mark-up; empty: nothing, or no longer within reach
    QString after;
    bool operator==(const Rewording &) const = default;
};

/// The wordings of one change out of a list of changes, newest first. What stood there before is looked up among the
/// versions its author had seen, so it is right whatever came in between.
QList<Rewording> rewordingsOf(const ::history::Change &change, const QList<::history::Change> &all);

/// "Passage 12", "Title", "Attribution": which text of its entry it is.
QString textName(const model::TextRef &text, const model::Manual &manual);

} // namespace ui::history
