// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/termindex.h"

#include "text/fold.h"
#include "text/markup.h"

namespace check {

using base::Language;

namespace {

constexpr qsizetype shortestPart = 5; ///< of a Dutch compound that is taken for a term

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\u00AD';
}

bool beginsWith(const QStringList &stems, qsizetype first, const auto &words)
{
    if (first + stems.size() > words.size())
        return false;
    for (qsizetype i = 0; i < stems.size(); ++i)
        if (words[first + i].stem != stems[i])
            return false;
    return true;
}

} // namespace

TermIndex::TermIndex(const QList<model::Term> &terms) : m_terms(terms)
{
    for (const Language language : base::bothLanguages) {
        text::StemMemory stems(language);
        const auto side = size_t(base::indexOf(language));
        m_ofTerm[side].resize(terms.size());
        for (int term = 0; term < int(terms.size()); ++term) {
            add(text::plain(terms[term].term.in(language).text()), term, stems);
            for (const QString &form : terms[term].header.forms[side])
                add(form, term, stems);
        }
        for (QList<Phrase> &phrases : m_phrases[side])
            std::stable_sort(phrases.begin(), phrases.end(),
                             [](const Phrase &left, const Phrase &right) { return left.stems.size() > right.stems.size(); });
    }
}

void TermIndex::add(const QString &form, int term, text::StemMemory &stems)
{
    Phrase phrase;
    for (const Word &word : wordsOf(form, stems)) {
        phrase.words.append(form.mid(word.stretch.start, word.stretch.length));
        phrase.stems.append(word.stem);
    }
    if (phrase.stems.isEmpty())
        return;
    phrase.terms = {term};
    const auto side = size_t(base::indexOf(stems.language()));
    m_ofTerm[side][term].append(phrase);
    QList<Phrase> &same = m_phrases[side][phrase.stems.first()];
    const auto known = std::find_if(same.begin(), same.end(), [&](const Phrase &each) { return each.words == phrase.words; });
    if (known == same.end())
        same.append(phrase);
    else if (!known->terms.contains(term))
        known->terms.append(term);
}

QList<TermIndex::Word> TermIndex::wordsOf(QStringView shown, text::StemMemory &stems)
{
    QList<Word> words;
    for (qsizetype i = 0; i < shown.size();) {
        if (!isOfWord(shown[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < shown.size() && isOfWord(shown[i]))
            ++i;
        const bool elided = stems.language() == Language::French && i + 1 < shown.size() && text::isApostrophe(shown[i].unicode())
                            && text::elisionLength(shown.mid(start, i + 2 - start)) > 0;
        if (!elided)
            words.append({stems.stemOf(shown.mid(start, i - start)), {start, i - start}});
    }
    return words;
}

const TermIndex::Phrase *TermIndex::phraseAt(QStringView shown, const QList<Word> &words, qsizetype first, Language language) const
{
    const auto &phrases = m_phrases[size_t(base::indexOf(language))];
    const auto found = phrases.constFind(words[first].stem);
    if (found == phrases.cend())
        return nullptr;
    for (const Phrase &phrase : *found) {
        bool fits = beginsWith(phrase.stems, first, words);
        for (qsizetype i = 0; fits && i < phrase.words.size(); ++i) {
            const text::Stretch &stretch = words[first + i].stretch;
            fits = text::mayInflect(shown.mid(stretch.start, stretch.length), phrase.words[i], language);
        }
        if (fits)
            return &phrase;
    }
    return nullptr;
}

QList<TermPlace> TermIndex::placesIn(QStringView shown, text::StemMemory &stems) const
{
    QList<TermPlace> places;
    if (isEmpty())
        return places;
    const QList<Word> words = wordsOf(shown, stems);
    for (qsizetype i = 0; i < words.size();) {
        const Phrase *phrase = phraseAt(shown, words, i, stems.language());
        if (phrase) {
            const qsizetype start = words[i].stretch.start;
            places.append({phrase->terms, {start, words[i + phrase->stems.size() - 1].stretch.end() - start}});
        }
        i += phrase ? phrase->stems.size() : 1;
    }
    return places;
}

bool TermIndex::standsIn(QStringView shown, int term, text::StemMemory &stems) const
{
    const QList<Word> words = wordsOf(shown, stems);
    const QString folded = stems.language() == Language::Dutch ? text::folded(shown) : QString();
    for (const Phrase &phrase : m_ofTerm[size_t(base::indexOf(stems.language()))][term]) {
        for (qsizetype i = 0; i < words.size(); ++i)
            if (beginsWith(phrase.stems, i, words))
                return true;
        const bool mayBePart = phrase.stems.size() == 1 && phrase.stems.first().size() >= shortestPart;
        if (mayBePart && folded.contains(phrase.stems.first()))
            return true;
    }
    return false;
}

} // namespace check
