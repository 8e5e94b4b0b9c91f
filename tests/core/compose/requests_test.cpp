// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the composer, and what it refuses.
#include "generatedmanual.h"
#include "manualbuilder.h"
#include "printed.h"

#include "base/resources.h"

#include <QSet>
#include <catch2/catch.hpp>

using namespace compose;

TEST_CASE("Some entries are printed with what stands under them, and nothing else")
{
    const model::Manual manual = support::manualOfPages(30).manual;
    const model::EntryId first = manual.children({}).first();
    const model::EntryId child = manual.children(first).first();
    Request request = printed::request();
    request.entries = {model::codeOf(*manual.entry(child))};
    const Composition some = printed::composed(manual, request);
    const Composition all = printed::composed(manual, printed::request());
    CHECK(some.document.pages.size() < all.document.pages.size());
    for (const Area &area : some.areas)
        CHECK((manual.entryOf(area.object) == child
               || manual.readingOrder(child).contains(manual.entryOf(area.object))));
}

TEST_CASE("An entry that is nowhere is refused by name")
{
    Request request = printed::request();
    request.entries = {QStringLiteral("nowhere")};
    const base::Result<Composition> refused = compose::compose(support::smallHandbook().manual, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::UnknownEntry);
    CHECK(refused.error().details == QStringList{QStringLiteral("nowhere")});
}

TEST_CASE("Composing that nobody waits for any more stops")
{
    const base::CancelToken cancel;
    cancel.cancel();
    const base::Result<Composition> stopped =
        compose::compose(support::smallHandbook().manual, printed::request(), cancel);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("An empty manual has a cover and contents, and says it has no title")
{
    const Composition composition = printed::composed(model::Manual(), printed::request());
    CHECK(composition.document.pages.size() >= 2);
    CHECK(printed::text(composition.document, 0).contains(QStringLiteral("Sans titre")));
}

TEST_CASE("A link to nowhere is found, and its text stands all the same")
{
    support::ManualBuilder builder;
    builder.part(QStringLiteral("one"), QStringLiteral("Comprendre"), QString())
        .paragraph(QStringLiteral("Voir [ailleurs](#nowhere)."), QString());
    const Composition composition = printed::composed(builder.build(), printed::request());
    REQUIRE(composition.findings.size() == 1);
    CHECK(composition.findings.first().kind == model::FindingKind::BrokenLink);
    CHECK(composition.findings.first().details == QStringList{QStringLiteral("#nowhere")});
    CHECK(printed::text(composition.document).contains(QStringLiteral("Voir ailleurs.")));
}

TEST_CASE("A picture that is not there is said to be missing")
{
    support::ManualBuilder builder;
    builder.picture(QStringLiteral("p"), QStringLiteral("pictures/plan.png"), QByteArray("x"))
        .part(QStringLiteral("one"), QStringLiteral("Comprendre"), QString())
        .shownPicture(QStringLiteral("p"), QStringLiteral("Le plan"), QString());
    const Composition composition = printed::composed(builder.build(), printed::request());
    CHECK(composition.findings.first().kind == model::FindingKind::PictureMissing);
    CHECK(printed::text(composition.document).contains(QStringLiteral("Image absente")));
}

TEST_CASE("Other sizes of paper keep the text on the page")
{
    Request request = printed::request();
    request.look.emplace().paper = model::Paper::A5;
    const Document document = printed::composed(support::manualOfPages(10).manual, request).document;
    for (const printed::TextLine &line : printed::lines(document)) {
        CHECK(line.right < 420);
        CHECK(line.baseline < 595);
    }
}

TEST_CASE("The words a document prints are there in both languages")
{
    const auto keys = [](const QString &file) {
        const base::Result<QByteArray> bytes = base::readResource(file);
        REQUIRE(bytes);
        QSet<QString> keys;
        for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
            if (line.contains(u'=') && !line.startsWith(u'#'))
                keys.insert(line.section(u'=', 0, 0).trimmed() + QString::number(line.count(u'%')));
        }
        return keys;
    };
    const QSet<QString> french = keys(QStringLiteral("words/fr.txt"));
    CHECK(french.size() > 40);
    CHECK(french == keys(QStringLiteral("words/nl.txt")));
}

TEST_CASE("Two columns of one language are one column")
{
    Request columns = printed::request(Layout::Columns);
    columns.languages = {base::Language::Dutch};
    Request single = printed::request();
    single.languages = {base::Language::Dutch};
    const model::Manual manual = support::smallHandbook().manual;
    CHECK(printed::composed(manual, columns).document.pages
          == printed::composed(manual, single).document.pages);
}
