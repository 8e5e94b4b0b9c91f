// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether editions still are what was published.
#include "base/parallel.h"
#include "store/editions.h"
#include "store/packedpiece.h"
#include "store/storeerror.h"

#include <QThread>
#include <vector>

namespace store {

using namespace Qt::StringLiterals;
using base::Hash;
using history::Manifest;
using history::Pin;

namespace {

/// Pieces that are in memory together: the file is read by one thread, what takes long is shared among all processors.
constexpr qsizetype readTogether = 256;

} // namespace

QList<history::Verdict> Editions::verify(const QStringList &numbers, const base::Progress &progress, const base::CancelToken &cancel)
{
    QList<history::Verdict> verdicts;
    Sound known;
    const auto step = [&](qsizetype = 0, qsizetype = 0) {
        if (cancel.isCancelled())
            throw StoreError(base::ErrorKind::Cancelled, m_path);
        if (progress)
            progress(verdicts.size(), numbers.size());
    };
    for (const QString &number : numbers) {
        step();
        verdicts.append(verdictOn(number, known, step));
    }
    return verdicts;
}

history::Verdict Editions::verdictOn(const QString &number, Sound &known, const base::Progress &progress)
{
    const Row row = this->row(number);
    history::Verdict verdict{number, row.root, {}};
    const base::Result<Manifest> manifest = history::manifestFrom(row.manifest);
    if (Hash::of(QByteArrayView(row.manifest)) != row.root || !manifest) {
        verdict.differences.append(u"manifest"_s);
    } else {
        if (manifest->line.number != number)
            verdict.differences.append(u"number"_s);
        if (manifest->line.previousRoot != row.rootBefore)
            verdict.differences.append(u"previous"_s);
    }
    if (manifest)
        checkPieces(*manifest, known, verdict.differences, progress);
    checkPdfs(number, verdict.differences);
    return verdict;
}

void Editions::look(const QList<Hash> &pieces, Sound &known, const base::Progress &progress)
{
    QList<Hash> unseen;
    for (const Hash &piece : pieces)
        if (!known.contains(piece)) {
            known.insert(piece, false);
            unseen.append(piece);
        }
    for (qsizetype first = 0; first < unseen.size(); first += readTogether) {
        const QList<Hash> some = unseen.mid(first, readTogether);
        std::vector<std::optional<Packed>> read;
        for (const Hash &piece : some)
            read.push_back(packed(piece));
        std::vector<char> isSound(read.size());
        base::inParallel(some.size(), QThread::idealThreadCount(), [&](qsizetype index, int) {
            const std::optional<Packed> &found = read[size_t(index)];
            isSound[size_t(index)] = found && Hash::of(QByteArrayView(unpackedPiece(found->data, found->size))) == some[index];
        });
        for (qsizetype i = 0; i < some.size(); ++i)
            known[some[i]] = isSound[size_t(i)] != 0;
        if (progress)
            progress(pieces.size() - unseen.size() + first + some.size(), pieces.size());
    }
}

bool Editions::isSoundPicture(const Hash &hash, Sound &known)
{
    const auto found = known.constFind(hash);
    if (found != known.cend())
        return *found;
    return *known.insert(hash, bool(guarded([&] { return m_assets.bytes(hash); })));
}

void Editions::checkPieces(const Manifest &manifest, Sound &known, QStringList &differences, const base::Progress &progress)
{
    QList<Pin> pieces{{u"header"_s, manifest.header}, {u"settings"_s, manifest.settings}};
    if (!manifest.changes.isUnknown())
        pieces.append({u"changes"_s, manifest.changes});
    pieces += manifest.entries;
    QList<Hash> hashes;
    for (const Pin &piece : std::as_const(pieces))
        hashes.append(piece.hash);
    look(hashes, known, progress);
    for (const Pin &piece : std::as_const(pieces))
        if (!known.value(piece.hash))
            differences.append(piece.name);
    for (const Pin &picture : manifest.pictures)
        if (!isSoundPicture(picture.hash, known))
            differences.append(picture.name);
}

void Editions::checkPdfs(const QString &number, QStringList &differences)
{
    for (Rows rows(m_pdfs, number); rows.next();)
        if (Hash::of(QByteArrayView(rows.bytes(2))) != rows.hash(1))
            differences.append(u"pdf "_s + rows.text(0));
}

} // namespace store
