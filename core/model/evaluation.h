// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace model {

/// What the forms of a meeting say to one question.
struct QuestionResult {
    QuestionId question;
    QList<int> counts;   ///< scale: by step, from 1; choice: by choice. An answer that is neither is not counted
    QStringList remarks; ///< open: what was written, in the order of the forms' codes
    int answered = 0;    ///< forms that say something to it

    /// Of a scale, from 1; nothing when nobody answered.
    std::optional<double> mean() const;
    bool operator==(const QuestionResult &) const = default;
};

/// One for each question the meeting asks (questionsOf), in their order.
QList<QuestionResult> resultsOf(const Manual &manual, const Meeting &meeting);
/// The meeting's own choice among the manual's questions, as far as they are still there; all when it chose none.
QList<const Question *> questionsOf(const Manual &manual, const Meeting &meeting);
/// The forms of a meeting, by code.
QList<EvaluationId> evaluationsOf(const Manual &manual, MeetingId meeting);
/// How many answers a question has a place for: the steps of a scale, the choices in the language that has more.
int placesOf(const Question &question);

} // namespace model
