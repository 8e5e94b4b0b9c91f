// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loader.h"

#include "base/conveyor.h"
#include "history/address.h"
#include "model/journalvalue.h"
#include "model/manualparts.h"
#include "model/vocabulary.h"
#include "store/packedrows.h"
#include "store/statement.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Id;
using model::Field;
using model::ObjectKind;
using model::ObjectRef;
using model::Text;
using model::Value;

namespace {

/// Texts of passages: nearly all texts there are. Passages come in nearly the order their texts came, so the next one is
/// tried before any other is looked for.
class Bodies final
{
public:
    void reserve(qsizetype count)
    {
        m_owners.reserve(size_t(count));
        m_texts.reserve(size_t(count));
    }
    void add(const Id &owner, Text text)
    {
        m_owners.push_back(owner);
        m_texts.push_back(std::move(text));
    }
    Text take(const Id &owner)
    {
        const size_t place = m_next < m_owners.size() && m_owners[m_next] == owner ? m_next : find(owner);
        if (place >= m_texts.size())
            return {};
        m_next = place + 1;
        return std::move(m_texts[place]);
    }

private:
    size_t find(const Id &owner)
    {
        if (m_places.isEmpty()) {
            m_places.reserve(qsizetype(m_owners.size()));
            for (size_t place = 0; place < m_owners.size(); ++place)
                m_places.insert(m_owners[place], place);
        }
        return m_places.value(owner, m_texts.size());
    }

    std::vector<Id> m_owners;
    std::vector<Text> m_texts;
    QHash<Id, size_t> m_places; // made when it is needed
    size_t m_next = 0;
};

/// This thread reads rows, another makes values of them: both take about as long. Texts come first, then each is handed to
/// its object.
class Loading final
{
public:
    Loading(const Database &database, const base::Progress &progress, const base::CancelToken &cancel)
        : m_database(database), m_progress(progress), m_cancel(cancel)
    {
    }

    model::Manual manual();

private:
    void readBodies();
    void readOtherTexts();
    void readObjects();
    void readPassages();
    /// Gives the rows to `take` in the other thread, by the hundred.
    void readPacked(const QString &sql, int columns, const std::function<void(const PackedRows &)> &take);
    void takeBodies(const PackedRows &rows);
    void takePassages(const PackedRows &rows);
    void take(model::Passage passage);
    void take(const ObjectRef &object, const Value &value);
    void take(const ObjectRef &object, const model::FigureHeader &header);
    Text textOf(const ObjectRef &object, Field field);
    void step();

    const Database &m_database;
    const base::Progress &m_progress;
    const base::CancelToken &m_cancel;
    qsizetype m_done = 0;
    qsizetype m_total = 0; // of bodies and of passages
    model::ManualParts m_parts;
    TextUnpacker m_unpacker;
    Bodies m_bodies;
    QHash<model::TextRef, Text> m_texts;
    QHash<Id, size_t> m_entries;
    std::vector<std::pair<ObjectRef, Value>> m_figures;
    std::optional<Id> m_damaged;
    base::Conveyor m_conveyor; // last: its thread is gone before what it works on
};

model::Manual Loading::manual()
{
    readBodies();
    readOtherTexts();
    readObjects();
    readPassages();
    m_conveyor.finish();
    if (m_damaged)
        throw StoreError(base::ErrorKind::Damaged, m_database.path(), {m_damaged->toString()});
    m_parts.title = textOf({ObjectKind::Manual, Id()}, Field::Title);
    m_parts.subtitle = textOf({ObjectKind::Manual, Id()}, Field::Subtitle);
    return model::Manual(std::move(m_parts));
}

void Loading::step()
{
    if (m_done++ % 1000 != 0)
        return;
    if (m_cancel.isCancelled())
        throw StoreError(base::ErrorKind::Cancelled, m_database.path());
    if (m_progress)
        m_progress(m_done / 2, m_total / 2);
}

void Loading::readPacked(const QString &sql, int columns, const std::function<void(const PackedRows &)> &take)
{
    auto batch = std::make_shared<PackedRows>(columns);
    const auto hand = [&] { m_conveyor.give([batch, take] { take(*batch); }); };
    for (Rows rows(m_database, sql); rows.next();) {
        step();
        batch->add(rows);
        if (!batch->isFull())
            continue;
        hand();
        batch = std::make_shared<PackedRows>(columns);
    }
    hand();
}

// Most of the time of opening a large manual goes by into making one value per column: what has a fixed length comes packed
// into one, and texts come as the bytes they are, which Qt turns into characters faster than SQLite.
void Loading::readBodies()
{
    const auto count = m_database.value(QStringLiteral("SELECT max(rowid) FROM passage")).toLongLong();
    m_total = 2 * count;
    m_bodies.reserve(count);
    readPacked(u"SELECT ifnull(packed, %1), CAST(fr AS BLOB), CAST(nl AS BLOB) FROM text WHERE field = 'body'"_s.arg(packedText()), 3,
               [this](const PackedRows &rows) { takeBodies(rows); });
}

void Loading::takeBodies(const PackedRows &rows)
{
    for (size_t row = 0; row < rows.size(); ++row)
        m_bodies.add(ownerIn(rows.at(row, 0)), m_unpacker.text(rows.at(row, 0), rows.at(row, 1), rows.at(row, 2)));
}

void Loading::readOtherTexts()
{
    TextUnpacker unpacker;
    Rows rows(m_database, u"SELECT ifnull(packed, %1), fr, nl, field, kind FROM text WHERE field <> 'body'"_s.arg(packedText()));
    while (rows.next()) {
        const QByteArray packed = rows.bytes(0);
        const std::optional<Field> field = model::fieldFrom(rows.text(3));
        const std::optional<ObjectKind> kind = model::objectKindFrom(rows.text(4));
        if (field && kind)
            m_texts.insert({{*kind, ownerIn(packed)}, *field}, unpacker.text(packed, rows.text(1).toUtf8(), rows.text(2).toUtf8()));
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
    if (const auto *entry = std::get_if<model::EntryHeader>(&value)) {
        m_entries.insert(object.id, m_parts.entries.size());
        m_parts.entries.push_back({model::EntryId(object.id), *entry, textOf(object, Field::Title), {}, {}});
    } else if (!model::addToParts(m_parts, object, value, [this](const model::TextRef &text) { return m_texts.take(text); })) {
        m_figures.emplace_back(object, value); // its entry may come later
    }
}

void Loading::readObjects()
{
    Rows rows(m_database, QStringLiteral("SELECT id, kind, value FROM object WHERE deleted = 0"));
    while (rows.next()) {
        const std::optional<ObjectKind> kind = model::objectKindFrom(rows.text(1));
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

void Loading::readPassages()
{
    readPacked(u"SELECT ifnull(packed, %1), CAST(value AS BLOB) FROM passage WHERE deleted = 0"_s.arg(packedPassage()), 2,
               [this](const PackedRows &rows) { takePassages(rows); });
}

void Loading::takePassages(const PackedRows &rows)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        const Id id = idIn(rows.at(row, 0));
        const QByteArrayView whole = rows.at(row, 1); // of the few that say more than the columns hold
        model::Passage passage{model::PassageId(id), {}, {}, {}};
        if (whole.isEmpty()) {
            passage.header = headerIn(rows.at(row, 0));
        } else {
            const auto value = model::decode(model::headerKey({ObjectKind::Passage, id}), whole.toByteArray());
            const auto *header = value ? std::get_if<model::PassageHeader>(&*value) : nullptr;
            if (!header)
                m_damaged = id;
            else
                passage.header = *header;
        }
        take(std::move(passage));
    }
}

void Loading::take(model::Passage passage)
{
    const auto entry = m_entries.constFind(passage.header.entry.id());
    if (entry == m_entries.constEnd())
        return;
    passage.text = m_bodies.take(passage.id.id());
    passage.attribution = textOf(model::ref(passage.id), Field::Attribution);
    QList<model::Passage> &passages = m_parts.entries[*entry].passages;
    if (passages.isEmpty())
        passages.reserve(24); // most entries are not longer, and a passage is dear to move
    passages.append(std::move(passage));
}

} // namespace

model::Manual loadManual(const Database &database, const base::Progress &progress, const base::CancelToken &cancel)
{
    return Loading(database, progress, cancel).manual();
}

} // namespace store
