// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "base/clock.h"
#include "history/address.h"
#include "store/database.h"

namespace store {

using history::Address;
using history::Draft;

Drafts::Drafts(const Database &database, CurrentState &state)
    : m_state(state)
    , m_save(database, QStringLiteral(R"(
          INSERT INTO draft (object_id, facet, kind, base_hash, body, at) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (object_id, facet) DO UPDATE SET body = excluded.body, at = excluded.at)"))
    , m_all(database, QStringLiteral("SELECT kind, object_id, facet, base_hash, body, at FROM draft ORDER BY at"))
    , m_drop(database, QStringLiteral("DELETE FROM draft WHERE object_id = ? AND facet = ?"))
{
}

void Drafts::save(const Draft &draft)
{
    const Address address = history::addressOf(draft.key);
    m_save.run(address.object.bytes(), address.facet, address.kind, m_state.textHash(draft.key), orEmpty(draft.text),
               orEmpty(base::toStoredTime(draft.at)));
}

QList<Draft> Drafts::all()
{
    QList<Draft> drafts;
    for (Rows rows(m_all); rows.next();) {
        const std::optional<model::Key> key = history::keyOf({rows.text(0), rows.id(1), rows.text(2)});
        if (key)
            drafts.append({*key, rows.text(4), QDateTime::fromString(rows.text(5), Qt::ISODateWithMs).toUTC(),
                           rows.hash(3)});
    }
    return drafts;
}

void Drafts::drop(const model::Key &key)
{
    const Address address = history::addressOf(key);
    m_drop.run(address.object.bytes(), address.facet);
}

} // namespace store
