// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

namespace store {

// Words of the plain columns. What a derived table does not know reads as the default: the journal holds the truth and the
// table can be made anew.

QString wordFor(model::PassageKind kind);
model::PassageKind passageKindFor(QLatin1StringView word);

/// True when a header holds something for which the table has no column.
bool saysMore(const model::PassageHeader &header);

/// How, when and by whom a pair was declared, and back; the hashes stand elsewhere.
QString declarationOf(const model::Pairing &pairing);
void setDeclaration(model::Pairing &pairing, const QString &declaration);

} // namespace store
