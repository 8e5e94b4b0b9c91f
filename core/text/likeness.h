// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <array>
#include <vector>

namespace text {

/// Finds the texts that are most like another, word by word; case, accents, elisions and punctuation do not matter. Of the words
/// of two texts so many must be left out, put in or replaced to make one of the other; the share of words that stay is the
/// likeness. No text that is like enough is overlooked: one that shares none of the question's rarest words cannot be. Where
/// thousands share most words, those that share most are compared.
class LikenessIndex final
{
public:
    /// Texts are numbered from 0, in the order they come.
    void add(const QString &plain);
    qsizetype size() const { return qsizetype(m_texts.size()); }

    struct Like {
        qsizetype number = 0;
        int percent = 0; ///< 100 only when it is the same, character by character
        bool operator==(const Like &) const = default;
    };
    /// Best first; of equals the one that came last.
    QList<Like> find(const QString &plain, int leastPercent, qsizetype most) const;

private:
    using Words = std::vector<quint32>;
    using Signature = std::array<quint64, 4>; ///< one bit for many words: tells most unlike texts apart without reading them
    static Signature signatureOf(const Words &words);
    static bool mayShare(const Signature &one, const Signature &other, size_t sizeOfOne, size_t sizeOfOther, double least);
    Words wordsOf(const QString &plain) const;
    std::vector<quint32> rarest(const Words &words, size_t count) const;
    struct Candidate {
        quint32 number = 0;
        double bound = 0; ///< it cannot be more like than that
    };
    std::vector<Candidate> candidates(const Words &words, double least) const;

    QHash<QString, quint32> m_numbers; ///< of words, from 1
    std::vector<std::vector<quint32>> m_holders; ///< by word: the texts that hold it, in order
    std::vector<Words> m_texts;
    std::vector<Signature> m_signatures; ///< by text
    std::vector<size_t> m_exact; ///< by text: a hash of its characters
};

} // namespace text
