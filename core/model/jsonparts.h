// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to writing the interchange format: how values become JSON, and what is kept beside the texts.

#include "model/manual.h"

#include <QJsonArray>
#include <QJsonObject>

namespace model {

/// Puts back what the file said and the model has no place for; see canonicaljson.h. Null against an empty list or object
/// says that the file had left it out.
QJsonObject withExtras(QJsonObject known, const QJsonObject &extras);

QJsonObject toJson(const Text &text);
QJsonArray arrayOf(const QStringList &strings);
/// Nothing is written for an empty text, a null string, an invalid day, no language.
void put(QJsonObject &json, QLatin1StringView key, const Text &text);
void put(QJsonObject &json, QLatin1StringView key, const QString &text);
void put(QJsonObject &json, QLatin1StringView key, const QDate &day);
void put(QJsonObject &json, QLatin1StringView key, const std::optional<base::Language> &language);
void put(QJsonObject &json, QLatin1StringView key, const QJsonArray &array);
/// Targets that are gone (deleted since) are not written: a file that names them would be refused.
void putTarget(QJsonObject &json, QLatin1StringView key, const Manual &manual, const ObjectRef &object);

/// What is kept beside the texts, as keys of the manual: words, dismissals, comments, how it is reviewed.
void putCare(QJsonObject &json, const Manual &manual);
/// As keys of an entry: what its network did not say, sign-offs, when it was found true.
void putCare(QJsonObject &json, const Manual &manual, const Entry &entry);
void putConfirmation(QJsonObject &json, QLatin1StringView key, const Manual &manual, const ObjectRef &object, bool contact);

/// As keys of the manual: its meetings, the questions asked there, the packs handed out.
void putMeetings(QJsonObject &json, const Manual &manual);

} // namespace model
