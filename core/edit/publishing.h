// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "edit/editionwish.h"
#include "store/store.h"

namespace edit {

/// What is to become an edition.
struct Publishing {
    EditionWish wish;
    QString author;
    QDateTime at;
    model::Manual manual;
    base::Progress progress;
    base::Progress whileWriting; ///< told in the middle of the transaction
    std::function<base::Outcome(const base::Progress &)> backUp; ///< a backup of what stands there, where there is none yet
    base::CancelToken cancel;
};

/// Texts for everybody whose languages are not in step but once were, in reading order, beside what stood there then.
/// Works in the store's thread.
base::Result<QList<AheadText>> aheadTexts(store::Store &file, const model::Manual &manual, const base::Progress &progress,
                                          const base::CancelToken &cancel);

/// The manual with the last wordings of these texts that were in step. Refuses with UnknownTarget when the journal has none.
base::Result<model::Manual> withTextsInStep(store::Store &file, model::Manual manual, const QList<model::TextRef> &texts);

/// What an edition of this manual would say has changed. Nothing when it is the first.
base::Result<history::Changelog> changelogFor(store::Store &file, const history::EditionPlan &plan);

/// Freezes it. Refuses with NotAllowed when it cannot be called that, with NotPublishable when something conflicts or
/// does not match its hash, with EditionExists, and with Cancelled. Works in the store's thread.
base::Result<history::EditionLine> freeze(store::Store &file, const Publishing &what);

} // namespace edit
