// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/termindex.h"

#include "text/markup.h"

namespace check {

using base::Language;

namespace {

constexpr qsizetype shortestPart = 5; ///< of a Dutch compound that is taken for a term

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\u00AD';
}

bool beginsWith(const QStringList &stems, qsizetype first, const QList<StemmedText::Word> &words)
{
    if (first + stems.size() > words.size())
        return false;
    for (qsizetype i = 0; i < stems.size(); ++i)
        if (words[first + i].stem != stems[i])
            return false;
    return true;
}

} // namespace

StemmedText stemmed(const QString &shown, text::StemMemory &stems)
{
    StemmedText result{shown, stems.language(), {}};
    const QStringView text(shown);
    for (qsizetype i = 0; i < shown.size();) {
        if (!isOfWord(shown[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < shown.size() && isOfWord(shown[i]))
            ++i;
        const bool elided = stems.language() == Language::French && i + 1 < shown.size() && text::isApostrophe(shown[i].unicode())
                            && text::elisionLength(text.mid(start, i + 2 - start)) > 0;
        if (!elided)
            result.words.append({stems.stemOf(text.mid(start, i - start)), {start, i - start}});
    }
    return result;
}

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
    for (const StemmedText::Word &word : stemmed(form, stems).words) {
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

const TermIndex::Phrase *TermIndex::phraseAt(const StemmedText &text, qsizetype first) const
{
    const auto &phrases = m_phrases[size_t(base::indexOf(text.language))];
    const auto found = phrases.constFind(text.words[first].stem);
    if (found == phrases.cend())
        return nullptr;
    for (const Phrase &phrase : *found) {
        bool fits = beginsWith(phrase.stems, first, text.words);
        for (qsizetype i = 0; fits && i < phrase.words.size(); ++i) {
            const text::Stretch &stretch = text.words[first + i].stretch;
            fits = text::mayInflect(QStringView(text.shown).mid(stretch.start, stretch.length), phrase.words[i], text.language);
        }
        if (fits)
            return &phrase;
    }
    return nullptr;
}

QList<TermPlace> TermIndex::placesIn(const StemmedText &text) const
{
    QList<TermPlace> places;
    for (qsizetype i = 0; i < text.words.size();) {
        const Phrase *phrase = phraseAt(text, i);
        if (phrase) {
            const qsizetype start = text.words[i].stretch.start;
            places.append({phrase->terms, {start, text.words[i + phrase->stems.size() - 1].stretch.end() - start}});
        }
        i += phrase ? phrase->stems.size() : 1;
    }
    return places;
}

bool TermIndex::standsIn(const StemmedText &text, int term) const
{
    for (const Phrase &phrase : m_ofTerm[size_t(base::indexOf(text.language))][term]) {
        const QString &stem = phrase.stems.first();
        const bool mayBePart = text.language == Language::Dutch && phrase.stems.size() == 1 && stem.size() >= shortestPart;
        for (qsizetype i = 0; i < text.words.size(); ++i)
            if (beginsWith(phrase.stems, i, text.words) || (mayBePart && text.words[i].stem.contains(stem)))
                return true;
    }
    return false;
}

} // namespace check
