// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QString>

namespace ui::language {

/// What is wrong or due, in one sentence, without the place.
QString findingText(const model::Finding &finding);
/// The same with the place in front: "Module “Constats”, passage 12, French: …".
QString findingText(const model::Finding &finding, const model::Manual &manual);
/// Where it is, as a reader would say it.
QString placeText(const model::Place &place, const model::Manual &manual);
/// What findings of this kind are about, for a list that is read group by group: "Numbers and dates".
QString findingGroupName(model::FindingKind kind);
/// What a group of the publishing assistant is about (check/readiness.h): "Missing in French"; a code of a newer program as it is.
QString readinessGroupName(const QString &group);
/// "stopper", "fault", "remark".
QString weightName(model::Weight weight);
/// An entry by its title in the language of the interface, or the other, or its code.
QString entryName(model::EntryId entry, const model::Manual &manual);
/// Of a manual's languages the one the interface speaks; French where it speaks another.
base::Language readersLanguage();

} // namespace ui::language
