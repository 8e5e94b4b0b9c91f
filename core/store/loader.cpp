// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loader.h"

#include "history/address.h"
#include "model/journalvalue.h"
#include "store/passagerow.h"
#include "store/statement.h"
#include "store/storeerror.h"

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
        readBodies();
        readOtherTexts();
        readObjects();
        readPassages();
        m_parts.title = textOf({ObjectKind::Manual, Id()}, Field::Title);
        m_parts.subtitle = textOf({ObjectKind::Manual, Id()}, Field::Subtitle);
        return model::Manual(std::move(m_parts));
    }

private:
    void readBodies();
    void readOtherTexts();
    void readObjects();
    void readPassages();
    void take(const ObjectRef &object, const Value &value);
    void take(const ObjectRef &object, const model::FigureHeader &header);
    Text textOf(const ObjectRef &object, Field field);
    Text bodyOf(const Id &passage);
    model::PassageHeader wholeHeader(const Rows &rows, const Id &id) const;

    const Database &m_database;
    model::ManualParts m_parts;
    std::vector<Text> m_bodies; // of passages: nearly all texts there are
    QHash<Id, size_t> m_bodyOf; // which of them
    QHash<model::TextRef, Text> m_texts;
    QHash<Id, size_t> m_entries;
    std::vector<std::pair<ObjectRef, Value>> m_figures;
};

constexpr qsizetype idSize = 16;

Id idAt(const QByteArray &packed, qsizetype offset)
{
    return Id::fromBytes(QByteArrayView(packed).sliced(offset, idSize));
}

// Columns from `first` on: fr, fr_hash, nl, nl_hash, pair, declared.
model::Pairing pairingIn(const Rows &rows, int first)
{
    model::Pairing pairing;
    const QByteArray hashes = rows.bytes(first + 4);
    if (hashes.size() == 2 * Hash::size) {
        pairing.hashes[0] = Hash::fromBytes(QByteArrayView(hashes).first(Hash::size));
        pairing.hashes[1] = Hash::fromBytes(QByteArrayView(hashes).last(Hash::size));
    }
    setDeclaration(pairing, rows.text(first + 5));
    return pairing;
}

Text textIn(const Rows &rows, int first)
{
    Text text;
    for (const int side : {0, 1})
        if (const int column = first + 2 * side; !rows.isNull(column))
            text.wordings[size_t(side)] = model::Wording::kept(rows.text(column), rows.hash(column + 1));
    if (!rows.isNull(first + 4))
        text.pairing = pairingIn(rows, first);
    return text;
}

/// Most of the time of opening a large manual goes by into making one value per column: what has a fixed length comes
/// packed into one, and texts come as the bytes they are, which Qt turns into characters faster than SQLite.
Text bodyIn(const Rows &rows)
{
    const QByteArray packed = rows.bytes(0); // id, French hash, Dutch hash, and the pair where there is one
    const auto hashAt = [&packed](qsizetype offset) {
        return Hash::fromBytes(QByteArrayView(packed).sliced(offset, Hash::size));
    };
    Text text;
    for (const int side : {0, 1})
        if (!rows.isNull(1 + side))
            text.wordings[size_t(side)] = model::Wording::kept(QString::fromUtf8(rows.bytes(1 + side)),
                                                               hashAt(idSize + side * Hash::size));
    constexpr qsizetype pairAt = idSize + 2 * Hash::size;
    if (packed.size() >= pairAt + 2 * Hash::size) {
        text.pairing.emplace();
        text.pairing->hashes = {hashAt(pairAt), hashAt(pairAt + Hash::size)};
        setDeclaration(*text.pairing, rows.text(3));
    }
    return text;
}

void Loading::readBodies()
{
    const auto count = m_database.value(QStringLiteral("SELECT max(rowid) FROM passage")).toLongLong();
    m_bodies.reserve(size_t(count));
    m_bodyOf.reserve(count);
    Rows rows(m_database, QStringLiteral(R"(
        SELECT CAST(object_id || ifnull(fr_hash, zeroblob(32)) || ifnull(nl_hash, zeroblob(32)) || ifnull(pair, '') AS BLOB),
               CAST(fr AS BLOB), CAST(nl AS BLOB), declared
        FROM text WHERE field = 'body')"));
    while (rows.next()) {
        m_bodyOf.insert(idAt(rows.bytes(0), 0), m_bodies.size());
        m_bodies.push_back(bodyIn(rows));
    }
}

void Loading::readOtherTexts()
{
    Rows rows(m_database, QStringLiteral(R"(
        SELECT object_id, field, kind, fr, fr_hash, nl, nl_hash, pair, declared FROM text WHERE field <> 'body')"));
    while (rows.next()) {
        const std::optional<Field> field = history::fieldFrom(rows.text(1));
        const std::optional<ObjectKind> kind = history::objectKindFrom(rows.text(2));
        if (field && kind)
            m_texts.insert({{*kind, rows.id(0)}, *field}, textIn(rows, 3));
    }
}

Text Loading::bodyOf(const Id &passage)
{
    const auto found = m_bodyOf.constFind(passage);
    return found == m_bodyOf.constEnd() ? Text() : std::move(m_bodies[*found]);
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

model::PassageHeader Loading::wholeHeader(const Rows &rows, const Id &id) const
{
    const base::Result<Value> value = model::decode(model::headerKey({ObjectKind::Passage, id}), rows.bytes(1));
    if (!value || model::isAbsent(*value))
        throw StoreError(base::ErrorKind::Damaged, m_database.path(), {id.toString()});
    return std::get<model::PassageHeader>(*value);
}

// Three ids, the level's digit, then kind, position and code between line feeds: none of them holds one.
model::PassageHeader headerIn(const QByteArray &packed)
{
    model::PassageHeader header;
    header.entry = model::EntryId(idAt(packed, idSize));
    header.parent = model::PassageId(idAt(packed, 2 * idSize));
    const QByteArrayView words = QByteArrayView(packed).sliced(3 * idSize);
    const qsizetype kindEnd = words.indexOf('\n');
    const qsizetype positionEnd = words.indexOf('\n', kindEnd + 1);
    header.level = words.front() - '0';
    header.kind = passageKindFor(QLatin1StringView(words.sliced(1, kindEnd - 1)));
    header.position = QString::fromLatin1(words.sliced(kindEnd + 1, positionEnd - kindEnd - 1));
    if (positionEnd + 1 < words.size())
        header.code = QString::fromLatin1(words.sliced(positionEnd + 1));
    return header;
}

void Loading::readPassages()
{
    Rows rows(m_database, QStringLiteral(R"(
        SELECT CAST(id || entry_id || ifnull(parent_id, zeroblob(16)) || level || kind || char(10) || position || char(10)
                    || ifnull(code, '') AS BLOB), value
        FROM passage WHERE deleted = 0)"));
    while (rows.next()) {
        const QByteArray packed = rows.bytes(0);
        const Id id = idAt(packed, 0);
        const auto entry = m_entries.constFind(idAt(packed, idSize));
        if (entry == m_entries.constEnd())
            continue;
        model::Passage passage{model::PassageId(id), rows.isNull(1) ? headerIn(packed) : wholeHeader(rows, id), bodyOf(id), {}};
        if (!m_texts.isEmpty())
            passage.attribution = textOf(model::ref(passage.id), Field::Attribution);
        QList<model::Passage> &passages = m_parts.entries[*entry].passages;
        if (passages.isEmpty())
            passages.reserve(24); // most entries are not longer, and a passage is dear to move
        passages.append(std::move(passage));
    }
}

} // namespace

model::Manual loadManual(const Database &database)
{
    return Loading(database).manual();
}

} // namespace store
