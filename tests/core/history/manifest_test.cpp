// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/manifest.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Hash;

namespace {

history::EditionPlan plan()
{
    history::EditionPlan plan;
    plan.number = u"2026.1"_s;
    plan.publishedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    plan.publishedBy = u"Anna"_s;
    plan.notes = {u"Première édition"_s, u"Eerste editie"_s};
    plan.header = R"({"id":"handbook"})";
    plan.entries = {{u"one"_s, R"({"id":"one"})"}, {u"two"_s, R"({"id":"two"})"}};
    plan.settings = "{}";
    plan.fonts = {{u"Serif.ttf"_s, Hash::of(u"font")}};
    plan.pictures = {{u"pictures/map.png"_s, Hash::of(u"picture")}};
    plan.accepted = {u"no_alt_text one"_s};
    plan.program = u"0.1.0"_s;
    return plan;
}

} // namespace

TEST_CASE("A manifest is read back as it was written")
{
    const history::Manifest manifest = history::manifestOf(plan(), Hash::of(u"before"));
    const auto read = history::manifestFrom(history::encode(manifest));
    REQUIRE(read);
    CHECK(*read == manifest);
    CHECK(read->entries[1].hash == Hash::of(QByteArrayView(plan().entries[1].bytes)));
    CHECK(read->line.previousRoot == Hash::of(u"before"));
}

TEST_CASE("The root of an edition stays what it is, in every later version of the program")
{
    const QByteArray bytes = history::encode(history::manifestOf(plan(), {}));
    CHECK(Hash::of(QByteArrayView(bytes)).hex().toStdString() == "8d1799f49509a879d3abe4164484d66a80eb31ee2765ba3395cab06cb4fed993");
}

TEST_CASE("A manifest of a newer format is refused with both versions, another file as such")
{
    QByteArray bytes = history::encode(history::manifestOf(plan(), {}));
    bytes.replace("\"version\":1", "\"version\":2");
    const auto newer = history::manifestFrom(bytes);
    REQUIRE(!newer);
    CHECK(newer.error().kind == base::ErrorKind::NewerFormat);
    CHECK(newer.error().details == QStringList{u"2"_s, u"1"_s});
    CHECK(history::manifestFrom("{\"format\":\"recipe\"}").error().kind == base::ErrorKind::WrongFormat);
    CHECK(history::manifestFrom("{").error().kind == base::ErrorKind::NotJson);
}
