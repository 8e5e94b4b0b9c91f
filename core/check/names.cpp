// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/names.h"

#include "check/eachtext.h"
#include "text/characters.h"
#include "text/proofreader.h"

namespace check {

using base::Language;

namespace {

constexpr int leastOften = 3;
constexpr int howMuchOftenerThanSlip = 3;

using Counts = QHash<QString, int>;

/// A sentence begins with a capital whatever its first word is.
bool isInSentence(QStringView shown, qsizetype start)
{
    qsizetype before = start - 1;
    while (before >= 0 && (text::isBlank(shown[before].unicode()) || QStringView(u"«“‘\"'’([-–—•*").contains(shown[before])))
        --before;
    return before >= 0 && (shown[before].isLetterOrNumber() || QStringView(u",;)»”").contains(shown[before]));
}

bool isCapitalised(QStringView word)
{
    return word.size() > 2 && word.front().isUpper() && word[1].isLower();
}

void count(const QString &markup, text::Proofreader &reader, Counts &counts)
{
    const QString shown = text::shownProse(text::parse(markup));
    for (const text::Stretch &word : reader.misspelt(shown))
        if (isCapitalised(QStringView(shown).mid(word.start, word.length)) && isInSentence(shown, word.start))
            ++counts[shown.mid(word.start, word.length)];
}

bool isSlip(const QString &name, int often, const Counts &counts)
{
    for (auto other = counts.cbegin(); other != counts.cend(); ++other)
        if (other.value() >= often * howMuchOftenerThanSlip && other.key().front() == name.front()
            && text::stepsBetween(name, other.key(), 2) == 1)
            return true;
    return false;
}

} // namespace

text::WordList recurringNames(const model::Manual &manual, const Spellings &spellings, const base::CancelToken &cancel)
{
    struct Worker {
        std::array<text::Proofreader, 2> readers;
        Counts counts;
    };
    const QList<WrittenText> texts = writtenTexts(manual);
    const int threads = std::max(1, base::machineThreads() - 1);
    std::vector<Worker> workers(size_t(threads), Worker{{text::Proofreader(spellings[0]), text::Proofreader(spellings[1])}, {}});
    eachText(texts, threads, cancel, [&workers](const WrittenText &written, int index) {
        Worker &worker = workers[size_t(index)];
        for (const Language language : base::bothLanguages)
            count(written.text->in(language).text(), worker.readers[size_t(base::indexOf(language))], worker.counts);
    });
    Counts all;
    for (const Worker &worker : workers)
        for (auto each = worker.counts.cbegin(); each != worker.counts.cend(); ++each)
            all[each.key()] += each.value();
    all.removeIf([](const auto &each) { return each.value() < leastOften; });
    text::WordList names;
    for (auto each = all.cbegin(); each != all.cend(); ++each)
        if (!isSlip(each.key(), each.value(), all))
            names.add(each.key());
    return names;
}

Spellings knowingAll(const Spellings &spellings, const model::Manual &manual, const std::array<text::WordList, 2> &besides,
                     const base::CancelToken &cancel)
{
    std::array<text::WordList, 2> words = besides;
    const text::WordList names = recurringNames(manual, knowing(spellings, manual, besides), cancel);
    for (text::WordList &each : words)
        each.add(names);
    return knowing(spellings, manual, words);
}

} // namespace check
