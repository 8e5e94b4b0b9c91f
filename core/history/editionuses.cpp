// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/editionuses.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace history {

using namespace model;

namespace {

/// As it stands between the quotation marks of JSON.
QByteArray inJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4); // ["…"]
}

ObjectRef homeOf(const Manual &manual, const ObjectRef &object)
{
    const Passage *passage = object.kind == ObjectKind::Passage ? manual.passage(PassageId(object.id)) : nullptr;
    return passage && passage->header.kind == PassageKind::Cell ? ref(passage->header.parent) : object;
}

QList<QByteArray> factsThatName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Entry: return {"\"shows\":\"", "\"successor\":\""};
    case ObjectKind::Passage: return {"\"shows\":\""};
    case ObjectKind::Network: return {"\"network\":\""};
    case ObjectKind::Person: return {"\"promoter\":\""};
    case ObjectKind::Picture: return {"\"picture\":\"", "\"logo\":\""};
    case ObjectKind::SheetField: return {"\"field\":\""};
    default: return {};
    }
}

} // namespace

SoughtInPieces::SoughtInPieces(const Manual &manual, const ObjectRef &object)
{
    const ObjectRef home = homeOf(manual, object);
    m_code = manual.contains(home) ? manual.codeOf(home) : home.id.toString(); // of what is gone no other is known
    m_isEntry = home.kind == ObjectKind::Entry;
    m_isInRegister = !m_isEntry && home.kind != ObjectKind::Passage && home.kind != ObjectKind::Figure;
    m_identity = "\"id\":\"" + inJson(m_code) + '"';
    m_facts = factsThatName(home.kind);
    m_list = home.kind == ObjectKind::Principle ? QByteArray("\"principles\":[") : QByteArray();
    m_codes.insert(inJson(m_code));
    if (const Entry *entry = m_isEntry ? manual.entry(EntryId(home.id)) : nullptr)
        for (const Passage &passage : entry->passages)
            m_codes.insert(inJson(manual.codeOf(ref(passage.id))));
}

bool SoughtInPieces::isHeldBy(const QByteArray &piece) const
{
    return piece.contains(m_identity);
}

bool SoughtInPieces::isNamedIn(const QByteArray &piece) const
{
    for (const QByteArray &fact : m_facts)
        if (hasValue(piece, fact, '"'))
            return true;
    return hasValue(piece, "](#", ')') || (!m_list.isEmpty() && isInList(piece, m_list));
}

bool SoughtInPieces::hasValue(const QByteArray &piece, const QByteArray &before, char end) const
{
    for (qsizetype at = piece.indexOf(before); at >= 0; at = piece.indexOf(before, at)) {
        at += before.size();
        const qsizetype last = piece.indexOf(end, at);
        if (last >= 0 && m_codes.contains(QByteArray::fromRawData(piece.constData() + at, last - at)))
            return true;
    }
    return false;
}

/// The codes of a list, none of which holds a quotation mark or ends the list.
bool SoughtInPieces::isInList(const QByteArray &piece, const QByteArray &key) const
{
    const QByteArray item = '"' + inJson(m_code) + '"';
    for (qsizetype at = piece.indexOf(key); at >= 0; at = piece.indexOf(key, at)) {
        at += key.size();
        const qsizetype last = piece.indexOf(']', at);
        if (piece.mid(at, 1) == "{")
            continue; // the register itself
        if (QByteArray::fromRawData(piece.constData() + at, std::max<qsizetype>(0, last - at)).contains(item))
            return true;
    }
    return false;
}

} // namespace history
