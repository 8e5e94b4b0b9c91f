// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

namespace store {

// Words of the plain columns; a null string stands for "none". What a derived table does not know reads as the default: the
// journal holds the truth and the table can be made anew.

QString wordFor(model::PassageKind kind);
QString wordFor(model::Role role);
QString wordFor(model::PairingKind kind);
model::PassageKind passageKindFor(const QString &word);
model::Role roleFor(const QString &word);
model::PairingKind pairingKindFor(const QString &word);

} // namespace store
