// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/jpeg.h"

#include <QtEndian>

namespace paint {

// Source of the markers: ITU-T T.81, annex B; of the orientation: EXIF 2.3, tag 0x0112.
namespace {

constexpr quint8 exifSegment = 0xE1;
constexpr quint8 startOfScan = 0xDA;

bool isFrameHead(quint8 marker)
{
    // C4, C8 and CC lie in the same range but are tables.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype offset, bool bigEndian)
{
    if (offset < 0 || offset + qsizetype(sizeof(Number)) > bytes.size())
        return 0;
    const char *at = bytes.data() + offset;
    return bigEndian ? qFromBigEndian<Number>(at) : qFromLittleEndian<Number>(at);
}

int orientationIn(QByteArrayView exif)
{
    if (!exif.startsWith(QByteArrayView("Exif\0\0", 6)))
        return 1;
    const QByteArrayView tiff = exif.sliced(6);
    const bool big = tiff.startsWith("MM");
    const auto directory = qsizetype(numberAt<quint32>(tiff, 4, big));
    const int entries = numberAt<quint16>(tiff, directory, big);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (numberAt<quint16>(tiff, entry, big) != 0x0112)
            continue;
        const int orientation = numberAt<quint16>(tiff, entry + 8, big);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
    return 1;
}

} // namespace

std::optional<JpegHead> readJpegHead(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xFF\xD8"))
        return std::nullopt;
    JpegHead head;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xFF) {
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        const qsizetype length = numberAt<quint16>(bytes, at + 2, true);
        if (marker == startOfScan || length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        const QByteArrayView segment = bytes.sliced(at + 4, length - 2);
        if (marker == exifSegment && head.orientation == 1)
            head.orientation = orientationIn(segment);
        if (isFrameHead(marker) && segment.size() >= 6) {
            head.bits = quint8(segment[0]);
            head.size = {numberAt<quint16>(segment, 3, true), numberAt<quint16>(segment, 1, true)};
            head.components = quint8(segment[5]);
            return head;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace paint
