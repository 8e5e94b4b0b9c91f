// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/parting.h"

namespace compose {

std::vector<Parting> partingsOf(const Piece &piece, base::Language language, WordCache &words)
{
    std::vector<Parting> partings;
    const std::vector<quint16> &breaks = words.breaksOf(piece.word, language);
    const ShapedWord &word = words.word(piece.word);
    const size_t count = word.glyphs.size();
    FineLength before = 0;
    size_t glyph = 0;
    for (const quint16 character : breaks) {
        for (; glyph < count && word.glyphs[glyph].cluster < character; ++glyph)
            before += FineLength(word.glyphs[glyph].advance) * piece.size;
        const bool partsLetters = glyph == count || word.glyphs[glyph].cluster > character;
        partings.push_back({character, before, piece.width - before, partsLetters});
    }
    // "dif-férent": letters that were drawn as one take another width when they part.
    const QString text = word.text;
    const auto widthOf = [&](QStringView part) {
        return FineLength(words.word(words.shape(piece.face, language, part)).width) * piece.size;
    };
    for (Parting &parting : partings) {
        if (!parting.partsLetters)
            continue;
        parting.before = widthOf(QStringView(text).first(parting.character));
        parting.behind = widthOf(QStringView(text).sliced(parting.character));
    }
    return partings;
}

} // namespace compose
