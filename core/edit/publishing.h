// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/store.h"

namespace edit {

/// What is to become an edition.
struct Publishing {
    QString number;
    std::array<QString, 2> notes;
    QList<model::Finding> accepted;
    QString author;
    QDateTime at;
    model::Manual manual;
    base::Progress progress;
    base::Progress whileWriting; ///< told in the middle of the transaction
    base::CancelToken cancel;
};

/// Freezes it. Refuses with NotPublishable when something conflicts or does not match its hash, with
/// EditionExists, and with Cancelled. Works in the store's thread.
base::Result<history::EditionLine> freeze(store::Store &file, const Publishing &what);

} // namespace edit
