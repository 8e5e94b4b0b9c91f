// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "edit/finding.h"

namespace {

/// "m-1-a fr 4": where, in which language, at which character.
QStringList places(const model::Manual &manual, const edit::Search &search)
{
    QStringList list;
    for (const edit::Find &find : edit::findAll(manual, search, 1000).list)
        list.append(u"%1 %2 %3"_s.arg(manual.codeOf(find.text.object), base::codeOf(find.language)).arg(find.place.at.start));
    return list;
}

edit::Search searchFor(const QString &words, edit::Among among = edit::Among::Everything)
{
    edit::Search search;
    search.sought.words = words;
    search.among = among;
    return search;
}

} // namespace

TEST_CASE("What is looked for is found in reading order, in titles, passages, quotes' sources, figures and registers")
{
    const model::Manual manual = support::smallHandbook().manual;
    CHECK(places(manual, searchFor(u"phrase"_s)) == QStringList{u"m-1-a fr 4"_s, u"m-1-b fr 13"_s});
    CHECK(places(manual, searchFor(u"participant"_s)) == QStringList{u"m-2-q fr 3"_s, u"m-2-q nl 3"_s, u"fig-1 fr 0"_s});
    CHECK(places(manual, searchFor(u"usager"_s)) == QStringList{u"g-usager fr 0"_s});
    CHECK(places(manual, searchFor(u"vademecum"_s)).size() == 2);
    CHECK(places(manual, searchFor(u""_s)).isEmpty());
}

TEST_CASE("A search stays in one language, in one entry, in one state, in one kind of passage")
{
    const model::Manual manual = support::smallHandbook().manual;
    edit::Search search = searchFor(u"e"_s);
    search.languages = {false, true};
    for (const QString &place : places(manual, search))
        CHECK(place.contains(u" nl "_s));
    search = searchFor(u"punt"_s);
    search.top = entryCalled(manual, u"m-1"_s);
    CHECK(places(manual, search).isEmpty());
    search.top = entryCalled(manual, u"part-1"_s);
    CHECK(places(manual, search).size() == 2);
    search = searchFor(u"traduit"_s);
    search.steps = {model::Step::InStep};
    CHECK(places(manual, search).isEmpty());
    search.steps = {model::Step::Single};
    CHECK(places(manual, search) == QStringList{u"m-1-c fr 11"_s});
    using edit::Among;
    CHECK(places(manual, searchFor(u"Constats"_s, Among::Headings)) == QStringList{u"m-1 fr 0"_s});
    CHECK(places(manual, searchFor(u"phrase"_s, Among::Headings)).isEmpty());
    CHECK(places(manual, searchFor(u"point"_s, Among::Lists)).size() == 2);
    CHECK(places(manual, searchFor(u"point"_s, Among::Boxes)).size() == 2);
    CHECK(places(manual, searchFor(u"retenir"_s, Among::Boxes)).size() == 1);
    CHECK(places(manual, searchFor(u"point"_s, Among::Paragraphs)).isEmpty());
    CHECK(places(manual, searchFor(u"b"_s, Among::Tables)).size() == 1 + 1);
    CHECK(places(manual, searchFor(u"rien"_s, Among::Quotes)).size() == 1);
    CHECK(places(manual, searchFor(u"usager"_s, Among::Registers)).size() == 1);
    CHECK(places(manual, searchFor(u"phrase"_s, Among::Registers)).isEmpty());
}

TEST_CASE("A search that finds too much says so")
{
    const model::Manual manual = support::smallHandbook().manual;
    const edit::Finds finds = edit::findAll(manual, searchFor(u"e"_s), 5);
    CHECK(finds.list.size() == 5);
    CHECK(!finds.isComplete);
    CHECK(edit::findAll(manual, searchFor(u"phrase"_s), 2).isComplete);
    const base::CancelToken cancelled;
    cancelled.cancel();
    CHECK(!edit::findAll(manual, searchFor(u"phrase"_s), 5, {}, cancelled).isComplete);
}
