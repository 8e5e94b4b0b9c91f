// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/terms.h"

#include "check/dismissal.h"
#include "check/eachtext.h"
#include "text/proofreader.h"

namespace check {

using base::Language;
using model::Finding;

namespace {

using Stems = std::array<text::StemMemory, 2>;

/// The one of these terms that misses its counterpart, when all do that have one.
std::optional<int> unmatched(const QList<int> &terms, const StemmedText &other, const TermIndex &index)
{
    std::optional<int> result;
    for (const int term : terms) {
        if (index.terms()[term].term.in(other.language).isMissing())
            continue;
        if (index.standsIn(other, term))
            return std::nullopt;
        result = result ? result : term;
    }
    return result;
}

std::array<StemmedText, 2> stemmedTexts(const model::Text &text, Stems &stems)
{
    return {stemmed(text::shownProse(text::parse(text.wordings[0].text())), stems[0]),
            stemmed(text::shownProse(text::parse(text.wordings[1].text())), stems[1])};
}

} // namespace

QList<PairedTerm> pairedTermsIn(const model::Text &text, const TermIndex &index, Stems &stems)
{
    const std::array<StemmedText, 2> texts = stemmedTexts(text, stems);
    QList<PairedTerm> paired;
    QSet<int> told;
    for (size_t side = 0; side < texts.size(); ++side)
        for (const TermPlace &found : index.placesIn(texts[side]))
            for (const int term : found.terms) {
                if (told.contains(term))
                    continue;
                told.insert(term);
                PairedTerm each{term, {}};
                each.stands[side] = true;
                each.stands[1 - side] = index.standsIn(texts[1 - side], term);
                paired.append(each);
            }
    return paired;
}

QList<Finding> unmatchedTermsIn(const model::TextRef &place, const model::Text &text, const TermIndex &index, Stems &stems)
{
    QList<Finding> findings;
    if (text.in(Language::French).isMissing() || text.in(Language::Dutch).isMissing() || text.step() == model::Step::Adapted)
        return findings;
    const std::array<StemmedText, 2> texts = stemmedTexts(text, stems);
    for (const Language language : base::bothLanguages) {
        const auto here = size_t(base::indexOf(language));
        QSet<int> told;
        for (const TermPlace &found : index.placesIn(texts[here])) {
            const std::optional<int> term = unmatched(found.terms, texts[1 - here], index);
            if (!term || told.contains(*term))
                continue;
            told.insert(*term);
            const model::Term &missing = index.terms()[*term];
            findings.append({model::FindingKind::TermNotMatched, {place.object, language, place.field},
                             {model::codeOf(missing), texts[here].shown.mid(found.stretch.start, found.stretch.length),
                              text::plain(missing.term.wordings[1 - here].text())}});
        }
    }
    return findings;
}

QList<Finding> unmatchedTerms(const model::Manual &manual, const base::CancelToken &cancel)
{
    const TermIndex index(manual.terms());
    if (index.isEmpty())
        return {};
    const QList<WrittenText> texts = writtenTexts(manual);
    const int threads = base::machineThreads();
    std::vector<Stems> stems(size_t(threads), Stems{text::StemMemory(Language::French), text::StemMemory(Language::Dutch)});
    const auto examine = [&](const WrittenText &written, int worker, QList<Finding> &found) {
        found += unmatchedTermsIn(written.place, *written.text, index, stems[size_t(worker)]);
    };
    return standing(findingsIn(texts, threads, cancel, examine), manual);
}

} // namespace check
