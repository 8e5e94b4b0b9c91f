// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace exchange {

/// What a picture file says of itself. Nothing is decoded: a small file can unpack to more than a machine's memory.
struct PictureFacts {
    QString mime; ///< image/png, image/jpeg, image/svg+xml
    qint64 width = 0;  ///< pixels; CSS pixels (1/96 inch) for SVG, 0 when it does not say
    qint64 height = 0;

    double megapixels() const { return double(width) * double(height) / 1e6; }
};

/// By content, never by file name. Nothing when it is none of the three, is damaged in a way that shows without decoding
/// (PNG: chunks and their checksums; JPEG: segments and the end mark; SVG: well-formed XML), or is cut short.
std::optional<PictureFacts> inspectPicture(const QByteArray &bytes);

/// "png", "jpg" or "svg".
QString suffixFor(const QByteArray &picture);
/// "image/png", "image/jpeg" or "image/svg+xml".
QString mimeFor(const QByteArray &picture);

} // namespace exchange
