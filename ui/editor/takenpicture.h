// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/change.h"

#include <QImage>
#include <QSize>

namespace ui::editor {

/// A picture that somebody brings, before it is in the manual.
struct TakenPicture {
    ::history::Asset asset;
    QSize pixels; ///< of a drawing (SVG) what it says of itself, which means little

    bool isDrawing() const { return asset.mime == QLatin1String("image/svg+xml"); }
};

/// The widest a picture is printed, on A4; more pixels than 300 for each inch of it no eye can see.
inline constexpr double printedMillimetres = 170;
inline constexpr int printedPixels = int(printedMillimetres / 25.4 * 300);

/// What the bytes are, without decoding a pixel: a small file can unpack to more than a machine's memory. Drawings come back
/// cleaned. Refuses with PictureUnreadable (`name`) what is no PNG, JPEG or SVG, with PictureTooLarge (megapixels, limit) or FileTooLarge.
base::Result<TakenPicture> lookedOver(const QByteArray &bytes, const QString &name);
base::Result<TakenPicture> lookedOverFile(const QString &path);
/// A picture out of another program's memory, as PNG.
base::Result<TakenPicture> lookedOver(const QImage &image, const QString &name);

/// More pixels than can be printed, across.
bool isLargerThanPrinted(const TakenPicture &picture);
/// The size it would have in print quality.
QSize printedSize(const TakenPicture &picture);
/// Decodes, so it is nothing for the window's thread. Refuses with PictureUnreadable what cannot be decoded.
base::Result<TakenPicture> scaledToPrint(const TakenPicture &picture, const QString &name);

} // namespace ui::editor
