// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/edition.h"
#include "model/finding.h"

namespace check {

// What a publisher looks at before an edition is made, in groups. Their codes are frozen with the edition: they never change.

/// "conflicts", "missing_fr", "ahead_nl", "reviews", "links"… in the order in which they are read.
QStringList readinessGroups();
/// The group a finding belongs to.
QString readinessGroupOf(const model::Finding &finding);
/// Conflicts and damage stop a publication: nobody may go on with them.
bool isStopperGroup(const QString &group);

/// The remarks among them, counted: what an edition says was known when it was published. Faults are told one by one. Texts that
/// the edition holds as they last were in step (`inStep`) are not ahead in it.
QList<history::PassedOver> passedOver(const QList<model::Finding> &findings, const QList<model::TextRef> &inStep = {});

} // namespace check
