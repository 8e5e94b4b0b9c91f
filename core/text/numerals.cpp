// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numerals.h"

#include "text/characters.h"
#include "text/fold.h"
#include "text/numberwords.h"

#include <algorithm>

namespace text {

using base::Language;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigitsOfGroup = 3;
constexpr int leastDigitsOfPhone = 8;

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isRangeDash(QChar c)
{
    return c == u'-' || c == u'\u2013' || c == u'\u2011';
}

template<size_t Count>
bool isOneOf(QStringView word, const std::array<QStringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [word](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// What may stand directly behind a number: endings of ordinals, hours, units.
bool isUsualEnding(QStringView letters)
{
    static constexpr std::array<QStringView, 26> endings{u"er", u"ère", u"ere", u"re", u"e",  u"ème", u"eme", u"es",  u"è", u"ste", u"de", u"nd", u"nde",
                                                         u"h",  u"u",   u"km",  u"m",  u"cm", u"min", u"k",   u"kg",  u"g", u"j",   u"x",  u"p",  u"s"};
    return isOneOf(letters, endings);
}

bool isPageWord(QStringView word)
{
    static constexpr std::array<QStringView, 9> words{u"p", u"pp", u"page", u"pages", u"pagina", u"pagina’s", u"blz", u"bladzijde", u"bladzijden"};
    return isOneOf(word, words);
}

int zerosOf(QStringView word)
{
    static constexpr std::array<QStringView, 3> millions{u"million", u"millions", u"miljoen"};
    static constexpr std::array<QStringView, 3> milliards{u"milliard", u"milliards", u"miljard"};
    static constexpr std::array<QStringView, 2> thousands{u"mille", u"duizend"};
    return isOneOf(word, millions) ? 6 : isOneOf(word, milliards) ? 9 : isOneOf(word, thousands) ? 3 : 0;
}

class FigureReader final
{
public:
    FigureReader(QStringView plain, Language language) : m_plain(plain), m_language(language) {}

    Figures read()
    {
        while (m_at < m_plain.size()) {
            if (!isFigure(m_plain[m_at]))
                ++m_at;
            else if (!skipAddress() && !readDate() && !readMonthOfYear() && !readPhone())
                readNumber();
        }
        return std::move(m_figures);
    }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_plain.size() ? m_plain[at] : QChar(); }
    bool isFigureAt(qsizetype at) const { return isFigure(charAt(at)); }
    bool isBlankAt(qsizetype at) const { return at >= 0 && at < m_plain.size() && isBlank(m_plain[at].unicode()); }

    qsizetype endOfFigures(qsizetype at) const
    {
        while (isFigureAt(at))
            ++at;
        return at;
    }
    qsizetype endOfLetters(qsizetype at) const
    {
        while (charAt(at).isLetter() || charAt(at) == u'\u2019')
            ++at;
        return at;
    }
    qsizetype behindBlank(qsizetype at) const { return isBlankAt(at) ? at + 1 : at; }
    int valueOf(qsizetype start, qsizetype end) const { return m_plain.mid(start, end - start).toInt(); }

    /// The word that ends before `at`, behind a point and a space at most.
    QStringView wordBefore(qsizetype at) const
    {
        if (isBlankAt(at - 1))
            --at;
        if (charAt(at - 1) == u'.')
            --at;
        qsizetype start = at;
        while (charAt(start - 1).isLetter() || charAt(start - 1) == u'\u2019')
            --start;
        return m_plain.mid(start, at - start);
    }

    bool skipAddress()
    {
        qsizetype start = m_at;
        while (start > 0 && !isBlankAt(start - 1))
            --start;
        qsizetype end = m_at;
        while (end < m_plain.size() && !isBlankAt(end))
            ++end;
        const QStringView token = m_plain.mid(start, end - start);
        const bool isAddress = token.contains(u"://") || token.contains(u"www.") || token.contains(u'@');
        if (isAddress)
            m_at = end;
        return isAddress;
    }

    // Dates.

    bool addDate(int year, int month, int day, qsizetype start, qsizetype end)
    {
        if (month < 1 || month > 12 || day < 0 || day > 31)
            return false;
        m_figures.dates.append({year, month, day, {start, end - start}});
        for (const int part : {year, month, day})
            if (part > 0)
                m_figures.values.insert(QString::number(part));
        m_at = end;
        return true;
    }

    bool readDate()
    {
        const qsizetype end = endOfFigures(m_at);
        if (charAt(m_at - 1).isLetter())
            return false;
        return readWithSigns(end) || readWithMonthName(end);
    }

    /// "2026-03-09", "09/03/2026", "9.3.26", "03/2026".
    bool readWithSigns(qsizetype end)
    {
        const QChar sign = charAt(end);
        if (!(sign == u'/' || isRangeDash(sign) || sign == u'.') || !isFigureAt(end + 1))
            return false;
        const qsizetype second = endOfFigures(end + 1);
        const qsizetype length = end - m_at;
        const int first = valueOf(m_at, end);
        const int middle = valueOf(end + 1, second);
        const qsizetype last = charAt(second) == sign ? endOfFigures(second + 1) : second;
        if (last <= second + 1)
            return sign == u'/' && length <= 2 && second - end == 5 && addDate(middle, first, 0, m_at, second);
        const int third = valueOf(second + 1, last);
        if (length == 4 && second - end <= 3 && last - second <= 3)
            return addDate(first, middle, third, m_at, last);
        const qsizetype ofYear = last - second - 1;
        if (length > 2 || second - end > 3 || (ofYear != 4 && ofYear != 2))
            return false;
        return addDate(ofYear == 2 ? 2000 + third : third, middle, first, m_at, last);
    }

    int monthAt(qsizetype start, qsizetype end) const
    {
        return end - start < 3 ? 0 : monthOf(folded(m_plain.mid(start, end - start)), m_language);
    }

    /// "9 mars 2026", "1er mars", "9 mrt. 2026".
    bool readWithMonthName(qsizetype end)
    {
        if (end - m_at > 2)
            return false;
        const int day = valueOf(m_at, end);
        qsizetype at = endOfLetters(end);
        if (at != end && !isUsualEnding(m_plain.mid(end, at - end)))
            return false;
        at = behindBlank(at);
        const qsizetype endOfMonth = endOfLetters(at);
        const int month = monthAt(at, endOfMonth);
        if (month == 0)
            return false;
        const qsizetype year = behindBlank(charAt(endOfMonth) == u'.' ? endOfMonth + 1 : endOfMonth);
        const qsizetype endOfYear = endOfFigures(year);
        if (endOfYear - year != 4)
            return addDate(0, month, day, m_at, endOfMonth);
        return addDate(valueOf(year, endOfYear), month, day, m_at, endOfYear);
    }

    /// "mars 2026".
    bool readMonthOfYear()
    {
        const qsizetype end = endOfFigures(m_at);
        if (end - m_at != 4 || !isBlankAt(m_at - 1))
            return false;
        const QStringView word = wordBefore(m_at);
        const int month = word.size() < 3 ? 0 : monthOf(folded(word), m_language);
        return month > 0 && addDate(valueOf(m_at, end), month, 0, word.data() - m_plain.data(), end);
    }

    // Numbers.

    void add(const QString &value, qsizetype start, qsizetype end, bool isCertain)
    {
        m_figures.numbers.append({value, {start, end - start}, isCertain});
        m_figures.values.insert(value);
        m_at = end;
    }

    /// "02 123 45 67", "+32 2 123 45 67".
    bool readPhone()
    {
        if (m_plain[m_at] != u'0' && charAt(m_at - 1) != u'+')
            return false;
        QString figures;
        qsizetype end = m_at;
        for (qsizetype at = m_at; at < m_plain.size(); ++at) {
            if (isFigureAt(at)) {
                figures += m_plain[at];
                end = at + 1;
            } else if (!(isBlankAt(at) || QStringView(u"./-()").contains(m_plain[at])) || at > end + 1)
                break;
        }
        if (figures.size() < leastDigitsOfPhone)
            return false;
        add(figures, m_at, end, true);
        return true;
    }

    /// Whether exactly three figures follow a sign that may part groups.
    bool isGroupAt(qsizetype at) const
    {
        return (isBlankAt(at) || charAt(at) == u'.') && charAt(at) != u'\n' && endOfFigures(at + 1) - at - 1 == mostDigitsOfGroup;
    }

    qsizetype readWhole(QString &value) const
    {
        qsizetype end = endOfFigures(m_at);
        value = m_plain.mid(m_at, end - m_at).toString();
        const QChar sign = charAt(end);
        const bool mayGroup = value.size() <= mostDigitsOfGroup && value.front() != u'0';
        while (mayGroup && charAt(end) == sign && isGroupAt(end)) {
            value += m_plain.mid(end + 1, mostDigitsOfGroup);
            end += 1 + mostDigitsOfGroup;
        }
        return end;
    }

    /// "14:30", "14h30", "14u30", "14.30 uur": hours and minutes are two numbers.
    bool readTime(bool isCertain)
    {
        const qsizetype hours = endOfFigures(m_at);
        const qsizetype minutes = hours + 1;
        const qsizetype end = endOfFigures(minutes);
        const QChar sign = charAt(hours).toLower();
        if (hours - m_at > 2 || end - minutes != 2)
            return false;
        const qsizetype behind = behindBlank(end);
        const QStringView unit = m_plain.mid(behind, endOfLetters(behind) - behind);
        const bool isPointed = sign == u'.' && (unit == u"uur" || unit == u"u" || unit == u"h");
        if (sign != u':' && sign != u'h' && sign != u'u' && !isPointed)
            return false;
        const qsizetype start = m_at;
        add(QString::number(valueOf(start, hours)), start, hours, isCertain);
        if (valueOf(minutes, end) != 0)
            add(QString::number(valueOf(minutes, end)), minutes, end, isCertain);
        m_at = end;
        return true;
    }

    void readNumber()
    {
        const bool saysSomething = isCertainAt(m_at);
        if (readTime(saysSomething))
            return;
        QString whole;
        qsizetype end = readWhole(whole);
        QString part;
        if ((charAt(end) == u',' || charAt(end) == u'.') && isFigureAt(end + 1)) {
            const qsizetype endOfPart = endOfFigures(end + 1);
            part = m_plain.mid(end + 1, endOfPart - end - 1).toString();
            end = endOfPart;
        }
        if (charAt(end) == u'.' && isFigureAt(end + 1))
            return readChain();
        const qsizetype endOfEnding = endOfLetters(end);
        const bool isCode = endOfEnding > end && !isUsualEnding(m_plain.mid(end, endOfEnding - end));
        const bool isCertain = saysSomething && !isCode && !isItemNumber(end);
        const int zeros = zerosBehind(end);
        if (zeros > 0)
            m_figures.values.insert(plainValue(whole, part, 0));
        add(plainValue(whole, part, zeros), m_at, end, isCertain);
    }

    /// "3.2.1": compared as it stands.
    void readChain()
    {
        qsizetype end = m_at;
        while (isFigureAt(end) || (charAt(end) == u'.' && isFigureAt(end + 1)))
            ++end;
        add(m_plain.mid(m_at, end - m_at).toString(), m_at, end, isCertainAt(m_at) && !isItemNumber(end));
    }

    int zerosBehind(qsizetype end) const
    {
        const qsizetype start = behindBlank(end);
        return start == end ? 0 : zerosOf(m_plain.mid(start, endOfLetters(start) - start));
    }

    static QString plainValue(QString whole, QString part, int zeros)
    {
        if (zeros > 0) {
            whole += part.left(zeros) + QString(std::max<qsizetype>(0, zeros - part.size()), u'0');
            part = part.mid(zeros);
        }
        while (part.endsWith(u'0'))
            part.chop(1);
        qsizetype leading = 0;
        while (leading + 1 < whole.size() && whole[leading] == u'0')
            ++leading;
        return whole.mid(leading) + (part.isEmpty() ? QString() : u'.' + part);
    }

    /// "1. ", "2) " where the text begins.
    bool isItemNumber(qsizetype end) const
    {
        const QStringView before = m_plain.left(m_at);
        const bool isFirst = std::all_of(before.begin(), before.end(), [](QChar c) { return isBlank(c.unicode()) || c == u'('; });
        const QChar after = charAt(end);
        return isFirst && (after == u'.' || after == u')' || after == u'\u00B0' || after == u':' || charAt(m_at - 1) == u'(');
    }

    bool isCertainAt(qsizetype at) const
    {
        const QChar before = charAt(at - 1);
        if (isRangeDash(before) && !m_figures.numbers.isEmpty() && m_figures.numbers.last().written.end() == at - 1)
            return m_figures.numbers.last().isCertain; // "p. 9-12"
        const bool isGlued = before.isLetter() || QStringView(u".,;:)\u00BB\u201D\u2019!?").contains(before);
        const bool isOfName = isRangeDash(before) && charAt(at - 2).isLetter();
        return !(isGlued && !before.isNull()) && !isOfName && !isPageWord(wordBefore(at));
    }

    QStringView m_plain;
    Language m_language;
    qsizetype m_at = 0;
    Figures m_figures;
};

} // namespace

Figures figuresIn(QStringView plain, Language language)
{
    if (std::none_of(plain.begin(), plain.end(), isFigure))
        return {};
    return FigureReader(plain, language).read();
}

} // namespace text
