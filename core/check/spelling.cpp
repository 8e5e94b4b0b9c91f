// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/spelling.h"

#include "check/dismissal.h"
#include "check/eachtext.h"
#include "check/knownwords.h"
#include "text/proofreader.h"

namespace check {

using base::Language;
using model::Finding;

namespace {

constexpr int deepestRead = 8; ///< of footnotes in footnotes

using Readers = std::array<text::Proofreader, 2>;

void collect(const QString &markup, text::Proofreader &reader, int depth, QStringList &words)
{
    const QList<text::Run> runs = text::parse(markup);
    const QString shown = text::shownProse(runs);
    for (const text::Stretch &word : reader.misspelt(shown))
        words.append(shown.mid(word.start, word.length));
    for (const text::Run &run : runs)
        if (run.kind == text::RunKind::Footnote && depth < deepestRead)
            collect(run.note, reader, depth + 1, words);
}

void examine(const WrittenText &written, Readers &readers, QList<Finding> &findings)
{
    for (const Language language : base::bothLanguages) {
        QStringList words;
        collect(written.text->in(language).text(), readers[size_t(base::indexOf(language))], 0, words);
        words.removeDuplicates();
        for (const QString &word : std::as_const(words))
            findings.append({model::FindingKind::UnknownWord, {written.place.object, language, written.place.field}, {word}});
    }
}

} // namespace

Spellings loadSpellings(const QStringList &folders)
{
    const text::Spelling french = text::Spelling::load(Language::French, folders);
    const text::Spelling dutch = text::Spelling::load(Language::Dutch, folders);
    return {french.acceptingNamesOf(dutch), dutch.acceptingNamesOf(french)};
}

Spellings knowing(const Spellings &spellings, const model::Manual &manual, const std::array<text::WordList, 2> &besides)
{
    std::array<text::WordList, 2> words = knownWords(manual);
    for (size_t side = 0; side < words.size(); ++side)
        words[side].add(besides[side]);
    return {spellings[0].knowing(words[0]), spellings[1].knowing(words[1])};
}

QList<Finding> misspeltWords(const model::Manual &manual, const Spellings &spellings, const base::CancelToken &cancel)
{
    const QList<WrittenText> texts = writtenTexts(manual);
    const int threads = base::machineThreads();
    std::vector<Readers> readers(size_t(threads), Readers{text::Proofreader(spellings[0]), text::Proofreader(spellings[1])});
    const auto examineOne = [&](const WrittenText &written, int worker, QList<Finding> &found) {
        examine(written, readers[size_t(worker)], found);
    };
    return standing(findingsIn(texts, threads, cancel, examineOne), manual);
}

QList<Finding> firstOfEachWord(const QList<Finding> &misspelt)
{
    QSet<std::pair<int, QString>> told;
    QList<Finding> first;
    for (const Finding &finding : misspelt) {
        const std::pair<int, QString> word(base::indexOf(finding.place.language.value_or(Language::French)), finding.details.value(0));
        if (told.contains(word))
            continue;
        told.insert(word);
        first.append(finding);
    }
    return first;
}

} // namespace check
