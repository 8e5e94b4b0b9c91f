// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/picturefile.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QtEndian>
#include <array>
#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

// PNG: ISO/IEC 15948, 5 (chunks) and 11.2.2 (IHDR); its annex D gives the checksum.

constexpr std::array<quint32, 256> checksumTable()
{
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        table[n] = c;
    }
    return table;
}

quint32 checksum(QByteArrayView bytes)
{
    static constexpr auto table = checksumTable();
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes)
        c = table[(c ^ uchar(byte)) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

/// Type, data and checksum of the chunk that `bytes` begins with; empty when it is cut short or damaged.
QByteArrayView typeAndData(QByteArrayView bytes)
{
    if (bytes.size() < 12)
        return {};
    const qint64 length = qFromBigEndian<quint32>(bytes.data());
    if (bytes.size() < length + 12)
        return {};
    const QByteArrayView chunk = bytes.sliced(4, length + 4);
    return checksum(chunk) == qFromBigEndian<quint32>(bytes.data() + 8 + length) ? chunk : QByteArrayView();
}

std::optional<PictureFacts> inspectPng(QByteArrayView bytes)
{
    PictureFacts facts{u"image/png"_s, 0, 0};
    bool hasPixels = false;
    qsizetype at = 8; // behind the signature
    while (at < bytes.size()) {
        const QByteArrayView chunk = typeAndData(bytes.sliced(at));
        if (chunk.isEmpty() || (at == 8) != chunk.startsWith("IHDR"))
            return std::nullopt;
        if (at == 8 && chunk.size() == 17) {
            facts.width = qFromBigEndian<quint32>(chunk.data() + 4);
            facts.height = qFromBigEndian<quint32>(chunk.data() + 8);
        }
        hasPixels = hasPixels || chunk.startsWith("IDAT");
        if (chunk.startsWith("IEND"))
            return hasPixels && facts.width > 0 && facts.height > 0 ? std::optional(facts) : std::nullopt;
        at += chunk.size() + 8;
    }
    return std::nullopt;
}

// JPEG: ITU-T T.81, annex B. A segment is FF, its marker, and a length that counts itself.

bool isFrameHeader(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureFacts> inspectJpeg(QByteArrayView bytes)
{
    PictureFacts facts{u"image/jpeg"_s, 0, 0};
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes[at]) == 0xFF) {
        const auto marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        if (isFrameHeader(marker) && length >= 8) {
            facts.height = qFromBigEndian<quint16>(bytes.data() + at + 5);
            facts.width = qFromBigEndian<quint16>(bytes.data() + at + 7);
        }
        if (marker == 0xDA) { // the scan begins; what remains is pixels up to the end mark
            const bool isWhole = bytes.sliced(at).lastIndexOf("\xFF\xD9") >= 0;
            return isWhole && facts.width > 0 && facts.height > 0 ? std::optional(facts) : std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

// SVG 2, 8.2 (width, height) and 8.6 (viewBox); CSS Values 3, 6.2 (units).

double cssPixels(const QString &length)
{
    static const QHash<QString, double> units{{u""_s, 1},           {u"px"_s, 1},          {u"in"_s, 96},
                                              {u"cm"_s, 96 / 2.54}, {u"mm"_s, 96 / 25.4}, {u"pt"_s, 96.0 / 72},
                                              {u"pc"_s, 16}};
    qsizetype end = length.size();
    while (end > 0 && !length[end - 1].isDigit() && length[end - 1] != u'.')
        --end;
    return length.left(end).toDouble() * units.value(length.mid(end).trimmed().toLower(), 0);
}

qint64 wholePixels(double pixels)
{
    return std::isfinite(pixels) && pixels > 0 ? qint64(std::min(std::ceil(pixels), 1e9)) : 0;
}

PictureFacts svgFacts(const QXmlStreamAttributes &attributes)
{
    const QStringList box = attributes.value("viewBox"_L1).toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    double width = cssPixels(attributes.value("width"_L1).toString());
    double height = cssPixels(attributes.value("height"_L1).toString());
    if (width <= 0 && box.size() == 4)
        width = box[2].toDouble();
    if (height <= 0 && box.size() == 4)
        height = box[3].toDouble();
    return {u"image/svg+xml"_s, wholePixels(width), wholePixels(height)};
}

std::optional<PictureFacts> inspectSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement() || reader.name() != "svg"_L1)
        return std::nullopt;
    const PictureFacts facts = svgFacts(reader.attributes());
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? std::nullopt : std::optional(facts);
}

} // namespace

std::optional<PictureFacts> inspectPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return inspectPng(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return inspectJpeg(bytes);
    return inspectSvg(bytes);
}

QString suffixFor(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG"))
        return u"png"_s;
    return picture.startsWith("\xFF\xD8") ? u"jpg"_s : u"svg"_s;
}

QString mimeFor(const QByteArray &picture)
{
    const QString suffix = suffixFor(picture);
    return suffix == "png"_L1 ? u"image/png"_s : suffix == "jpg"_L1 ? u"image/jpeg"_s : u"image/svg+xml"_s;
}

} // namespace exchange
