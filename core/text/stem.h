// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>
#include <QStringView>
#include <unordered_map>

namespace text {

/// What a word has in common with its inflections, in small letters without accents: "pratiqu" for "Pratiques" and "pratique".
/// For comparing, not for reading. The word carries its accents, for the rules of French need them. Any thread may ask.
QString stemOf(QStringView word, base::Language language);

/// Whether a word can be an inflection of another of the same stem, rather than a word of its own: none is shorter than the one it
/// comes from, plurals aside ("usages" has the stem of "usager").
bool mayInflect(QStringView word, QStringView origin, base::Language language);

/// Remembers stems, for one thread: most words of a text stand in it often.
class StemMemory final
{
public:
    explicit StemMemory(base::Language language) : m_language(language) {}

    base::Language language() const { return m_language; }
    /// Holds until the next call.
    const QString &stemOf(QStringView word);

private:
    struct WordHash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word, 0); }
    };
    struct SameWord {
        using is_transparent = void;
        bool operator()(QStringView left, QStringView right) const { return left == right; }
    };

    base::Language m_language;
    std::unordered_map<QString, QString, WordHash, SameWord> m_stems;
};

} // namespace text
