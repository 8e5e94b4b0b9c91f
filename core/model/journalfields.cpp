// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journalfields.h"

#include "base/clock.h"

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using base::Id;

// ---- writing

void FieldWriter::field(QLatin1StringView name, const QString &text)
{
    if (!text.isNull())
        object.insert(name, text);
}

void FieldWriter::field(QLatin1StringView name, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(name, QJsonArray::fromStringList(list));
}

void FieldWriter::list(QLatin1StringView name, const QStringList &list)
{
    object.insert(name, QJsonArray::fromStringList(list));
}

void FieldWriter::array(QLatin1StringView name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(name, array);
}

void FieldWriter::field(QLatin1StringView name, const QJsonObject &extras)
{
    if (!extras.isEmpty())
        object.insert(name, extras);
}

void FieldWriter::field(QLatin1StringView name, const QDate &day)
{
    if (day.isValid())
        object.insert(name, day.toString(Qt::ISODate));
}

void FieldWriter::field(QLatin1StringView name, const QTime &time)
{
    if (time.isValid())
        object.insert(name, time.toString(u"HH:mm"));
}

void FieldWriter::field(QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, base::toStoredTime(time));
}

void FieldWriter::field(QLatin1StringView name, const Hash &hash)
{
    if (!hash.isUnknown())
        object.insert(name, hash.hex());
}

void FieldWriter::field(QLatin1StringView name, base::Language language)
{
    object.insert(name, base::codeOf(language));
}

void FieldWriter::field(QLatin1StringView name, const std::optional<base::Language> &language)
{
    if (language)
        field(name, *language);
}

void FieldWriter::field(QLatin1StringView name, bool yes)
{
    if (yes)
        object.insert(name, true);
}

void FieldWriter::number(QLatin1StringView name, int number, int usual)
{
    if (number != usual)
        object.insert(name, number);
}

void FieldWriter::word(QLatin1StringView name, int index, const QStringList &words)
{
    if (!words.at(index).isEmpty())
        object.insert(name, words.at(index));
}

void FieldWriter::identity(QLatin1StringView name, const Id &id)
{
    if (!id.isNull())
        object.insert(name, id.toString());
}

void FieldWriter::identities(QLatin1StringView name, const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    field(name, texts);
}

// ---- reading

void FieldReader::refuse(QLatin1StringView name, ErrorKind kind, const QString &detail)
{
    if (!error)
        error = base::Error{kind, QString(name), {detail}};
}

std::optional<QString> FieldReader::string(QLatin1StringView name)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return std::nullopt;
    if (!found->isString()) {
        refuse(name, ErrorKind::WrongType, u"string"_s);
        return std::nullopt;
    }
    return found->toString(u""_s);
}

std::optional<QStringList> FieldReader::strings(QLatin1StringView name)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return std::nullopt;
    if (!found->isArray()) {
        refuse(name, ErrorKind::WrongType, u"array"_s);
        return std::nullopt;
    }
    QStringList texts;
    const QJsonArray array = found->toArray();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

void FieldReader::field(QLatin1StringView name, QString &text)
{
    if (const std::optional<QString> found = string(name))
        text = found->isNull() ? u""_s : *found;
}

void FieldReader::field(QLatin1StringView name, QStringList &list)
{
    if (const std::optional<QStringList> found = strings(name))
        list = *found;
}

void FieldReader::field(QLatin1StringView name, QJsonObject &extras)
{
    extras = object.value(name).toObject();
}

void FieldReader::field(QLatin1StringView name, QDate &day)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    day = QDate::fromString(*found, Qt::ISODate);
    if (!day.isValid())
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::field(QLatin1StringView name, QTime &time)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    time = QTime::fromString(*found, u"HH:mm");
    if (!time.isValid())
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::field(QLatin1StringView name, QDateTime &time)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    time = QDateTime::fromString(*found, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::field(QLatin1StringView name, Hash &hash)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    hash = Hash::fromHex(*found);
    if (hash.isUnknown())
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::field(QLatin1StringView name, base::Language &language)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    if (const std::optional<base::Language> known = base::languageFrom(*found))
        language = *known;
    else
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::field(QLatin1StringView name, std::optional<base::Language> &language)
{
    if (!object.contains(name))
        return;
    base::Language known = base::Language::French;
    field(name, known);
    language = known;
}

void FieldReader::field(QLatin1StringView name, bool &yes)
{
    yes = object.value(name).toBool();
}

void FieldReader::number(QLatin1StringView name, int &number, int usual)
{
    number = object.value(name).toInt(usual);
}

void FieldReader::word(QLatin1StringView name, int &index, const QStringList &words)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    index = int(words.indexOf(*found));
    if (index >= 0)
        return;
    index = 0;
    refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::identity(QLatin1StringView name, Id &id)
{
    const std::optional<QString> found = string(name);
    if (!found)
        return;
    id = Id::fromString(*found);
    if (id.isNull())
        refuse(name, ErrorKind::WrongValue, *found);
}

void FieldReader::identities(QLatin1StringView name, QList<Id> &ids)
{
    const std::optional<QStringList> found = strings(name);
    for (const QString &text : found.value_or(QStringList()))
        ids.append(Id::fromString(text));
}

} // namespace model
