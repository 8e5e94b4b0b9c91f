// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QSet>
#include <QString>
#include <QStringView>

namespace text {

/// Words that are right whatever a dictionary says. A word in small letters may be written with capitals too; one with a capital
/// needs it.
class WordList final
{
public:
    void add(const QString &word);
    /// The word with all its inflections.
    void addInflected(const QString &word, base::Language language);
    void add(const WordList &others);

    bool contains(QStringView word) const;
    /// Asks the stem: slower.
    bool containsInflected(QStringView word, base::Language language) const;
    /// As they were added.
    const QSet<QString> &words() const { return m_words; }

    bool operator==(const WordList &) const = default;

private:
    QSet<QString> m_words;
    QSet<QString> m_capitals; ///< the same, all in capitals
    QSet<QString> m_stems;
};

/// How many letters must be typed, left out or changed, or swapped with the next, to get from one word to the other; `limit`
/// when that many or more.
int stepsBetween(const QString &left, const QString &right, int limit);

/// A word as it is looked up: composed, with one kind of apostrophe, without soft hyphens.
QString comparable(QStringView word);

} // namespace text
