// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edits on a bare manual: what they do, what they refuse.
#include "desk.h"

using namespace edit;
using base::ErrorKind;
using model::EntryKind;
using model::PassageId;
using model::PassageKind;
using model::Step;

namespace {

model::Manual handbook()
{
    return support::smallHandbook().manual;
}

void refuses(model::Manual &manual, const Edit &edit, ErrorKind kind, const QString &detail = {})
{
    const model::Manual before = manual;
    const base::Outcome outcome = apply(manual, edit);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == kind);
    if (!detail.isEmpty())
        CHECK(outcome.error().details.value(0) == detail);
    CHECK(manual == before);
}

NewPassage paragraphSaying(const QString &french, PassageKind kind = PassageKind::Paragraph)
{
    NewPassage passage;
    passage.id = PassageId::create();
    passage.header.kind = kind;
    passage.body = {french, QString()};
    return passage;
}

} // namespace

TEST_CASE("Enter cuts the edited language and leaves the other on the upper row")
{
    model::Manual manual = handbook();
    const PassageId upper = passageCalled(manual, u"m-1-a"_s);
    const PassageId lower = PassageId::create();
    REQUIRE(apply(manual, splitPassage(upper, Language::French, u"Une phrase "_s, u"en français."_s, lower)));
    CHECK(wordsOf(manual, model::bodyOf(upper), Language::French) == u"Une phrase "_s);
    CHECK(wordsOf(manual, model::bodyOf(upper), Language::Dutch) == u"Een zin in het Nederlands."_s);
    CHECK(wordsOf(manual, model::bodyOf(lower), Language::French) == u"en français."_s);
    CHECK(wordsOf(manual, model::bodyOf(lower), Language::Dutch).isEmpty());
    CHECK(manual.text(model::bodyOf(upper))->step() == Step::FrenchAhead);
    CHECK(manual.text(model::bodyOf(lower))->step() == Step::Single);
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h m-1-a %1 m-1-b m-1-c"_s.arg(lower.toString()));
}

TEST_CASE("Enter at the end of a heading goes on with a paragraph")
{
    model::Manual manual = handbook();
    const PassageId lower = PassageId::create();
    REQUIRE(apply(manual, splitPassage(passageCalled(manual, u"m-1-h"_s), Language::French,
                                       u"Ce que nous voyons"_s, {}, lower)));
    CHECK(manual.passage(lower)->header.kind == PassageKind::Paragraph);
}

TEST_CASE("Splitting a row and joining it again brings the pair back in step")
{
    model::Manual manual = handbook();
    const model::Manual before = manual;
    const PassageId upper = passageCalled(manual, u"m-1-a"_s);
    const PassageId lower = PassageId::create();
    REQUIRE(apply(manual, splitPassage(upper, Language::French, u"Une phrase "_s, u"en français."_s, lower)));
    REQUIRE(apply(manual, mergePassages(upper, lower, Language::French)));
    CHECK(manual == before);
}

TEST_CASE("Joining two rows that are in step gives one that is in step, in both languages")
{
    model::Manual manual = handbook();
    const PassageId upper = passageCalled(manual, u"m-1-a"_s);
    REQUIRE(apply(manual, mergePassages(upper, passageCalled(manual, u"m-1-b"_s), Language::French)));
    CHECK(wordsOf(manual, model::bodyOf(upper), Language::French) ==
          u"Une phrase en français.Une deuxième phrase."_s);
    CHECK(wordsOf(manual, model::bodyOf(upper), Language::Dutch) ==
          u"Een zin in het Nederlands. Een tweede zin."_s);
    CHECK(manual.text(model::bodyOf(upper))->step() == Step::InStep);
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h m-1-a m-1-c"_s);
}

TEST_CASE("Joining a row in step with one that is not leaves no row in step")
{
    model::Manual manual = handbook();
    const PassageId upper = passageCalled(manual, u"m-1-b"_s);
    REQUIRE(apply(manual, mergePassages(upper, passageCalled(manual, u"m-1-c"_s), Language::French)));
    CHECK(manual.text(model::bodyOf(upper))->step() == Step::FrenchAhead);
}

TEST_CASE("Mark-up that would run together is written anew when rows are joined")
{
    model::Manual manual = support::ManualBuilder()
                               .part(u"p"_s, u"P"_s, u"D"_s)
                               .paragraph(u"**gras**"_s, {})
                               .called(u"a"_s)
                               .paragraph(u"**aussi**"_s, {})
                               .called(u"b"_s)
                               .build();
    const PassageId upper = passageCalled(manual, u"a"_s);
    REQUIRE(apply(manual, mergePassages(upper, passageCalled(manual, u"b"_s), Language::French)));
    CHECK(wordsOf(manual, model::bodyOf(upper), Language::French) == u"**grasaussi**"_s);
}

TEST_CASE("Rows are not joined across boxes, tables and other rows")
{
    model::Manual manual = handbook();
    const auto at = [&](const QString &code) { return passageCalled(manual, code); };
    refuses(manual, mergePassages(at(u"m-2-box"_s), at(u"m-2-x"_s), Language::French), ErrorKind::NotAllowed);
    refuses(manual, mergePassages(at(u"m-2-y"_s), at(u"m-2-q"_s), Language::French), ErrorKind::NotAllowed,
            u"not_neighbours"_s);
    refuses(manual, mergePassages(at(u"m-1-a"_s), at(u"m-1-c"_s), Language::French), ErrorKind::NotAllowed,
            u"not_neighbours"_s);
    refuses(manual, mergePassages(at(u"m-2-q"_s), at(u"m-2-t"_s), Language::French), ErrorKind::NotAllowed);
}

TEST_CASE("A quote is not joined to a row that has no room for who said it")
{
    model::Manual manual = support::ManualBuilder()
                               .part(u"p"_s, u"P"_s, u"D"_s)
                               .paragraph(u"a"_s, u"a"_s)
                               .called(u"a"_s)
                               .quote(u"b"_s, u"b"_s, u"Un participant"_s)
                               .called(u"b"_s)
                               .build();
    refuses(manual,
            mergePassages(passageCalled(manual, u"a"_s), passageCalled(manual, u"b"_s), Language::French),
            ErrorKind::NotAllowed, u"would_lose_attribution"_s);
}

TEST_CASE("Inserted rows stand where they were asked for, in their order")
{
    model::Manual manual = handbook();
    NewPassage first = paragraphSaying(u"un"_s);
    NewPassage second = paragraphSaying(u"deux"_s);
    first.header.code = u"n1"_s;
    second.header.code = u"n2"_s;
    REQUIRE(apply(manual, insertPassages(entryCalled(manual, u"m-1"_s), {}, passageCalled(manual, u"m-1-h"_s),
                                         {first, second})));
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h n1 n2 m-1-a m-1-b m-1-c"_s);
    REQUIRE(apply(manual, insertPassages(entryCalled(manual, u"m-2"_s), passageCalled(manual, u"m-2-box"_s),
                                         {}, {paragraphSaying(u"dedans"_s)})));
    CHECK(manual.entry(entryCalled(manual, u"m-2"_s))->passages[1].text.in(Language::French).text() ==
          u"dedans"_s);
}

TEST_CASE("A table is inserted with its cells row by row")
{
    model::Manual manual = handbook();
    NewPassage table = paragraphSaying(u"Tableau"_s, PassageKind::Table);
    table.header.columns = 2;
    QList<NewPassage> all{table};
    for (int i = 0; i < 4; ++i) {
        NewPassage cell = paragraphSaying(QString::number(i), PassageKind::Cell);
        cell.header.parent = table.id;
        cell.header.position = i < 2 ? u"upper"_s : u"lower"_s;
        cell.header.column = i % 2;
        all.append(cell);
    }
    REQUIRE(apply(manual, insertPassages(entryCalled(manual, u"m-3"_s), {}, {}, all)));
    QStringList cells;
    for (const model::Passage &passage : manual.entry(entryCalled(manual, u"m-3"_s))->passages)
        if (passage.header.kind == PassageKind::Cell)
            cells.append(passage.text.in(Language::French).text());
    CHECK(cells == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("A box stands in no box, a cell only in a table, nothing in a paragraph")
{
    model::Manual manual = handbook();
    const auto into = [&](const QString &parent, PassageKind kind) {
        return insertPassages(entryCalled(manual, u"m-2"_s), passageCalled(manual, parent), {},
                              {paragraphSaying(u"x"_s, kind)});
    };
    refuses(manual, into(u"m-2-box"_s, PassageKind::Box), ErrorKind::WrongNesting, u"box"_s);
    refuses(manual, into(u"m-2-box"_s, PassageKind::Cell), ErrorKind::WrongNesting, u"cell"_s);
    refuses(manual, into(u"m-2-q"_s, PassageKind::Paragraph), ErrorKind::WrongNesting, u"paragraph"_s);
}

TEST_CASE("Deleting a table deletes its cells; a cell alone is not deleted")
{
    model::Manual manual = handbook();
    const qsizetype count = manual.passageCount();
    refuses(manual, deletePassages({passageCalled(manual, u"m-2-t"_s), PassageId::create()}),
            ErrorKind::UnknownTarget);
    const PassageId cell = manual.entry(entryCalled(manual, u"m-2"_s))->passages.constLast().id;
    REQUIRE(manual.passage(cell)->header.kind == PassageKind::Cell);
    refuses(manual, deletePassages({cell}), ErrorKind::NotAllowed, u"cells_stay"_s);
    refuses(manual, splitPassage(cell, Language::French, u"c"_s, u""_s, PassageId::create()),
            ErrorKind::NotAllowed);
    REQUIRE(apply(manual, deletePassages({passageCalled(manual, u"m-2-t"_s)})));
    CHECK(manual.passageCount() == count - 5);
}

TEST_CASE("A box moves to another entry with what stands in it")
{
    model::Manual manual = handbook();
    REQUIRE(
        apply(manual, movePassages({passageCalled(manual, u"m-2-x"_s), passageCalled(manual, u"m-2-box"_s)},
                                   entryCalled(manual, u"m-1"_s), {}, passageCalled(manual, u"m-1-a"_s))));
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h m-1-a m-2-box (m-2-x m-2-y) m-1-b m-1-c"_s);
    CHECK(rowsOf(manual, u"m-2"_s) == u"m-2-q m-2-t"_s);
    refuses(manual,
            movePassages({passageCalled(manual, u"m-2-box"_s)}, entryCalled(manual, u"m-1"_s),
                         passageCalled(manual, u"m-2-box"_s), {}),
            ErrorKind::NotAllowed, u"into_itself"_s);
}

TEST_CASE("A row moves up row by row, into a box and out of it, and is refused at the end")
{
    model::Manual manual = handbook();
    const QList<PassageId> quote{passageCalled(manual, u"m-2-q"_s)};
    const QStringList way{u"m-2-box (m-2-x m-2-y m-2-q) m-2-t"_s, u"m-2-box (m-2-x m-2-q m-2-y) m-2-t"_s,
                          u"m-2-box (m-2-q m-2-x m-2-y) m-2-t"_s, u"m-2-q m-2-box (m-2-x m-2-y) m-2-t"_s};
    const QString start = rowsOf(manual, u"m-2"_s);
    for (const QString &rows : way) {
        REQUIRE(apply(manual, shiftPassages(quote, Direction::Up)));
        CHECK(rowsOf(manual, u"m-2"_s) == rows);
    }
    refuses(manual, shiftPassages(quote, Direction::Up), ErrorKind::NotAllowed, u"at_the_end"_s);
    for (qsizetype i = way.size() - 2; i >= 0; --i) {
        REQUIRE(apply(manual, shiftPassages(quote, Direction::Down)));
        CHECK(rowsOf(manual, u"m-2"_s) == way[i]);
    }
    REQUIRE(apply(manual, shiftPassages(quote, Direction::Down)));
    CHECK(rowsOf(manual, u"m-2"_s) == start);
}

TEST_CASE("Several rows move as a block")
{
    model::Manual manual = handbook();
    const QList<PassageId> block{passageCalled(manual, u"m-1-b"_s), passageCalled(manual, u"m-1-a"_s)};
    REQUIRE(apply(manual, shiftPassages(block, Direction::Down)));
    CHECK(rowsOf(manual, u"m-1"_s) == u"m-1-h m-1-c m-1-a m-1-b"_s);
    refuses(manual, shiftPassages(block, Direction::Down), ErrorKind::NotAllowed, u"at_the_end"_s);
}

TEST_CASE("Moving a row to where it stands changes nothing")
{
    model::Manual manual = handbook();
    edit::Writer writer(manual);
    REQUIRE(movePassages({passageCalled(manual, u"m-1-a"_s)}, entryCalled(manual, u"m-1"_s), {},
                         passageCalled(manual, u"m-1-h"_s))
                .run(writer));
    CHECK(writer.recorded().isEmpty());
}

TEST_CASE("A row changes its kind; a heading's depth stays within four")
{
    model::Manual manual = handbook();
    const PassageId row = passageCalled(manual, u"m-1-a"_s);
    REQUIRE(apply(manual, changeKind({row}, PassageKind::Heading, 9)));
    CHECK(manual.passage(row)->header.kind == PassageKind::Heading);
    CHECK(manual.passage(row)->header.level == 4);
    refuses(manual, changeKind({row, passageCalled(manual, u"m-2-t"_s)}, PassageKind::Bullet),
            ErrorKind::NotAllowed, u"not_running_text"_s);
}

TEST_CASE("A box that becomes a paragraph lets go of what stood in it")
{
    model::Manual manual = handbook();
    REQUIRE(apply(manual, changeKind({passageCalled(manual, u"m-2-box"_s)}, PassageKind::Paragraph)));
    CHECK(rowsOf(manual, u"m-2"_s) == u"m-2-box m-2-x m-2-y m-2-q m-2-t"_s);
    refuses(manual, changeKind({passageCalled(manual, u"m-2-x"_s), PassageId::create()}, PassageKind::Box),
            ErrorKind::UnknownTarget);
}

TEST_CASE("A thousand rows inserted at one place stand in order with places of bounded length")
{
    model::Manual manual = handbook();
    const PassageId anchor = passageCalled(manual, u"m-3-a"_s);
    QList<PassageId> inserted;
    for (int i = 0; i < 1000; ++i) {
        inserted.prepend(PassageId::create());
        NewPassage passage = paragraphSaying(QString::number(i));
        passage.id = inserted.constFirst();
        REQUIRE(apply(manual, insertPassages(entryCalled(manual, u"m-3"_s), {}, anchor, {passage})));
    }
    const QList<model::Passage> &rows = manual.entry(entryCalled(manual, u"m-3"_s))->passages;
    REQUIRE(rows.size() == 1001);
    bool inOrder = true;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < 1000; ++i) {
        inOrder = inOrder && rows[i + 1].id == inserted[i];
        longest = std::max(longest, rows[i + 1].header.position.size());
    }
    CHECK(inOrder);
    CHECK(longest <= 64);
}

TEST_CASE("An entry is added, renamed, moved and deleted in the tree")
{
    model::Manual manual = handbook();
    const auto id = model::EntryId::create();
    REQUIRE(apply(manual, addEntry(id, EntryKind::Module, entryCalled(manual, u"part-2"_s), {},
                                   {u"Neuf"_s, u"Nieuw"_s})));
    CHECK(outlineOf(manual) == u"part-1 (m-1 m-2 (f-1)) part-2 (%1 m-3)"_s.arg(id.toString()));
    REQUIRE(apply(manual, renameEntry(id, Language::Dutch, u"Vernieuwd"_s)));
    CHECK(wordsOf(manual, model::titleOf(id), Language::Dutch) == u"Vernieuwd"_s);
    REQUIRE(apply(manual, moveEntry(entryCalled(manual, u"m-2"_s), entryCalled(manual, u"part-2"_s), id)));
    CHECK(outlineOf(manual) == u"part-1 (m-1) part-2 (%1 m-2 (f-1) m-3)"_s.arg(id.toString()));
    REQUIRE(apply(manual, deleteEntry(entryCalled(manual, u"part-2"_s))));
    CHECK(outlineOf(manual) == u"part-1 (m-1)"_s);
    CHECK(manual.entryCount() == 2);
}

TEST_CASE("A part stands only in the manual, a practice holds nothing, no entry stands in itself")
{
    model::Manual manual = handbook();
    const auto at = [&](const QString &code) { return entryCalled(manual, code); };
    refuses(manual, addEntry(model::EntryId::create(), EntryKind::Part, at(u"part-1"_s), {}, {}),
            ErrorKind::WrongNesting, u"part"_s);
    refuses(manual, addEntry(model::EntryId::create(), EntryKind::Module, {}, {}, {}),
            ErrorKind::WrongNesting, u"module"_s);
    refuses(manual, addEntry(model::EntryId::create(), EntryKind::Module, at(u"f-1"_s), {}, {}),
            ErrorKind::WrongNesting);
    refuses(manual, moveEntry(at(u"m-2"_s), at(u"f-1"_s), {}), ErrorKind::NotAllowed, u"into_itself"_s);
    refuses(manual, moveEntry(at(u"m-1"_s), at(u"f-1"_s), {}), ErrorKind::WrongNesting);
    refuses(manual, moveEntry(at(u"part-1"_s), at(u"part-2"_s), {}), ErrorKind::WrongNesting);
    refuses(manual, deleteEntry(model::EntryId::create()), ErrorKind::UnknownEntry);
}

TEST_CASE("Who is named as successor and is deleted is named no more")
{
    model::Manual manual = handbook();
    const model::EntryId practice = entryCalled(manual, u"f-1"_s);
    model::EntryHeader header = manual.entry(practice)->header;
    header.successor = entryCalled(manual, u"m-3"_s);
    REQUIRE(apply(manual, changeEntry(practice, header)));
    REQUIRE(apply(manual, deleteEntry(entryCalled(manual, u"m-3"_s))));
    CHECK(manual.entry(practice)->header.successor.isNull());
}

TEST_CASE(
    "Changing an entry leaves its kind, its place and its code alone and refuses targets that are nowhere")
{
    model::Manual manual = handbook();
    const model::EntryId practice = entryCalled(manual, u"f-1"_s);
    model::EntryHeader header;
    header.kind = EntryKind::Part;
    header.owner = u"Anna"_s;
    REQUIRE(apply(manual, changeEntry(practice, header)));
    CHECK(manual.entry(practice)->header.owner == u"Anna"_s);
    CHECK(manual.entry(practice)->header.kind == EntryKind::Practice);
    CHECK(outlineOf(manual) == outlineOf(handbook()));
    header.network = model::NetworkId::create();
    refuses(manual, changeEntry(practice, header), ErrorKind::UnknownTarget);
}

TEST_CASE("Whatever an edit did, rolling it back leaves the manual as it was")
{
    model::Manual manual = handbook();
    const model::Manual before = manual;
    for (const Edit &edit :
         {deleteEntry(entryCalled(manual, u"part-1"_s)),
          deletePassages({passageCalled(manual, u"m-2-box"_s), passageCalled(manual, u"m-2-t"_s)}),
          movePassages({passageCalled(manual, u"m-2-box"_s)}, entryCalled(manual, u"m-3"_s), {}, {})}) {
        Writer writer(manual);
        REQUIRE(edit.run(writer));
        CHECK_FALSE(manual == before);
        writer.rollBack();
        CHECK(manual == before);
    }
}

TEST_CASE("A text of more than a megabyte is refused")
{
    model::Manual manual = handbook();
    refuses(manual,
            setText(model::bodyOf(passageCalled(manual, u"m-1-a"_s)), Language::French,
                    QString(1'000'001, u'a'), history::Reason::Replaced),
            ErrorKind::TooLong, u"1000001"_s);
}

TEST_CASE("Thousands of rows go past a neighbour, into a box and out of it: what stands aside moves as little as can be")
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"Un"_s, u"Een"_s);
    QList<QString> names;
    for (int number = 0; number < 2000; ++number) {
        names.append(u"p%1"_s.arg(number));
        builder.paragraph(names.last(), {}).called(names.last());
    }
    model::Manual manual = builder.build();
    QList<PassageId> block;
    for (const QString &name : names.mid(1, 1998))
        block.append(passageCalled(manual, name));
    const QString before = names.join(u' ');
    const QString middle = names.mid(1, 1998).join(u' ');
    {
        edit::Writer writer(manual);
        REQUIRE(shiftPassages(block, Direction::Up).run(writer));
        CHECK(writer.recorded().size() == 1);
    }
    CHECK(rowsOf(manual, u"m"_s) == middle + u" p0 p1999"_s);
    REQUIRE(apply(manual, shiftPassages(block, Direction::Down)));
    CHECK(rowsOf(manual, u"m"_s) == before);

    const PassageId box = PassageId::create();
    REQUIRE(apply(manual, boxPassages(block, box)));
    CHECK(rowsOf(manual, u"m"_s) == u"p0 %1 (%2) p1999"_s.arg(box.toString(), middle));
    REQUIRE(apply(manual, movePassages(block, entryCalled(manual, u"m"_s), {}, box)));
    CHECK(rowsOf(manual, u"m"_s) == u"p0 %1 %2 p1999"_s.arg(box.toString(), middle));
    REQUIRE(apply(manual, movePassages(block, entryCalled(manual, u"m"_s), box, {})));
    CHECK(rowsOf(manual, u"m"_s) == u"p0 %1 (%2) p1999"_s.arg(box.toString(), middle));
    for (const PassageId &id : block.mid(0, 20))
        CHECK(manual.passage(id)->header.parent == box);
}

TEST_CASE("An insertion that is called off puts nothing in")
{
    model::Manual manual = handbook();
    const model::Manual before = manual;
    edit::Writer writer(manual);
    const base::CancelToken cancel;
    writer.watch(cancel);
    cancel.cancel();
    const base::Outcome done = insertPassages(entryCalled(manual, u"m-1"_s), {}, {}, {paragraphSaying(u"x"_s)}).run(writer);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Cancelled);
    writer.rollBack();
    CHECK(manual == before);
}
