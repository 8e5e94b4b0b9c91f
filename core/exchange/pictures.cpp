// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pictures.h"

#include "exchange/picturefile.h"
#include "exchange/svgcleaning.h"
#include "exchange/wholefile.h"
#include "model/canonicaljson.h"

namespace exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr double mostMegapixels = 100;

/// Where the file really lies, links followed.
Result<QString> locate(const QString &file, const QDir &folder, const QString &place)
{
    const QFileInfo info(folder.filePath(file));
    const QString target = info.canonicalFilePath();
    if (!model::isPicturePath(file) || (!target.isEmpty() && !target.startsWith(folder.canonicalPath() + u'/')))
        return Error{ErrorKind::PictureOutside, place, {file}};
    if (target.isEmpty())
        return Error{ErrorKind::PictureMissing, place, {file}};
    if (!QFileInfo(target).isFile())
        return Error{ErrorKind::PictureUnreadable, place, {file}};
    return target;
}

struct ReadPicture {
    QByteArray bytes;
    bool wasCleaned = false;
};

Result<ReadPicture> readPicture(const QString &file, const QDir &folder, const QString &place)
{
    const Result<QString> path = locate(file, folder, place);
    if (!path)
        return path.error();
    const Result<QByteArray> bytes = readWhole(*path);
    if (!bytes)
        return Error{bytes.error().kind, place, bytes.error().details};
    const auto facts = inspectPicture(*bytes);
    if (!facts)
        return Error{ErrorKind::PictureUnreadable, place, {file}};
    if (facts->megapixels() > mostMegapixels)
        return Error{ErrorKind::PictureTooLarge, place,
                     {QString::number(facts->megapixels(), 'f', 1), QString::number(mostMegapixels)}};
    if (facts->mime != "image/svg+xml"_L1)
        return ReadPicture{*bytes};
    const auto clean = cleanSvg(*bytes);
    if (!clean)
        return Error{ErrorKind::PictureUnreadable, place, {file}};
    return ReadPicture{*clean, *clean != *bytes};
}

} // namespace

base::Outcome readPictures(model::Incoming &incoming, const QDir &folder)
{
    const QList<model::Picture> pictures = incoming.manual.pictures();
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QString place = u"pictures[%1].file"_s.arg(i);
        const Result<ReadPicture> picture = readPicture(pictures[i].header.file, folder, place);
        if (!picture)
            return picture.error();
        model::PictureHeader header = pictures[i].header;
        header.asset = base::Hash::of(QByteArrayView(picture->bytes));
        incoming.pictures.insert(header.asset, picture->bytes);
        incoming.manual.set(headerKey(ref(pictures[i].id)), header);
        if (picture->wasCleaned)
            incoming.remarks.append({model::FindingKind::PictureCleaned, {ref(pictures[i].id), {}}, {header.file}});
    }
    return {};
}

Result<model::Manual> withPictureFiles(const model::Manual &manual, const QHash<base::Hash, QByteArray> &bytes,
                                       const QString &manualFile)
{
    model::Manual named = manual;
    QHash<QString, base::Hash> taken{{manualFile, base::Hash()}};
    for (const model::Picture &picture : manual.pictures()) {
        const base::Hash asset = picture.header.asset;
        if (!bytes.contains(asset))
            return Error{ErrorKind::PictureMissing, codeOf(picture), {picture.header.file}};
        model::PictureHeader header = picture.header;
        if (!model::isPicturePath(header.file) || taken.value(header.file, asset) != asset)
            header.file = u"pictures/%1.%2"_s.arg(codeOf(picture), suffixFor(bytes.value(asset)));
        taken.insert(header.file, asset);
        named.set(headerKey(ref(picture.id)), header);
    }
    return named;
}

} // namespace exchange
