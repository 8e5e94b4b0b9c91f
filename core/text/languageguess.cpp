// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languageguess.h"

#include "text/words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace text {

using base::Language;

namespace {

enum Tongue : size_t { French, Dutch, English, German, Spanish, TongueCount };

constexpr std::array<QStringView, TongueCount> codes{u"fr", u"nl", u"en", u"de", u"es"};

/// Words that no sentence goes long without. One that several languages have counts for all of them.
constexpr std::array<QStringView, TongueCount> smallWords{
    u"le la les un une des du de et est sont dans en pour par sur avec au aux que qui ne pas ce cette ces se sa son ses leur leurs ou où mais plus "
    u"nous vous il elle ils elles on être avoir fait peut comme entre sans aussi afin lors dont tout tous toute toutes à y été lorsque afin chaque",
    u"de het een en van in is zijn voor met op te aan om door bij dat die dit deze niet ook als uit naar of maar er wordt worden kan kunnen hun haar "
    u"wij ze zij je hij wat wie waar over tot meer geen alle moet heeft hebben werd was onder tussen binnen tijdens zich elke",
    u"the a an and of to in is are for with on by that this these those not also as from or but there be can their his her we they you it which who what "
    u"more no all must has have was were under between within during at its will would how our about than when",
    u"der die das ein eine und von zu in ist sind für mit auf den dem des nicht auch als aus oder aber es wird werden kann können ihr sie wir er was wer "
    u"über mehr kein alle muss hat haben war unter zwischen im am bei durch nach einer einem",
    u"el la los las un una de y del en es son para por con sobre al que no se su sus o pero más como entre sin también todo todos este esta estos "
    u"estas lo les nos han ser muy cada desde hasta"};

constexpr int leastWords = 5;
constexpr int leastHits = 3;       ///< of words that the expected language does not have
constexpr int howMuchOftener = 3;  ///< than words of the expected language
constexpr int wordsForEachHit = 8; ///< a title in the other language says little about the sentence

using Tongues = unsigned char; ///< a bit each

constexpr qsizetype longestSmallWord = 10;

struct HashOfWord {
    size_t operator()(QStringView word) const { return qHash(word, 0); }
};

const std::unordered_map<QStringView, Tongues, HashOfWord> &smallWordIndex()
{
    static const auto index = [] {
        std::unordered_map<QStringView, Tongues, HashOfWord> made;
        for (size_t tongue = 0; tongue < TongueCount; ++tongue)
            for (const QStringView word : smallWords[tongue].split(u' '))
                made[word] |= Tongues(1u << tongue);
        return made;
    }();
    return index;
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'\u00AB': return u'\u00BB';
    case u'\u201C':
    case u'\u201E': return u'\u201D';
    case u'\u2018': return u'\u2019';
    default: return {};
    }
}

bool isOpening(QChar c)
{
    return c.unicode() >= 0x80 && !closingOf(c).isNull();
}

/// Without what stands between quotation marks.
QString unquoted(QStringView plain)
{
    if (std::none_of(plain.begin(), plain.end(), isOpening))
        return QString::fromRawData(plain.data(), plain.size());
    QString kept;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar closing = closingOf(plain[i]);
        const qsizetype end = closing.isNull() ? -1 : plain.indexOf(closing, i + 1);
        if (end > 0)
            i = end;
        else
            kept += plain[i];
    }
    return kept;
}

bool isName(QStringView word)
{
    return word.front().isUpper() || !word.front().isLetter();
}

struct Score {
    std::array<int, 1u << TongueCount> hits{}; ///< small words by the languages that have them
    int words = 0;

    /// Small words that the one has and the other has not.
    int of(size_t tongue, size_t without) const
    {
        int sum = 0;
        for (size_t tongues = 0; tongues < hits.size(); ++tongues)
            sum += (tongues >> tongue & 1) && !(tongues >> without & 1) ? hits[tongues] : 0;
        return sum;
    }
};

Score scoreOf(QStringView plain)
{
    Score score;
    const auto &index = smallWordIndex();
    // Cut in the French way: an elision counts for French, and no other language has it.
    for (Stretch stretch; nextWord(plain, Language::French, stretch.end(), stretch);) {
        const QStringView word = plain.mid(stretch.start, stretch.length);
        ++score.words;
        if (stretch.length <= 3 && isApostrophe(word.back().unicode()) && stretch.length > 1) {
            ++score.hits[1u << French];
            continue;
        }
        if (stretch.length > longestSmallWord || (isName(word) && score.words > 1))
            continue;
        const QString lower = word.front().isUpper() ? word.toString().toLower() : QString();
        const auto found = index.find(lower.isNull() ? word : QStringView(lower));
        if (found != index.end())
            ++score.hits[found->second];
    }
    return score;
}

bool hasAny(QStringView word, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [word](QStringView part) { return word.contains(part); });
}

/// How many words more are spelt as only French is than as only Dutch is.
int frenchSpellings(QStringView plain)
{
    int count = 0;
    for (Stretch stretch; nextWord(plain, Language::French, stretch.end(), stretch);) {
        const QString word = plain.mid(stretch.start, stretch.length).toString().toLower();
        if (word == u"één" || word == u"vóór")
            --count;
        else if (hasAny(word, {u"aa", u"ee", u"oo", u"uu", u"ij", u"cht"}))
            --count;
        else if (hasAny(word, {u"é", u"è", u"ê", u"à", u"ç", u"û", u"î", u"ô", u"œ", u"qu", u"eau", u"eux"}))
            ++count;
    }
    return count;
}

} // namespace

base::Language likelierLanguage(QStringView plain, Language expected)
{
    const Score score = scoreOf(plain);
    const int balance = score.of(French, Dutch) - score.of(Dutch, French) + frenchSpellings(plain);
    if (balance == 0)
        return expected;
    return balance > 0 ? Language::French : Language::Dutch;
}

QString foreignLanguageOf(QStringView plain, Language expected)
{
    const QString own = unquoted(plain);
    const Score score = scoreOf(own);
    if (score.words < leastWords)
        return {};
    const size_t home = expected == Language::French ? French : Dutch;
    size_t best = home;
    for (size_t tongue = 0; tongue < TongueCount; ++tongue)
        if (score.of(tongue, home) > score.of(best, home))
            best = tongue;
    const int hits = score.of(best, home);
    const bool isClear = hits >= leastHits && hits >= howMuchOftener * score.of(home, best)
                         && hits * wordsForEachHit >= score.words;
    return isClear ? codes[best].toString() : QString();
}

} // namespace text
