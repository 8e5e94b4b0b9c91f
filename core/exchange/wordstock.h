// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcelines.h"

#include <QHash>
#include <functional>

namespace exchange {

/// The words a text itself writes whole, in small letters: those a line's end may have cut are left out.
class WordStock final
{
public:
    WordStock(QStringView source, const QList<SourceLine> &lines, std::function<bool(const QString &)> isWord);

    /// How often the text writes it. "bien-être" is one word.
    int count(const QString &word) const { return m_counts.value(word.toLower()); }
    /// The text writes it, or a dictionary has it.
    bool knows(const QString &word) const;
    /// How many words it writes with this before a hyphen: "co" of "co-création" and "co-production".
    int countOfHead(const QString &head) const { return m_heads.value(head.toLower()); }
    bool dictionaryHas(const QString &word) const { return m_isWord && m_isWord(word.toLower()); }

private:
    void add(QStringView line, bool withoutFirst, bool withoutLast);

    QHash<QString, int> m_counts;
    QHash<QString, int> m_heads;
    std::function<bool(const QString &)> m_isWord;
};

/// Letters, with hyphens between letters.
QStringView wordAtEnd(QStringView text);
QStringView wordAtStart(QStringView text);

} // namespace exchange
