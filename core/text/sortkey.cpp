// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sortkey.h"

#include "text/characters.h"
#include "text/words.h"

#include <QString>
#include <initializer_list>

namespace text {

namespace {

// Weights of the first level. 0 and 1 stay free for the ends of levels.
constexpr char betweenWords = 2;
constexpr char numberWeight = 3;
constexpr char firstLetter = 16;
constexpr char otherScript = 127;

// Weights of the second and third.
constexpr char noAccent = 2;
constexpr char ligature = 3;
constexpr char firstAccent = 4;
constexpr char smallLetter = 2;
constexpr char capitalLetter = 3;

QString decomposed(QStringView plain)
{
    QString result;
    for (const QChar c : plain.toString().normalized(QString::NormalizationForm_KD)) {
        const bool capital = c.isUpper();
        // Unicode takes œ and æ for letters of their own; U+FFFC stands for "written as one".
        if (c == u'œ' || c == u'Œ')
            result += capital ? u"OE\uFFFC" : u"oe\uFFFC";
        else if (c == u'æ' || c == u'Æ')
            result += capital ? u"AE\uFFFC" : u"ae\uFFFC";
        else
            result += c;
    }
    return result;
}

std::initializer_list<QStringView> articlesOf(base::Language language)
{
    static constexpr std::initializer_list<QStringView> french{u"le", u"la", u"les"};
    static constexpr std::initializer_list<QStringView> dutch{u"de", u"het", u"'t", u"’t", u"‘t"};
    return language == base::Language::French ? french : dutch;
}

/// How many characters of a name its article takes; 0: it has none.
qsizetype articleLength(QStringView name, base::Language language)
{
    const bool isFrench = language == base::Language::French;
    if (isFrench && name.size() > 1 && name.front().toLower() == u'l' && isApostrophe(name[1].unicode()))
        return 2;
    for (const QStringView article : articlesOf(language)) {
        const qsizetype length = article.size();
        if (name.startsWith(article, Qt::CaseInsensitive) && name.size() > length && isBlank(name[length].unicode()))
            return length;
    }
    return 0;
}

class KeyBuilder final
{
public:
    void add(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c.isMark() || c == u'\uFFFC')
                addAccent(c);
            else if (c.isDigit())
                i = addNumber(text, i) - 1;
            else if (c.isLetter() || c.isSurrogate())
                addLetter(c);
            else if (isBlank(c.unicode()) || c == u'-' || isApostrophe(c.unicode()))
                m_wordEnded = !m_letters.isEmpty();
        }
    }

    QByteArray key(QStringView original) const
    {
        const char end = 1;
        return m_letters + end + m_accents + end + m_cases + end + original.toUtf8();
    }

private:
    void addElement(char weight, bool capital)
    {
        if (std::exchange(m_wordEnded, false))
            addElement(betweenWords, false);
        m_letters += weight;
        m_accents += noAccent;
        m_cases += capital ? capitalLetter : smallLetter;
    }

    void addLetter(QChar c)
    {
        const char16_t lower = c.toLower().unicode();
        if (lower >= u'a' && lower <= u'z')
            return addElement(char(firstLetter + (lower - u'a')), c.isUpper());
        addElement(otherScript, c.isUpper());
        m_letters += char(lower >> 8);
        m_letters += char(lower & 0xFF);
    }

    void addAccent(QChar mark)
    {
        // The order of the Unicode Collation Algorithm for the accents our languages have.
        static constexpr QStringView known = u"\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u0303\u0327";
        const qsizetype place = known.indexOf(mark);
        const char weight =
            mark == u'\uFFFC' ? ligature : char(firstAccent + (place < 0 ? known.size() : place));
        if (m_accents.endsWith(noAccent))
            m_accents.back() = weight;
        else
            m_accents += weight;
    }

    /// A number is its length without leading zeros, then its digits.
    qsizetype addNumber(QStringView text, qsizetype position)
    {
        while (position + 1 < text.size() && text[position].digitValue() == 0 && text[position + 1].isDigit())
            ++position;
        qsizetype end = position;
        while (end < text.size() && text[end].isDigit() && end - position < 100)
            ++end;
        addElement(numberWeight, false);
        m_letters += char(end - position);
        for (; position < end; ++position)
            m_letters += char('0' + text[position].digitValue());
        return end;
    }

    bool m_wordEnded = false;
    QByteArray m_letters;
    QByteArray m_accents;
    QByteArray m_cases;
};

} // namespace

QByteArray sortKey(QStringView plain)
{
    KeyBuilder builder;
    builder.add(decomposed(plain));
    return builder.key(plain);
}

QStringView withoutArticle(QStringView name, base::Language language)
{
    const QStringView rest = name.mid(articleLength(name, language)).trimmed();
    return rest.isEmpty() ? name : rest;
}

} // namespace text
