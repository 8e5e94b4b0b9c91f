// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QList>
#include <QString>
#include <array>

namespace store {

/// A part of what is asked that the glossary knows in the other language.
struct Widening {
    qsizetype first = 0; ///< of the words asked for (text/searchwords.h)
    qsizetype count = 1;
    QString words; ///< in their place
    base::Language in = base::Language::French;
    bool operator==(const Widening &) const = default;
};

/// What is asked of the search index. Case and accents do not matter; each word is also found by its stem, the last one as a
/// beginning too.
class SearchQuery final
{
public:
    explicit SearchQuery(const QString &words, const QList<Widening> &widenings = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    /// In the language of FTS5 (https://sqlite.org/fts5.html, 3), for the columns `body` and `stems`.
    QString expression() const;

    struct Shown {
        QString snippet;           ///< what was found stands between U+0002 and U+0003
        bool isByGlossary = false; ///< not what was typed, but its counterpart in the other language
    };
    Shown show(const QString &body, base::Language language) const;

private:
    struct Word {
        QString folded;
        std::array<QString, 2> stems; ///< empty: not looked for in that language
        bool isBeginning = false;
    };
    struct Looked;
    static Word typed(const QString &word);
    static QString expressionOf(const QList<Word> &words);
    Looked look(const QString &body, base::Language language) const;
    bool mark(QStringView word, base::Language language, QList<bool> &isMet) const;
    bool mayFind(QStringView word) const;
    static bool finds(const Word &word, const QString &folded, const QString &stem, base::Language language);

    QList<Word> m_words;
    QList<QList<Word>> m_widened; ///< each instead of m_words
    QString m_initials;           ///< what is found begins with one of these
};

/// What the column `stems` holds of a text: each word's stem, marked with its language.
QString stemsOf(const QString &body, base::Language language);

} // namespace store
