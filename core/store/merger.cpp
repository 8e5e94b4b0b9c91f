// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merger.h"

#include "history/fingerprint.h"
#include "store/database.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using history::Address;
using history::Change;
using history::Version;
using model::Key;

Merger::Merger(const Database &database, Journal &journal, CurrentState &state, int knownFormat)
    : m_database(database), m_journal(journal), m_state(state), m_knownFormat(knownFormat)
{
}

qsizetype Merger::take(const QList<Change> &changes, const QString &origin, const QDateTime &now)
{
    m_touched.clear();
    const qsizetype taken = std::count_if(changes.begin(), changes.end(), [&](const Change &change) {
        return takeOne(change, origin, now);
    });
    for (const Key &key : std::as_const(m_touched))
        m_journal.recomputeHeads(history::addressOf(key));
    settleTouched();
    return taken;
}

bool Merger::takeOne(Change change, const QString &origin, const QDateTime &now)
{
    if (!history::isSound(change))
        throw StoreError(ErrorKind::Damaged, origin, {change.id.hex()});
    if (const std::optional<qint64> known = m_journal.numberOf(change.id))
        return fillIn(change, *known);
    if (change.format > m_knownFormat)
        throw StoreError(ErrorKind::NewerFormat, origin,
                         {QString::number(change.format), QString::number(m_knownFormat)});
    const qint64 number = m_journal.lastNumber() + 1;
    change.origin = origin;
    for (const Version &version : change.versions) {
        if (m_journal.hasVersion(version.hash))
            m_journal.noteAbsent(version.hash, number);
        else
            append(version, number);
    }
    m_journal.append(change, number, now);
    return true;
}

// Damage took versions of this change from us; here they are again.
bool Merger::fillIn(const Change &change, qint64 number)
{
    bool isNews = false;
    for (const Version &version : change.versions) {
        if (m_journal.hasVersion(version.hash) || !m_journal.dropAbsent(version.hash, number))
            continue;
        append(version, number);
        isNews = true;
    }
    return isNews;
}

void Merger::append(const Version &version, qint64 number)
{
    m_journal.append(version, number);
    m_touched.insert(version.key);
}

void Merger::settleTouched()
{
    // Headers first, so that an object stands before its texts are put in.
    for (const bool headers : {true, false})
        for (const Key &key : m_touched)
            if ((key.facet == model::Facet::Header) == headers)
                settle(key);
}

void Merger::settle(const Key &key)
{
    const Address address = history::addressOf(key);
    const base::Result<history::Standing> standing = history::standingOf(key, m_journal.heads(address));
    if (!standing)
        throw StoreError(ErrorKind::Damaged, m_database.path(), {address.kind, address.object.toString()});
    m_state.apply(key, standing->value, standing->bytes);
    if (standing->isConflict || !m_anew)
        m_journal.noteConflict(address, standing->isConflict && !m_journal.isWaiting(address));
}

void Merger::rebuild()
{
    m_state.clear();
    m_journal.findAllHeads();
    m_touched.clear();
    for (Rows rows(m_database, u"SELECT DISTINCT kind, object_id, facet FROM version"_s); rows.next();)
        if (const std::optional<Key> key = history::keyOf({rows.text(0), rows.id(1), rows.text(2)}))
            m_touched.insert(*key);
    m_anew = true;
    settleTouched();
    m_anew = false;
}

} // namespace store
