// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/evaluationcolumns.h"

#include "text/fold.h"
#include "text/markup.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Language;
using model::Question;

namespace {

/// A web form in both languages puts them one after the other.
bool isLabelOf(const Question &question, const QString &title)
{
    const QString french = comparable(question.label.in(Language::French).text());
    const QString dutch = comparable(question.label.in(Language::Dutch).text());
    const QStringList labels{french, dutch, french + u' ' + dutch, dutch + u' ' + french};
    return !title.isEmpty() && labels.contains(title);
}

/// "1", "Q1", "Vraag 1" and so on, and what stands behind it.
QRegularExpressionMatch numbered(const QString &title)
{
    static const QRegularExpression shape(u"^(?:q|v|question|vraag)? ?(\\d{1,4})(?: (.*))?$"_s);
    return shape.match(title);
}

const Question *find(const QList<const Question *> &questions, const std::function<bool(const Question &)> &isIt)
{
    const auto found =
        std::find_if(questions.cbegin(), questions.cend(), [&](const Question *question) { return isIt(*question); });
    return found == questions.cend() ? nullptr : *found;
}

const Question *called(const QString &title, const QList<const Question *> &questions)
{
    const QString plain = comparable(title);
    if (const Question *question = find(questions, [&](const Question &one) { return isLabelOf(one, plain); }))
        return question;
    const auto hasCode = [&](const Question &one) {
        return !one.header.code.isEmpty() && one.header.code.compare(title.trimmed(), Qt::CaseInsensitive) == 0;
    };
    if (const Question *question = find(questions, hasCode))
        return question;
    const QRegularExpressionMatch number = numbered(plain);
    if (!number.hasMatch())
        return nullptr;
    if (const QString behind = number.captured(2); !behind.isEmpty())
        return find(questions, [&](const Question &one) { return isLabelOf(one, behind); });
    return questions.value(number.captured(1).toInt() - 1);
}

bool beginsWithFigure(const QString &cell)
{
    return !cell.isEmpty() && cell.front().isDigit();
}

bool countFromOne(const QStringList &figures)
{
    int number = 0;
    return std::all_of(figures.cbegin(), figures.cend(), [&](const QString &figure) { return figure.toInt() == ++number; });
}

} // namespace

QString comparable(const QString &markup)
{
    QString plain = text::folded(text::plain(markup));
    for (QChar &c : plain)
        if (!c.isLetterOrNumber())
            c = u' ';
    return plain.simplified();
}

model::QuestionId questionCalled(const QString &title, const QList<const Question *> &questions)
{
    const Question *question = called(title, questions);
    return question ? question->id : model::QuestionId();
}

bool isQuestionHeader(const QStringList &cells, const QList<const Question *> &questions)
{
    QStringList figures;
    std::copy_if(cells.cbegin(), cells.cend(), std::back_inserter(figures), beginsWithFigure);
    const bool namesQuestion = std::any_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
        bool isNumber = false;
        cell.toInt(&isNumber);
        return !isNumber && called(cell, questions);
    });
    return namesQuestion || countFromOne(figures);
}

} // namespace exchange
