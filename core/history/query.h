// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/objectref.h"

#include "base/language.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace history {

/// Which steps of a history are asked for.
struct HistoryQuery {
    model::EntryId entry = {};                      ///< what touched this entry and what stands in it; null: the whole manual
    std::optional<model::TextRef> text = {};        ///< only what touched this text
    QString author = {};                            ///< empty: everybody
    QDateTime from = {};                            ///< by the authors' clocks; invalid: from the beginning
    QDateTime until = {};                           ///< invalid: until now
    std::optional<base::Language> language = {};    ///< only what wrote in it
    int limit = 500;
};

/// One wording that a change wrote, beside what its author had seen there.
struct Rewriting {
    model::TextRef text;
    base::Language language = base::Language::French;
    QString before; ///< mark-up; empty: nothing
    QString after;
    bool operator==(const Rewriting &) const = default;
};

} // namespace history
