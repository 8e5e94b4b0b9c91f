// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/incoming.h"

#include <QByteArray>
#include <QJsonObject>

namespace model {

// A manual in the words of the interchange format, version 1. It is what travels, and what an edition freezes.
//
// Exactness: what is read is written again. The `extras` of a header hold what the file said and the model has no place
// for: unknown keys (those of its bilingual values under the value's own key), a default that was spelt out ("level": 1),
// and null for a list that is usually written but was left out. What the model holds always wins over its extras.

inline constexpr int interchangeVersion = 1;

/// An entry with the entries under it in one object, or on its own, without the key "entries".
enum class Under { Nested, LeftOut };

/// Everything but the key "entries".
QJsonObject headerToJson(const Manual &manual);
/// What decides how the pages look; what is as usual is left out.
QJsonObject layoutToJson(const Manual &manual);
/// Null (an empty object) when there is no such entry.
QJsonObject entryToJson(const Manual &manual, EntryId entry, Under under);
QJsonObject manualToJson(const Manual &manual);

/// The one way to write these bytes: keys ascending by UTF-16 code unit, no white space, UTF-8.
QByteArray canonicalBytes(const QJsonObject &object);

/// A manual from its JSON. Every object gets a new id and keeps the file's id as its code; a cell without one gets
/// TABLE.rN.cN, counted from 1. Refuses whatever breaks a rule of the format, with the JSON path (like
/// `entries[2].passages[5].text.fr`) as place; the first refusal in reading order wins. Pictures come without their bytes:
/// their `asset` is unknown until the caller sets it. Progress counts entries.
base::Result<Incoming> manualFromJson(const QJsonObject &manual, const base::Progress &progress = {},
                                      const base::CancelToken &cancel = {});

/// The code of a cell that was given none: TABLE.rN.cN; `row` and `column` count from 0, the code from 1.
QString cellCode(const QString &table, qsizetype row, qsizetype column);

/// Where a picture's file may lie: relative, '/' between folders, no step upwards. Says nothing about the disk.
bool isPicturePath(const QString &file);

} // namespace model
