// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/evaluationanswer.h"

#include "exchange/evaluationcolumns.h"

#include <QRegularExpression>
#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using base::Language;
using model::Question;

namespace {

const QRegularExpression &betweenChoices()
{
    static const QRegularExpression signs(u"[;,|\n]"_s);
    return signs;
}

ReadAnswer stepIn(const Question &question, const QString &cell)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:[.,]0+)?(?!\\d)(?:\\s*(?:/|sur|op|van|of|out of)\\s*(\\d{1,2}))?(?!\\p{L})\\D*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(cell);
    const int step = match.captured(1).toInt();
    const bool isOutOfOthers = !match.captured(2).isEmpty() && match.captured(2).toInt() != question.header.steps;
    if (!match.hasMatch() || step < 1 || step > question.header.steps || isOutOfOthers)
        return {{}, {cell}};
    return {QString::number(step), {}};
}

/// The choices of one question, under every name they have.
class ChoiceReader final
{
public:
    explicit ChoiceReader(const Question &question)
    {
        for (const Language language : {Language::French, Language::Dutch}) {
            const QStringList lines = question.choices.in(language).text().split(u'\n', Qt::SkipEmptyParts);
            for (int place = 0; place < lines.size(); ++place)
                name(place, lines[place]);
        }
    }

    /// Choices may have signs in their words that stand between others, so the longest name wins.
    ReadAnswer read(const QString &cell, bool several) const
    {
        const QList<QStringView> pieces = piecesOf(cell);
        QList<int> places;
        QStringList unknown;
        for (qsizetype at = 0; at < pieces.size();) {
            const auto [place, length] = longestAt(pieces, at);
            if (place >= 0 && !places.contains(place))
                places.append(place);
            else if (place < 0 && !pieces[at].trimmed().isEmpty())
                unknown.append(pieces[at].trimmed().toString());
            at += length;
        }
        if (!several && places.size() > 1)
            return {{}, {cell}};
        return {joined(places), unknown};
    }

private:
    struct Find {
        int place = -1;
        qsizetype length = 1; ///< in pieces
    };

    // What the choice is called comes before the number or letter of another.
    void name(int place, const QString &line)
    {
        const QString words = comparable(line);
        m_reach = std::max(m_reach, line.count(betweenChoices()) + 1);
        keep(m_words, words, place);
        QStringList marks{QString::number(place + 1)};
        if (place < 26)
            marks.append(QChar(u'a' + place));
        for (const QString &mark : std::as_const(marks)) {
            keep(m_marks, mark, place);
            keep(m_marks, mark + u' ' + words, place);
        }
    }

    static void keep(QHash<QString, int> &names, const QString &words, int place)
    {
        if (!names.contains(words))
            names.insert(words, place);
    }

    int placeOf(const QString &words) const { return m_words.value(words, m_marks.value(words, -1)); }

    static QList<QStringView> piecesOf(const QString &cell)
    {
        QList<QStringView> pieces;
        qsizetype from = 0;
        for (QRegularExpressionMatchIterator signs = betweenChoices().globalMatch(cell); signs.hasNext();) {
            const qsizetype sign = signs.next().capturedStart();
            pieces.append(QStringView(cell).sliced(from, sign - from));
            from = sign + 1;
        }
        pieces.append(QStringView(cell).sliced(from));
        return pieces;
    }

    Find longestAt(const QList<QStringView> &pieces, qsizetype at) const
    {
        for (qsizetype length = std::min(m_reach, pieces.size() - at); length > 0; --length) {
            const QStringView last = pieces[at + length - 1];
            const QStringView words(pieces[at].begin(), last.end());
            if (const int place = placeOf(comparable(words.toString())); place >= 0)
                return {place, length};
        }
        return {};
    }

    static QString joined(QList<int> places)
    {
        std::sort(places.begin(), places.end());
        QStringList words;
        for (const int place : std::as_const(places))
            words.append(QString::number(place));
        return words.join(u',');
    }

    QHash<QString, int> m_words;
    QHash<QString, int> m_marks;
    qsizetype m_reach = 1; ///< pieces that the longest name is made of
};

} // namespace

ReadAnswer answerIn(const Question &question, const QString &cell)
{
    switch (question.header.kind) {
    case model::QuestionKind::Scale: return stepIn(question, cell);
    case model::QuestionKind::Choice: return ChoiceReader(question).read(cell, question.header.several);
    case model::QuestionKind::Open: break;
    }
    return {cell, {}};
}

} // namespace exchange
