// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "text/stem.h"
#include "text/words.h"

namespace check {

/// Where a term of the glossary stands in a text.
struct TermPlace {
    QList<int> terms; ///< in TermIndex::terms(); several when the glossary has the word more than once
    text::Stretch stretch;
    bool operator==(const TermPlace &) const = default;
};

/// A text as terms are looked for in it.
struct StemmedText {
    struct Word {
        QString stem;
        text::Stretch stretch;
    };
    QString shown; ///< as text::shownProse gives it
    base::Language language = base::Language::French;
    QList<Word> words; ///< without French elisions
};
StemmedText stemmed(const QString &shown, text::StemMemory &stems);

/// Finds the terms of a glossary in running text: in their accepted forms and the inflections of those, whatever their case and
/// accents, without regard to French elisions. A const one may be asked by many threads.
class TermIndex final
{
public:
    TermIndex() = default;
    explicit TermIndex(const QList<model::Term> &terms);

    const QList<model::Term> &terms() const { return m_terms; }
    bool isEmpty() const { return m_phrases[0].isEmpty() && m_phrases[1].isEmpty(); }

    /// In order, of two that begin together the longer one, none inside another.
    QList<TermPlace> placesIn(const StemmedText &text) const;
    /// Whether a text has the term in any way: here a word of the same stem counts, and in Dutch the term as a part of another word
    /// ("netwerk" in "zorgnetwerk").
    bool standsIn(const StemmedText &text, int term) const;

private:
    struct Phrase {
        QStringList words;
        QStringList stems;
        QList<int> terms;
    };
    void add(const QString &form, int term, text::StemMemory &stems);
    const Phrase *phraseAt(const StemmedText &text, qsizetype first) const;

    QList<model::Term> m_terms;
    std::array<QHash<QString, QList<Phrase>>, 2> m_phrases; ///< French, Dutch; by first stem, the longest first
    std::array<QList<QList<Phrase>>, 2> m_ofTerm;
};

} // namespace check
