// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/freeze.h"

#include "base/parallel.h"
#include "base/resources.h"
#include "history/manifest.h"
#include "model/canonicaljson.h"
#include "model/sheet.h"
#include "model/vocabulary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

/// The tree alone: which entries stand where, by code.
QJsonArray treeOf(const model::Manual &manual, model::EntryId parent)
{
    QJsonArray tree;
    const QList<model::EntryId> children = manual.children(parent);
    for (const model::EntryId &child : children)
        tree.append(QJsonObject{{u"id"_s, manual.codeOf(model::ref(child))},
                                {u"kind"_s, model::codeOf(manual.entry(child)->header.kind)},
                                {u"entries"_s, treeOf(manual, child)}});
    return tree;
}

QByteArray headerOf(const model::Manual &manual)
{
    QJsonObject header = model::headerToJson(manual);
    header.insert(u"entries"_s, treeOf(manual, {}));
    return model::canonicalBytes(header);
}

Result<QList<Piece>> piecesOf(const model::Manual &manual, const base::Progress &progress, const base::CancelToken &cancel)
{
    const QList<model::EntryId> entries = manual.readingOrder();
    QList<Piece> pieces(entries.size());
    Piece *const places = pieces.data(); // each thread writes its own
    std::atomic<qsizetype> done{0};
    base::inParallel(entries.size(), QThread::idealThreadCount(), [&](qsizetype index, int worker) {
        if (cancel.isCancelled())
            return;
        const model::EntryId &id = entries[index];
        places[index] = {manual.codeOf(model::ref(id)),
                         model::canonicalBytes(model::entryToJson(manual, id, model::Under::LeftOut))};
        ++done;
        if (progress && worker == 0) // that of the caller
            progress(done, entries.size() + 1);
    });
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    return pieces;
}

QList<Pin> picturesOf(const model::Manual &manual)
{
    QList<Pin> pins;
    for (const model::Picture &picture : manual.pictures())
        if (!picture.header.asset.isUnknown())
            pins.append({picture.header.file, picture.header.asset});
    return pins;
}

QList<Pin> fontsOfTheProgram()
{
    QList<Pin> pins;
    const QDir folder(base::resourceFolder() + u"/fonts"_s);
    const QStringList names = folder.entryList({u"*.ttf"_s, u"*.otf"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (const Result<QByteArray> bytes = base::readResource(u"fonts/"_s + name))
            pins.append({name, base::Hash::of(QByteArrayView(*bytes))});
    return pins;
}

/// Puts the frozen entries back where the tree says.
QJsonArray grown(const QJsonArray &tree, const QHash<QString, QJsonObject> &entries)
{
    QJsonArray grownTree;
    for (const QJsonValue &node : tree) {
        QJsonObject entry = entries.value(node.toObject().value(u"id"_s).toString());
        const QJsonArray under = grown(node.toObject().value(u"entries"_s).toArray(), entries);
        // Null says that the file had left the list out; an entry alone does not show it otherwise.
        const bool isLeftOut = under.isEmpty() && entry.value(u"entries"_s).isNull();
        if (isLeftOut)
            entry.remove(u"entries"_s);
        else
            entry.insert(u"entries"_s, under);
        grownTree.append(entry);
    }
    return grownTree;
}

QHash<QString, base::Hash> pinnedPictures(const QByteArray &bytes)
{
    QHash<QString, base::Hash> hashes;
    if (const Result<Manifest> manifest = manifestFrom(bytes))
        for (const Pin &pin : manifest->pictures)
            hashes.insert(pin.name, pin.hash);
    return hashes;
}

} // namespace

Result<EditionPlan> planFor(const model::Manual &whole, const base::Progress &progress, const base::CancelToken &cancel)
{
    const model::Manual manual = model::visibleTo(whole, model::Audience::Public);
    Result<QList<Piece>> pieces = piecesOf(manual, progress, cancel);
    if (!pieces)
        return pieces.error();
    EditionPlan plan;
    plan.header = headerOf(manual);
    plan.entries = std::move(pieces).value();
    plan.settings = model::canonicalBytes(model::layoutToJson(manual));
    plan.fonts = fontsOfTheProgram();
    plan.pictures = picturesOf(manual);
    return plan;
}

QJsonObject assembled(const QByteArray &header, const QHash<QString, QJsonObject> &entries)
{
    QJsonObject json = QJsonDocument::fromJson(header).object();
    json.insert(u"entries"_s, grown(json.value(u"entries"_s).toArray(), entries));
    return json;
}

Result<model::Incoming> thawed(const FrozenEdition &edition)
{
    QHash<QString, QJsonObject> entries;
    for (const Piece &piece : edition.entries)
        entries.insert(piece.name, QJsonDocument::fromJson(piece.bytes).object());
    Result<model::Incoming> incoming = model::manualFromJson(assembled(edition.header, entries));
    if (!incoming)
        return incoming;
    const QHash<QString, base::Hash> pictures = pinnedPictures(edition.manifest);
    const QList<model::Picture> named = incoming->manual.pictures();
    for (const model::Picture &picture : named) {
        model::PictureHeader header = picture.header;
        header.asset = pictures.value(header.file);
        incoming->manual.set(model::headerKey(model::ref(picture.id)), header);
    }
    incoming->pictures = edition.pictures;
    return incoming;
}

} // namespace history
