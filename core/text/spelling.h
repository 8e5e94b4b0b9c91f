// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordlist.h"

#include <QStringList>
#include <memory>

namespace nuspell {
inline namespace v5 {
class Dictionary;
}
} // namespace nuspell

namespace text {

/// Knows which words of a language are spelt right: those of a dictionary and those it was told. Copies share the dictionary; a
/// const one may be asked by many threads at once.
class Spelling final
{
public:
    /// Without a dictionary: every word is right.
    explicit Spelling(base::Language language);
    /// With the first dictionary of the language in these folders, read once in a run, in 50 to 100 ms; without one when there is
    /// none that can be read.
    static Spelling load(base::Language language, const QStringList &folders = dictionaryFolders());
    /// Those that ship with the program first, then where dictionaries lie on this system.
    static QStringList dictionaryFolders();

    base::Language language() const { return m_language; }
    bool hasDictionary() const { return m_dictionary != nullptr; }
    /// The same, with these words known and no others.
    Spelling knowing(const WordList &words) const;
    /// The same, with names of the other language right too: "Vlaamse" in French.
    Spelling acceptingNamesOf(const Spelling &other) const;

    /// Right are also: what is not written in Latin letters, acronyms ("ASBL", "GGZ’er"), marks with a capital inside
    /// ("PsyBru"), and what is put together of right words with a hyphen.
    bool isRight(QStringView word) const;
    /// What may have been meant, best first; words that are known among them. Takes a tenth of a second: never where somebody
    /// waits.
    QStringList suggestions(const QString &word, int most = 5) const;

private:
    bool isRightPart(const QString &part) const;
    bool isRightWithApostrophe(const QString &word) const;
    QStringList knownWordsLike(const QString &word) const;

    base::Language m_language;
    std::shared_ptr<const nuspell::Dictionary> m_dictionary;
    std::shared_ptr<const nuspell::Dictionary> m_names; ///< asked about words with a capital
    std::shared_ptr<const WordList> m_known;
};

} // namespace text
