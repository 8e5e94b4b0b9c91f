// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>
#include <memory>

struct _HyphenDict;

namespace text {

/// Says where a word may be broken at a line's end, from the patterns that ship with the program, never the
/// system's. Copies share the patterns; a const one may be used by many threads at once.
class Hyphenator final
{
public:
    /// `exceptions` are words with a '-' at each allowed break ("psy-cho-se"); one without '-' is never
    /// broken. They hold whatever the case of letters. Refuses with ResourceMissing.
    static base::Result<Hyphenator> load(base::Language language, const QStringList &exceptions = {});

    /// Whether every break of an exception can be kept to: one word of letters alone, with room before, between and after its
    /// hyphens, and in Dutch no break that would lose a diaeresis.
    static bool canFollow(const QString &exception, base::Language language);

    /// Ascending positions in QChars: a hyphen and a line end may stand before word[position]. `word` may be
    /// any stretch without spaces: its parts between apostrophes, hyphens and digits are words of their own.
    /// Each part keeps at least two letters before and three after a break; words in capitals, of more than
    /// 100 letters or of letters the patterns do not know are not broken; nor is Dutch before a vowel with a
    /// diaeresis, which would lose it at a line's end ("re-eel").
    QList<int> breaks(QStringView word) const;

private:
    struct Letter;

    Hyphenator(base::Language language, std::shared_ptr<_HyphenDict> patterns);
    void addException(const QString &hyphenated);
    void addBreaks(const QList<Letter> &part, QList<int> &result) const;
    QList<int> patternBreaks(const QList<Letter> &part) const;
    QByteArray encoded(const QString &word) const;

    base::Language m_language;
    std::shared_ptr<_HyphenDict> m_patterns;
    bool m_utf8;
    QHash<QString, QList<int>> m_exceptions; ///< lower-case letters to the letters a break may stand before
};

} // namespace text
