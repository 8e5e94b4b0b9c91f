// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to journalvalue.cpp: the fields of each value, said once and read in both directions.

#include "base/error.h"
#include "model/key.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace model {

/// Puts what holds something into a JSON object.
struct FieldWriter {
    QJsonObject object;

    void field(QLatin1StringView name, const QString &text);
    void field(QLatin1StringView name, const QStringList &list);
    /// The same for a list whose usual value is not the empty one: it is always written.
    void list(QLatin1StringView name, const QStringList &list);
    void array(QLatin1StringView name, const QJsonArray &array);
    void field(QLatin1StringView name, const QJsonObject &extras);
    void field(QLatin1StringView name, const QDate &day);
    void field(QLatin1StringView name, const QTime &time); ///< to the minute
    void field(QLatin1StringView name, const QDateTime &time);
    void field(QLatin1StringView name, const base::Hash &hash);
    void field(QLatin1StringView name, base::Language language);
    void field(QLatin1StringView name, const std::optional<base::Language> &language);
    void field(QLatin1StringView name, bool yes);
    void number(QLatin1StringView name, int number, int usual);
    void word(QLatin1StringView name, int index, const QStringList &words);
    void identity(QLatin1StringView name, const base::Id &id);
    void identities(QLatin1StringView name, const QList<base::Id> &ids);
};

/// Takes them out again; what is not there keeps its default. Keeps the first error.
struct FieldReader {
    QJsonObject object;
    std::optional<base::Error> error;

    void field(QLatin1StringView name, QString &text);
    void field(QLatin1StringView name, QStringList &list);
    void list(QLatin1StringView name, QStringList &list) { field(name, list); }
    QJsonArray array(QLatin1StringView name) const { return object.value(name).toArray(); }
    void field(QLatin1StringView name, QJsonObject &extras);
    void field(QLatin1StringView name, QDate &day);
    void field(QLatin1StringView name, QTime &time);
    void field(QLatin1StringView name, QDateTime &time);
    void field(QLatin1StringView name, base::Hash &hash);
    void field(QLatin1StringView name, base::Language &language);
    void field(QLatin1StringView name, std::optional<base::Language> &language);
    void field(QLatin1StringView name, bool &yes);
    void number(QLatin1StringView name, int &number, int usual);
    void word(QLatin1StringView name, int &index, const QStringList &words);
    void identity(QLatin1StringView name, base::Id &id);
    void identities(QLatin1StringView name, QList<base::Id> &ids);

private:
    void refuse(QLatin1StringView name, base::ErrorKind kind, const QString &detail);
    std::optional<QString> string(QLatin1StringView name);
    std::optional<QStringList> strings(QLatin1StringView name);
};

} // namespace model
