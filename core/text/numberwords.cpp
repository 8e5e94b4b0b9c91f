// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numberwords.h"

#include "text/fold.h"

#include <QHash>

namespace text {

using base::Language;
using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<QString, int>;

const Counts &simpleCounts(Language language)
{
    static const Counts french{
        {u"zero"_s, 0}, {u"un"_s, 1}, {u"une"_s, 1}, {u"premier"_s, 1}, {u"premiere"_s, 1}, {u"premiers"_s, 1}, {u"premieres"_s, 1},
        {u"deux"_s, 2}, {u"second"_s, 2}, {u"seconde"_s, 2}, {u"trois"_s, 3}, {u"quatre"_s, 4}, {u"quatr"_s, 4}, {u"cinq"_s, 5}, {u"cinqu"_s, 5},
        {u"six"_s, 6}, {u"sept"_s, 7}, {u"huit"_s, 8}, {u"neuf"_s, 9}, {u"neuv"_s, 9}, {u"dix"_s, 10}, {u"onze"_s, 11}, {u"onz"_s, 11}, {u"douze"_s, 12},
        {u"douz"_s, 12}, {u"treize"_s, 13}, {u"treiz"_s, 13}, {u"quatorze"_s, 14}, {u"quatorz"_s, 14}, {u"quinze"_s, 15}, {u"quinz"_s, 15},
        {u"seize"_s, 16}, {u"seiz"_s, 16}, {u"vingt"_s, 20}, {u"vingts"_s, 20}, {u"trente"_s, 30}, {u"trent"_s, 30}, {u"quarante"_s, 40},
        {u"quarant"_s, 40}, {u"cinquante"_s, 50}, {u"cinquant"_s, 50}, {u"soixante"_s, 60}, {u"soixant"_s, 60}, {u"septante"_s, 70},
        {u"septant"_s, 70}, {u"octante"_s, 80}, {u"nonante"_s, 90}, {u"nonant"_s, 90}, {u"cent"_s, 100}, {u"cents"_s, 100}, {u"mille"_s, 1000},
        {u"millier"_s, 1000}, {u"milliers"_s, 1000}};
    static const Counts dutch{
        {u"nul"_s, 0}, {u"een"_s, 1}, {u"eerst"_s, 1}, {u"eerste"_s, 1}, {u"twee"_s, 2}, {u"drie"_s, 3}, {u"der"_s, 3}, {u"vier"_s, 4}, {u"vijf"_s, 5}, {u"zes"_s, 6},
        {u"zeven"_s, 7}, {u"acht"_s, 8}, {u"negen"_s, 9}, {u"tien"_s, 10}, {u"elf"_s, 11}, {u"twaalf"_s, 12}, {u"dozijn"_s, 12}, {u"dertien"_s, 13},
        {u"veertien"_s, 14}, {u"vijftien"_s, 15}, {u"zestien"_s, 16}, {u"zeventien"_s, 17}, {u"achttien"_s, 18}, {u"negentien"_s, 19},
        {u"twintig"_s, 20}, {u"dertig"_s, 30}, {u"veertig"_s, 40}, {u"vijftig"_s, 50}, {u"zestig"_s, 60}, {u"zeventig"_s, 70},
        {u"tachtig"_s, 80}, {u"negentig"_s, 90}, {u"honderd"_s, 100}, {u"duizend"_s, 1000}};
    return language == Language::French ? french : dutch;
}

std::optional<int> simpleCount(const QString &word, Language language)
{
    const auto found = simpleCounts(language).constFind(word);
    return found == simpleCounts(language).cend() ? std::nullopt : std::optional(*found);
}

/// The word without one of these endings; the longest comes first.
QString without(const QString &word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings)
        if (word.size() > ending.size() + 1 && word.endsWith(ending))
            return word.chopped(ending.size());
    return word;
}

/// "vingt-cinq": parts are added, but "quatre-vingt" multiplied.
std::optional<int> frenchCount(const QString &word)
{
    int sum = 0;
    const QStringList parts = word.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0 && parts[i] == u"et")
            continue;
        const std::optional<int> part = simpleCount(parts[i], Language::French);
        if (!part)
            return std::nullopt;
        sum = (*part == 20 || *part == 100) && sum > 1 && sum < 10 ? sum * *part : sum + *part;
    }
    return sum;
}

/// "vijfentwintig"; an "en" inside a unit ("zeven") is none.
std::optional<int> dutchCount(const QString &word)
{
    for (qsizetype at = word.indexOf(u"en", 2); at > 0; at = word.indexOf(u"en", at + 1)) {
        const std::optional<int> unit = simpleCount(word.left(at), Language::Dutch);
        const std::optional<int> ten = simpleCount(word.mid(at + 2), Language::Dutch);
        if (unit && ten && *unit < 10 && *ten >= 20 && *ten < 100)
            return *unit + *ten;
    }
    return std::nullopt;
}

int romanDigit(QChar c)
{
    switch (c.unicode()) {
    case u'I': return 1;
    case u'V': return 5;
    case u'X': return 10;
    case u'L': return 50;
    case u'C': return 100;
    case u'D': return 500;
    case u'M': return 1000;
    default: return 0;
    }
}

/// "XIX", "XXe"; nothing for a single letter.
std::optional<int> romanCount(QStringView word)
{
    while (!word.isEmpty() && word.back().isLower())
        word.chop(1);
    if (word.size() < 2)
        return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int digit = romanDigit(word[i]);
        if (digit == 0)
            return std::nullopt;
        sum += i + 1 < word.size() && digit < romanDigit(word[i + 1]) ? -digit : digit;
    }
    return sum;
}

bool isHalf(const QString &word, Language language)
{
    return language == Language::French ? word == u"moitie" || word == u"demi" || word == u"demie"
                                        : word == u"helft" || word == u"half" || word == u"halve";
}

template<typename Look>
void eachWord(QStringView plain, Language language, const Look &look)
{
    for (const Stretch &word : words(plain, language))
        look(plain.mid(word.start, word.length));
}

} // namespace

std::optional<int> countOf(const QString &word, Language language)
{
    const bool isFrench = language == Language::French;
    const QStringList forms = isFrench ? QStringList{word, without(word, {u"iemes", u"ieme", u"aines", u"aine"})}
                                       : QStringList{word, without(word, {u"tallen", u"tal", u"sten", u"ste", u"den", u"de", u"en"})};
    for (const QString &form : forms) {
        if (const std::optional<int> simple = simpleCount(form, language))
            return simple;
        if (const std::optional<int> made = isFrench ? frenchCount(form) : dutchCount(form))
            return made;
    }
    return std::nullopt;
}

QSet<QString> countsIn(QStringView plain, Language language)
{
    QSet<QString> counts;
    eachWord(plain, language, [&](QStringView word) {
        const QString folded = text::folded(word);
        if (const std::optional<int> count = countOf(folded, language))
            counts.insert(QString::number(*count));
        if (const std::optional<int> count = romanCount(word))
            counts.insert(QString::number(*count));
        if (isHalf(folded, language))
            counts.unite({u"50"_s, u"0.5"_s});
    });
    return counts;
}

int monthOf(const QString &word, Language language)
{
    static const Counts french{{u"janvier"_s, 1}, {u"janv"_s, 1}, {u"jan"_s, 1}, {u"fevrier"_s, 2}, {u"fevr"_s, 2}, {u"fev"_s, 2}, {u"mars"_s, 3},
                               {u"avril"_s, 4}, {u"avr"_s, 4}, {u"mai"_s, 5}, {u"juin"_s, 6}, {u"juillet"_s, 7}, {u"juil"_s, 7}, {u"aout"_s, 8},
                               {u"septembre"_s, 9}, {u"sept"_s, 9}, {u"octobre"_s, 10}, {u"oct"_s, 10}, {u"novembre"_s, 11}, {u"nov"_s, 11},
                               {u"decembre"_s, 12}, {u"dec"_s, 12}};
    static const Counts dutch{{u"januari"_s, 1}, {u"jan"_s, 1}, {u"februari"_s, 2}, {u"feb"_s, 2}, {u"maart"_s, 3}, {u"mrt"_s, 3}, {u"april"_s, 4},
                              {u"apr"_s, 4}, {u"mei"_s, 5}, {u"juni"_s, 6}, {u"jun"_s, 6}, {u"juli"_s, 7}, {u"jul"_s, 7}, {u"augustus"_s, 8},
                              {u"aug"_s, 8}, {u"september"_s, 9}, {u"sept"_s, 9}, {u"sep"_s, 9}, {u"oktober"_s, 10}, {u"okt"_s, 10},
                              {u"november"_s, 11}, {u"nov"_s, 11}, {u"december"_s, 12}, {u"dec"_s, 12}};
    return (language == Language::French ? french : dutch).value(word);
}

QSet<int> monthsIn(QStringView plain, Language language)
{
    QSet<int> months;
    eachWord(plain, language, [&](QStringView word) {
        if (const int month = monthOf(text::folded(word), language))
            months.insert(month);
    });
    return months;
}

} // namespace text
