// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

namespace exchange {

namespace {

/// What may follow a first byte: how many bytes, and the range of the first of them; the others are 80–BF.
struct Continuation {
    int count;
    unsigned char least = 0x80;
    unsigned char most = 0xBF;
};

Continuation continuationOf(unsigned char first)
{
    if (first < 0x80)
        return {0};
    if (first >= 0xC2 && first <= 0xDF)
        return {1};
    if (first >= 0xE0 && first <= 0xEF)
        return {2, static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return {3, static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return {-1};
}

/// The length of the sequence that `bytes` begins with; 0 when it is not a valid one.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const Continuation next = continuationOf(static_cast<unsigned char>(bytes[0]));
    if (next.count < 0 || bytes.size() <= next.count)
        return 0;
    for (int i = 1; i <= next.count; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < (i == 1 ? next.least : 0x80) || byte > (i == 1 ? next.most : 0xBF))
            return 0;
    }
    return next.count + 1;
}

} // namespace

qsizetype validUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return bytes.size();
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

} // namespace exchange
