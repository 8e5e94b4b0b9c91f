// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns of a table come, go and move, in both languages at once.
#include "desk.h"

#include "edit/tableedits.h"
#include "edit/tablegrid.h"

using namespace edit;
using model::PassageId;
using model::PassageKind;

namespace {

/// "a b / c d": what stands in the cells, "·" where nothing does.
QString cellsOf(const model::Manual &manual, PassageId table)
{
    QStringList rows;
    QString position;
    for (const model::Passage &cell : manual.entry(manual.entryOf(table))->passages) {
        if (cell.header.parent != table)
            continue;
        if (rows.isEmpty() || cell.header.position != position)
            rows.append(QString());
        position = cell.header.position;
        const QString words = cell.text.in(Language::French).text();
        rows.last() += (rows.last().isEmpty() ? u""_s : u" "_s) + (words.isEmpty() ? u"·"_s : words);
    }
    return rows.join(u" / "_s);
}

/// The 2 × 2 table of the small handbook.
struct Table {
    Desk desk;
    PassageId id = desk.passage(u"m-2-t"_s);

    QString cells() const { return cellsOf(desk.manual(), id); }
    int columns() const { return desk.manual().passage(id)->header.columns; }
    PassageId cell(const QString &words) const
    {
        for (const model::Passage &cell : desk.manual().entry(desk.manual().entryOf(id))->passages)
            if (cell.header.parent == id && cell.text.in(Language::French).text() == words)
                return cell.id;
        FAIL("no cell says " << words.toStdString());
        return {};
    }
    QString refusal(const Edit &edit)
    {
        const model::Manual before = desk.manual();
        const base::Outcome outcome = desk.perform(edit);
        CHECK(desk.manual() == before);
        return outcome ? QString() : outcome.error().details.value(0);
    }
};

} // namespace

TEST_CASE("A row is added above or below the reader's, with a cell in every column")
{
    Table table;
    REQUIRE(table.desk.perform(insertRow(table.cell(u"b"_s), Side::After, Language::Dutch)));
    CHECK(table.cells() == u"a b / · · / c d"_s);
    REQUIRE(table.desk.perform(insertRow(table.cell(u"a"_s), Side::Before, Language::Dutch)));
    CHECK(table.cells() == u"· · / a b / · · / c d"_s);
    REQUIRE(table.desk.workspace().undo());
    REQUIRE(table.desk.workspace().undo());
    CHECK(table.cells() == u"a b / c d"_s);
}

TEST_CASE("A column is added left or right of the reader's, with a cell in every row")
{
    Table table;
    REQUIRE(table.desk.perform(insertColumn(table.cell(u"c"_s), Side::After, Language::French)));
    CHECK(table.cells() == u"a · b / c · d"_s);
    CHECK(table.columns() == 3);
    REQUIRE(table.desk.perform(insertColumn(table.cell(u"a"_s), Side::Before, Language::French)));
    CHECK(table.cells() == u"· a · b / · c · d"_s);
    REQUIRE(table.desk.workspace().undo());
    REQUIRE(table.desk.workspace().undo());
    CHECK(table.cells() == u"a b / c d"_s);
    CHECK(table.columns() == 2);
}

TEST_CASE("Rows and columns move past their neighbours and stop at the edge of the table")
{
    Table table;
    REQUIRE(table.desk.perform(moveRow(table.cell(u"c"_s), Side::Before)));
    CHECK(table.cells() == u"c d / a b"_s);
    REQUIRE(table.desk.perform(moveColumn(table.cell(u"c"_s), Side::After)));
    CHECK(table.cells() == u"d c / b a"_s);
    CHECK(table.refusal(moveRow(table.cell(u"c"_s), Side::Before)) == u"at_the_end"_s);
    CHECK(table.refusal(moveColumn(table.cell(u"c"_s), Side::After)) == u"at_the_end"_s);
    REQUIRE(table.desk.perform(moveRow(table.cell(u"c"_s), Side::After)));
    CHECK(table.cells() == u"b a / d c"_s);
}

TEST_CASE("A row or column goes with its words in both languages, and the last one stays")
{
    Table table;
    const PassageId gone = table.cell(u"c"_s);
    REQUIRE(table.desk.perform(removeRow(gone, Language::French)));
    CHECK(table.cells() == u"a b"_s);
    CHECK(table.desk.manual().passage(gone) == nullptr);
    CHECK(table.refusal(removeRow(table.cell(u"a"_s), Language::French)) == u"last_of_table"_s);
    REQUIRE(table.desk.perform(removeColumn(table.cell(u"a"_s), Language::French)));
    CHECK(table.cells() == u"b"_s);
    CHECK(table.columns() == 1);
    CHECK(table.refusal(removeColumn(table.cell(u"b"_s), Language::French)) == u"last_of_table"_s);
    REQUIRE(table.desk.workspace().undo());
    REQUIRE(table.desk.workspace().undo());
    CHECK(table.cells() == u"a b / c d"_s);
    CHECK(wordsOf(table.desk.manual(), model::bodyOf(gone), Language::French) == u"c"_s);
}

TEST_CASE("The caret stands where writing goes on after a row or column came or went")
{
    Table table;
    std::optional<Caret> caret;
    QObject::connect(&table.desk.workspace(), &Workspace::changed, [&](const Changes &changes) { caret = changes.caret; });
    const auto words = [&] { return caret ? wordsOf(table.desk.manual(), caret->text, Language::French) : u"(none)"_s; };
    REQUIRE(table.desk.perform(insertRow(table.cell(u"b"_s), Side::After, Language::Dutch)));
    REQUIRE(caret);
    CHECK(words().isEmpty());
    CHECK(caret->language == Language::Dutch);
    CHECK(table.desk.manual().passage(PassageId(caret->text.object.id))->header.column == 1);
    REQUIRE(table.desk.perform(removeRow(PassageId(caret->text.object.id), Language::Dutch)));
    CHECK(words() == u"d"_s);
    REQUIRE(table.desk.perform(removeColumn(table.cell(u"d"_s), Language::French)));
    CHECK(words() == u"c"_s);
}

TEST_CASE("A new table has its rows and columns, and one undo takes it back")
{
    Desk desk;
    const model::Manual before = desk.manual();
    const auto id = PassageId::create();
    REQUIRE(desk.perform(makeTable(desk.entry(u"m-1"_s), {}, desk.passage(u"m-1-a"_s), {id, 3, 2, true}, Language::French)));
    CHECK(cellsOf(desk.manual(), id) == u"· · / · · / · ·"_s);
    CHECK(desk.manual().passage(id)->header.header);
    desk.reopen();
    CHECK(cellsOf(desk.manual(), id) == u"· · / · · / · ·"_s);
    REQUIRE(desk.perform(toggleHead(id)));
    CHECK_FALSE(desk.manual().passage(id)->header.header);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().passage(id)->header.header);
}

TEST_CASE("A table of a million rows is refused before it is made, and says how many there may be")
{
    Table table;
    const model::EntryId entry = table.desk.entry(u"m-1"_s);
    const Edit huge = makeTable(entry, {}, {}, {PassageId::create(), 1'000'000, 3, true}, Language::French);
    const model::Manual before = table.desk.manual();
    const base::Outcome outcome = table.desk.perform(huge);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().details == QStringList{u"table_rows"_s, u"1000000"_s, u"1000"_s});
    CHECK(table.desk.manual() == before);
    CHECK(table.refusal(makeTable(entry, {}, {}, {PassageId::create(), 2, 65, true}, Language::French)) == u"table_columns"_s);
    CHECK(table.refusal(makeTable(entry, {}, {}, {PassageId::create(), 0, 2, true}, Language::French)) == u"last_of_table"_s);
    const auto wide = PassageId::create();
    REQUIRE(table.desk.perform(makeTable(entry, {}, {}, {wide, 1, 64, false}, Language::French)));
    PassageId cell;
    for (const model::Passage &passage : table.desk.manual().entry(entry)->passages)
        if (passage.header.parent == wide)
            cell = passage.id;
    CHECK(table.refusal(insertColumn(cell, Side::After, Language::French)) == u"table_columns"_s);
}

TEST_CASE("A passage that is no cell has no rows to change")
{
    Table table;
    CHECK(table.refusal(insertRow(table.desk.passage(u"m-1-a"_s), Side::After, Language::French)) == u"no_table"_s);
    CHECK(table.refusal(toggleHead(table.desk.passage(u"m-1-a"_s))) == u"no_table"_s);
    CHECK_FALSE(table.desk.perform(moveRow(PassageId::create(), Side::After)));
}

TEST_CASE("Rows added again and again at one place keep their order and short keys")
{
    Table table;
    PassageId last = table.cell(u"a"_s);
    for (int count = 0; count < 300; ++count)
        REQUIRE(table.desk.perform(insertRow(table.cell(u"a"_s), Side::After, Language::French)));
    const QString cells = table.cells();
    CHECK(cells.startsWith(u"a b / · · / "_s));
    CHECK(cells.endsWith(u" / c d"_s));
    CHECK(TableGrid(table.desk.manual(), last).rowCount() == 302);
    for (const model::Passage &cell : table.desk.manual().entry(table.desk.manual().entryOf(table.id))->passages)
        CHECK(cell.header.position.size() <= 64);
}
