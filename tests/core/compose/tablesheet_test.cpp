// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables beside the manual: matrices of the board.
#include "compose/tablesheet.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace compose;
using base::Language;

namespace {

TableSheet sheetOf(int rows, int columns)
{
    TableSheet sheet{u"Réseaux et champs"_s, Language::French, Language::Dutch, {{QString()}}, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    for (int column = 1; column <= columns; ++column)
        sheet.rows.front().append(u"Doelstelling en doelgroep %1"_s.arg(column));
    for (int row = 1; row <= rows; ++row) {
        sheet.rows.append(QStringList{u"Netwerk %1"_s.arg(row)});
        for (int column = 1; column <= columns; ++column)
            sheet.rows.back().append(u"%1/%2"_s.arg(row).arg(column));
    }
    return sheet;
}

Document pagesOf(const TableSheet &sheet)
{
    const base::Result<Document> document = compose::compose(sheet);
    REQUIRE(document);
    return *document;
}

int countOf(const Document &document, Tag tag)
{
    return int(std::count_if(document.elements.begin(), document.elements.end(), [tag](const Element &element) { return element.tag == tag; }));
}

/// What is read aloud, in the order of the pages.
QStringList saidIn(const Document &document, Tag tag)
{
    QMap<ElementIndex, QString> said;
    for (const Page page : document.pages)
        for (const Item &item : page.items)
            if (const auto *run = std::get_if<TextRun>(&item); run && run->element != artefact && document.elements[run->element].tag == tag)
                said[run->element] += run->text;
    return said.values();
}

} // namespace

TEST_CASE("a table on pages of its own says everything once, whatever is repeated for the eye")
{
    const Document document = pagesOf(sheetOf(60, 6));
    REQUIRE(document.pages.size() > 1);
    CHECK(document.metadata.title == u"Réseaux et champs");
    CHECK(document.metadata.languages == QList{Language::French});
    CHECK(countOf(document, Tag::H1) == 1);
    CHECK(countOf(document, Tag::Table) == 1);
    CHECK(countOf(document, Tag::TR) == 61);
    CHECK(countOf(document, Tag::TH) == 6 + 60);
    CHECK(countOf(document, Tag::TD) == 1 + 60 * 6);
    CHECK(saidIn(document, Tag::TH).contains(u"Netwerk 60"_s));
    CHECK(saidIn(document, Tag::TD).size() == 60 * 6);
    for (const Element &element : document.elements) {
        if (element.tag == Tag::Table)
            CHECK(element.language == Language::Dutch);
        if (element.tag == Tag::TH)
            CHECK(element.scope != Scope::None);
    }
}

TEST_CASE("nothing of a table stands outside the page, and the head comes again on each")
{
    const Document document = pagesOf(sheetOf(60, 13));
    for (const Page page : document.pages) {
        CHECK(page.size.width() > page.size.height());
        double left = 1e9;
        double right = 0;
        double low = 0;
        QString words;
        for (const Item &item : page.items)
            if (const auto *run = std::get_if<TextRun>(&item)) {
                left = std::min(left, run->origin.x());
                right = std::max(right, run->origin.x() + run->width());
                low = std::max(low, run->origin.y());
                words += run->text;
            }
        CHECK(left >= 39);
        CHECK(right <= page.size.width() - 39);
        CHECK(low <= page.size.height() - 30);
        CHECK(words.contains(u"Netwerk"));
        CHECK(words.remove(QChar(QChar::SoftHyphen)).contains(u"Doelstelling"));
    }
}

TEST_CASE("columns that would be too narrow stand in a table that names the rows again")
{
    const Document document = pagesOf(sheetOf(3, 30));
    CHECK(countOf(document, Tag::Table) == 3);
    CHECK(countOf(document, Tag::TD) == 3 + 3 * 30);
    CHECK(saidIn(document, Tag::TH).count(u"Netwerk 2"_s) == 3);
}

TEST_CASE("a table without rows, and one that is called off")
{
    CHECK(pagesOf({u"Leer"_s, Language::Dutch, Language::Dutch, {}, {}}).pages.size() == 1);
    CHECK(pagesOf({u"Leer"_s, Language::Dutch, Language::Dutch, {{QString()}}, {}}).pages.size() == 1);
    const base::CancelToken cancel;
    cancel.cancel();
    CHECK(compose::compose(sheetOf(3, 3), cancel).error().kind == base::ErrorKind::Cancelled);
    CHECK(pagesOf(sheetOf(2, 2)) == pagesOf(sheetOf(2, 2)));
}
