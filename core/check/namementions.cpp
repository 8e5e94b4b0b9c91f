// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/namementions.h"

#include "text/characters.h"
#include "text/fold.h"

#include <QSet>
#include <algorithm>

namespace check {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 3;
constexpr qsizetype mostWords = 8;

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isOfToken(QChar c)
{
    return text::isOfWord(c) || isHyphen(c);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F';
}

/// Begins a sentence, or stands in one, with a capital that says nothing.
bool isSmallWord(QStringView word)
{
    static const QSet<QString> words = [] {
        const QString all = u"le la les l un une des du de d ce cet cette ces dans en pour par sur avec à au aux et ou où mais que qui il elle ils elles "
                            "on nous vous je tu son sa ses leur leurs notre nos votre vos mon ma mes si comme entre sans sous vers chez plus tout toute tous "
                            "toutes ne y c s n qu j m t "
                            "het een in op aan te om door bij dat die dit deze dat niet ook als uit naar of maar er wij we u ze zij je jij hij ik hun haar "
                            "zijn mijn uw ons onze van voor met tot over onder tussen na alle elke wie wat waar den der ten ter s t "
                            "the a an of and to for by with our your their"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toString().toLower());
}

bool isConnecting(QStringView word)
{
    return !word.isEmpty() && word.front().isLower() && word.size() <= 3 && isSmallWord(word);
}

struct Token {
    QStringView word;
    qsizetype start = 0;
    qsizetype end() const { return start + word.size(); }
    bool beginsName() const { return word.front().isUpper(); }
    bool isNumber() const { return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); }
};

QList<Token> tokensIn(QStringView shown)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < shown.size();) {
        const qsizetype start = i;
        while (i < shown.size() && isOfToken(shown[i]))
            ++i;
        qsizetype from = start;
        qsizetype to = i;
        while (from < to && isHyphen(shown[from]))
            ++from;
        while (to > from && isHyphen(shown[to - 1]))
            --to;
        if (to > from)
            tokens.append({shown.mid(from, to - from), from});
        i = std::max(i, start + 1);
    }
    return tokens;
}

bool isWithCapitalsInside(QStringView word)
{
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    const bool hasFigure = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const auto capitals = std::count_if(word.begin(), word.end(), isCapital);
    for (qsizetype i = 1; i < word.size(); ++i)
        if (isCapital(word[i]) && !isHyphen(word[i - 1]))
            return true;
    return hasFigure && capitals > 0;
}

/// What ends a sentence, or stands before one: a capital behind it says nothing.
bool beginsSentence(QStringView shown, qsizetype start)
{
    qsizetype before = start - 1;
    while (before >= 0 && (isSpace(shown[before]) || QStringView(u"\u00AB\u201C\u2018\"'([").contains(shown[before])))
        --before;
    return before < 0 || !(shown[before].isLetterOrNumber() || QStringView(u",;)\u00BB\u201D\u2019'").contains(shown[before]));
}

bool isShouted(QStringView shown)
{
    return std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.isLower(); });
}

class NameReader final
{
public:
    explicit NameReader(QStringView shown) : m_shown(shown), m_tokens(tokensIn(shown)) {}

    QList<NameMention> read()
    {
        for (qsizetype i = 0; i < m_tokens.size();)
            i = m_tokens[i].beginsName() ? readFrom(i) : i + 1;
        return std::move(m_names);
    }

private:
    bool areJoined(qsizetype left, qsizetype right) const
    {
        const qsizetype end = m_tokens[left].end();
        if (m_tokens[right].start == end + 1)
            return isSpace(m_shown[end]) || m_shown[end] == u'\'' || m_shown[end] == u'\u2019';
        return false;
    }

    /// The token behind this one that goes on with the name: after at most two small words.
    qsizetype nextOf(qsizetype last) const
    {
        for (qsizetype next = last + 1; next < m_tokens.size() && next <= last + 3 && areJoined(next - 1, next); ++next) {
            const Token &token = m_tokens[next];
            if (token.beginsName() || (token.isNumber() && next == last + 1))
                return next;
            if (!isConnecting(token.word))
                break;
        }
        return -1;
    }

    /// Reads the longest name that begins here; returns the token behind it.
    qsizetype readFrom(qsizetype first)
    {
        if (isSmallWord(m_tokens[first].word))
            return first + 1;
        qsizetype last = first;
        for (qsizetype next = nextOf(last); next > 0 && next - first < mostWords; next = nextOf(last))
            last = next;
        add(first, last);
        return last + 1;
    }

    void add(qsizetype first, qsizetype last)
    {
        const qsizetype start = m_tokens[first].start;
        const QStringView written = m_shown.mid(start, m_tokens[last].end() - start);
        const bool isPlainWord = first == last && !isWithCapitalsInside(m_tokens[first].word);
        if (written.size() < leastLetters || (isPlainWord && beginsSentence(m_shown, start)))
            return;
        QString spelling = written.toString();
        for (QChar &c : spelling)
            c = isSpace(c) ? u' ' : isHyphen(c) ? u'-' : c == u'\u2019' ? u'\'' : c;
        m_names.append({spelling, isPlainWord ? NameKind::Possible : NameKind::Certain});
    }

    QStringView m_shown;
    QList<Token> m_tokens;
    QList<NameMention> m_names;
};

} // namespace

QList<NameMention> namesIn(QStringView shown)
{
    if (isShouted(shown))
        return {};
    return NameReader(shown).read();
}

QString nameKey(const QString &spelling)
{
    QString key = text::folded(spelling);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

} // namespace check
