// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordlist.h"

#include <QStringList>

namespace ui::shared {

// Words that a person, not a manual, holds to be spelt right: QSettings, read when asked.

QStringList ownWords(base::Language language);
void addOwnWord(const QString &word, base::Language language);
void removeOwnWord(const QString &word, base::Language language);
/// French and Dutch, as a speller takes them.
std::array<text::WordList, 2> ownWordLists();

bool isSpellingShown();
void setSpellingShown(bool shown);

} // namespace ui::shared
