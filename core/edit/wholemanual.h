// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "model/incoming.h"

namespace edit {

/// Everything a manual holds, as writes: parents before what stands in them, an object before its texts.
QList<history::Write> writesOfWhole(const model::Manual &manual);

/// The pictures that came along.
QList<history::Asset> assetsOf(const model::Incoming &incoming);

/// What a file declared about its pairs, as a person's declaration of now; "both moved" is no declaration. A
/// manual without a code gets one.
model::Manual withDeclarations(model::Manual manual, const QString &author, const QDateTime &at);

/// Every object that is in the manual, in the order above.
QList<model::ObjectRef> objectsOf(const model::Manual &manual);

/// The declaration a file's `pairing` stands for; nothing for "both moved".
std::optional<model::Pairing> declared(const std::optional<model::Pairing> &pairing, const QString &author,
                                       const QDateTime &at);

} // namespace edit
