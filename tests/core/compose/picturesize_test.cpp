// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/picturesize.h"

#include <QBuffer>
#include <QImage>
#include <catch2/catch.hpp>

namespace {

QByteArray encoded(const char *format)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(0xff336699);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

} // namespace

TEST_CASE("A picture's size is read from its head")
{
    CHECK(compose::pictureSize(encoded("PNG")) == QSizeF(320, 200));
    CHECK(compose::pictureSize(encoded("JPG")) == QSizeF(320, 200));
    CHECK(compose::pictureSize(encoded("PNG").left(40)) == QSizeF(320, 200));
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><rect width="9" height="9"/></svg>)";
    CHECK(compose::pictureSize(svg) == QSizeF(64, 48));
}

TEST_CASE("What is no picture has no size")
{
    CHECK_FALSE(compose::pictureSize({}));
    CHECK_FALSE(compose::pictureSize("no picture at all"));
    CHECK_FALSE(compose::pictureSize(encoded("JPG").left(3)));
    CHECK_FALSE(compose::pictureSize("<svg"));
}
