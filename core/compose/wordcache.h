// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "compose/length.h"
#include "compose/page.h"
#include "compose/typecase.h"

#include <QString>
#include <memory>
#include <vector>

struct hb_buffer_t;

namespace compose {

/// A word as glyphs of one face. Widths are in thousandths of the size.
struct ShapedWord {
    std::vector<Glyph> glyphs; ///< clusters count from the word's first character
    QString text;
    quint16 kind = 0;          ///< its face and language
    qint32 width = 0;
    bool covered = true; ///< the face has a glyph for every character; where not, U+FFFD stands
    bool breaksKnown = false;
    std::vector<quint16> breaks; ///< characters before which a hyphen may stand
};

/// Words shaped before: most words of a manual come back, and shaping is the dearest step of composing. A flat table
/// with open addressing; not thread-safe, each worker has its own.
class WordCache final
{
public:
    explicit WordCache(TypeCase typeCase);
    ~WordCache();
    WordCache(const WordCache &) = delete;
    WordCache &operator=(const WordCache &) = delete;

    using Index = quint32;
    /// Stays valid; the reference of word() only until the next shape().
    Index shape(Face face, base::Language language, QStringView text);
    const ShapedWord &word(Index index) const { return m_words[index]; }
    /// Where a hyphen and a line's end may stand inside the word. Holds until the next shape().
    const std::vector<quint16> &breaksOf(Index index, base::Language language);
    const FontBook &fonts() const { return *m_case.fonts; }
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    struct Slot {
        quint32 word = 0; ///< index + 1; 0: free
        quint32 hash = 0;
    };
    Index add(Face face, base::Language language, QStringView text, quint16 kind, quint32 hash, size_t slot);
    void grow();
    ShapedWord shaped(Face face, base::Language language, QStringView text);

    TypeCase m_case;
    hb_buffer_t *m_buffer;
    std::vector<ShapedWord> m_words;
    std::vector<Slot> m_slots;
};

} // namespace compose
