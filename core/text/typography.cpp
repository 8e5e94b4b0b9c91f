// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typography.h"

#include "text/characters.h"

#include <algorithm>
#include <string_view>

namespace text {

using base::Language;

namespace {

constexpr QStringView units[] = {u"%",  u"‰",  u"€",   u"$",  u"EUR", u"km", u"m", u"cm",
                                 u"mm", u"m²", u"km²", u"kg", u"g",   u"mg", u"l", u"ml",
                                 u"°C", u"h",  u"min", u"s",  u"ETP", u"VTE"};
constexpr QStringView frenchUnits[] = {u"ans",  u"heures",    u"euros",   u"janvier",  u"février",
                                       u"mars", u"avril",     u"mai",     u"juin",     u"juillet",
                                       u"août", u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr QStringView dutchUnits[] = {u"jaar",     u"uur",       u"euro",    u"januari",  u"februari",
                                      u"maart",    u"april",     u"mei",     u"juni",     u"juli",
                                      u"augustus", u"september", u"oktober", u"november", u"december"};
constexpr QStringView beforeNumbers[] = {u"p.",   u"pp.",  u"n°",   u"nº", u"nr.", u"art.",
                                         u"fig.", u"vol.", u"blz.", u"§",  u"±",   u"€"};
constexpr QStringView beforeNames[] = {u"M.", u"Mme", u"MM.",   u"Mmes", u"Mlle", u"Dr",
                                       u"Pr", u"dr.", u"prof.", u"dhr.", u"mevr."};

/// Asked of every character: the library's search costs more than these few comparisons.
constexpr bool isAmong(std::u16string_view marks, QChar c)
{
    return marks.find(c.unicode()) != std::u16string_view::npos;
}

template<size_t count>
bool isOneOf(const QStringView (&words)[count], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QStringView wordEndingAt(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && !isBlank(text[start - 1].unicode()))
        --start;
    while (start < end && isAmong(u"([«“\"‘", text[start]))
        ++start;
    return text.mid(start, end - start);
}

QStringView wordStartingAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !isBlank(text[end].unicode()))
        ++end;
    while (end > start && isAmong(u".,;:!?)]»”\"’", text[end - 1]))
        --end;
    return text.mid(start, end - start);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), isDigit);
}

bool isUnit(QStringView word, Language language)
{
    return isOneOf(units, word)
           || (language == Language::French ? isOneOf(frenchUnits, word) : isOneOf(dutchUnits, word));
}

/// What an ordinary space between two words becomes.
QChar spaceBetween(QStringView before, QStringView after, Language language)
{
    if (before.isEmpty() || after.isEmpty())
        return u' ';
    const bool number = isDigit(before.back());
    if (number && before.size() <= 3 && areDigits(before) && after.size() >= 3 && areDigits(after.left(3))
        && (after.size() == 3 || !isDigit(after[3])))
        return narrowNoBreakSpace;
    const bool glued = (number && isUnit(after, language))
                       || (isDigit(after.front()) && isOneOf(beforeNumbers, before))
                       || (after.front().isUpper() && isOneOf(beforeNames, before));
    return glued ? noBreakSpace : QChar(u' ');
}

/// Most spaces stand between two small letters, where no word need be read.
bool mayBeGlued(QChar before, QChar after)
{
    return isDigit(before) || isDigit(after) || after.isUpper();
}

QString withGluedNumbers(QStringView plain, Language language)
{
    QString result = plain.toString();
    for (qsizetype i = 1; i + 1 < plain.size(); ++i) {
        if (plain[i] == u' ' && mayBeGlued(plain[i - 1], plain[i + 1]))
            result[i] = spaceBetween(wordEndingAt(result, i), wordStartingAt(plain, i + 1), language);
    }
    return result;
}

/// The space that French puts before this mark; null: none.
QChar spaceBefore(QChar mark)
{
    if (mark == u':')
        return noBreakSpace;
    return isAmong(u";!?»", mark) ? narrowNoBreakSpace : QChar();
}

/// Goes through a French text and sets the spaces around its marks.
class FrenchSpacing final
{
public:
    FrenchSpacing(QStringView text, Neighbours neighbours) : m_text(text), m_neighbours(neighbours) {}

    QString spaced()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == u' ')
                addSpace(i);
            else
                addCharacter(i);
        }
        return std::move(m_result);
    }

private:
    QChar at(qsizetype i) const
    {
        if (i < 0)
            return m_neighbours.before;
        return i < m_text.size() ? m_text[i] : m_neighbours.after;
    }

    void addSpace(qsizetype i)
    {
        const QChar wanted = at(i - 1) == u'«' ? narrowNoBreakSpace : spaceBefore(at(i + 1));
        const bool afterSpace = !at(i - 1).isNull() && isBlank(at(i - 1).unicode());
        m_result += wanted.isNull() || afterSpace ? QChar(u' ') : wanted;
    }

    void addCharacter(qsizetype i)
    {
        const QChar c = m_text[i];
        if (const QChar wanted = spaceBefore(c); !wanted.isNull() && lacksSpaceBefore(i))
            m_result += wanted;
        m_result += c;
        const QChar next = at(i + 1);
        if (c == u'«' && !next.isNull() && !isBlank(next.unicode()))
            m_result += narrowNoBreakSpace;
    }

    bool lacksSpaceBefore(qsizetype i) const
    {
        const QChar before = at(i - 1);
        const bool follows =
            before.isLetterOrNumber() || before.isMark() || isAmong(u")]»”\"’'….%€°", before);
        return !before.isNull() && follows && (m_text[i] == u'»' || endsThere(i));
    }

    /// Inside "12:30", "https://…" and "?a=b" marks are not punctuation.
    bool endsThere(qsizetype i) const
    {
        const QChar next = at(i + 1);
        return next.isNull() || isBlank(next.unicode()) || isAmong(u")]»”\"’'!?….,;", next);
    }

    QStringView m_text;
    Neighbours m_neighbours;
    QString m_result;
};

} // namespace

QString typeset(QStringView plain, Language language, Neighbours neighbours)
{
    const QString glued = withGluedNumbers(plain, language);
    return language == Language::French ? FrenchSpacing(glued, neighbours).spaced() : glued;
}

} // namespace text
