// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace exchange {

/// The object in a JSON text (RFC 8259) that nobody vouches for. Stricter than Qt's parser, which takes the last of two equal
/// keys and passes lone surrogates on. Refuses with
///   InvalidUtf8   bytes that are not UTF-8, or half of a surrogate pair as an escape (place: its path)
///   NotJson       anything else that is no JSON; the offset of a file cut short is its length
///   DuplicateKey  place: the key's path
///   TooDeep       more than 64 levels; a list under the key "entries" counts as one with what it holds
///   WrongType     JSON, but no object
base::Result<QJsonObject> parseStrictly(const QByteArray &bytes);

} // namespace exchange
