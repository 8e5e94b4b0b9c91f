// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"
#include "model/vocabulary.h"

#include <QString>

namespace ui::language {

// The words of a manual in the language of the interface. Lower case, as inside a sentence, unless said otherwise.

/// "French", "Dutch": capitalised where the language of the interface does so inside a sentence.
QString languageName(base::Language language);
/// "FR", "NL".
QString languageSign(base::Language language);
QString entryKindName(model::EntryKind kind);
QString passageKindName(model::PassageKind kind, int level = 1);
QString roleName(model::Role role);
/// What a field of the sheet is called, as on a label: its own name in this language or the other, or its role's.
QString fieldName(const model::SheetField &field, base::Language language);
QString lifecycleName(model::Lifecycle lifecycle);
/// By its code: "peer worker".
QString signOffRoleName(const QString &role);
/// Who is to sign, as in model::ReviewHeader: "its network", "somebody with lived experience", a role.
QString signerName(const QString &who);
/// Who said or wrote something, as he or she is named; or that nobody was named.
QString authorName(const QString &name);

/// With a capital, as on a label of its own.
QString capitalised(QString words);

} // namespace ui::language
