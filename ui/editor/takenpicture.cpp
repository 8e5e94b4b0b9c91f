// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/takenpicture.h"

#include "exchange/picturefile.h"
#include "exchange/svgcleaning.h"
#include "exchange/wholefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace ui::editor {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr double mostMegapixels = 100; // as for the pictures of a file that is imported
constexpr qint64 mostBytes = 100LL * 1024 * 1024;
constexpr int jpegQuality = 90;

Error unreadable(const QString &name)
{
    return {ErrorKind::PictureUnreadable, {}, {name}};
}

Error tooLarge(double megapixels)
{
    return {ErrorKind::PictureTooLarge, {}, {QString::number(megapixels, 'f', 1), QString::number(mostMegapixels)}};
}

history::Asset assetOf(const QByteArray &bytes)
{
    return {base::Hash::of(QByteArrayView(bytes)), exchange::mimeFor(bytes), bytes};
}

Result<QByteArray> encoded(const QImage &image, const char *format, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, format, qstrcmp(format, "JPG") == 0 ? jpegQuality : -1))
        return unreadable(name);
    return bytes;
}

} // namespace

Result<TakenPicture> lookedOver(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > mostBytes)
        return Error{ErrorKind::FileTooLarge, {}, {QString::number(bytes.size()), QString::number(mostBytes)}};
    const auto facts = exchange::inspectPicture(bytes);
    if (!facts)
        return unreadable(name);
    if (facts->megapixels() > mostMegapixels)
        return tooLarge(facts->megapixels());
    const QSize pixels(int(facts->width), int(facts->height));
    if (facts->mime != QLatin1String("image/svg+xml"))
        return TakenPicture{assetOf(bytes), pixels};
    const auto clean = exchange::cleanSvg(bytes);
    if (!clean)
        return unreadable(name);
    return TakenPicture{assetOf(*clean), pixels};
}

Result<TakenPicture> lookedOverFile(const QString &path)
{
    const Result<QByteArray> bytes = exchange::readWhole(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return lookedOver(*bytes, QFileInfo(path).fileName());
}

Result<TakenPicture> lookedOver(const QImage &image, const QString &name)
{
    const double megapixels = double(image.width()) * image.height() / 1e6;
    if (megapixels > mostMegapixels)
        return tooLarge(megapixels);
    const Result<QByteArray> bytes = encoded(image, "PNG", name);
    if (!bytes)
        return bytes.error();
    return TakenPicture{assetOf(*bytes), image.size()};
}

bool isLargerThanPrinted(const TakenPicture &picture)
{
    return !picture.isDrawing() && picture.pixels.width() > printedPixels;
}

QSize printedSize(const TakenPicture &picture)
{
    if (!isLargerThanPrinted(picture))
        return picture.pixels;
    const double share = double(printedPixels) / picture.pixels.width();
    return {printedPixels, std::max(1, int(std::lround(picture.pixels.height() * share)))};
}

Result<TakenPicture> scaledToPrint(const TakenPicture &picture, const QString &name)
{
    QBuffer buffer;
    buffer.setData(picture.asset.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(1024);
    reader.setAutoTransform(true); // a telephone lays its pictures on their side and says so; it would be lost
    reader.setScaledSize(printedSize(picture));
    const QImage image = reader.read();
    const bool isPhoto = picture.asset.mime == QLatin1String("image/jpeg");
    const Result<QByteArray> bytes = encoded(image, isPhoto ? "JPG" : "PNG", name);
    if (!bytes)
        return bytes.error();
    return TakenPicture{assetOf(*bytes), image.size()};
}

} // namespace ui::editor
