// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/textedits.h"
#include "openeditor.h"
#include "ui/aid/aidpane.h"
#include "ui/aid/remarkmarks.h"
#include "ui/aid/remarkssection.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Row 1 has a number in French only, row 2 nothing to note, row 3 a name written otherwise.
model::Incoming withRemarks()
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"Titre"_s, u"Titel"_s);
    builder.paragraph(u"Il y a 17 partenaires."_s, u"Er zijn partners."_s);
    builder.paragraph(u"Le projet Psy 107."_s, u"Het project Psy 107."_s);
    builder.paragraph(u"Le projet PSY107."_s, u""_s);
    return builder.incoming();
}

struct Desk {
    Desk() : open(withRemarks())
    {
        pane.setSource(&open.workspace());
        pane.resize(300, 600);
        pane.show();
    }
    ~Desk() { pane.setSource(nullptr); }

    void goTo(int row, base::Language language) { pane.follow(ui::aid::Here{*open.sheet().textRef(row), language}); }
    ui::aid::RemarksSection &section() { return *pane.findChild<ui::aid::RemarksSection *>(u"remarksSection"_s); }
    bool shows(const QString &part)
    {
        const QList<QLabel *> labels = section().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QPushButton *button(const QString &part)
    {
        for (auto *button : section().findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(part))
                return button;
        return nullptr;
    }

    OpenEditor open;
    ui::aid::AidPane pane;
};

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000);
}

} // namespace

TEST_CASE("What may deserve a look in a passage is said beside it, whichever language is written in")
{
    Desk desk;
    desk.goTo(1, dutch);
    REQUIRE(waitFor([&] { return desk.shows(u"17"_s); }));
    desk.goTo(2, french);
    CHECK(waitFor([&] { return !desk.section().isVisible(); }));
    desk.goTo(3, french);
    CHECK(waitFor([&] { return desk.shows(u"Psy 107"_s); }));
}

TEST_CASE("A remark goes when what it is about is put right")
{
    Desk desk;
    desk.goTo(1, dutch);
    REQUIRE(waitFor([&] { return desk.shows(u"17"_s); }));
    desk.open.open(1, dutch, 9);
    desk.open.type(u"17 "_s);
    CHECK(waitFor([&] { return !desk.section().isVisible(); }));
}

TEST_CASE("A remark that somebody lets stand can be shown and pointed out again, and undo brings it back")
{
    Desk desk;
    desk.goTo(1, french);
    REQUIRE(waitFor([&] { return desk.button(u"Let it stand"_s) != nullptr; }));
    desk.button(u"Let it stand"_s)->click();
    REQUIRE(waitFor([&] { return !desk.button(u"Let it stand"_s) && desk.button(u"Show what"_s); }));
    CHECK_FALSE(desk.shows(u"17"_s));
    desk.button(u"Show what"_s)->click();
    REQUIRE(waitFor([&] { return desk.shows(u"17"_s) && desk.button(u"Point it out"_s); }));
    desk.button(u"Point it out"_s)->click();
    REQUIRE(waitFor([&] { return desk.button(u"Let it stand"_s) != nullptr; }));
    desk.button(u"Let it stand"_s)->click();
    REQUIRE(waitFor([&] { return !desk.button(u"Let it stand"_s); }));
    desk.open.undo();
    CHECK(waitFor([&] { return desk.button(u"Let it stand"_s) != nullptr; }));
}

TEST_CASE("That a passage is too long to be read while one writes is said")
{
    Desk desk;
    desk.goTo(2, french);
    const model::PassageId passage = desk.open.sheet().row(2).passage;
    REQUIRE(desk.open.workspace().perform(edit::setText(model::bodyOf(passage), french, u"mot "_s.repeated(5'001), history::Reason::Typed)));
    CHECK(waitFor([&] { return desk.shows(u"20 000 characters"_s); }));
    desk.open.undo();
    CHECK(waitFor([&] { return !desk.shows(u"20 000 characters"_s); }));
}

TEST_CASE("A passage with something to note has a sign beside it, says what, and loses it when that is left to stand")
{
    Desk desk;
    ui::shared::MarkSource &remarks = desk.pane.remarks();
    const model::TextRef first = *desk.open.sheet().textRef(1);
    const model::TextRef second = *desk.open.sheet().textRef(2);
    remarks.hasRemarks(first);
    remarks.hasRemarks(second);
    REQUIRE(waitFor([&] { return remarks.hasRemarks(first); }));
    CHECK_FALSE(remarks.hasRemarks(second));
    CHECK(remarks.remarksOn(first).join(u' ').contains(u"17"_s));
    QObject menu;
    const QList<QAction *> actions = remarks.remarkActions(first, &menu);
    REQUIRE(actions.size() == remarks.remarksOn(first).size());
    for (QAction *action : actions)
        action->trigger();
    CHECK_FALSE(remarks.hasRemarks(first));
    desk.open.undo();
    CHECK(remarks.hasRemarks(first));
    // What is written anew is read anew.
    desk.open.open(1, french, 0);
    desk.open.type(u"Oui. "_s);
    remarks.hasRemarks(first);
    CHECK(waitFor([&] { return remarks.hasRemarks(first); }));
}

TEST_CASE("That a name is written otherwise elsewhere is shown beside the text without anybody opening the pane")
{
    OpenEditor open(withRemarks());
    ui::aid::AidPane pane;
    pane.setSource(&open.workspace());
    ui::shared::MarkSource &remarks = pane.remarks();
    open.editor().addMarks(&remarks);
    const model::TextRef named = *open.sheet().textRef(3);
    CHECK(waitFor([&] { return remarks.remarksOn(named).join(u' ').contains(u"Psy 107"_s); }));
    CHECK_FALSE(pane.isVisible());
    // A name that is written otherwise later is told too.
    const model::TextRef other = *open.sheet().textRef(2);
    REQUIRE(open.workspace().perform(edit::setText(other, french, u"Le projet PSY107 et Psy 107, puis psy 107."_s, history::Reason::Typed)));
    CHECK(waitFor([&] { return remarks.remarksOn(other).join(u' ').contains(u"PSY107"_s); }));
    open.editor().setWorkspace(nullptr);
    pane.setSource(nullptr);
}
