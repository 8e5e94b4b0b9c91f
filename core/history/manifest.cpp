// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/manifest.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace history {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;

namespace {

constexpr int manifestVersion = 1;
const QString manifestFormat = u"vademecum-edition"_s;

QJsonArray pinsToJson(const QList<Pin> &pins)
{
    QJsonArray array;
    for (const Pin &pin : pins)
        array.append(QJsonObject{{u"name"_s, pin.name}, {u"sha256"_s, pin.hash.hex()}});
    return array;
}

QList<Pin> pinsFrom(const QJsonValue &value)
{
    QList<Pin> pins;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        pins.append({item[u"name"].toString(), Hash::fromHex(item[u"sha256"].toString())});
    return pins;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        strings.append(item.toString());
    return strings;
}

QList<Pin> pinned(const QList<Piece> &pieces)
{
    QList<Pin> pins;
    for (const Piece &piece : pieces)
        pins.append({piece.name, Hash::of(QByteArrayView(piece.bytes))});
    return pins;
}

QJsonArray passedOverToJson(const QList<PassedOver> &passedOver)
{
    QJsonArray array;
    for (const PassedOver &one : passedOver)
        array.append(QJsonObject{{u"what"_s, one.what}, {u"count"_s, one.count}});
    return array;
}

QList<PassedOver> passedOverFrom(const QJsonValue &value)
{
    QList<PassedOver> passedOver;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        passedOver.append({item[u"what"].toString(), item[u"count"].toInt()});
    return passedOver;
}

EditionLine lineFrom(const QJsonObject &object)
{
    EditionLine line;
    line.number = object.value(u"number"_s).toString();
    line.publishedAt = QDateTime::fromString(object.value(u"published_at"_s).toString(), Qt::ISODateWithMs).toUTC();
    line.publishedBy = object.value(u"published_by"_s).toString();
    const QJsonObject note = object.value(u"note"_s).toObject();
    line.notes = {note.value(u"fr"_s).toString(), note.value(u"nl"_s).toString()};
    line.previousRoot = Hash::fromHex(object.value(u"previous"_s).toString());
    line.accepted = stringsFrom(object.value(u"accepted"_s));
    line.contributors = stringsFrom(object.value(u"contributors"_s));
    line.passedOver = passedOverFrom(object.value(u"passed_over"_s));
    line.inStep = stringsFrom(object.value(u"in_step"_s));
    return line;
}

base::Result<QJsonObject> objectFrom(const QByteArray &bytes)
{
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::NotJson, {}, {QString::number(problem.offset)}};
    if (object.value(u"format"_s).toString() != manifestFormat)
        return Error{ErrorKind::WrongFormat, {}, {object.value(u"format"_s).toString()}};
    const int version = object.value(u"version"_s).toInt();
    if (version > manifestVersion)
        return Error{ErrorKind::NewerFormat, {}, {QString::number(version), QString::number(manifestVersion)}};
    return object;
}

/// Keys are in order, and no string in JSON can hold an unescaped quotation mark: what is cut out is the list and nothing else.
QByteArray withoutEntries(QByteArray bytes)
{
    const qsizetype first = bytes.indexOf("\"entries\":[");
    const qsizetype last = first < 0 ? -1 : bytes.indexOf("],\"fonts\":", first);
    return last < 0 ? bytes : bytes.remove(first, last + 2 - first);
}

} // namespace

QString codeOf(KeptLayout layout)
{
    switch (layout) {
    case KeptLayout::French: return u"fr"_s;
    case KeptLayout::Dutch: return u"nl"_s;
    case KeptLayout::Columns: return u"columns"_s;
    }
    return {};
}

std::optional<KeptLayout> keptLayoutFrom(const QString &code)
{
    for (const KeptLayout layout : {KeptLayout::French, KeptLayout::Dutch, KeptLayout::Columns})
        if (codeOf(layout) == code)
            return layout;
    return std::nullopt;
}

Manifest manifestOf(const EditionPlan &plan, const Hash &previousRoot)
{
    Manifest manifest;
    manifest.line = {plan.number, plan.publishedAt, plan.publishedBy, plan.notes, {}, previousRoot, plan.accepted,
                     plan.contributors, plan.passedOver, plan.inStep, {}};
    manifest.changes = plan.changes.isEmpty() ? Hash() : Hash::of(QByteArrayView(plan.changes));
    manifest.header = Hash::of(QByteArrayView(plan.header));
    manifest.settings = Hash::of(QByteArrayView(plan.settings));
    manifest.entries = pinned(plan.entries);
    manifest.fonts = plan.fonts;
    manifest.pictures = plan.pictures;
    manifest.program = plan.program;
    return manifest;
}

QByteArray encode(const Manifest &manifest)
{
    const EditionLine &line = manifest.line;
    QJsonObject object{
        {u"format"_s, manifestFormat},
        {u"version"_s, manifestVersion},
        {u"number"_s, line.number},
        {u"published_at"_s, base::toStoredTime(line.publishedAt)},
        {u"published_by"_s, line.publishedBy},
        {u"note"_s, QJsonObject{{u"fr"_s, line.notes[0]}, {u"nl"_s, line.notes[1]}}},
        {u"accepted"_s, QJsonArray::fromStringList(line.accepted)},
        {u"header"_s, manifest.header.hex()},
        {u"settings"_s, manifest.settings.hex()},
        {u"entries"_s, pinsToJson(manifest.entries)},
        {u"fonts"_s, pinsToJson(manifest.fonts)},
        {u"pictures"_s, pinsToJson(manifest.pictures)},
        {u"program"_s, manifest.program},
    };
    if (!line.contributors.isEmpty())
        object.insert(u"contributors"_s, QJsonArray::fromStringList(line.contributors));
    if (!manifest.changes.isUnknown())
        object.insert(u"changes"_s, manifest.changes.hex());
    if (!line.passedOver.isEmpty())
        object.insert(u"passed_over"_s, passedOverToJson(line.passedOver));
    if (!line.inStep.isEmpty())
        object.insert(u"in_step"_s, QJsonArray::fromStringList(line.inStep));
    if (!line.previousRoot.isUnknown())
        object.insert(u"previous"_s, line.previousRoot.hex());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<EditionLine> lineIn(const QByteArray &manifest)
{
    const base::Result<QJsonObject> object = objectFrom(withoutEntries(manifest));
    return object ? lineFrom(*object) : base::Result<EditionLine>(object.error());
}

base::Result<Manifest> manifestFrom(const QByteArray &bytes)
{
    const base::Result<QJsonObject> read = objectFrom(bytes);
    if (!read)
        return read.error();
    const QJsonObject &object = *read;
    Manifest manifest;
    manifest.line = lineFrom(object);
    manifest.header = Hash::fromHex(object.value(u"header"_s).toString());
    manifest.settings = Hash::fromHex(object.value(u"settings"_s).toString());
    manifest.changes = Hash::fromHex(object.value(u"changes"_s).toString());
    manifest.entries = pinsFrom(object.value(u"entries"_s));
    manifest.fonts = pinsFrom(object.value(u"fonts"_s));
    manifest.pictures = pinsFrom(object.value(u"pictures"_s));
    manifest.program = object.value(u"program"_s).toString();
    return manifest;
}

} // namespace history
