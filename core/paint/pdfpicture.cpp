// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/pdfpicture.h"

#include "paint/jpeg.h"
#include "paint/pdffile.h"
#include "paint/pdfpath.h"
#include "paint/pdftext.h"
#include "paint/svgcurves.h"

#include <QBuffer>
#include <QImageReader>
#include <cmath>

namespace paint {

namespace {

PdfText imageEntries(const QSize &size, std::string_view colours)
{
    PdfText out;
    out << "/Type/XObject/Subtype/Image/Width " << size.width() << "/Height " << size.height()
        << "/ColorSpace/" << colours << "/BitsPerComponent 8";
    return out;
}

std::string rowsOf(const QImage &image, int bytesPerPixel)
{
    std::string rows;
    const auto width = size_t(image.width() * bytesPerPixel);
    rows.reserve(width * size_t(image.height()));
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), width);
    return rows;
}

void writePixels(PdfFile &file, int number, const QImage &image, Ink ink)
{
    const bool grey = ink == Ink::Greys || (image.isGrayscale() && !image.hasAlphaChannel());
    const QImage opaque = image.convertToFormat(QImage::Format_RGB888);
    const QImage colours = grey ? opaque.convertToFormat(QImage::Format_Grayscale8) : opaque;
    PdfText entries = imageEntries(image.size(), grey ? "DeviceGray" : "DeviceRGB");
    if (image.hasAlphaChannel()) {
        const int mask = file.reserve();
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        file.packedStream(mask, imageEntries(image.size(), "DeviceGray").text(), rowsOf(alpha, 1));
        entries << "/SMask ";
        entries.reference(mask);
    }
    file.packedStream(number, entries.text(), rowsOf(colours, grey ? 1 : 3));
}

bool canStayJpeg(const JpegHead &head, const QByteArray &bytes)
{
    // Inks would need a profile of their own under PDF/A. One that breaks off is for Qt to save what can be saved.
    const bool isWhole = bytes.last(std::min(bytes.size(), qsizetype(64))).contains("\xFF\xD9");
    return (head.components == 1 || head.components == 3) && head.bits == 8 && isWhole;
}

/// From the unit square of the pixels as they lie in the file to that of the picture as it is seen.
QTransform turning(int orientation)
{
    switch (orientation) {
    case 2: return {-1, 0, 0, 1, 1, 0};
    case 3: return {-1, 0, 0, -1, 1, 1};
    case 4: return {1, 0, 0, -1, 0, 1};
    case 5: return {0, -1, -1, 0, 1, 1};
    case 6: return {0, -1, 1, 0, 0, 1};
    case 7: return {0, 1, 1, 0, 0, 0};
    case 8: return {0, 1, -1, 0, 1, 0};
    default: return {};
    }
}

void writeJpeg(PdfFile &file, int number, const JpegHead &head, const QByteArray &bytes)
{
    const bool isTurned = head.orientation != 1;
    const int pixels = isTurned ? file.reserve() : number;
    PdfText entries = imageEntries(head.size, head.components == 1 ? "DeviceGray" : "DeviceRGB");
    entries << "/Filter/DCTDecode";
    file.stream(pixels, entries.text(), {bytes.constData(), size_t(bytes.size())});
    if (!isTurned)
        return;
    PdfText form;
    form << "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</I0 ";
    form.reference(pixels) << ">>>>";
    PdfText content;
    writeMatrix(content, turning(head.orientation));
    content << "/I0 Do";
    file.packedStream(number, form.text(), content.text());
}

/// One colour to the next, as the exponential function of exponent 1.
void writeStep(PdfText &out, const QColor &from, const QColor &to, Ink ink)
{
    out << "<</FunctionType 2/Domain[0 1]/N 1/C0[";
    writeColour(out, from, ink);
    out << "]/C1[";
    writeColour(out, to, ink);
    out << "]>>";
}

/// The stops of a colour ramp as a function of 0 to 1.
void writeStops(PdfText &out, const QGradientStops &stops, Ink ink)
{
    out << "<</FunctionType 3/Domain[0 1]/Functions[";
    writeStep(out, stops.first().second, stops.first().second, ink);
    for (qsizetype i = 1; i < stops.size(); ++i)
        writeStep(out, stops[i - 1].second, stops[i].second, ink);
    writeStep(out, stops.last().second, stops.last().second, ink);
    out << "]/Bounds[";
    for (const QGradientStop &stop : stops)
        out.fixed(stop.first, 5) << ' ';
    out << "]/Encode[";
    for (qsizetype i = 0; i <= stops.size(); ++i)
        out << "0 1 ";
    out << "]>>";
}

void writeNumbers(PdfText &out, std::initializer_list<double> numbers)
{
    for (const double number : numbers)
        out.fixed(number, 5) << ' ';
}

std::string shading(const QGradient &gradient, Ink ink)
{
    PdfText out;
    const bool radial = gradient.type() == QGradient::RadialGradient;
    out << "<</ShadingType " << (radial ? 3 : 2) << "/ColorSpace/" << (ink == Ink::Greys ? "DeviceGray" : "DeviceRGB")
        << "/Extend[true true]/Coords[";
    if (radial) {
        const auto &circles = static_cast<const QRadialGradient &>(gradient);
        writeNumbers(out, {circles.focalPoint().x(), circles.focalPoint().y(), circles.focalRadius(),
                           circles.center().x(), circles.center().y(), circles.radius()});
    } else {
        const auto &line = static_cast<const QLinearGradient &>(gradient);
        writeNumbers(out, {line.start().x(), line.start().y(), line.finalStop().x(), line.finalStop().y()});
    }
    out << "]/Function ";
    writeStops(out, gradient.stops(), ink);
    out << ">>";
    return out.take();
}

void writeDrawing(PdfFile &file, int number, const Drawing &drawing)
{
    PdfText entries;
    entries << "/Type/XObject/Subtype/Form/BBox[0 0 " << drawing.size.width() << ' ' << drawing.size.height()
            << "]/Matrix[";
    // From the drawing's units, y downwards, to the unit square.
    writeNumbers(entries, {1 / drawing.size.width(), 0, 0, -1 / drawing.size.height(), 0, 1});
    entries << "]/Resources<</ExtGState<<";
    for (size_t i = 0; i < drawing.opacities.size(); ++i) {
        const double opacity = drawing.opacities[i];
        entries << "/G" << qsizetype(i) << "<</ca ";
        entries.fixed(opacity, 3) << "/CA ";
        entries.fixed(opacity, 3) << ">>";
    }
    entries << ">>/Shading<<";
    for (size_t i = 0; i < drawing.ramps.size(); ++i)
        entries << "/S" << qsizetype(i) << shading(drawing.ramps[i].gradient, drawing.ink);
    entries << ">>/XObject<<";
    for (size_t i = 0; i < drawing.images.size(); ++i) {
        const int image = file.reserve();
        writePixels(file, image, drawing.images[i], drawing.ink);
        entries << "/I" << qsizetype(i) << ' ';
        entries.reference(image);
    }
    entries << ">>>>";
    file.packedStream(number, entries.text(), drawing.operators);
}

// Of one picture, unpacked. The interchange format takes in a hundred megapixels at most.
constexpr int mostMegabytes = 512;
constexpr int greyQuality = 90; // of 100

base::Result<QImage> pixelsOf(const QByteArray &bytes)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return base::Error{base::ErrorKind::PictureUnreadable, {}, {}};
    return image;
}

/// A photograph stays one: as bare pixels it would be many times as large.
base::Outcome writeGreyJpeg(PdfFile &file, int number, const QByteArray &bytes)
{
    const base::Result<QImage> image = pixelsOf(bytes);
    if (!image)
        return image.error();
    QBuffer grey;
    grey.open(QIODevice::WriteOnly);
    image->convertToFormat(QImage::Format_Grayscale8).save(&grey, "JPEG", greyQuality);
    const std::optional<JpegHead> head = readJpegHead(grey.data());
    if (head)
        writeJpeg(file, number, *head, grey.data());
    else
        writePixels(file, number, *image, Ink::Greys);
    return {};
}

bool isSvg(const QByteArray &bytes)
{
    return bytes.left(4096).contains("<svg");
}

} // namespace

base::Outcome writePicture(PdfFile &file, int number, const QByteArray &bytes, Ink ink)
{
    if (const std::optional<JpegHead> head = readJpegHead(bytes); head && canStayJpeg(*head, bytes)) {
        if (head->components == 1 || ink == Ink::Colours) {
            writeJpeg(file, number, *head, bytes);
            return {};
        }
        return writeGreyJpeg(file, number, bytes);
    }
    if (isSvg(bytes)) {
        const base::Result<Drawing> drawing = drawingFromSvg(bytes, ink);
        if (!drawing)
            return drawing.error();
        writeDrawing(file, number, *drawing);
        return {};
    }
    const base::Result<QImage> image = pixelsOf(bytes);
    if (!image)
        return image.error();
    writePixels(file, number, *image, ink);
    return {};
}

void writeGreyPlace(PdfFile &file, int number)
{
    file.packedStream(number, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>", "0.93 g 0 0 1 1 re f");
}

} // namespace paint
