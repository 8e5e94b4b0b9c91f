// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"
#include "text/spelling.h"
#include "text/words.h"

#include <unordered_map>

namespace text {

/// What the runs show, a footnote and a forced break as one character each, with spaces in place of code: so that positions are
/// those a reader sees.
QString shownProse(const QList<Run> &runs);

/// The words of a text that have a spelling, without French elisions. Left out: addresses, numbers and what is written with
/// digits, abbreviations with points inside, and words that stand for two ("usager(e)", "patient·e").
QList<Stretch> wordsToSpell(QStringView shown, base::Language language);

/// The wording with another word in place of what it shows at `word`; that takes the look of the first character.
QString corrected(QStringView markup, const Stretch &word, const QString &with);

/// Finds what is not spelt right in running text. It remembers every word it asked about, so each thread needs its own.
class Proofreader final
{
public:
    explicit Proofreader(const Spelling &spelling) : m_spelling(spelling) {}

    const Spelling &spelling() const { return m_spelling; }
    QList<Stretch> misspelt(QStringView shown);

private:
    bool isRight(QStringView word);

    struct WordHash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word, 0); }
    };
    struct SameWord {
        using is_transparent = void;
        bool operator()(QStringView left, QStringView right) const { return left == right; }
    };

    Spelling m_spelling;
    std::unordered_map<QString, bool, WordHash, SameWord> m_verdicts;
};

} // namespace text
