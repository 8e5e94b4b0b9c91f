// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/spelling.h"

#include "base/parallel.h"
#include "check/dismissal.h"
#include "check/knownwords.h"
#include "check/writtentexts.h"
#include "text/proofreader.h"

namespace check {

using base::Language;
using model::Finding;

namespace {

constexpr qsizetype textsAtATime = 256;
constexpr int deepestNote = 8;

using Readers = std::array<text::Proofreader, 2>;

void collect(const QString &markup, text::Proofreader &reader, int depth, QStringList &words)
{
    const QList<text::Run> runs = text::parse(markup);
    const QString shown = text::shownProse(runs);
    for (const text::Stretch &word : reader.misspelt(shown))
        words.append(shown.mid(word.start, word.length));
    for (const text::Run &run : runs)
        if (run.kind == text::RunKind::Footnote && depth < deepestNote)
            collect(run.note, reader, depth + 1, words);
}

void examine(const WrittenText &written, const model::Manual &manual, Readers &readers, QList<Finding> &findings)
{
    for (const Language language : base::bothLanguages) {
        QStringList words;
        collect(written.text->in(language).text(), readers[size_t(base::indexOf(language))], 0, words);
        words.removeDuplicates();
        for (const QString &word : std::as_const(words)) {
            const Finding finding{model::FindingKind::UnknownWord, {written.place.object, language, written.place.field}, {word}};
            if (!isDismissed(finding, manual))
                findings.append(finding);
        }
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
    const qsizetype parts = (texts.size() + textsAtATime - 1) / textsAtATime;
    const int threads = std::max(1, int(std::thread::hardware_concurrency()));
    std::vector<Readers> readers(size_t(threads), Readers{text::Proofreader(spellings[0]), text::Proofreader(spellings[1])});
    auto found = std::vector<QList<Finding>>(size_t(parts));
    base::inParallel(parts, threads, [&](qsizetype part, int worker) {
        const qsizetype end = std::min(texts.size(), (part + 1) * textsAtATime);
        for (qsizetype i = part * textsAtATime; i < end && !cancel.isCancelled(); ++i)
            examine(texts[i], manual, readers[size_t(worker)], found[size_t(part)]);
    });
    QList<Finding> findings;
    for (QList<Finding> &each : found)
        findings += std::move(each);
    return findings;
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
