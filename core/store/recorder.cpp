// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recorder.h"

#include "base/conveyor.h"
#include "history/fingerprint.h"
#include "model/journalvalue.h"
#include "store/database.h"
#include "store/storeerror.h"

#include <future>

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

/// Puts the values of the texts of a new manual in their place, all those of one text at once.
class NewTexts final
{
public:
    explicit NewTexts(CurrentState &state) : m_state(state) {}

    void take(const Write &write)
    {
        if (const model::TextRef ref = model::textOf(write.key); ref != m_ref)
            put();
        m_ref = model::textOf(write.key);
        if (const auto *wording = std::get_if<model::Wording>(&write.value))
            m_text.in(write.key.language) = *wording;
        else if (const auto *pairing = std::get_if<model::Pairing>(&write.value))
            m_text.pairing = *pairing;
    }
    void put()
    {
        if (!m_text.isEmpty() || m_text.pairing)
            m_state.putNewText(m_ref, m_text);
        m_text = {};
    }

private:
    CurrentState &m_state;
    model::TextRef m_ref;
    model::Text m_text;
};

Version firstVersion(const Write &write, const base::Id &nonce)
{
    Version version{{}, write.key, {}, {}, model::encode(write.key, write.value)};
    version.hash = history::fingerprint(version, nonce);
    return version;
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
    const QList<Write> kept = withoutRepetition(writes);
    if (last == 0)
        recordFirst(change, kept, progress, cancel);
    else
        recordNext(change, last + 1, kept, progress, cancel);
    if (change.versions.isEmpty())
        return change;
    change.id = history::fingerprint(change);
    change.number = last + 1;
    m_journal.append(change, change.number, now);
    change.versions.clear();
    return change;
}

// A whole manual, and nothing stands there yet: no look-ups are needed. While one slice is written, the next is encoded and
// hashed in another thread. The current state comes after the whole journal: what is destroyed in one place on the disk then
// destroys no text in both.
void Recorder::recordFirst(Change &change, const QList<Write> &writes, const base::Progress &progress,
                           const base::CancelToken &cancel)
{
    constexpr qsizetype sliceSize = 2000;
    using Slice = std::vector<Version>;
    base::Conveyor conveyor;
    const auto prepare = [&](qsizetype from) {
        const auto work = std::make_shared<std::packaged_task<Slice()>>([&writes, from, nonce = change.nonce] {
            Slice slice;
            for (qsizetype i = from; i < std::min(from + sliceSize, writes.size()); ++i)
                slice.push_back(firstVersion(writes[i], nonce));
            return slice;
        });
        conveyor.give([work] { (*work)(); });
        return work->get_future();
    };
    std::vector<Version> headers;
    std::future<Slice> next = prepare(0);
    for (qsizetype from = 0; from < writes.size(); from += sliceSize) {
        const Slice slice = next.get();
        if (from + sliceSize < writes.size())
            next = prepare(from + sliceSize);
        step(from, writes.size(), progress, cancel);
        for (size_t i = 0; i < slice.size(); ++i) {
            const Write &write = writes[from + qsizetype(i)];
            const Version &version = slice[i];
            if (model::isAbsent(write.value))
                continue;
            m_journal.append(version, 1);
            if (version.key.facet == model::Facet::Header)
                headers.push_back(version);
            change.versions.append({version.hash, version.key, {}, {}, {}});
        }
    }
    putFirst(writes, headers, cancel);
    m_journal.findAllHeads();
}

void Recorder::putFirst(const QList<Write> &writes, const std::vector<Version> &headers, const base::CancelToken &cancel)
{
    NewTexts texts(m_state);
    auto header = headers.cbegin();
    for (const Write &write : writes) {
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_path);
        if (model::isAbsent(write.value))
            continue;
        if (write.key.facet == model::Facet::Header)
            m_state.apply(write.key, write.value, (header++)->bytes);
        else
            texts.take(write);
    }
    texts.put();
}

void Recorder::recordNext(Change &change, qint64 number, const QList<Write> &writes, const base::Progress &progress,
                          const base::CancelToken &cancel)
{
    for (qsizetype done = 0; done < writes.size(); ++done) {
        step(done, writes.size(), progress, cancel);
        const std::optional<Version> version = versionFor(writes[done], change.nonce);
        if (!version)
            continue;
        m_journal.append(*version, number);
        m_journal.setHead(*version);
        m_state.apply(version->key, writes[done].value, version->bytes);
        change.versions.append({version->hash, version->key, {}, {}, {}});
    }
}

void Recorder::step(qsizetype done, qsizetype total, const base::Progress &progress, const base::CancelToken &cancel) const
{
    if (done % 1000 == 0 && progress)
        progress(done, total);
    if (cancel.isCancelled())
        throw StoreError(base::ErrorKind::Cancelled, m_path);
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
    const QList<Head> heads = m_journal.heads(history::addressOf(write.key));
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
