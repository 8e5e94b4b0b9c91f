// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/section.h"

#include <array>
#include <bitset>
#include <unordered_map>

namespace compose {

/// What the index lists: a glossary term or a practice, by its words in one language.
struct IndexedTerm {
    QString name;      ///< plain
    QStringList forms; ///< the name and its other forms
    model::ObjectRef object;
    bool operator==(const IndexedTerm &) const = default;
};

/// Where a term stands in a section.
struct TermFind {
    int term = 0; ///< in the language's list
    int block = 0;
    int cell = 0;
    int characters = 0; ///< of the paragraph that stand before it, spaces not counted
    bool operator==(const TermFind &) const = default;
};

/// Finds terms in running text, whatever their case and accents; of two that begin together the longer one.
class TermFinder final
{
public:
    using Terms = std::array<QList<IndexedTerm>, 2>; ///< French, Dutch
    explicit TermFinder(const Terms &terms);

    /// In the order of the text. Only texts of entries count, in the language of their column.
    std::vector<TermFind> findIn(const Section &section) const;

private:
    using WordHash = quint64;
    struct Word {
        WordHash hash = 0;
        int characters = 0;
    };
    struct Phrase {
        std::vector<WordHash> words;
        int term = 0;
    };
    /// Cuts at everything that is no letter or digit.
    static void cut(const Paragraph &paragraph, std::vector<Word> &words);
    static void cut(QStringView text, int &characters, std::vector<Word> &words);
    void findIn(const std::vector<Word> &words, base::Language language, const TermFind &place,
                std::vector<TermFind> &finds) const;
    const Phrase *phraseAt(const std::vector<Word> &words, size_t first, base::Language language) const;

    std::array<std::unordered_map<WordHash, std::vector<Phrase>>, 2> m_phrases; ///< by first word, the longest first
    std::array<std::bitset<65536>, 2> m_firstWords;                             ///< most words begin no term
};

} // namespace compose
