// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/termfinder.h"

#include "text/fold.h"

namespace compose {

namespace {

/// Letters and digits as they count when words are compared: made once for what French and Dutch are written with.
class FoldTable final
{
public:
    FoldTable()
    {
        for (char16_t unit = 0; unit < size; ++unit) {
            const QChar letter(unit);
            if (!letter.isLetterOrNumber())
                continue;
            const QString folded = text::folded(QString(letter));
            for (qsizetype i = 0; i < std::min<qsizetype>(folded.size(), 2); ++i)
                m_units[unit][size_t(i)] = folded[i].unicode();
        }
    }
    std::array<char16_t, 2> of(QChar character) const
    {
        if (character.unicode() < size)
            return m_units[character.unicode()];
        return {character.isLetterOrNumber() ? character.unicode() : char16_t(0), 0};
    }

private:
    static constexpr size_t size = 0x250;
    std::array<std::array<char16_t, 2>, size> m_units{};
};

constexpr quint64 hashStart = 14695981039346656037ULL; // FNV-1a
constexpr quint64 hashPrime = 1099511628211ULL;

bool isBreakingSpace(QChar character)
{
    const char16_t code = character.unicode();
    return code == u' ' || code == u'\t' || code == u'\n' || code == u'\r' || code == 0x2028 || code == 0x2029;
}

bool isOfEntry(const Block &block)
{
    return !block.objects.empty()
           && (block.objects.front().first.kind == model::ObjectKind::Passage
               || block.objects.front().first.kind == model::ObjectKind::Entry);
}

} // namespace

void TermFinder::cut(QStringView text, int &characters, std::vector<Word> &words)
{
    static const FoldTable table;
    WordHash hash = hashStart;
    int start = -1;
    const auto end = [&] {
        if (start >= 0)
            words.push_back({hash, start});
        hash = hashStart;
        start = -1;
    };
    for (const QChar character : text) {
        const std::array<char16_t, 2> units = table.of(character);
        if (units[0] == 0) {
            end();
        } else {
            start = start < 0 ? characters : start;
            for (const char16_t unit : units)
                hash = unit == 0 ? hash : (hash ^ unit) * hashPrime;
        }
        characters += isBreakingSpace(character) ? 0 : 1;
    }
    end();
}

void TermFinder::cut(const Paragraph &paragraph, std::vector<Word> &words)
{
    words.clear();
    int characters = 0;
    for (const Span &span : paragraph.spans)
        cut(span.text, characters, words);
}

TermFinder::TermFinder(const Terms &terms)
{
    for (size_t language = 0; language < terms.size(); ++language) {
        for (int term = 0; term < int(terms[language].size()); ++term) {
            for (const QString &form : terms[language][term].forms) {
                int characters = 0;
                std::vector<Word> words;
                cut(form, characters, words);
                if (words.empty())
                    continue;
                Phrase phrase{{}, term};
                for (const Word &word : words)
                    phrase.words.push_back(word.hash);
                m_firstWords[language].set(words.front().hash & 0xffff);
                m_phrases[language][words.front().hash].push_back(std::move(phrase));
            }
        }
        for (auto &[first, phrases] : m_phrases[language])
            std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &left, const Phrase &right) {
                return left.words.size() > right.words.size();
            });
    }
}

const TermFinder::Phrase *TermFinder::phraseAt(const std::vector<Word> &words, size_t first,
                                               base::Language language) const
{
    const auto side = size_t(base::indexOf(language));
    if (!m_firstWords[side].test(words[first].hash & 0xffff))
        return nullptr;
    const auto found = m_phrases[side].find(words[first].hash);
    if (found == m_phrases[side].end())
        return nullptr;
    for (const Phrase &phrase : found->second) {
        const bool fits = first + phrase.words.size() <= words.size()
                          && std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + qptrdiff(first),
                                        [](WordHash hash, const Word &word) { return hash == word.hash; });
        if (fits)
            return &phrase;
    }
    return nullptr;
}

void TermFinder::findIn(const std::vector<Word> &words, base::Language language, const TermFind &place,
                        std::vector<TermFind> &finds) const
{
    for (size_t i = 0; i < words.size();) {
        const Phrase *phrase = phraseAt(words, i, language);
        if (phrase) {
            finds.push_back(place);
            finds.back().term = phrase->term;
            finds.back().characters = words[i].characters;
        }
        i += phrase ? phrase->words.size() : 1;
    }
}

std::vector<TermFind> TermFinder::findIn(const Section &section) const
{
    std::vector<TermFind> finds;
    std::vector<Word> words;
    for (size_t block = 0; block < section.plan.blocks.size(); ++block) {
        const Block &each = section.plan.blocks[block];
        if (!isOfEntry(each))
            continue;
        for (size_t cell = 0; cell < each.cells.size(); ++cell) {
            const Paragraph &paragraph = section.plan.paragraphs[size_t(each.cells[cell].paragraph)];
            const base::Language language = section.plan.columns[size_t(each.cells[cell].column)].language;
            if (paragraph.language != language)
                continue;
            cut(paragraph, words);
            findIn(words, language, {0, int(block), int(cell), 0}, finds);
        }
    }
    return finds;
}

} // namespace compose
