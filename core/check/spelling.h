// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/finding.h"
#include "model/manual.h"
#include "text/spelling.h"

namespace check {

/// French and Dutch.
using Spellings = std::array<text::Spelling, 2>;

/// Dictionaries as they lie on this system; each knows the other's names.
Spellings loadSpellings(const QStringList &folders = text::Spelling::dictionaryFolders());
/// The same, knowing what is right in this manual and these words besides.
Spellings knowing(const Spellings &spellings, const model::Manual &manual, const std::array<text::WordList, 2> &besides = {});

/// UnknownWord: every word that is not spelt right, once for each text and language, in reading order; those that somebody lets
/// stand are left out. Nothing in a language without a dictionary. Takes some seconds at 100 000 passages, on all cores.
QList<model::Finding> misspeltWords(const model::Manual &manual, const Spellings &spellings, const base::CancelToken &cancel = {});

/// Of such findings one for each word and language, where it stands first: for a list that somebody reads.
QList<model::Finding> firstOfEachWord(const QList<model::Finding> &misspelt);

} // namespace check
