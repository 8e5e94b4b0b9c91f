// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sealed.h"

#include "base/clock.h"
#include "history/address.h"
#include "history/fingerprint.h"
#include "model/journalvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace history {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Id;

namespace {

QJsonObject toJson(const Version &version)
{
    const Address address = addressOf(version.key);
    QJsonArray parents;
    for (const Hash &parent : version.parents)
        parents.append(parent.hex());
    return {{u"hash"_s, version.hash.hex()},
            {u"kind"_s, address.kind},
            {u"object"_s, address.object.toString()},
            {u"facet"_s, address.facet},
            {u"parents"_s, parents},
            {u"value"_s, QString::fromUtf8(version.bytes)}};
}

std::optional<Version> versionFrom(const QJsonObject &json)
{
    const std::optional<model::Key> key = keyOf(
        {json[u"kind"].toString(), Id::fromString(json[u"object"].toString()), json[u"facet"].toString()});
    if (!key)
        return std::nullopt;
    Version version{Hash::fromHex(json[u"hash"].toString()), *key, {}, {}, json[u"value"].toString().toUtf8()};
    for (const QJsonValue &parent : json[u"parents"].toArray())
        version.parents.append(Hash::fromHex(parent.toString()));
    const base::Result<model::Value> value = model::decode(*key, version.bytes);
    if (!value)
        return std::nullopt;
    version.value = *value;
    return version;
}

Change headerFrom(const QJsonObject &json)
{
    Change change;
    change.id = Hash::fromHex(json[u"id"].toString());
    change.nonce = Id::fromString(json[u"nonce"].toString());
    change.format = json[u"format"].toInt();
    change.header.author = json[u"author"].toString();
    change.header.at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs).toUTC();
    setReason(change.header, {json[u"reason"].toString(), json[u"detail"].toString()});
    change.header.entry = model::EntryId(Id::fromString(json[u"entry"].toString()));
    return change;
}

} // namespace

SealedChange seal(const Change &change)
{
    const StoredReason reason = stored(change.header);
    QJsonArray versions;
    for (const Version &version : change.versions)
        versions.append(toJson(version));
    const QJsonObject json{{u"id"_s, change.id.hex()},
                           {u"format"_s, change.format},
                           {u"nonce"_s, change.nonce.toString()},
                           {u"author"_s, change.header.author},
                           {u"at"_s, base::toStoredTime(change.header.at)},
                           {u"reason"_s, reason.code},
                           {u"detail"_s, reason.detail},
                           {u"entry"_s, change.header.entry.isNull() ? QString() : change.header.entry.toString()},
                           {u"versions"_s, versions}};
    return {change.id, change.format, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

base::Result<Change> unseal(const SealedChange &sealed)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(sealed.bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{ErrorKind::NotJson, sealed.id.hex(), {QString::number(fault.offset)}};
    const QJsonObject json = document.object();
    Change change = headerFrom(json);
    for (const QJsonValue &item : json[u"versions"].toArray()) {
        const std::optional<Version> version = versionFrom(item.toObject());
        if (!version)
            return Error{ErrorKind::WrongType, sealed.id.hex(), {u"version"_s}};
        change.versions.append(*version);
    }
    if (change.id != sealed.id || change.format != sealed.format || !isSound(change))
        return Error{ErrorKind::Damaged, sealed.id.hex(), {sealed.id.hex()}};
    return change;
}

} // namespace history
