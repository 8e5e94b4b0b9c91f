// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loader.h"

#include "history/address.h"
#include "model/journalvalue.h"
#include "store/passagerow.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace store {

using base::Hash;
using base::Id;
using model::Field;
using model::ObjectKind;
using model::ObjectRef;
using model::Text;
using model::Value;

namespace {

/// Reads texts first, then hands each to its object.
class Loading final
{
public:
    explicit Loading(const Database &database) : m_database(database) {}

    model::Manual manual()
    {
        readTexts();
        readObjects();
        readPassages();
        m_parts.title = textOf({ObjectKind::Manual, Id()}, Field::Title);
        m_parts.subtitle = textOf({ObjectKind::Manual, Id()}, Field::Subtitle);
        return model::Manual(std::move(m_parts));
    }

private:
    void readTexts();
    void readObjects();
    void readPassages();
    void take(const ObjectRef &object, const Value &value);
    void take(const ObjectRef &object, const model::FigureHeader &header);
    Text textOf(const ObjectRef &object, Field field);

    const Database &m_database;
    model::ManualParts m_parts;
    QHash<Id, Text> m_bodies; // of passages: nearly all texts there are
    QHash<model::TextRef, Text> m_texts;
    QHash<Id, size_t> m_entries;
    std::vector<std::pair<ObjectRef, Value>> m_figures;
};

model::Pairing pairingIn(const Rows &rows)
{
    model::Pairing pairing;
    const QByteArray hashes = rows.bytes(7);
    pairing.hashes[0] = Hash::fromBytes(QByteArrayView(hashes).first(qMin<qsizetype>(32, hashes.size())));
    pairing.hashes[1] = Hash::fromBytes(QByteArrayView(hashes).last(qMin<qsizetype>(32, hashes.size())));
    pairing.kind = pairingKindFor(rows.text(8));
    pairing.by = rows.text(9);
    if (!rows.isNull(10))
        pairing.at = QDateTime::fromMSecsSinceEpoch(rows.number(10), Qt::UTC);
    return pairing;
}

Text textIn(const Rows &rows)
{
    Text text;
    if (!rows.isNull(3))
        text.wordings[0] = model::Wording::kept(rows.text(3), rows.hash(4));
    if (!rows.isNull(5))
        text.wordings[1] = model::Wording::kept(rows.text(5), rows.hash(6));
    if (!rows.isNull(7))
        text.pairing = pairingIn(rows);
    return text;
}

void Loading::readTexts()
{
    const QString body = history::codeOf(Field::Body);
    m_bodies.reserve(m_database.value(QStringLiteral("SELECT max(rowid) FROM passage")).toLongLong());
    Rows rows(m_database, QStringLiteral(R"(
        SELECT object_id, field, kind, fr, fr_hash, nl, nl_hash, pair, pair_kind, pair_by, pair_at FROM text)"));
    while (rows.next()) {
        const QString word = rows.text(1);
        if (word == body) {
            m_bodies.insert(rows.id(0), textIn(rows));
            continue;
        }
        const std::optional<Field> field = history::fieldFrom(word);
        const std::optional<ObjectKind> kind = history::objectKindFrom(rows.text(2));
        if (field && kind)
            m_texts.insert({{*kind, rows.id(0)}, *field}, textIn(rows));
    }
}

Text Loading::textOf(const ObjectRef &object, Field field)
{
    return m_texts.take({object, field});
}

void Loading::take(const ObjectRef &object, const model::FigureHeader &header)
{
    const auto entry = m_entries.constFind(header.entry.id());
    if (entry == m_entries.constEnd())
        return;
    m_parts.entries[*entry].figures.append(
        {model::FigureId(object.id), header, textOf(object, Field::Label), textOf(object, Field::Unit)});
}

void Loading::take(const ObjectRef &object, const Value &value)
{
    const Id id = object.id;
    if (const auto *manual = std::get_if<model::ManualHeader>(&value)) {
        m_parts.header = *manual;
    } else if (const auto *entry = std::get_if<model::EntryHeader>(&value)) {
        m_entries.insert(id, m_parts.entries.size());
        m_parts.entries.push_back({model::EntryId(id), *entry, textOf(object, Field::Title), {}, {}});
    } else if (const auto *network = std::get_if<model::NetworkHeader>(&value)) {
        m_parts.networks.append({model::NetworkId(id), *network, textOf(object, Field::Name)});
    } else if (const auto *principle = std::get_if<model::PrincipleHeader>(&value)) {
        m_parts.principles.append({model::PrincipleId(id), *principle, textOf(object, Field::Name),
                                   textOf(object, Field::Summary)});
    } else if (const auto *term = std::get_if<model::TermHeader>(&value)) {
        m_parts.terms.append({model::TermId(id), *term, textOf(object, Field::Term), textOf(object, Field::Definition)});
    } else if (const auto *reference = std::get_if<model::ReferenceHeader>(&value)) {
        m_parts.references.append({model::ReferenceId(id), *reference});
    } else if (const auto *picture = std::get_if<model::PictureHeader>(&value)) {
        m_parts.pictures.append({model::PictureId(id), *picture, textOf(object, Field::Alt)});
    } else {
        m_figures.emplace_back(object, value); // its entry may come later
    }
}

void Loading::readObjects()
{
    Rows rows(m_database, QStringLiteral("SELECT id, kind, value FROM object WHERE deleted = 0"));
    while (rows.next()) {
        const std::optional<ObjectKind> kind = history::objectKindFrom(rows.text(1));
        if (!kind)
            continue;
        const ObjectRef object{*kind, rows.id(0)};
        const base::Result<Value> value = model::decode(model::headerKey(object), rows.text(2).toUtf8());
        if (!value)
            throw StoreError(base::ErrorKind::Damaged, m_database.path(), {object.id.toString()});
        take(object, *value);
    }
    for (const auto &[object, value] : m_figures)
        if (const auto *figure = std::get_if<model::FigureHeader>(&value))
            take(object, *figure);
}

model::PassageHeader passageIn(const Rows &rows)
{
    model::PassageHeader header;
    header.entry = model::EntryId(rows.id(1));
    if (!rows.isNull(2))
        header.parent = model::PassageId(rows.id(2));
    header.position = rows.text(3);
    header.kind = passageKindFor(rows.text(4));
    header.level = int(rows.number(5));
    header.role = roleFor(rows.text(6));
    header.code = rows.text(7);
    if (!rows.isNull(8))
        header.picture = model::PictureId(rows.id(8));
    header.columns = int(rows.number(9));
    header.header = rows.yes(10);
    header.column = int(rows.number(11));
    if (!rows.isNull(12))
        header.extras = QJsonDocument::fromJson(rows.bytes(12)).object();
    return header;
}

void Loading::readPassages()
{
    Rows rows(m_database, QStringLiteral(R"(
        SELECT id, entry_id, parent_id, position, kind, level, role, code, picture_id, table_columns, table_header,
               cell_column, extras FROM passage WHERE deleted = 0)"));
    while (rows.next()) {
        const Id id = rows.id(0);
        const auto entry = m_entries.constFind(rows.id(1));
        if (entry == m_entries.constEnd())
            continue;
        model::Passage passage{model::PassageId(id), passageIn(rows), m_bodies.take(id), {}};
        if (!m_texts.isEmpty())
            passage.attribution = textOf(model::ref(passage.id), Field::Attribution);
        m_parts.entries[*entry].passages.append(std::move(passage));
    }
}

} // namespace

model::Manual loadManual(const Database &database)
{
    return Loading(database).manual();
}

} // namespace store
