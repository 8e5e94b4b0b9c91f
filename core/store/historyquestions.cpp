// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the history reader that filters steps and tells what they changed.
#include "store/historyreader.h"

#include "base/clock.h"
#include "history/address.h"
#include "model/journalvalue.h"
#include "model/vocabulary.h"
#include "store/changerow.h"
#include "store/database.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;
using history::Change;
using history::HistoryQuery;
using model::Key;

namespace {

/// Times are kept as text that sorts as they do.
QString timeOr(const QDateTime &moment, const QString &open)
{
    return moment.isValid() ? base::toStoredTime(moment.toUTC()) : open;
}

/// Bound twice: of versions, those that wrote in a language.
const QString inLanguage = u" AND (? = '' OR facet LIKE ?)"_s;
/// What every question asks besides, newest first.
const QString filters = u" AND (? = '' OR author = ?) AND at >= ? AND at <= ? ORDER BY n DESC LIMIT ?"_s;

QString wordingOf(const QString &value)
{
    const base::Result<model::Value> decoded =
        model::decode(model::wordingKey({{}, model::Field::Title}, base::Language::French), value.toUtf8());
    const auto *wording = decoded ? std::get_if<model::Wording>(&*decoded) : nullptr;
    return wording ? wording->text() : QString();
}

} // namespace

QList<Change> HistoryReader::changesOf(const HistoryQuery &query) const
{
    // A null string would be NULL, which equals nothing.
    const QString author = orEmpty(query.author);
    const QString language = query.language ? QString(u"%:"_s + base::codeOf(*query.language)) : u""_s;
    const QString from = timeOr(query.from, u""_s);
    const QString until = timeOr(query.until, u"9999"_s);
    const QString select = u"SELECT "_s + changeColumns + u" FROM change WHERE "_s;
    const QString written = u"n IN (SELECT change_n FROM version WHERE "_s;
    if (query.text) {
        const auto [first, last] = facetsOf(*query.text);
        Rows rows(m_database, select + written + u"object_id = ? AND facet > ? AND facet < ?"_s + inLanguage + u")"_s + filters,
                  query.text->object.id.bytes(), first, last, language, language, author, author, from, until, query.limit);
        return changes(rows);
    }
    if (query.entry.isNull()) {
        Rows rows(m_database,
                  select + u"(? = '' OR EXISTS (SELECT 1 FROM version WHERE change_n = change.n AND facet LIKE ?))"_s + filters,
                  language, language, author, author, from, until, query.limit);
        return changes(rows);
    }
    Rows rows(m_database,
              select + u"((? = '' AND entry_id = ?) OR "_s + written + u"object_id IN "_s + ofEntry + inLanguage + u"))"_s + filters,
              language, query.entry, query.entry, query.entry, language, language, author, author, from, until, query.limit);
    return changes(rows);
}

QList<history::Rewriting> HistoryReader::rewritingsOf(qint64 change, model::EntryId entry, int limit) const
{
    const QString select = u"SELECT kind, object_id, facet, value, ("
                           "SELECT earlier.value FROM version_parent JOIN version AS earlier ON earlier.hash = version_parent.parent "
                           "WHERE version_parent.child = version.hash ORDER BY earlier.n DESC LIMIT 1) FROM version "
                           "WHERE change_n = ? AND (facet LIKE '%:fr' OR facet LIKE '%:nl')"_s;
    const QString end = u" ORDER BY n LIMIT ?"_s;
    QList<history::Rewriting> found;
    const auto read = [&](Rows &rows) {
        while (rows.next())
            if (const std::optional<Key> key = history::keyOf({rows.text(0), rows.id(1), rows.text(2)}))
                found.append({model::textOf(*key), key->language, rows.isNull(4) ? QString() : wordingOf(rows.text(4)),
                              wordingOf(rows.text(3))});
    };
    if (entry.isNull()) {
        Rows rows(m_database, select + end, change, limit);
        read(rows);
    } else {
        Rows rows(m_database, select + u" AND object_id IN "_s + ofEntry + end, change, entry, entry, limit);
        read(rows);
    }
    return found;
}

QList<model::EntryId> HistoryReader::entriesRemovedBy(qint64 change) const
{
    QList<model::EntryId> removed;
    Rows rows(m_database, u"SELECT object_id, value FROM version WHERE change_n = ? AND kind = 'entry' AND facet = 'header'"_s, change);
    while (rows.next()) {
        const model::EntryId id(rows.id(0));
        const base::Result<model::Value> value = model::decode(model::headerKey(model::ref(id)), rows.text(1).toUtf8());
        if (value && model::isAbsent(*value))
            removed.append(id);
    }
    return removed;
}

qint64 HistoryReader::lastChangeBefore(const QDateTime &moment) const
{
    // What others wrote stands here since it was taken in, however long before they wrote it.
    Rows rows(m_database, u"SELECT coalesce(max(n), 0) FROM change WHERE iif(origin = 'local', at, received_at) <= ?"_s,
              base::toStoredTime(moment.toUTC()));
    return rows.next() ? rows.number(0) : 0;
}

} // namespace store
