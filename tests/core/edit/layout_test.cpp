// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages look: a choice of the manual like any other.
#include "desk.h"

#include "edit/layoutedits.h"
#include "model/canonicaljson.h"
#include "store/store.h"

using namespace edit;

namespace {

model::LayoutHeader warm()
{
    model::LayoutHeader layout;
    layout.style = model::PrintStyle::Warm;
    layout.paper = model::Paper::A5;
    layout.contents = 2;
    layout.licence = u"CC BY-SA 4.0"_s;
    return layout;
}

history::Asset drawing()
{
    const QByteArray bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
    return {base::Hash::of(QByteArrayView(bytes)), u"image/svg+xml"_s, bytes};
}

} // namespace

TEST_CASE("The look that was chosen is there when the manual is opened again, and undo takes it back")
{
    Desk desk;
    CHECK(desk.manual().layout() == model::LayoutHeader());
    REQUIRE(desk.perform(changeLayout({warm(), {}, {}})));
    CHECK(desk.workspace().undoReason() == history::Reason::LayoutChanged);
    desk.reopen();
    CHECK(desk.manual().layout() == warm());
    model::LayoutHeader large = warm();
    large.style = model::PrintStyle::Large;
    REQUIRE(desk.perform(changeLayout({large, {}, {}})));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual().layout() == warm());
}

TEST_CASE("A new logo comes with its bytes; one that is no picture of the manual is refused")
{
    Desk desk;
    model::LayoutHeader layout = warm();
    layout.logo = model::PictureId::create();
    CHECK_FALSE(desk.perform(changeLayout({layout, {}, {}})));
    CHECK(desk.manual().layout() == model::LayoutHeader());
    LayoutChange change{warm(), u"Psy 107"_s, {}};
    setLogo(change, drawing().bytes, drawing().mime);
    REQUIRE(desk.perform(changeLayout(change)));
    desk.reopen();
    CHECK(desk.manual().layout() == change.layout);
    CHECK(desk.manual().header().publisher == u"Psy 107"_s);
    CHECK(desk.manual().picture(change.layout.logo)->header.file.endsWith(u".svg"_s));
    CHECK(desk.workspace().asset(drawing().hash).value() == drawing().bytes);
}

TEST_CASE("A file brings its layout along; one that says nothing of it leaves ours")
{
    Desk desk;
    model::Incoming incoming = support::smallHandbook();
    incoming.manual.set(model::headerKey(model::layoutRef()), warm());
    REQUIRE(waitFor(desk.workspace().takeIn(incoming, u"file.json"_s, {}, {})));
    CHECK(desk.manual().layout() == warm());
    REQUIRE(waitFor(desk.workspace().takeIn(support::smallHandbook(), u"file.json"_s, {}, {})));
    CHECK(desk.manual().layout() == warm());
}

TEST_CASE("An edition freezes how its pages look, and who had written by then")
{
    Desk desk;
    REQUIRE(desk.perform(changeLayout({warm(), {}, {}})));
    const auto line = waitFor(desk.workspace().publish({u"2026.1"_s}, {}, {}));
    REQUIRE(line);
    CHECK(line->contributors == QStringList{u"Anna"_s});
    CHECK(waitFor(desk.workspace().authorship())->contributors == QStringList{u"Anna"_s});
    REQUIRE(desk.perform(changeLayout({model::LayoutHeader(), {}, {}})));
    CHECK(desk.workspace().edition(u"2026.1"_s)->manual.layout() == warm());
    desk.reopen([&] {
        auto file = store::Store::open(desk.path(), {});
        REQUIRE(file);
        CHECK((*file)->edition(u"2026.1"_s)->settings
              == QByteArray(R"({"contents":2,"licence":"CC BY-SA 4.0","paper":"a5","style":"warm"})"));
    });
}

TEST_CASE("Two people who choose different looks have to agree; nothing else is in their way")
{
    Desk desk;
    const QString copy = desk.folder() + u"/copy.vademecum"_s;
    REQUIRE(waitFor(desk.workspace().saveCopy(copy)));
    REQUIRE(desk.perform(changeLayout({warm(), {}, {}})));
    {
        auto other = Workspace::open(copy, {u"Bert"_s, desk.clock.clock(), Access::ReadWrite});
        REQUIRE(other);
        model::LayoutHeader large;
        large.style = model::PrintStyle::Large;
        REQUIRE((*other)->perform(changeLayout({large, {}, {}})));
    }
    desk.reopen([&] {
        auto ours = store::Store::open(desk.path(), {});
        auto theirs = store::Store::open(copy, {});
        REQUIRE(ours);
        REQUIRE(theirs);
        REQUIRE((*ours)->takeChanges((*theirs)->changesAfter(0).value(), u"copy"_s));
    });
    CHECK(desk.workspace().conflicts().value() == QList<model::Key>{model::headerKey(model::layoutRef())});
}
