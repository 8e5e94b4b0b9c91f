// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/evaluationfile.h"

#include "base/digest.h"
#include "exchange/evaluationanswer.h"
#include "exchange/evaluationcolumns.h"

namespace exchange {

using model::EvaluationHeader;
using model::EvaluationId;
using model::FormAnswer;
using model::Question;
using model::QuestionId;

namespace {

QList<QuestionId> columnsByTitle(const QStringList &titles, const QList<const Question *> &questions)
{
    QList<QuestionId> columns;
    for (const QString &title : titles)
        columns.append(questionCalled(title, questions));
    return columns;
}

QList<QuestionId> columnsInOrder(qsizetype count, const QList<const Question *> &questions)
{
    QList<QuestionId> columns(count);
    for (qsizetype i = 0; i < std::min(count, questions.size()); ++i)
        columns[i] = questions[i]->id;
    return columns;
}

/// An id made of a digest: version 8 of RFC 9562, 5.8.
EvaluationId idFrom(const base::Hash &hash)
{
    QByteArray bytes = hash.bytes().first(16);
    bytes[6] = char((bytes[6] & 0x0F) | 0x80);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return EvaluationId(base::Id::fromBytes(bytes));
}

/// Makes forms out of rows.
class FormReader final
{
public:
    FormReader(const AnswerTable &table, const QList<const Question *> &questions, model::MeetingId meeting)
        : m_table(table), m_questions(questions), m_meeting(meeting)
    {
    }

    AnswerIntake read()
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            if (!questionOf(i))
                m_intake.remarks.append({AnswerOddity::ColumnIgnored, i, {}, m_table.header.value(i)});
        for (m_row = 0; m_row < m_table.rows.size(); ++m_row)
            readRow(m_table.rows[m_row]);
        return std::move(m_intake);
    }

private:
    const Question *questionOf(qsizetype column) const
    {
        for (const Question *question : m_questions)
            if (question->id == m_table.columns[column])
                return question;
        return nullptr;
    }

    void readRow(const QStringList &cells)
    {
        QHash<QuestionId, QString> said;
        for (qsizetype i = 0; i < std::min(cells.size(), m_table.columns.size()); ++i)
            if (const Question *question = questionOf(i); question && !cells[i].isEmpty())
                readCell(*question, cells[i], said[question->id]);
        QStringList over = cells.mid(m_table.columns.size());
        over.removeAll(QString());
        if (!over.isEmpty())
            remark(AnswerOddity::CellsLeftOver, {}, over.join(m_table.separator));
        EvaluationHeader form;
        form.meeting = m_meeting;
        for (const Question *question : m_questions)
            if (const QString value = said.value(question->id); !value.isEmpty())
                form.answers.append({question->id, value});
        if (!form.answers.isEmpty())
            m_intake.forms.insert(nextId(form), form);
    }

    void readCell(const Question &question, const QString &cell, QString &said)
    {
        const ReadAnswer answer = answerIn(question, cell);
        if (!answer.unknown.isEmpty())
            remark(AnswerOddity::NotUnderstood, question.id, answer.unknown.join(m_table.separator));
        if (said.isEmpty())
            said = answer.value;
        else if (question.header.kind == model::QuestionKind::Open)
            said += u'\n' + answer.value;
        else if (!answer.value.isEmpty() && answer.value != said)
            remark(AnswerOddity::AnsweredTwice, question.id, cell);
    }

    // Forms that say the same are told apart by how many of them came before.
    EvaluationId nextId(const EvaluationHeader &form)
    {
        base::Digest digest;
        digest.add(form.meeting.bytes());
        for (const FormAnswer &answer : form.answers)
            digest.add(QByteArray(answer.question.bytes() + base::Hash::of(answer.value).bytes()));
        const base::Hash words = digest.result();
        digest.add(QByteArray(words.bytes() + QByteArray::number(m_alike[words]++)));
        return idFrom(digest.result());
    }

    void remark(AnswerOddity oddity, QuestionId question, const QString &detail)
    {
        m_intake.remarks.append({oddity, m_row, question, detail});
    }

    const AnswerTable &m_table;
    const QList<const Question *> &m_questions;
    model::MeetingId m_meeting;
    AnswerIntake m_intake;
    QHash<base::Hash, int> m_alike;
    qsizetype m_row = 0;
};

} // namespace

base::Result<AnswerTable> readAnswerFile(const QString &path, const QList<const Question *> &questions,
                                         const TableReading &reading)
{
    const base::Result<QByteArray> bytes = readTableFile(path);
    if (!bytes)
        return bytes.error();
    return answerTable(*bytes, questions, reading);
}

AnswerTable answerTable(const QByteArray &bytes, const QList<const Question *> &questions, const TableReading &reading)
{
    const auto isHeader = [&](const QStringList &cells) { return isQuestionHeader(cells, questions); };
    AnswerTable table{separatedTable(decoded(bytes, reading.encoding), reading, isHeader), {}};
    table.columns =
        table.header.isEmpty() ? columnsInOrder(widestOf(table.rows), questions) : columnsByTitle(table.header, questions);
    return table;
}

AnswerIntake answersIn(const AnswerTable &table, const QList<const Question *> &questions, model::MeetingId meeting)
{
    return FormReader(table, questions, meeting).read();
}

QHash<EvaluationId, EvaluationHeader> newForms(const AnswerIntake &intake, const model::Manual &manual)
{
    QHash<EvaluationId, EvaluationHeader> forms = intake.forms;
    forms.removeIf([&](const std::pair<const EvaluationId &, EvaluationHeader &> &form) {
        return manual.evaluations().contains(form.first);
    });
    return forms;
}

} // namespace exchange
