// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/publishing.h"

#include "base/resources.h"
#include "edit/wholemanual.h"
#include "history/manifest.h"
#include "model/canonicaljson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace edit {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

/// Texts that do not match their hash: damage that must not be frozen.
qsizetype countMismatches(const model::Manual &manual)
{
    qsizetype count = 0;
    for (const history::Write &write : writesOfWhole(manual))
        if (const auto *wording = std::get_if<model::Wording>(&write.value))
            count += model::Wording(wording->text()).hash() != wording->hash();
    return count;
}

base::Outcome checkStoppers(store::Store &file, const model::Manual &manual)
{
    const base::Result<QList<model::Key>> conflicts = file.conflicts();
    if (!conflicts)
        return conflicts.error();
    const qsizetype stoppers = conflicts->size() + countMismatches(manual);
    if (stoppers > 0)
        return Error{ErrorKind::NotPublishable, {}, {QString::number(stoppers), u"0"_s}};
    return {};
}

/// The tree alone: which entries stand where, by code.
QJsonArray treeOf(const model::Manual &manual, model::EntryId parent)
{
    QJsonArray tree;
    const QList<model::EntryId> children = manual.children(parent);
    for (const model::EntryId &child : children)
        tree.append(
            QJsonObject{{u"id"_s, manual.codeOf(model::ref(child))}, {u"entries"_s, treeOf(manual, child)}});
    return tree;
}

QByteArray headerOf(const model::Manual &manual)
{
    QJsonObject header = model::headerToJson(manual);
    header.insert(u"entries"_s, treeOf(manual, {}));
    return model::canonicalBytes(header);
}

base::Result<QList<history::Piece>> piecesOf(const Publishing &what)
{
    QList<history::Piece> pieces;
    const QList<model::EntryId> entries = what.manual.readingOrder();
    for (const model::EntryId &id : entries) {
        if (what.cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        pieces.append({what.manual.codeOf(model::ref(id)),
                       model::canonicalBytes(model::entryToJson(what.manual, id, model::Under::LeftOut))});
        if (what.progress)
            what.progress(pieces.size(), entries.size() + 1);
    }
    return pieces;
}

QList<history::Pin> picturesOf(const model::Manual &manual)
{
    QList<history::Pin> pins;
    for (const model::Picture &picture : manual.pictures())
        if (!picture.header.asset.isUnknown())
            pins.append({picture.header.file, picture.header.asset});
    return pins;
}

QList<history::Pin> fontsOfTheProgram()
{
    QList<history::Pin> pins;
    const QDir folder(base::resourceFolder() + u"/fonts"_s);
    const QStringList names = folder.entryList({u"*.ttf"_s, u"*.otf"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (const base::Result<QByteArray> bytes = base::readResource(u"fonts/"_s + name))
            pins.append({name, base::Hash::of(QByteArrayView(*bytes))});
    return pins;
}

QStringList wordsFor(const QList<model::Finding> &accepted, const model::Manual &manual)
{
    QStringList words;
    for (const model::Finding &finding : accepted)
        words.append(
            QString(model::codeOf(finding.kind) + u' ' + manual.codeOf(finding.place.object)).trimmed());
    return words;
}

/// Puts the frozen entries back where the tree says.
QJsonArray grown(const QJsonArray &tree, const QHash<QString, QJsonObject> &entries)
{
    QJsonArray grownTree;
    for (const QJsonValue &node : tree) {
        QJsonObject entry = entries.value(node.toObject().value(u"id"_s).toString());
        const QJsonArray under = grown(node.toObject().value(u"entries"_s).toArray(), entries);
        // Null among its extras says that the file had left the list out; an entry alone does not show it.
        if (!under.isEmpty() || !entry.contains(u"entries"_s))
            entry.insert(u"entries"_s, under);
        grownTree.append(entry);
    }
    return grownTree;
}

QHash<QString, base::Hash> pinnedPictures(const QByteArray &bytes)
{
    QHash<QString, base::Hash> hashes;
    if (const base::Result<history::Manifest> manifest = history::manifestFrom(bytes))
        for (const history::Pin &pin : manifest->pictures)
            hashes.insert(pin.name, pin.hash);
    return hashes;
}

} // namespace

base::Result<history::EditionLine> freeze(store::Store &file, const Publishing &what)
{
    if (const base::Outcome free = checkStoppers(file, what.manual); !free)
        return free.error();
    base::Result<QList<history::Piece>> pieces = piecesOf(what);
    if (!pieces)
        return pieces.error();
    history::EditionPlan plan;
    plan.number = what.number;
    plan.publishedAt = what.at;
    plan.publishedBy = what.author;
    plan.notes = what.notes;
    plan.header = headerOf(what.manual);
    plan.entries = std::move(pieces).value();
    plan.settings = model::canonicalBytes(model::layoutToJson(what.manual));
    plan.fonts = fontsOfTheProgram();
    plan.pictures = picturesOf(what.manual);
    plan.accepted = wordsFor(what.accepted, what.manual);
    const base::Result<QStringList> contributors = file.authors();
    if (!contributors)
        return contributors.error();
    plan.contributors = *contributors;
    plan.program = QCoreApplication::applicationVersion();
    // A backup of this very moment is as good.
    if (const auto copied = file.backup(); !copied && copied.error().kind != ErrorKind::AlreadyExists)
        return copied.error();
    return file.publish(plan);
}

base::Result<model::Incoming> thawed(const history::FrozenEdition &edition)
{
    QHash<QString, QJsonObject> entries;
    for (const history::Piece &piece : edition.entries)
        entries.insert(piece.name, QJsonDocument::fromJson(piece.bytes).object());
    QJsonObject json = QJsonDocument::fromJson(edition.header).object();
    json.insert(u"entries"_s, grown(json.value(u"entries"_s).toArray(), entries));
    base::Result<model::Incoming> incoming = model::manualFromJson(json);
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

} // namespace edit
