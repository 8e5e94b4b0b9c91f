// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "edit/finding.h"

namespace edit {

/// Pairs that were in step before a replacement may be declared to be so again: the meaning is unchanged.
struct KeepInStep {
    QString author;
    QDateTime at; ///< UTC
};

/// All these finds replaced, in one step. A find that is no longer there is passed over. Refuses a text over a megabyte.
/// `progress` counts wordings; refuses with Cancelled.
Edit replaceAll(const QList<Find> &finds, const text::Sought &sought, const QString &with,
                const std::optional<KeepInStep> &keep = {}, const base::Progress &progress = {},
                const base::CancelToken &cancel = {});

} // namespace edit
