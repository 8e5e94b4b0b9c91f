// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recorder.h"

#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "store/database.h"
#include "store/storeerror.h"

namespace store {

using history::Change;
using history::Head;
using history::Version;
using history::Write;

namespace {

// Of several writes to one key the last one counts.
QList<Write> withoutRepetition(const QList<Write> &writes)
{
    QHash<model::Key, qsizetype> last;
    for (qsizetype i = 0; i < writes.size(); ++i)
        last.insert(writes[i].key, i);
    if (last.size() == writes.size())
        return writes;
    QList<Write> kept;
    for (qsizetype i = 0; i < writes.size(); ++i)
        if (last.value(writes[i].key) == i)
            kept.append(writes[i]);
    return kept;
}

bool isGone(const model::Key &key, const Head &head)
{
    const base::Result<model::Value> value = model::decode(key, head.bytes);
    return value && model::isAbsent(*value);
}

} // namespace

Recorder::Recorder(const Database &database, Journal &journal, CurrentState &state)
    : m_path(database.path()), m_journal(journal), m_state(state)
{
}

Change Recorder::record(const history::ChangeHeader &header, const QList<Write> &writes, const QDateTime &now,
                        const base::Progress &progress, const base::CancelToken &cancel)
{
    Change change;
    change.header = header;
    change.nonce = base::Id::create();
    change.format = model::journalFormat;
    change.origin = QStringLiteral("local");
    const qint64 last = m_journal.lastNumber();
    m_fresh = last == 0;
    const QList<Write> kept = withoutRepetition(writes);
    for (qsizetype done = 0; done < kept.size(); ++done) {
        if (done % 1000 == 0 && progress)
            progress(done, kept.size());
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_path);
        const std::optional<Version> version = versionFor(kept[done], change.nonce);
        if (!version)
            continue;
        m_journal.append(*version, last + 1);
        m_journal.setHead(*version);
        m_state.apply(version->key, kept[done].value, version->bytes);
        change.versions.append({version->hash, version->key, {}, {}, {}});
    }
    if (change.versions.isEmpty())
        return change;
    change.id = history::fingerprint(change);
    change.number = last + 1;
    m_journal.append(change, change.number, now);
    change.versions.clear();
    return change;
}

QByteArray Recorder::bytesOf(const Write &write)
{
    if (write.key.facet != model::Facet::Header || !model::isAbsent(write.value))
        return model::encode(write.key, write.value);
    return model::encode(write.key, write.value, m_journal.textHeads(write.key.object.id));
}

std::optional<Version> Recorder::versionFor(const Write &write, const base::Id &nonce)
{
    Version version{{}, write.key, {}, {}, {}};
    const QList<Head> heads = m_fresh ? QList<Head>() : m_journal.heads(history::addressOf(write.key));
    const bool absent = model::isAbsent(write.value);
    if (heads.isEmpty() && absent)
        return std::nullopt;
    if (absent && heads.size() == 1 && isGone(write.key, heads.first()))
        return std::nullopt;
    version.bytes = bytesOf(write);
    if (heads.size() == 1 && heads.first().bytes == version.bytes)
        return std::nullopt;
    for (const Head &head : heads)
        version.parents.append(head.hash);
    version.hash = history::fingerprint(version, nonce);
    return version;
}

} // namespace store
