// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/soundfiles.h"

#include "exchange/interchange.h"
#include "paint/pdf.h"

#include <QBuffer>
#include <QImage>
#include <catch2/catch.hpp>

namespace conformance {

using namespace Qt::StringLiterals;

namespace {

QByteArray glassyPicture()
{
    QImage image(24, 16, QImage::Format_ARGB32);
    image.fill(QColor(20, 90, 160, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The first drawing that a page shows becomes a picture of pixels.
compose::Assets withPixels(const compose::Document &document, compose::Assets assets)
{
    for (qsizetype page = 0; page < document.pages.size(); ++page) {
        const QList<compose::Item> items = document.pages[page].items;
        for (const compose::Item &item : items) {
            if (const auto *picture = std::get_if<compose::Picture>(&item)) {
                assets.insert(picture->asset, glassyPicture());
                return assets;
            }
        }
    }
    FAIL("the example shows no picture");
    return assets;
}

std::string written(const compose::Document &document, const compose::Assets &assets, bool withSource)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::PdfJob job;
    job.threads = 2;
    if (withSource)
        job.attached = {{u"manual.json"_s, u"application/json"_s, u"Le manuel"_s, "{}"}};
    REQUIRE(paint::writePdf(document, assets, &buffer, job));
    return buffer.data().toStdString();
}

} // namespace

model::Incoming exampleManual()
{
    const auto manual =
        exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/resources/example/manual.json"));
    REQUIRE(manual);
    return *manual;
}

std::string printed(const model::Incoming &manual, compose::Request request, bool withSource)
{
    request.assets = manual.pictures;
    request.imprint.date = QDateTime({2025, 3, 4}, {5, 6}, Qt::UTC);
    request.threads = 2;
    const auto composition = compose::compose(manual.manual, request);
    REQUIRE(composition);
    return written(composition->document, manual.pictures, withSource);
}

const std::string &soundFile()
{
    static const std::string file = [] {
        const model::Incoming example = exampleManual();
        compose::Request request;
        request.entries = {u"part-comprendre"_s, u"m-rencontre"_s};
        request.assets = example.pictures;
        const auto composition = compose::compose(example.manual, request);
        REQUIRE(composition);
        return written(composition->document, withPixels(composition->document, example.pictures), true);
    }();
    return file;
}

} // namespace conformance
