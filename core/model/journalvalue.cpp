// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journalvalue.h"

#include "model/journalparts.h"

#include <QJsonDocument>

namespace model {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject tombstone(const QList<Hash> &seen)
{
    QStringList names;
    for (const Hash &hash : seen)
        names.append(hash.hex());
    names.sort();
    return {{u"deleted"_s, true}, {u"seen"_s, QJsonArray::fromStringList(names)}};
}

QJsonObject absent(const Key &key, const QList<Hash> &seen)
{
    switch (key.facet) {
    case Facet::Header: return tombstone(seen);
    case Facet::Wording: return {{u"text"_s, QString(u""_s)}};
    case Facet::Pairing: return {};
    }
    return {};
}

QJsonObject written(std::monostate)
{
    return {};
}

QJsonObject written(const Wording &wording)
{
    return {{u"text"_s, wording.isMissing() ? u""_s : wording.text()}};
}

template<typename Described>
QJsonObject written(const Described &value)
{
    FieldWriter writer;
    Described copy = value;
    describe(copy, writer);
    return writer.object;
}

template<typename Described>
Result<Value> readAs(const QJsonObject &object)
{
    Described value;
    FieldReader reader{object, {}};
    describe(value, reader);
    if (reader.error)
        return *reader.error;
    return Value(value);
}

Result<Value> readWording(const QJsonObject &object)
{
    const QJsonValue text = object.value(u"text"_s);
    if (!text.isString())
        return Error{ErrorKind::WrongType, u"text"_s, {u"string"_s}};
    return text.toString().isEmpty() ? Value() : Value(Wording(text.toString()));
}

Result<Value> readHeader(ObjectKind kind, const QJsonObject &object)
{
    switch (kind) {
    case ObjectKind::Manual: return readAs<ManualHeader>(object);
    case ObjectKind::Entry: return readAs<EntryHeader>(object);
    case ObjectKind::Passage: return readAs<PassageHeader>(object);
    case ObjectKind::Network: return readAs<NetworkHeader>(object);
    case ObjectKind::Principle: return readAs<PrincipleHeader>(object);
    case ObjectKind::Term: return readAs<TermHeader>(object);
    case ObjectKind::Reference: return readAs<ReferenceHeader>(object);
    case ObjectKind::Picture: return readAs<PictureHeader>(object);
    case ObjectKind::Figure: return readAs<FigureHeader>(object);
    case ObjectKind::Layout: return readAs<LayoutHeader>(object);
    case ObjectKind::Word: return readAs<WordHeader>(object);
    case ObjectKind::Dismissal: return readAs<DismissalHeader>(object);
    case ObjectKind::Person: return readAs<PersonHeader>(object);
    case ObjectKind::SheetField: return readAs<SheetFieldHeader>(object);
    case ObjectKind::Unsaid: return readAs<UnsaidHeader>(object);
    case ObjectKind::Review: return readAs<ReviewHeader>(object);
    case ObjectKind::Confirmation: return readAs<ConfirmationHeader>(object);
    case ObjectKind::SignOff: return readAs<SignOffHeader>(object);
    case ObjectKind::Comment: return readAs<CommentHeader>(object);
    case ObjectKind::Meeting: return readAs<MeetingHeader>(object);
    case ObjectKind::MeetingItem: return readAs<MeetingItemHeader>(object);
    case ObjectKind::Question: return readAs<QuestionHeader>(object);
    case ObjectKind::Evaluation: return readAs<EvaluationHeader>(object);
    case ObjectKind::Pack: return readAs<PackHeader>(object);
    }
    return Value();
}

} // namespace

QByteArray encode(const Key &key, const Value &value, const QList<Hash> &seen)
{
    if (isAbsent(value))
        return compact(absent(key, seen));
    return compact(std::visit([](const auto &held) { return written(held); }, value));
}

Result<Value> decode(const Key &key, const QByteArray &bytes)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return Error{ErrorKind::NotJson, {}, {QString::number(problem.offset)}};
    const QJsonObject object = document.object();
    if (key.facet == Facet::Wording)
        return readWording(object);
    if (key.facet == Facet::Pairing)
        return object.isEmpty() ? Result<Value>(Value()) : readAs<Pairing>(object);
    if (object.value(u"deleted"_s).toBool())
        return Value();
    return readHeader(key.object.kind, object);
}

QList<Hash> seenBy(const QByteArray &bytes)
{
    QList<Hash> hashes;
    const QJsonArray seen = QJsonDocument::fromJson(bytes).object().value(u"seen"_s).toArray();
    for (const QJsonValue &hash : seen)
        hashes.append(Hash::fromHex(hash.toString()));
    return hashes;
}

} // namespace model
