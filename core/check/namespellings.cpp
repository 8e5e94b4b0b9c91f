// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/namespellings.h"

#include "check/eachtext.h"
#include "check/namementions.h"
#include "check/reading.h"
#include "text/wordlist.h"
#include "text/words.h"

#include <algorithm>

namespace check {

using base::Language;

namespace {

constexpr int howMuchOftener = 3;        ///< than a spelling with another letter
constexpr qsizetype leastLettersOfSlip = 10; ///< of a name, for two that differ in a letter to be one

struct Uses {
    std::array<int, 2> in{}; ///< French, Dutch
    bool isCertain = false;
    int all() const { return in[0] + in[1]; }
    bool shareLanguage(const Uses &other) const { return (in[0] && other.in[0]) || (in[1] && other.in[1]); }
    void add(const Uses &other)
    {
        in[0] += other.in[0];
        in[1] += other.in[1];
        isCertain = isCertain || other.isCertain;
    }
};

using Spellings = QHash<QString, Uses>;

void count(const WrittenText &written, Spellings &spellings)
{
    for (const Language language : base::bothLanguages) {
        const QString &markup = written.text->in(language).text();
        if (markup.isEmpty())
            continue;
        for (const NameMention &name : namesIn(read(markup).shown)) {
            Uses &uses = spellings[name.spelling];
            ++uses.in[size_t(base::indexOf(language))];
            uses.isCertain = uses.isCertain || name.kind == NameKind::Certain;
        }
    }
}

Spellings countAll(const QList<WrittenText> &texts, int threads, const base::CancelToken &cancel)
{
    auto counted = std::vector<Spellings>(size_t(threads));
    eachText(texts, threads, cancel, [&](const WrittenText &written, int worker) { count(written, counted[size_t(worker)]); });
    Spellings all;
    for (const Spellings &each : counted)
        for (auto spelling = each.cbegin(); spelling != each.cend(); ++spelling)
            all[spelling.key()].add(spelling.value());
    return all;
}

struct Spelling {
    QString written;
    Uses uses;
};

/// The commoner first; of equals the one that a dictionary would put first, so that the answer is always the same.
bool isCommoner(const Spelling &left, const Spelling &right)
{
    return left.uses.all() != right.uses.all() ? left.uses.all() > right.uses.all() : left.written < right.written;
}

bool isInCapitals(const QString &spelling)
{
    return spelling == spelling.toUpper();
}

bool hasFigure(const QString &spelling)
{
    return std::any_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isDigit(); });
}

QString lettersOf(const QString &spelling)
{
    QString letters = spelling;
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return letters;
}

/// Whether two spellings of the same letters differ in a way that one manual should not have.
bool isVariation(const Spelling &usual, const Spelling &other)
{
    const bool differInCase = lettersOf(usual.written) != lettersOf(other.written)
                              && lettersOf(usual.written).toLower() == lettersOf(other.written).toLower();
    const bool differInAccents = lettersOf(usual.written).toLower() != lettersOf(other.written).toLower();
    if (differInAccents && !usual.uses.shareLanguage(other.uses))
        return false; // French and Dutch write it each in its own way
    if (differInCase && usual.written.contains(u' ') && (isInCapitals(usual.written) || isInCapitals(other.written)))
        return hasFigure(usual.written);
    return true;
}

/// A letter put in, left out or replaced, inside a long word and not in its ending, where words are inflected.
bool isSlip(const QString &usual, const QString &other)
{
    const QStringList words = usual.split(u' ');
    const QStringList others = other.split(u' ');
    if (words.size() != others.size() || words.size() < 2)
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == others[i])
            continue;
        const bool isLong = words[i].size() >= 6 && others[i].size() >= 6;
        const bool isEnding = words[i].left(words[i].size() - 3) == others[i].left(words[i].size() - 3);
        if (!isLong || isEnding || text::stepsBetween(words[i], others[i], 2) != 1)
            return false;
        ++differing;
    }
    return differing == 1;
}

class Grouping final
{
public:
    QHash<QString, QString> usualOf(const Spellings &spellings)
    {
        for (auto each = spellings.cbegin(); each != spellings.cend(); ++each)
            m_groups[nameKey(each.key())].append({each.key(), each.value()});
        for (QList<Spelling> &group : m_groups)
            compare(group);
        findSlips();
        return std::move(m_usual);
    }

private:
    void compare(QList<Spelling> &group)
    {
        std::sort(group.begin(), group.end(), isCommoner);
        const bool isName = std::any_of(group.begin(), group.end(), [](const Spelling &each) { return each.uses.isCertain; });
        if (!isName)
            return;
        for (qsizetype i = 1; i < group.size(); ++i)
            if (isVariation(group.first(), group[i]))
                m_usual.insert(group[i].written, group.first().written);
    }

    /// Only among names of several words of the same length and beginning, or nearly: all with all would take long.
    void findSlips()
    {
        QHash<QString, QList<const Spelling *>> alike;
        for (const QList<Spelling> &group : std::as_const(m_groups)) {
            const Spelling &usual = group.first();
            if (usual.uses.isCertain && usual.written.size() >= leastLettersOfSlip && usual.written.contains(u' '))
                for (const QString &edge : {usual.written.left(4), QString(u'$' + usual.written.right(4))})
                    alike[edge + QString::number(usual.written.count(u' '))].append(&usual);
        }
        for (const auto &some : std::as_const(alike))
            for (const Spelling *usual : some)
                if (usual->uses.all() >= howMuchOftener)
                    addSlipsOf(*usual, some);
    }

    void addSlipsOf(const Spelling &usual, const QList<const Spelling *> &others)
    {
        for (const Spelling *other : others)
            if (usual.uses.all() >= other->uses.all() * howMuchOftener && usual.uses.shareLanguage(other->uses)
                && std::abs(usual.written.size() - other->written.size()) <= 1 && isSlip(usual.written, other->written))
                m_usual.insert(other->written, usual.written);
    }

    QHash<QString, QList<Spelling>> m_groups;
    QHash<QString, QString> m_usual;
};

/// The asked words that stand somewhere in small letters.
void findSmall(const WrittenText &written, const QSet<QString> &asked, QSet<QString> &found)
{
    for (const Language language : base::bothLanguages) {
        const QString &markup = written.text->in(language).text();
        for (text::Stretch word; text::nextWord(markup, language, word.end(), word);) {
            const QString here = QString::fromRawData(markup.constData() + word.start, word.length);
            if (here.front().isLower() && asked.contains(here))
                found.insert(markup.mid(word.start, word.length));
        }
    }
}

/// Spellings with a capital whose word also stands somewhere in small letters: they are no names ("PAS", "Pas").
void leaveOutWords(const QList<WrittenText> &texts, int threads, QHash<QString, QString> &usual, const base::CancelToken &cancel)
{
    QSet<QString> asked;
    for (auto each = usual.cbegin(); each != usual.cend(); ++each)
        if (!each.key().contains(u' ') && !hasFigure(each.key()))
            asked.insert(each.key().toLower());
    if (asked.isEmpty())
        return;
    auto found = std::vector<QSet<QString>>(size_t(threads));
    eachText(texts, threads, cancel, [&](const WrittenText &written, int worker) { findSmall(written, asked, found[size_t(worker)]); });
    const auto isWord = [&](const auto &each) {
        return std::any_of(found.begin(), found.end(), [&](const QSet<QString> &words) { return words.contains(each.key().toLower()); });
    };
    usual.removeIf(isWord);
}

} // namespace

NameSpellings NameSpellings::learn(const QList<WrittenText> &texts, int threads, const base::CancelToken &cancel)
{
    NameSpellings names;
    names.m_usual = Grouping().usualOf(countAll(texts, threads, cancel));
    leaveOutWords(texts, threads, names.m_usual, cancel);
    return names;
}

QList<NameSpellings::Variant> NameSpellings::variantsIn(QStringView shown) const
{
    QList<Variant> variants;
    if (m_usual.isEmpty())
        return variants;
    for (const NameMention &name : namesIn(shown)) {
        const auto usual = m_usual.constFind(name.spelling);
        if (usual == m_usual.cend())
            continue;
        const Variant variant{name.spelling, *usual};
        if (!variants.contains(variant))
            variants.append(variant);
    }
    return variants;
}

} // namespace check
