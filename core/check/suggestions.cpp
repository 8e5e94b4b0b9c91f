// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/suggestions.h"

#include "check/writtentexts.h"
#include "text/fold.h"
#include "text/proofreader.h"

namespace check {

using base::Language;

namespace {

constexpr int leastOften = 2;
constexpr qsizetype mostOfManual = 3;
constexpr int farOff = 3; ///< letters

struct Near {
    int steps = 0;
    int often = 0;
    QString word;
};

bool isBetter(const Near &one, const Near &other)
{
    return std::tuple(one.steps, -one.often, one.word) < std::tuple(other.steps, -other.often, other.word);
}

int mostSteps(const QString &word)
{
    return word.size() >= 5 ? 2 : word.size() == 4 ? 1 : 0;
}

/// How often each word stands in the manual that is about as long.
QHash<QString, int> wordsAsLong(const QString &word, Language language, const model::Manual &manual, const base::CancelToken &cancel)
{
    QHash<QString, int> words;
    for (const WrittenText &written : writtenTexts(manual)) {
        if (cancel.isCancelled())
            return {};
        const QString shown = text::shownProse(text::parse(written.text->in(language).text()));
        for (const text::Stretch &stretch : text::wordsToSpell(shown, language))
            if (std::abs(stretch.length - word.size()) <= mostSteps(word))
                ++words[text::comparable(QStringView(shown).mid(stretch.start, stretch.length))];
    }
    return words;
}

/// A word that begins a sentence, as it stands elsewhere.
QString inSentence(const QString &word, const text::Spelling &spelling)
{
    const QString small = word.front().toLower() + word.mid(1);
    return spelling.isRight(small) ? small : word;
}

QList<Near> nearWords(const QString &word, const text::Spelling &spelling, const QHash<QString, int> &words)
{
    const QString sought = text::folded(word);
    QHash<QString, Near> near;
    for (auto each = words.cbegin(); each != words.cend(); ++each) {
        const int steps = text::stepsBetween(sought, text::folded(each.key()), farOff);
        if (steps > mostSteps(word) || each.key() == word || !spelling.isRight(each.key()))
            continue;
        const QString found = inSentence(each.key(), spelling);
        near[found] = {steps, near.value(found).often + each.value(), found};
    }
    near.removeIf([](const auto &each) { return each.value().often < leastOften; });
    QList<Near> best = near.values();
    std::sort(best.begin(), best.end(), isBetter);
    return best.mid(0, mostOfManual);
}

/// With capitals where the word has them.
QString written(const QString &found, const QString &like)
{
    if (like.size() > 1 && like == like.toUpper())
        return found.toUpper();
    return like.front().isUpper() ? QString(found.front().toUpper() + found.mid(1)) : found;
}

} // namespace

QStringList suggestions(const QString &word, const text::Spelling &spelling, const model::Manual &manual,
                        const base::CancelToken &cancel)
{
    QStringList offered = spelling.suggestions(word);
    const QString asked = text::comparable(word);
    if (!spelling.hasDictionary() || mostSteps(asked) == 0)
        return offered;
    const QString sought = text::folded(asked);
    for (const Near &near : nearWords(asked, spelling, wordsAsLong(asked, spelling.language(), manual, cancel))) {
        const QString found = written(near.word, asked).replace(u'\'', QChar(0x2019));
        if (offered.contains(found))
            continue;
        const auto further = std::find_if(offered.begin(), offered.end(), [&](const QString &each) {
            return text::stepsBetween(sought, text::folded(each), farOff) > near.steps;
        });
        offered.insert(further, found);
    }
    return offered;
}

} // namespace check
