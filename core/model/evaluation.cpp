// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"

#include <algorithm>

namespace model {

namespace {

/// Indexes into the counts that an answer speaks of.
QList<int> ticked(const Question &question, const QString &value)
{
    QList<int> places;
    for (const QString &one : value.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = one.trimmed().toInt(&isNumber) - (question.header.kind == QuestionKind::Scale ? 1 : 0);
        if (isNumber && number >= 0 && number < placesOf(question) && !places.contains(number))
            places.append(number);
    }
    return places;
}

void count(QuestionResult &result, const Question &question, const QString &value)
{
    if (question.header.kind == QuestionKind::Open) {
        if (value.trimmed().isEmpty())
            return;
        result.remarks.append(value.trimmed());
        ++result.answered;
        return;
    }
    const QList<int> places = ticked(question, value);
    for (const int place : places)
        ++result.counts[place];
    result.answered += !places.isEmpty();
}

} // namespace

std::optional<double> QuestionResult::mean() const
{
    double sum = 0;
    int all = 0;
    for (qsizetype step = 0; step < counts.size(); ++step) {
        sum += double(step + 1) * counts[step];
        all += counts[step];
    }
    return all > 0 ? std::optional(sum / all) : std::nullopt;
}

int placesOf(const Question &question)
{
    switch (question.header.kind) {
    case QuestionKind::Scale: return question.header.steps;
    case QuestionKind::Choice: {
        const auto lines = [&](base::Language language) {
            return int(question.choices.in(language).text().split(u'\n', Qt::SkipEmptyParts).size());
        };
        return std::max(lines(base::Language::French), lines(base::Language::Dutch));
    }
    case QuestionKind::Open: break;
    }
    return 0;
}

QList<const Question *> questionsOf(const Manual &manual, const Meeting &meeting)
{
    QList<const Question *> asked;
    for (const QuestionId &id : meeting.header.questions)
        if (const Question *question = manual.question(id))
            asked.append(question);
    if (asked.isEmpty())
        for (const Question &question : manual.questions())
            asked.append(&question);
    return asked;
}

QList<EvaluationId> evaluationsOf(const Manual &manual, MeetingId meeting)
{
    QList<EvaluationId> forms;
    for (auto form = manual.evaluations().cbegin(); form != manual.evaluations().cend(); ++form)
        if (form->meeting == meeting)
            forms.append(form.key());
    const auto code = [&](const EvaluationId &id) {
        const QString own = manual.evaluations()[id].code;
        return own.isEmpty() ? id.toString() : own;
    };
    std::sort(forms.begin(), forms.end(), [&](const EvaluationId &left, const EvaluationId &right) { return code(left) < code(right); });
    return forms;
}

QList<QuestionResult> resultsOf(const Manual &manual, const Meeting &meeting)
{
    const QList<EvaluationId> forms = evaluationsOf(manual, meeting.id);
    QList<QuestionResult> results;
    for (const Question *question : questionsOf(manual, meeting)) {
        QuestionResult result{question->id, QList<int>(placesOf(*question), 0), {}, 0};
        for (const EvaluationId &id : forms)
            for (const FormAnswer &answer : manual.evaluations()[id].answers)
                if (answer.question == question->id)
                    count(result, *question, answer.value);
        results.append(result);
    }
    return results;
}

} // namespace model
