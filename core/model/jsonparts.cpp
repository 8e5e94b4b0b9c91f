// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jsonparts.h"

#include "model/vocabulary.h"

namespace model {

using namespace Qt::StringLiterals;

/// Puts back what the file said and the model has no place for; see canonicaljson.h. Null against an empty list or object
/// says that the file had left it out.
QJsonObject withExtras(QJsonObject known, const QJsonObject &extras)
{
    for (auto extra = extras.begin(); extra != extras.end(); ++extra) {
        const QJsonValue ours = known.value(extra.key());
        const bool isEmpty = (ours.isArray() && ours.toArray().isEmpty()) || (ours.isObject() && ours.toObject().isEmpty());
        if (ours.isUndefined())
            known.insert(extra.key(), extra.value());
        else if (isEmpty && extra.value().isNull())
            known.remove(extra.key());
        else if (ours.isObject() && extra.value().isObject())
            known.insert(extra.key(), withExtras(ours.toObject(), extra.value().toObject()));
    }
    return known;
}

QJsonObject toJson(const Text &text)
{
    QJsonObject json;
    for (const base::Language language : base::bothLanguages)
        if (!text.in(language).isMissing())
            json.insert(base::codeOf(language), text.in(language).text());
    if (!text.isEmpty())
        json.insert("step"_L1, codeOf(text.step()));
    return json;
}

void put(QJsonObject &json, QLatin1StringView key, const Text &text)
{
    if (!text.isEmpty())
        json.insert(key, toJson(text));
}

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isNull())
        json.insert(key, text);
}

QJsonArray arrayOf(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

void put(QJsonObject &json, QLatin1StringView key, const QDate &day)
{
    if (day.isValid())
        json.insert(key, day.toString(Qt::ISODate));
}

void put(QJsonObject &json, QLatin1StringView key, const std::optional<base::Language> &language)
{
    if (language)
        json.insert(key, base::codeOf(*language));
}

void put(QJsonObject &json, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(key, array);
}

void putTarget(QJsonObject &json, QLatin1StringView key, const Manual &manual, const ObjectRef &object)
{
    if (!object.id.isNull() && manual.contains(object))
        json.insert(key, manual.codeOf(object));
}

} // namespace model
