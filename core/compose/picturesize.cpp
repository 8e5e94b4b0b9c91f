// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/picturesize.h"

#include <QSvgRenderer>
#include <QtEndian>

namespace compose {

namespace {

// PNG specification, 5.2 and 11.2.2: signature, then the IHDR chunk with width and height.
std::optional<QSizeF> pngSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < 24)
        return {};
    return QSizeF(qFromBigEndian<quint32>(bytes.constData() + 16),
                  qFromBigEndian<quint32>(bytes.constData() + 20));
}

bool isStartOfFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// JPEG, ITU T.81 annex B: segments by marker and length; a start-of-frame segment has height and width.
std::optional<QSizeF> jpegSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return {};
    qsizetype at = 2;
    while (at + 9 < bytes.size() && uchar(bytes[at]) == 0xFF) {
        if (isStartOfFrame(uchar(bytes[at + 1])))
            return QSizeF(qFromBigEndian<quint16>(bytes.constData() + at + 7),
                          qFromBigEndian<quint16>(bytes.constData() + at + 5));
        const bool filler = uchar(bytes[at + 1]) == 0xFF;
        at += filler ? 1 : 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return {};
}

} // namespace

std::optional<PictureMeasure> measurePicture(const QByteArray &bytes)
{
    const std::optional<QSizeF> size = pictureSize(bytes);
    if (!size)
        return {};
    return PictureMeasure{*size, !pngSize(bytes) && !jpegSize(bytes)};
}

std::optional<QSizeF> pictureSize(const QByteArray &bytes)
{
    std::optional<QSizeF> size = pngSize(bytes);
    if (!size)
        size = jpegSize(bytes);
    if (!size && bytes.left(4096).contains('<')) {
        QSvgRenderer renderer(bytes);
        if (renderer.isValid())
            size =
                renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    }
    return size && !size->isEmpty() ? size : std::nullopt;
}

} // namespace compose
