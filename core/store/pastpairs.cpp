// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the history reader that remembers what was once declared to correspond.
#include "history/address.h"
#include "model/journalvalue.h"
#include "store/database.h"
#include "store/historyreader.h"
#include "store/storeerror.h"

#include <QSet>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceSize = 20'000; // versions looked at before others may pass

struct Declared {
    model::TextRef text;
    model::Pairing pairing;
};

// A pairing that stands, and is the only one its text ever had, is seen in the manual itself.
const QString declaredOnce = uR"(
    EXISTS (SELECT 1 FROM text WHERE text.object_id = version.object_id
            AND text.field = substr(version.facet, 1, length(version.facet) - 5)
            AND substr(text.pair, 1, 32) = text.fr_hash AND substr(text.pair, 33) = text.nl_hash)
    AND NOT EXISTS (SELECT 1 FROM version AS other WHERE other.object_id = version.object_id
                    AND other.facet = version.facet AND other.n <> version.n))"_s;

QList<Declared> declaredIn(const Database &database, qint64 from)
{
    QList<Declared> found;
    Rows rows(database, u"SELECT kind, object_id, facet, value FROM version WHERE n > ? AND n <= ? AND facet LIKE '%:pair' AND NOT ("_s
                            + declaredOnce + u')', from, from + sliceSize);
    while (rows.next()) {
        const std::optional<model::Key> key = history::keyOf({rows.text(0), rows.id(1), rows.text(2)});
        const auto value = key ? model::decode(*key, rows.text(3).toUtf8()) : base::Result<model::Value>(model::Value());
        const auto *pairing = value ? std::get_if<model::Pairing>(&*value) : nullptr;
        if (pairing && !pairing->hashes[0].isUnknown() && !pairing->hashes[1].isUnknown())
            found.append({model::textOf(*key), *pairing});
    }
    return found;
}

} // namespace

QList<history::Pair> HistoryReader::pastPairs(const base::Progress &progress, const base::CancelToken &cancel) const
{
    QList<history::Pair> pairs;
    const qint64 last = m_database.value(u"SELECT coalesce(max(n), 0) FROM version"_s).toLongLong();
    for (qint64 from = 0; from < last; from += sliceSize) {
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_database.path());
        if (progress)
            progress(from, last);
        for (const Declared &declared : declaredIn(m_database, from)) {
            const auto french = findText(model::wordingKey(declared.text, base::Language::French), declared.pairing.hashes[0]);
            const auto dutch = findText(model::wordingKey(declared.text, base::Language::Dutch), declared.pairing.hashes[1]);
            if (french && dutch)
                pairs.append({{*french, *dutch}, declared.text, {}});
        }
    }
    return pairs;
}

} // namespace store
