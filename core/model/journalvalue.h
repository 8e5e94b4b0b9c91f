// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/key.h"

#include <QByteArray>

namespace model {

/// The format of the bytes below. A change of a higher format is kept but not applied.
inline constexpr int journalFormat = 1;

/// A value as the journal keeps and hashes it: compact JSON with sorted keys. Keys that hold nothing are left out; a null
/// string is left out, an empty one stands there. A header that is gone is {"deleted":true,"seen":[…]}, where `seen` names
/// the versions of the object's texts its author knew of; a wording that is gone is {"text":""}, a pair that was undone {}.
QByteArray encode(const Key &key, const Value &value, const QList<base::Hash> &seen = {});

/// Refuses with NotJson, WrongType or WrongValue; `place` is the JSON key. Keys it does not know are passed over.
base::Result<Value> decode(const Key &key, const QByteArray &bytes);

/// The versions a deleted header had seen; empty for any other value.
QList<base::Hash> seenBy(const QByteArray &bytes);

} // namespace model
