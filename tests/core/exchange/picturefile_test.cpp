// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/picturefile.h"
#include "travelling.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using exchange::inspectPicture;

namespace {

QByteArray picture(const QString &name)
{
    QFile file(dataFile(u"pictures/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A picture tells its type and size whatever its name")
{
    const auto png = inspectPicture(picture(u"gradient.png"_s));
    REQUIRE(png);
    CHECK(png->mime == u"image/png"_s);
    CHECK((png->width == 24 && png->height == 16));
    const auto jpeg = inspectPicture(picture(u"grey.jpg"_s));
    REQUIRE(jpeg);
    CHECK(jpeg->mime == u"image/jpeg"_s);
    CHECK((jpeg->width == 32 && jpeg->height == 20));
    const auto svg = inspectPicture(picture(u"circle.svg"_s));
    REQUIRE(svg);
    CHECK(svg->mime == u"image/svg+xml"_s);
    CHECK((svg->width == 120 && svg->height == 80));
}

TEST_CASE("A picture cut short anywhere is no picture")
{
    for (const QString &name : {u"gradient.png"_s, u"grey.jpg"_s, u"circle.svg"_s}) {
        const QByteArray whole = picture(name).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length)
            CHECK_FALSE(inspectPicture(whole.left(length)));
    }
}

TEST_CASE("A PNG in which any byte was changed is no picture")
{
    const QByteArray whole = picture(u"gradient.png"_s);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x10);
        CHECK_FALSE(inspectPicture(damaged));
    }
}

TEST_CASE("The size of an SVG is read in any unit, or from what it shows")
{
    const auto widthOf = [](const QByteArray &attributes) {
        const auto facts = inspectPicture("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
        return facts ? facts->width : -1;
    };
    CHECK(widthOf("width='10in'") == 960);
    CHECK(widthOf("width='25.4mm'") == 96);
    CHECK(widthOf("width='72pt'") == 96);
    CHECK(widthOf("width='100%' viewBox='0 0 640 480'") == 640);
    CHECK(widthOf("viewBox='0,0,640,480'") == 640);
    CHECK(widthOf("") == 0);
}

TEST_CASE("Text, HTML and other pictures are no picture of ours")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Bonjour"), QByteArray("<html><body/></html>"), QByteArray("GIF89a\1\0\1\0"),
                                    QByteArray("%PDF-1.7"), QByteArray("\x89PNG\r\n\x1A\n"), QByteArray("\xFF\xD8\xFF")})
        CHECK_FALSE(inspectPicture(bytes));
}
