// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "history/address.h"
#include "model/vocabulary.h"
#include "store/storeerror.h"
#include "store/transaction.h"
#include "text/markup.h"

#include <QDir>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int indexVersion = 5; // of the tables below and of how texts are cut into words

constexpr qsizetype sliceSize = 500; // texts that are written together
constexpr int mostRanked = 400;      // places; of a word that stands nearly everywhere the titles come first, for ranking takes time

QString titleField()
{
    return model::codeOf(model::Field::Title);
}

std::optional<Hit> hitIn(const Rows &rows, const SearchQuery &query)
{
    const auto kind = model::objectKindFrom(rows.text(0));
    const auto field = model::fieldFrom(rows.text(2));
    const auto language = base::languageFrom(rows.text(3));
    if (!kind || !field || !language)
        return std::nullopt;
    const SearchQuery::Shown shown = query.show(rows.text(4), *language);
    return Hit{{{*kind, rows.id(1)}, *field}, *language, shown.snippet, shown.isByGlossary};
}

} // namespace

struct SearchIndex::Row {
    QString kind;
    QByteArray object;
    QString field;
    QString language;
    QString text;
};

/// How far one went on the way to change `aim`: up to the texts of this object and field, in their order.
struct SearchIndex::Reached {
    qint64 aim = 0;
    QByteArray object;
    QString field;
};

SearchIndex::SearchIndex(const QString &cacheFolder, const base::Id &document)
    : m_path(cacheFolder + u"/search/"_s + document.toString() + u".idx"_s), m_document(document.toString())
{
    QDir().mkpath(cacheFolder + u"/search"_s);
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::open()
{
    m_index = std::make_unique<Database>(m_path, Access::ReadWrite);
    // Losing the index costs a second; waiting for the disk after each sentence costs more.
    m_index->execute(u"PRAGMA journal_mode = MEMORY"_s);
    m_index->execute(u"PRAGMA synchronous = OFF"_s);
    m_index->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
}

void SearchIndex::beginAnew()
{
    m_index.reset();
    QFile::remove(m_path);
    open();
    // The words of the texts, and their stems; of titles a second time, for these are looked for first.
    for (const auto &table : {u"words"_s, u"titles"_s})
        m_index->execute(u"CREATE VIRTUAL TABLE %1 USING fts5 (body, stems, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"_s.arg(table));
    // Whose text each row of them is.
    m_index->execute(uR"(
        CREATE TABLE place (
            n         INTEGER PRIMARY KEY,
            object_id BLOB NOT NULL,
            field     TEXT NOT NULL,
            language  TEXT NOT NULL,
            kind      TEXT NOT NULL,
            UNIQUE (object_id, field, language)
        ) STRICT)"_s);
    // How far the index knows the journal of which manual.
    m_index->execute(uR"(
        CREATE TABLE state (
            document  TEXT NOT NULL,
            version   INTEGER NOT NULL,
            number    INTEGER NOT NULL,
            aim       INTEGER, -- the number it is on its way to; NULL: on none
            object_id BLOB,    -- how far it went
            field     TEXT
        ) STRICT)"_s);
    Statement(*m_index, u"INSERT INTO state (document, version, number) VALUES (?, ?, 0)"_s).run(m_document, indexVersion);
}

qint64 SearchIndex::knownNumber() const
{
    Rows rows(*m_index, u"SELECT number FROM state WHERE document = ? AND version = ?"_s, m_document, indexVersion);
    return rows.next() ? rows.number(0) : -1;
}

std::optional<SearchIndex::Reached> SearchIndex::reachedOnTheWay() const
{
    Rows rows(*m_index, u"SELECT aim, object_id, field FROM state WHERE aim IS NOT NULL"_s);
    return rows.next() ? std::optional(Reached{rows.number(0), rows.bytes(1), rows.text(2)}) : std::nullopt;
}

QList<SearchIndex::Row> SearchIndex::nextRows(const Database &document, qint64 from, const Reached &reached) const
{
    const QString touched =
        u"AND object_id IN (SELECT object_id FROM version WHERE change_n > ? AND facet <> 'header')"_s;
    QList<Row> found;
    Rows rows(document, u"SELECT kind, object_id, field, fr, nl FROM text WHERE (object_id, field) > (?, ?) %1 "
                        "ORDER BY object_id, field LIMIT %2"_s.arg(from == 0 ? u"AND ? = 0"_s : touched).arg(sliceSize),
              reached.object, orEmpty(reached.field), from);
    while (rows.next())
        for (const int column : {3, 4})
            found.append({rows.text(0), rows.bytes(1), rows.text(2), column == 3 ? u"fr"_s : u"nl"_s, rows.text(column)});
    return found;
}

void SearchIndex::catchUp(const Database &document, const base::Progress &progress, const base::CancelToken &cancel)
{
    const qint64 last = document.value(u"SELECT coalesce(max(n), 0) FROM change"_s).toLongLong();
    qint64 known = -1;
    const auto opened = guarded([&] {
        if (!m_index)
            open();
        known = knownNumber();
    });
    if (!opened || known < 0 || known > last) {
        beginAnew();
        known = 0;
    }
    if (known < last)
        update(document, known, last, progress, cancel);
}

// Slice by slice, each kept once it is written: who cancels goes on there the next time, and never is a whole manual in
// memory.
void SearchIndex::update(const Database &document, qint64 from, qint64 to, const base::Progress &progress,
                         const base::CancelToken &cancel)
{
    Reached reached = reachedOnTheWay().value_or(Reached{to, QByteArray(""), u""_s});
    const qint64 total = document.value(u"SELECT count(*) FROM text"_s).toLongLong();
    for (qsizetype done = 0;; done += sliceSize) {
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_path);
        if (progress)
            progress(std::min<qsizetype>(done, total), total);
        const QList<Row> rows = nextRows(document, from, reached);
        const bool isLast = rows.size() < 2 * sliceSize;
        if (!rows.isEmpty())
            reached = {reached.aim, rows.last().object, rows.last().field};
        Transaction transaction(*m_index);
        put(rows, from == 0);
        if (isLast)
            Statement(*m_index, u"UPDATE state SET number = ?, aim = NULL"_s).run(reached.aim);
        else
            Statement(*m_index, u"UPDATE state SET aim = ?, object_id = ?, field = ?"_s)
                .run(reached.aim, reached.object, orEmpty(reached.field));
        transaction.commit();
        if (isLast)
            break;
    }
    // What was written since the way was begun.
    if (reached.aim < to)
        update(document, reached.aim, to, progress, cancel);
}

void SearchIndex::put(const QList<Row> &rows, bool areNew)
{
    Statement find(*m_index, u"SELECT n FROM place WHERE object_id = ? AND field = ? AND language = ?"_s);
    Statement forget(*m_index, u"DELETE FROM words WHERE rowid = ?"_s);
    Statement forgetTitle(*m_index, u"DELETE FROM titles WHERE rowid = ?"_s);
    Statement putPlace(*m_index, u"INSERT INTO place (object_id, field, language, kind) VALUES (?, ?, ?, ?)"_s);
    Statement putWords(*m_index, u"INSERT INTO words (rowid, body, stems) VALUES (?, ?, ?)"_s);
    Statement putTitle(*m_index, u"INSERT INTO titles (rowid, body, stems) VALUES (?, ?, ?)"_s);
    for (const Row &row : rows) {
        const auto placeOf = [&] {
            Rows found(find, row.object, row.field, row.language);
            return found.next() ? found.number(0) : 0;
        };
        qint64 place = areNew ? 0 : placeOf();
        const bool isTitle = row.field == titleField();
        if (place > 0)
            forget.run(place);
        if (place > 0 && isTitle)
            forgetTitle.run(place);
        if (row.text.isEmpty())
            continue;
        if (place == 0) {
            putPlace.run(row.object, row.field, row.language, row.kind);
            place = placeOf();
        }
        const QString body = text::plain(row.text);
        const QString stems = stemsOf(body, row.language == u"nl"_s ? base::Language::Dutch : base::Language::French);
        putWords.run(place, body, stems);
        if (isTitle)
            putTitle.run(place, body, stems);
    }
}

QList<Hit> SearchIndex::find(const SearchQuery &query, int limit) const
{
    if (!m_index || query.isEmpty())
        return {};
    const bool areFew = !Rows(*m_index, u"SELECT 1 FROM words WHERE words MATCH ? LIMIT 1 OFFSET ?"_s, query.expression(), mostRanked).next();
    const QString byRank = u"AND rank MATCH 'bm25(2.0, 1.0)' ORDER BY rank"_s;
    if (areFew)
        return read(u"words"_s, byRank, query, limit);
    QList<Hit> hits = read(u"titles"_s, byRank, query, limit);
    return hits + read(u"words"_s, u"AND field <> '%1' ORDER BY words.rowid"_s.arg(titleField()), query, limit - int(hits.size()));
}

QList<Hit> SearchIndex::read(const QString &table, const QString &which, const SearchQuery &query, int limit) const
{
    QList<Hit> hits;
    Rows rows(*m_index, uR"(
        SELECT kind, object_id, field, language, body
        FROM %1 JOIN place ON place.n = %1.rowid
        WHERE %1 MATCH ? %2 LIMIT ?)"_s.arg(table, which), query.expression(), limit);
    while (rows.next())
        if (const std::optional<Hit> hit = hitIn(rows, query))
            hits.append(*hit);
    return hits;
}

} // namespace store
