// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One entry's pages before there is a book.
#include "manualbuilder.h"
#include "printed.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace compose;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// What each text of an entry says on the pages, in the order of reading; numbers of pages left out.
QStringList linesOf(const Composition &composition, const model::Manual &manual, model::EntryId entry)
{
    QStringList lines;
    for (const printed::TextLine &line : printed::lines(composition.document)) {
        if (line.element == artefact)
            continue;
        const bool isOwn = std::any_of(composition.areas.begin(), composition.areas.end(), [&](const Area &area) {
            const bool isText = area.object.kind == model::ObjectKind::Entry || area.object.kind == model::ObjectKind::Passage;
            return isText && area.page == line.page && manual.entryOf(area.object) == entry && area.rectangle.top() <= line.baseline
                   && line.baseline <= area.rectangle.bottom() && area.rectangle.left() <= line.left + 40
                   && line.left <= area.rectangle.right();
        });
        if (isOwn)
            lines.append(QString(line.text).remove(QRegularExpression(u"[0-9…]+"_s)));
    }
    return lines;
}

Composition glanceAt(const model::Manual &manual, const Request &request, model::EntryId entry)
{
    const base::Result<Book> book = Composer().glance(manual, request, entry);
    REQUIRE(book);
    return book->composition();
}

} // namespace

TEST_CASE("An entry at a glance has the very lines that it has in the book")
{
    const model::Manual manual = support::smallHandbook().manual;
    for (const Layout layout : {Layout::Single, Layout::Columns, Layout::Facing}) {
        const Request request = printed::request(layout);
        const Composition book = printed::composed(manual, request);
        for (const model::EntryId entry : manual.readingOrder()) {
            INFO(model::codeOf(*manual.entry(entry)).toStdString());
            const QStringList expected = linesOf(book, manual, entry);
            REQUIRE_FALSE(expected.isEmpty());
            CHECK(linesOf(glanceAt(manual, request, entry), manual, entry) == expected);
        }
    }
}

TEST_CASE("Notes at a glance have the numbers that they have in the book, pages have none")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"a"_s, u"Avant"_s, u"Voor"_s);
    builder.paragraph(u"Un^[Première.] et deux^[Deuxième.]."_s, u"Een^[Eerste.]."_s);
    builder.module(u"b"_s, u"Après"_s, u"Na"_s).paragraph(u"Trois^[Troisième.], voir [plus haut](#a)."_s, u"Twee^[Tweede.]."_s);
    const model::Manual manual = builder.build();
    const Composition glance = glanceAt(manual, printed::request(), model::EntryId(manual.find(u"b"_s)->id));
    const QString text = printed::text(glance.document);
    CHECK(text.contains(u"Trois3"_s));
    CHECK((text.contains(u"p. …"_s) || text.contains(u"p.\u00a0…"_s)));
    CHECK(text.contains(u"Troisième."_s));
    CHECK_FALSE(text.contains(u"Première"_s));
    REQUIRE(glance.document.pages.size() == 1);
    CHECK(glance.document.pages[0].label.isEmpty());
}

TEST_CASE("An entry that is not there cannot be looked at")
{
    const model::Manual manual = support::smallHandbook().manual;
    const base::Result<Book> book = Composer().glance(manual, printed::request(), model::EntryId::create());
    REQUIRE_FALSE(book);
    CHECK(book.error().kind == base::ErrorKind::UnknownEntry);
}
