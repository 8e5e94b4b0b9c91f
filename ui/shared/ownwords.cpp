// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ownwords.h"

#include <QSettings>

namespace ui::shared {

namespace {

const QString shownKey = QStringLiteral("spelling/shown");

QString keyOf(base::Language language)
{
    return QStringLiteral("spelling/words/") + base::codeOf(language);
}

} // namespace

QStringList ownWords(base::Language language)
{
    return QSettings().value(keyOf(language)).toStringList();
}

void addOwnWord(const QString &word, base::Language language)
{
    QStringList words = ownWords(language);
    if (words.contains(word))
        return;
    words.append(word);
    QSettings().setValue(keyOf(language), words);
}

void removeOwnWord(const QString &word, base::Language language)
{
    QStringList words = ownWords(language);
    words.removeAll(word);
    QSettings().setValue(keyOf(language), words);
}

std::array<text::WordList, 2> ownWordLists()
{
    std::array<text::WordList, 2> lists;
    for (const base::Language language : base::bothLanguages)
        for (const QString &word : ownWords(language))
            lists[size_t(base::indexOf(language))].add(word);
    return lists;
}

bool isSpellingShown()
{
    return QSettings().value(shownKey, true).toBool();
}

void setSpellingShown(bool shown)
{
    QSettings().setValue(shownKey, shown);
}

} // namespace ui::shared
