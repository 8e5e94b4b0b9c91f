// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "paint/pdf.h"

#include <QBuffer>
#include <QFile>
#include <catch2/catch.hpp>

TEST_CASE("x")
{
    const compose::Assets assets = sampleAssets();
    QFile f(QStringLiteral("/tmp/e2/a.pdf"));
    f.open(QIODevice::WriteOnly);
    auto o = paint::writePdf(sampleDocument(assets), assets, &f, {});
    REQUIRE(o);
}
