// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/turning.h"

#include <algorithm>

namespace compose {

namespace {

enum class Strength { FromRight, FromLeft, Number, Neutral };

Strength strengthOf(const Piece &piece, const WordCache &words)
{
    bool number = false;
    for (const QChar character : words.word(piece.word).text) {
        if (isFromRight(character))
            return Strength::FromRight;
        if (character.isLetter())
            return Strength::FromLeft;
        number = number || character.isDigit();
    }
    return number ? Strength::Number : Strength::Neutral;
}

bool closes(const QString &text, int &open)
{
    for (const QChar character : text) {
        const QChar::Category category = character.category();
        open += category == QChar::Punctuation_Open ? 1 : 0;
        if (category == QChar::Punctuation_Close && open > 0)
            return --open, true;
    }
    return false;
}

/// Behind the last piece of the stretch that begins with `first`.
size_t endOf(const std::vector<Piece> &pieces, size_t first, const WordCache &words)
{
    size_t end = first + 1;
    int open = 0;
    for (size_t i = first; i < pieces.size() && !(i > first && pieces[i - 1].mustBreak); ++i) {
        const Strength strength = strengthOf(pieces[i], words);
        if (strength == Strength::FromLeft)
            break;
        if (strength != Strength::Neutral || closes(words.word(pieces[i].word).text, open))
            end = i + 1;
    }
    return end;
}

} // namespace

std::vector<int> turnedStretches(const std::vector<Piece> &pieces, const WordCache &words)
{
    const auto fromRight = [](const Piece &piece) { return isFromRight(piece.face); };
    if (std::none_of(pieces.begin(), pieces.end(), fromRight))
        return {};
    std::vector<int> stretches(pieces.size());
    int count = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (strengthOf(pieces[i], words) != Strength::FromRight)
            continue;
        const size_t end = endOf(pieces, i, words);
        std::fill(stretches.begin() + std::ptrdiff_t(i), stretches.begin() + std::ptrdiff_t(end), ++count);
        i = end - 1;
    }
    return stretches;
}

QString turned(const QString &text)
{
    QString result = text;
    if (text.size() == 1)
        result[0] = text.front().mirroredChar();
    return result;
}

} // namespace compose
