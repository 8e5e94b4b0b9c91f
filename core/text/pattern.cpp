// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern.h"

#include "text/characters.h"
#include "text/fold.h"

#include <algorithm>

namespace text {

namespace {

// An expression that tries all ways through a text must not hold anybody up.
constexpr QStringView limit = u"(*LIMIT_MATCH=200000)";

bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// False when the find begins or ends inside a word.
bool isWhole(QStringView plain, const Stretch &find)
{
    const bool begins = !isOfWord(characterAt(plain, find.start)) || !isOfWord(characterBefore(plain, find.start));
    const bool ends = !isOfWord(characterBefore(plain, find.end())) || !isOfWord(characterAt(plain, find.end()));
    return begins && ends;
}

QList<Stretch> exactly(QStringView plain, QStringView words)
{
    QList<Stretch> finds;
    for (qsizetype at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.size()))
        finds.append({at, words.size()});
    return finds;
}

QString expanded(const QRegularExpressionMatch &match, const QString &with)
{
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (with[i] != u'$' || (next != u'$' && !(next >= u'0' && next <= u'9'))) {
            result += with[i];
            continue;
        }
        result += next == u'$' ? QString(u'$') : match.captured(next.unicode() - u'0');
        ++i;
    }
    return result;
}

qsizetype countOfLetters(QStringView plain)
{
    return std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
}

QString capitalisedLike(QStringView found, const QString &with)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    if (with.isEmpty() || std::any_of(with.begin(), with.end(), isUpper) || found.isEmpty() || !found.front().isUpper())
        return with;
    const qsizetype capitals = std::count_if(found.begin(), found.end(), isUpper);
    if (capitals > 1 && capitals == countOfLetters(found))
        return with.toUpper();
    return with.left(1).toUpper() + with.mid(1);
}

} // namespace

Pattern::Pattern(const Sought &sought) : m_sought(sought)
{
    if (!sought.isExpression) {
        m_folded = folded(sought.words);
        return;
    }
    const QString whole = sought.isWhole ? QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}])(?:%1)(?![\\p{L}\\p{M}\\p{N}])") : QStringLiteral("%1");
    m_expression.setPattern(limit + QString(whole).replace(QStringLiteral("%1"), sought.words));
    m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
                                   | (sought.isExact ? QRegularExpression::NoPatternOption
                                                     : QRegularExpression::CaseInsensitiveOption));
    m_expression.optimize();
    // Where it stops in what the person typed: asked of that alone, so that brackets closed too early are a fault as well.
    QRegularExpression typed(sought.words);
    if (!typed.isValid())
        m_faultAt = std::min(typed.patternErrorOffset(), sought.words.size());
    else if (!m_expression.isValid())
        m_faultAt = sought.words.size();
}

QList<Stretch> Pattern::in(QStringView plain) const
{
    if (findsNothing())
        return {};
    return m_sought.isExpression ? expressionIn(plain) : wordsIn(plain);
}

QList<Stretch> Pattern::wordsIn(QStringView plain) const
{
    QList<Stretch> finds = m_sought.isExact ? exactly(plain, m_sought.words) : occurrences(plain, m_folded);
    if (m_sought.isWhole)
        finds.removeIf([plain](const Stretch &find) { return !isWhole(plain, find); });
    return finds;
}

QList<Stretch> Pattern::expressionIn(QStringView plain) const
{
    QList<Stretch> finds;
    for (auto matches = m_expression.globalMatch(plain.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            finds.append({match.capturedStart(), match.capturedLength()});
    }
    return finds;
}

QString Pattern::replacement(QStringView plain, const Stretch &find, const QString &with) const
{
    if (!m_sought.isExpression)
        return m_sought.isExact ? with : capitalisedLike(plain.mid(find.start, find.length), with);
    const auto match = m_expression.match(plain.toString(), find.start, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
    return expanded(match, with);
}

} // namespace text
