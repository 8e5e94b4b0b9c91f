// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "model/manual.h"

namespace edit {

/// A meeting as it should be from now on, its programme with it: new at the end of the list, or changed where it stands. Keeps its
/// code. Refuses one without a title in either language ("no_name").
Edit changeMeeting(const model::Meeting &meeting);
/// With its programme and what was said of it.
Edit removeMeeting(model::MeetingId id);
/// The same meeting once more, under new ids: planned, without days, answers or the edition that was taught.
model::Meeting copyOf(const model::Meeting &meeting);

/// The bank of questions as it should be from now on. Refuses a question that asks nothing ("no_name"). Answers to one that
/// goes stay with their forms.
Edit changeQuestions(const QList<model::Question> &questions);
/// The packs to begin others with. Refuses one without a name ("no_name").
Edit changePacks(const QList<model::Pack> &packs);

/// Forms filled in at a meeting: new ones, or others in their place.
Edit takeEvaluations(const QHash<model::EvaluationId, model::EvaluationHeader> &forms);
Edit removeEvaluation(model::EvaluationId id);

} // namespace edit
