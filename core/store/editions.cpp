// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editions.h"

#include "store/database.h"
#include "store/packedpiece.h"
#include "store/storeerror.h"

namespace store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Hash;
using history::EditionLine;
using history::Manifest;
using history::Pin;

namespace {

Hash hashOf(const QByteArray &bytes)
{
    return Hash::of(QByteArrayView(bytes));
}

void step(const base::Progress &progress, qsizetype done, qsizetype total)
{
    if (progress && done % 32 == 0)
        progress(done, total);
}

} // namespace

Editions::Editions(const Database &database, Assets &assets)
    : m_path(database.path())
    , m_assets(assets)
    , m_find(database, QStringLiteral(R"(
          SELECT root, manifest, (SELECT root FROM edition AS earlier WHERE earlier.n < edition.n ORDER BY n DESC LIMIT 1)
          FROM edition WHERE number = ?)"))
    , m_numbers(database, QStringLiteral("SELECT number FROM edition ORDER BY n"))
    , m_list(database, QStringLiteral("SELECT number, root, manifest FROM edition ORDER BY n"))
    , m_latest(database, QStringLiteral("SELECT root FROM edition ORDER BY n DESC LIMIT 1"))
    , m_insert(database, QStringLiteral("INSERT INTO edition (number, root, manifest) VALUES (?, ?, ?)"))
    , m_put(database, QStringLiteral("INSERT OR IGNORE INTO frozen (hash, raw_size, data) VALUES (?, ?, ?)"))
    , m_piece(database, QStringLiteral("SELECT data, raw_size FROM frozen WHERE hash = ?"))
    , m_insertPdf(database, QStringLiteral("INSERT INTO edition_pdf (edition, layout, hash, data) VALUES (?, ?, ?, ?)"))
    , m_pdf(database, QStringLiteral("SELECT hash, data FROM edition_pdf WHERE edition = ? AND layout = ?"))
    , m_pdfs(database, QStringLiteral("SELECT layout, hash, data FROM edition_pdf WHERE edition = ? ORDER BY layout"))
    , m_kept(database, QStringLiteral("SELECT 1 FROM frozen WHERE hash = ?"))
    , m_lengths(database, QStringLiteral("SELECT hash, length(data) FROM frozen"))
    , m_pdfLengths(database, QStringLiteral("SELECT layout, length(data) FROM edition_pdf WHERE edition = ? ORDER BY rowid"))
{
}

EditionLine Editions::publish(const history::EditionPlan &plan, const base::Progress &progress)
{
    if (find(plan.number))
        throw StoreError(ErrorKind::EditionExists, m_path, {plan.number});
    for (const Pin &picture : plan.pictures)
        if (!m_assets.contains(picture.hash))
            throw StoreError(ErrorKind::PictureMissing, m_path, {picture.name});
    const QByteArray manifest = history::encode(history::manifestOf(plan, latestRoot()));
    put(plan.header);
    put(plan.settings);
    if (!plan.changes.isEmpty())
        put(plan.changes);
    for (qsizetype done = 0; done < plan.entries.size(); ++done) {
        put(plan.entries[done].bytes);
        step(progress, done, 2 * plan.entries.size());
    }
    m_insert.run(plan.number, hashOf(manifest), manifest);
    const base::Progress second = [&](qsizetype done, qsizetype total) { progress(total + done, 2 * total); };
    Sound known;
    const history::Verdict verdict = verdictOn(plan.number, known, progress ? second : base::Progress());
    if (!verdict.differences.isEmpty())
        throw StoreError(ErrorKind::Damaged, m_path, verdict.differences);
    EditionLine line = *history::lineIn(manifest); // what was just verified
    line.root = hashOf(manifest);
    return line;
}

QStringList Editions::numbers()
{
    QStringList numbers;
    for (Rows rows(m_numbers); rows.next();)
        numbers.append(rows.text(0));
    return numbers;
}

QList<EditionLine> Editions::list()
{
    QList<EditionLine> lines;
    for (Rows rows(m_list); rows.next();) {
        const base::Result<EditionLine> read = history::lineIn(rows.bytes(2));
        EditionLine line = read ? *read : EditionLine();
        line.number = rows.text(0);
        line.root = rows.hash(1);
        lines.append(line);
    }
    for (EditionLine &line : lines)
        line.pdfs = pdfsOf(line.number);
    return lines;
}

QList<history::KeptPdf> Editions::pdfsOf(const QString &number)
{
    QList<history::KeptPdf> pdfs;
    for (Rows rows(m_pdfLengths, number); rows.next();)
        if (const std::optional<history::KeptLayout> layout = history::keptLayoutFrom(rows.text(0)))
            pdfs.append({*layout, rows.number(1)});
    return pdfs;
}

QList<history::EditionSize> Editions::sizes()
{
    QHash<Hash, qint64> lengths;
    for (Rows rows(m_lengths); rows.next();)
        lengths.insert(rows.hash(0), rows.number(1));
    QList<history::EditionSize> sizes;
    QSet<Hash> seen;
    for (Rows rows(m_list); rows.next();) {
        history::EditionSize size{rows.text(0), rows.bytes(2).size(), rows.bytes(2).size()};
        const base::Result<Manifest> manifest = history::manifestFrom(rows.bytes(2));
        QList<Hash> pieces = manifest ? QList<Hash>{manifest->header, manifest->settings, manifest->changes} : QList<Hash>();
        for (const Pin &entry : manifest ? manifest->entries : QList<Pin>())
            pieces.append(entry.hash);
        for (const Hash &piece : std::as_const(pieces)) {
            size.bytes += lengths.value(piece);
            size.own += seen.contains(piece) ? 0 : lengths.value(piece);
            seen.insert(piece);
        }
        sizes.append(size);
    }
    return sizes;
}

Manifest Editions::soundManifest(const Row &row) const
{
    const base::Result<Manifest> manifest = history::manifestFrom(row.manifest);
    if (!manifest || hashOf(row.manifest) != row.root)
        throw StoreError(ErrorKind::Damaged, m_path, {u"manifest"_s});
    return *manifest;
}

history::FrozenState Editions::stateOf(const QString &number)
{
    const Manifest manifest = soundManifest(row(number));
    return {soundPiece(manifest.header, u"header"_s), manifest.entries,
            [this](const Pin &entry) { return soundPiece(entry.hash, entry.name); }};
}

QList<history::EntryDifference> Editions::differences(const QString &before, const history::FrozenState &after)
{
    const auto found = history::differencesBetween(stateOf(before), after);
    if (!found)
        throw StoreError(found.error());
    return *found;
}

std::optional<history::Changelog> Editions::changelog(const QString &number)
{
    const Manifest manifest = soundManifest(row(number));
    if (manifest.changes.isUnknown())
        return std::nullopt;
    const base::Result<history::Changelog> read = history::changelogFrom(soundPiece(manifest.changes, u"changes"_s));
    if (!read)
        throw StoreError(ErrorKind::Damaged, m_path, {u"changes"_s});
    return *read;
}

history::FrozenEdition Editions::read(const QString &number)
{
    const Row row = this->row(number);
    const Manifest manifest = soundManifest(row);
    history::FrozenEdition edition;
    edition.line = manifest.line;
    edition.line.root = row.root;
    edition.line.pdfs = pdfsOf(number);
    edition.manifest = row.manifest;
    if (!manifest.changes.isUnknown())
        edition.changes = soundPiece(manifest.changes, u"changes"_s);
    edition.header = soundPiece(manifest.header, u"header"_s);
    edition.settings = soundPiece(manifest.settings, u"settings"_s);
    for (const Pin &entry : manifest.entries)
        edition.entries.append({entry.name, soundPiece(entry.hash, entry.name)});
    for (const Pin &picture : manifest.pictures)
        edition.pictures.insert(picture.hash, m_assets.bytes(picture.hash));
    return edition;
}

void Editions::keepPdf(const QString &number, history::KeptLayout layout, const QByteArray &pdf)
{
    row(number);
    const std::optional<QByteArray> kept = keptPdf(number, layout);
    if (kept && *kept == pdf)
        return;
    if (kept)
        throw StoreError(ErrorKind::AlreadyExists, m_path, {number + u' ' + history::codeOf(layout)});
    m_insertPdf.run(number, history::codeOf(layout), hashOf(pdf), pdf);
}

std::optional<QByteArray> Editions::keptPdf(const QString &number, history::KeptLayout layout)
{
    Rows rows(m_pdf, number, history::codeOf(layout));
    if (!rows.next())
        return std::nullopt;
    const QByteArray bytes = rows.bytes(1);
    if (hashOf(bytes) != rows.hash(0))
        throw StoreError(ErrorKind::Damaged, m_path, {u"pdf "_s + history::codeOf(layout)});
    return bytes;
}

std::optional<Editions::Row> Editions::find(const QString &number)
{
    Rows rows(m_find, number);
    return rows.next() ? std::optional(Row{rows.hash(0), rows.bytes(1), rows.hash(2)}) : std::nullopt;
}

Editions::Row Editions::row(const QString &number)
{
    std::optional<Row> row = find(number);
    if (!row)
        throw StoreError(ErrorKind::UnknownEdition, m_path, {number});
    return *row;
}

Hash Editions::latestRoot()
{
    Rows rows(m_latest);
    return rows.next() ? rows.hash(0) : Hash();
}

bool Editions::isKept(const Hash &piece)
{
    return Rows(m_kept, piece).next();
}

void Editions::put(const QByteArray &piece)
{
    // Compressing takes far longer than looking: from one edition to the next nearly everything is the same.
    if (const Hash hash = hashOf(piece); !isKept(hash))
        m_put.run(hash, piece.size(), packedPiece(piece));
}

std::optional<Editions::Packed> Editions::packed(const Hash &hash)
{
    Rows rows(m_piece, hash);
    return rows.next() ? std::optional(Packed{rows.bytes(0), rows.number(1)}) : std::nullopt;
}

std::optional<QByteArray> Editions::piece(const Hash &hash)
{
    const std::optional<Packed> found = packed(hash);
    const QByteArray bytes = found ? unpackedPiece(found->data, found->size) : QByteArray();
    return found && hashOf(bytes) == hash ? std::optional(bytes) : std::nullopt;
}

QByteArray Editions::soundPiece(const Hash &hash, const QString &name)
{
    const std::optional<QByteArray> found = piece(hash);
    if (!found)
        throw StoreError(ErrorKind::Damaged, m_path, {name});
    return *found;
}

} // namespace store
