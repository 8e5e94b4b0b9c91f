// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likeness.h"

#include "text/fold.h"
#include "text/searchwords.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace text {

namespace {

constexpr quint32 unknownWord = 0;
constexpr size_t longest = 2000;     // words; of longer texts only the same is found
constexpr size_t mostWork = 3'000'000; // words compared with words in one question
constexpr qsizetype mostCompared = 3000; // texts

/// How many words must be left out, put in or replaced.
size_t distance(const std::vector<quint32> &one, const std::vector<quint32> &other)
{
    std::vector<size_t> row(other.size() + 1);
    for (size_t j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (size_t i = 0; i < one.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < other.size(); ++j) {
            const bool same = one[i] == other[j] && one[i] != unknownWord;
            const size_t best = std::min({row[j] + 1, row[j + 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j + 1], best);
        }
    }
    return row.back();
}

} // namespace

LikenessIndex::Words LikenessIndex::wordsOf(const QString &plain) const
{
    Words words;
    for (const Stretch &word : searchStretches(plain))
        words.push_back(m_numbers.value(folded(QStringView(plain).mid(word.start, word.length)), unknownWord));
    return words;
}

void LikenessIndex::add(const QString &plain)
{
    const auto number = quint32(m_texts.size());
    Words words;
    for (const Stretch &stretch : searchStretches(plain)) {
        const QString word = folded(QStringView(plain).mid(stretch.start, stretch.length));
        auto at = m_numbers.constFind(word);
        if (at == m_numbers.cend()) {
            m_holders.resize(size_t(m_numbers.size()) + 2);
            at = m_numbers.insert(word, quint32(m_numbers.size()) + 1);
        }
        words.push_back(*at);
        std::vector<quint32> &holders = m_holders[*at];
        if (holders.empty() || holders.back() != number)
            holders.push_back(number);
    }
    m_exact.push_back(qHash(plain));
    m_signatures.push_back(signatureOf(words));
    m_texts.push_back(std::move(words));
}

LikenessIndex::Signature LikenessIndex::signatureOf(const Words &words)
{
    Signature signature{};
    for (const quint32 word : words)
        signature[word / 64 % 4] |= quint64(1) << word % 64;
    return signature;
}

/// False when too many words of either are surely not in the other.
bool LikenessIndex::mayShare(const Signature &one, const Signature &other, size_t sizeOfOne, size_t sizeOfOther, double least)
{
    size_t onlyInOne = 0;
    size_t onlyInOther = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        onlyInOne += size_t(std::popcount(one[i] & ~other[i]));
        onlyInOther += size_t(std::popcount(other[i] & ~one[i]));
    }
    const size_t shared = std::min(sizeOfOne - std::min(sizeOfOne, onlyInOne), sizeOfOther - std::min(sizeOfOther, onlyInOther));
    return double(shared) >= least * double(std::max(sizeOfOne, sizeOfOther));
}

/// The `count` words of a question that stand in fewest texts.
std::vector<quint32> LikenessIndex::rarest(const Words &words, size_t count) const
{
    std::vector<quint32> sorted = words;
    const auto held = [this](quint32 word) { return word == unknownWord ? 0 : m_holders[word].size(); };
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) { return std::pair(held(a), a) < std::pair(held(b), b); });
    sorted.resize(std::min(count, sorted.size()));
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::erase(sorted, unknownWord);
    return sorted;
}

std::vector<LikenessIndex::Candidate> LikenessIndex::candidates(const Words &words, double least) const
{
    // So many words of the question may be missing; of one more than that at least one stands in a text that is like enough.
    const size_t missing = size_t(std::floor(double(words.size()) * (1 - least) + 1e-9));
    std::vector<quint16> counts(m_holders.size() + 1, 0);
    for (const quint32 word : words)
        counts[word] = quint16(counts[word] + 1);
    counts[unknownWord] = 0;
    const Signature signature = signatureOf(words);
    std::vector<bool> isSeen(m_texts.size(), false);
    std::vector<Candidate> found;
    std::vector<quint32> taken;
    for (const quint32 rare : rarest(words, missing + 1)) {
        for (const quint32 number : m_holders[rare]) {
            const Words &other = m_texts[number];
            if (isSeen[number])
                continue;
            isSeen[number] = true;
            const size_t longer = std::max(words.size(), other.size());
            if (!mayShare(signature, m_signatures[number], words.size(), other.size(), least))
                continue;
            taken.clear();
            for (const quint32 word : other)
                if (counts[word] > 0) {
                    --counts[word];
                    taken.push_back(word);
                }
            for (const quint32 word : taken)
                ++counts[word];
            const double bound = double(taken.size()) / double(longer);
            if (bound >= least)
                found.push_back({number, bound});
        }
    }
    const auto isLiker = [](const Candidate &a, const Candidate &b) {
        return std::pair(a.bound, a.number) > std::pair(b.bound, b.number);
    };
    const auto end = found.begin() + std::min(mostCompared, qsizetype(found.size()));
    std::partial_sort(found.begin(), end, found.end(), isLiker);
    found.erase(end, found.end());
    return found;
}

QList<LikenessIndex::Like> LikenessIndex::find(const QString &plain, int leastPercent, qsizetype most) const
{
    const Words words = wordsOf(plain);
    const size_t exact = qHash(plain);
    const bool isLong = words.size() > longest;
    QList<Like> best;
    size_t work = 0;
    for (const Candidate &candidate : candidates(words, isLong ? 1.0 : leastPercent / 100.0)) {
        const Words &other = m_texts[candidate.number];
        const bool isEnough = best.size() >= most && best.last().percent >= int(candidate.bound * 100);
        work += words.size() * other.size();
        if (isEnough || (work > mostWork && !isLong))
            break;
        const bool same = m_exact[candidate.number] == exact;
        const double longer = double(std::max(words.size(), other.size()));
        const int percent = same ? 100 : isLong ? 0 : std::min(99, int(100 - 100.0 * double(distance(words, other)) / longer));
        if (percent < leastPercent)
            continue;
        const auto behind = std::find_if(best.begin(), best.end(), [percent](const Like &like) { return like.percent < percent; });
        best.insert(behind, {qsizetype(candidate.number), percent});
        if (best.size() > most)
            best.removeLast();
    }
    return best;
}

} // namespace text
