// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/separatedtable.h"
#include "model/manual.h"

namespace exchange {

// Answers to evaluation forms, as web forms and spreadsheets write them: a row for each form.

/// Answers as they were understood, to be shown before they are taken in. Whoever shows them may change `columns`.
struct AnswerTable : SeparatedTable {
    QList<model::QuestionId> columns; ///< which question each answers; null: it is not taken in. Two may answer the same one
    bool operator==(const AnswerTable &) const = default;
};

/// The answers in a file. A column is that of a question by its header: the question's words in either language or in both, its
/// code, or its number among `questions` ("1", "Q1"). Without a header the columns are the questions in order. Refuses as
/// readTableFile does.
base::Result<AnswerTable> readAnswerFile(const QString &path, const QList<const model::Question *> &questions,
                                         const TableReading &reading = {});
/// The same of bytes, which cannot fail.
AnswerTable answerTable(const QByteArray &bytes, const QList<const model::Question *> &questions,
                        const TableReading &reading = {});

enum class AnswerOddity : unsigned char {
    ColumnIgnored, ///< its name, or null where there is no header
    NotUnderstood, ///< what stands there; it is left out, everything else comes in
    AnsweredTwice, ///< another column had answered: what stands in this one is left out
    CellsLeftOver, ///< what stands in them
};

struct AnswerRemark {
    AnswerOddity oddity = AnswerOddity::ColumnIgnored;
    qsizetype at = 0; ///< index of the row; ColumnIgnored: of the column
    model::QuestionId question; ///< NotUnderstood, AnsweredTwice
    QString detail;
    bool operator==(const AnswerRemark &) const = default;
};

/// The forms, one for each row that answers anything, ready for edit::takeEvaluations. What a form is called follows from the
/// meeting and its answers alone: a file that is taken in once more, with more rows by then, adds only those.
struct AnswerIntake {
    QHash<model::EvaluationId, model::EvaluationHeader> forms;
    QList<AnswerRemark> remarks;
};
AnswerIntake answersIn(const AnswerTable &table, const QList<const model::Question *> &questions, model::MeetingId meeting);

/// Those that the manual does not have.
QHash<model::EvaluationId, model::EvaluationHeader> newForms(const AnswerIntake &intake, const model::Manual &manual);

} // namespace exchange
