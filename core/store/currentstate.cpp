// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currentstate.h"

#include "history/address.h"
#include "model/journalvalue.h"
#include "model/vocabulary.h"
#include "store/database.h"
#include "store/packedrows.h"
#include "store/passagerow.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using model::Key;
using model::ObjectKind;
using model::Value;

namespace {

QByteArray hashesOf(const model::Pairing &pairing)
{
    return pairing.hashes[0].bytes() + pairing.hashes[1].bytes();
}

} // namespace

CurrentState::CurrentState(const Database &database)
    : m_database(database)
    , m_putPassage(database, QStringLiteral(R"(
          INSERT INTO passage (id, entry_id, parent_id, position, kind, level, code, value, deleted)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
              entry_id = excluded.entry_id, parent_id = excluded.parent_id, position = excluded.position,
              kind = excluded.kind, level = excluded.level, code = excluded.code, value = excluded.value,
              deleted = excluded.deleted)"))
    , m_putObject(database, QStringLiteral(R"(
          INSERT INTO object (id, kind, entry_id, deleted, value) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET entry_id = excluded.entry_id, deleted = excluded.deleted,
              value = excluded.value)"))
    , m_removePassage(database, QStringLiteral("UPDATE passage SET deleted = 1 WHERE id = ?"))
    , m_removeObject(database, QStringLiteral("UPDATE object SET deleted = 1 WHERE id = ?"))
    , m_lastHeader(database, QStringLiteral(R"(
          SELECT value FROM version WHERE object_id = ? AND facet = 'header' AND substr(value, 1, 15) <> '{"deleted":true'
          ORDER BY n DESC LIMIT 1)"))
    , m_putFrench(database, QStringLiteral(R"(
          INSERT INTO text (object_id, field, kind, fr, fr_hash) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (object_id, field) DO UPDATE SET fr = excluded.fr, fr_hash = excluded.fr_hash)"))
    , m_putDutch(database, QStringLiteral(R"(
          INSERT INTO text (object_id, field, kind, nl, nl_hash) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (object_id, field) DO UPDATE SET nl = excluded.nl, nl_hash = excluded.nl_hash)"))
    , m_putPairing(database, QStringLiteral(R"(
          INSERT INTO text (object_id, field, kind, pair, declared) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (object_id, field) DO UPDATE SET pair = excluded.pair, declared = excluded.declared)"))
    , m_putText(database, QStringLiteral(R"(
          INSERT INTO text (object_id, field, kind, fr, fr_hash, nl, nl_hash, pair, declared)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (object_id, field) DO UPDATE SET
              fr = ifnull(excluded.fr, fr), fr_hash = ifnull(excluded.fr_hash, fr_hash),
              nl = ifnull(excluded.nl, nl), nl_hash = ifnull(excluded.nl_hash, nl_hash),
              pair = ifnull(excluded.pair, pair), declared = ifnull(excluded.declared, declared))"))
    , m_packText(database, u"UPDATE text SET packed = "_s + packedText() + u" WHERE object_id = ? AND field = ?"_s)
    , m_packPassage(database, u"UPDATE passage SET packed = "_s + packedPassage() + u" WHERE id = ?"_s)
    , m_textHash(database, QStringLiteral("SELECT fr_hash, nl_hash FROM text WHERE object_id = ? AND field = ?"))
{
}

void CurrentState::apply(const Key &key, const Value &value, const QByteArray &bytes)
{
    switch (key.facet) {
    case model::Facet::Header: applyHeader(key, value, bytes); break;
    case model::Facet::Wording: applyWording(key, value); break;
    case model::Facet::Pairing: applyPairing(key, value); break;
    }
}

void CurrentState::clear()
{
    for (const QString &table : {u"head"_s, u"conflict"_s, u"object"_s, u"passage"_s, u"text"_s})
        m_database.execute(u"DELETE FROM "_s + table);
}

Hash CurrentState::textHash(const Key &wording)
{
    Rows rows(m_textHash, wording.object.id.bytes(), model::codeOf(wording.field));
    return rows.next() ? rows.hash(base::indexOf(wording.language)) : Hash();
}

void CurrentState::applyHeader(const Key &key, const Value &value, const QByteArray &bytes)
{
    if (model::isAbsent(value))
        remove(key);
    else if (const auto *passage = std::get_if<model::PassageHeader>(&value))
        putPassage(key.object.id, *passage, bytes, false);
    else
        putObject(key.object, value, bytes, false);
}

void CurrentState::applyWording(const Key &key, const Value &value)
{
    const auto *wording = std::get_if<model::Wording>(&value);
    const bool written = wording && !wording->isMissing();
    Statement &put = key.language == base::Language::French ? m_putFrench : m_putDutch;
    put.run(key.object.id.bytes(), model::codeOf(key.field), model::codeOf(key.object.kind),
            written ? wording->text() : QString(), written ? wording->hash() : Hash());
    m_packText.run(key.object.id.bytes(), model::codeOf(key.field));
}

void CurrentState::putNewText(const model::TextRef &ref, const model::Text &text)
{
    QVariantList values{ref.object.id.bytes(), model::codeOf(ref.field), model::codeOf(ref.object.kind)};
    for (const model::Wording &wording : text.wordings) {
        values.append(wording.isMissing() ? QVariant() : QVariant(wording.text()));
        values.append(bound(wording.hash()));
    }
    values.append(text.pairing ? QVariant(hashesOf(*text.pairing)) : QVariant());
    values.append(text.pairing ? QVariant(declarationOf(*text.pairing)) : QVariant());
    m_putText.runList(values);
    m_packText.run(ref.object.id.bytes(), model::codeOf(ref.field));
}

void CurrentState::applyPairing(const Key &key, const Value &value)
{
    const auto *pairing = std::get_if<model::Pairing>(&value);
    const QByteArray id = key.object.id.bytes();
    const QString field = model::codeOf(key.field);
    const QString kind = model::codeOf(key.object.kind);
    if (!pairing) {
        m_putPairing.run(id, field, kind, QVariant(), QVariant());
    } else {
        m_putPairing.run(id, field, kind, hashesOf(*pairing), declarationOf(*pairing));
    }
    m_packText.run(id, field);
}

void CurrentState::putPassage(const base::Id &id, const model::PassageHeader &header, const QByteArray &bytes,
                              bool deleted)
{
    m_putPassage.run(id, header.entry.bytes(), header.parent, orEmpty(header.position), wordFor(header.kind), header.level,
                     header.code, saysMore(header) ? QString::fromUtf8(bytes) : QString(), deleted);
    m_packPassage.run(id.bytes());
}

void CurrentState::putObject(const model::ObjectRef &object, const Value &value, const QByteArray &bytes, bool deleted)
{
    QVariant entry;
    if (object.kind == ObjectKind::Entry)
        entry = object.id.bytes();
    else if (const auto *figure = std::get_if<model::FigureHeader>(&value))
        entry = figure->entry.bytes();
    m_putObject.run(object.id.bytes(), model::codeOf(object.kind), entry, deleted, QString::fromUtf8(bytes));
}

void CurrentState::remove(const Key &key)
{
    Statement &statement = key.object.kind == ObjectKind::Passage ? m_removePassage : m_removeObject;
    statement.run(key.object.id.bytes());
    if (statement.changed() == 0)
        rememberRemoved(key);
}

// A removed object keeps a row, so that the history of its entry still finds it.
void CurrentState::rememberRemoved(const Key &key)
{
    QByteArray bytes;
    {
        Rows rows(m_lastHeader, key.object.id.bytes());
        if (!rows.next())
            return;
        bytes = rows.text(0).toUtf8();
    }
    const base::Result<Value> value = model::decode(key, bytes);
    if (!value)
        throw StoreError(base::ErrorKind::Damaged, m_database.path(), {key.object.id.toString()});
    if (const auto *passage = std::get_if<model::PassageHeader>(&*value))
        putPassage(key.object.id, *passage, bytes, true);
    else
        putObject(key.object, *value, bytes, true);
}

} // namespace store
