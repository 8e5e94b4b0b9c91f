// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"
#include "edit/textedits.h"
#include "openeditor.h"
#include "ui/aid/aidpane.h"
#include "ui/aid/memorysection.h"
#include "ui/aid/offercard.h"
#include "ui/aid/pairmemory.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Row 1 is in step; row 2 says nearly the same, in French only; row 3 is like nothing.
model::Incoming halfWritten()
{
    support::ManualBuilder builder;
    builder.module(u"m"_s, u"Titre"_s, u"Titel"_s);
    builder.paragraph(u"Le groupe se réunit chaque mardi soir."_s, u"De groep komt elke **dinsdagavond** samen."_s).inStep();
    builder.paragraph(u"Le groupe se réunit chaque jeudi soir."_s, {});
    builder.paragraph(u"Rien de pareil."_s, {});
    return builder.incoming();
}

struct Desk {
    Desk() : open(halfWritten())
    {
        pane.setSource(&open.workspace());
        pane.resize(320, 700);
        pane.show();
        QObject::connect(&pane, &ui::aid::AidPane::insertAsked, &pane, [this](const ui::aid::Here &here, const QString &markup) {
            REQUIRE(open.desk().perform(edit::setText(here.text, here.language, markup, history::Reason::Replaced)));
        });
    }
    ~Desk() { pane.setSource(nullptr); }

    void go(int row, base::Language language) { pane.follow(ui::aid::Here{*open.sheet().textRef(row), language}); }
    QList<ui::aid::OfferCard *> offers()
    {
        QList<ui::aid::OfferCard *> shown;
        for (auto *card : pane.findChildren<ui::aid::OfferCard *>())
            if (card->isVisibleTo(&pane))
                shown.append(card);
        return shown;
    }
    bool hasOffers(int count)
    {
        return QTest::qWaitFor([&] { return offers().size() == count; }, 5000);
    }
    /// What the first card says, read from top to bottom.
    QStringList said()
    {
        QStringList texts;
        for (const QLabel *label : offers().first()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    OpenEditor open;
    ui::aid::AidPane pane;
};

} // namespace

TEST_CASE("Where a wording is missing, what was written for a like source is offered, and the words that differ are marked")
{
    Desk desk;
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1));
    const QStringList said = desk.said();
    CHECK(said[0].startsWith(u"85"_s));
    CHECK(said[1] == u"De groep komt elke dinsdagavond samen."_s);
    CHECK(said[2].contains(u"mardi"_s));
    CHECK(said[2].contains(u"jeudi"_s));
    desk.go(3, dutch);
    CHECK(desk.hasOffers(0));
}

TEST_CASE("Nothing is offered where nothing is to be written")
{
    Desk desk;
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1));
    desk.go(1, dutch);
    CHECK(desk.hasOffers(0));
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1));
    desk.go(2, french);
    CHECK(desk.hasOffers(0));
}

TEST_CASE("Enter on an offer puts it in place as one step, with its mark-up, and it is no longer offered")
{
    Desk desk;
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1));
    QTest::keyClick(desk.offers().first(), Qt::Key_Return);
    CHECK(desk.open.text(2, dutch) == u"De groep komt elke **dinsdagavond** samen."_s);
    CHECK(desk.hasOffers(0));
    REQUIRE(desk.open.workspace().undo());
    CHECK(desk.open.text(2, dutch).isEmpty());
}

TEST_CASE("The best offer goes in by key")
{
    Desk desk;
    CHECK(!desk.pane.insertBestOffer());
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1));
    CHECK(desk.pane.insertBestOffer());
    CHECK(desk.open.text(2, dutch) == u"De groep komt elke **dinsdagavond** samen."_s);
}

TEST_CASE("What a pair said before it was changed is still offered")
{
    Desk desk;
    desk.go(2, dutch);
    REQUIRE(desk.hasOffers(1)); // learnt
    const model::TextRef first = *desk.open.sheet().textRef(1);
    REQUIRE(desk.open.workspace().perform(edit::setText(first, french, u"Le groupe se réunit chaque samedi soir."_s, history::Reason::Typed)));
    desk.go(1, dutch);
    REQUIRE(desk.hasOffers(0)); // the wording that stands there is no news
    REQUIRE(desk.open.workspace().perform(edit::setText(first, dutch, u"Iets anders."_s, history::Reason::Typed)));
    desk.go(1, dutch);
    REQUIRE(desk.hasOffers(1));
    CHECK(desk.said()[0].contains(u"this text, earlier"_s));
}

TEST_CASE("A window that closes while the memory is being learnt is told nothing any more")
{
    OpenEditor open(halfWritten());
    QSemaphore gate;
    const int workers = base::workers().maxThreadCount();
    for (int i = 0; i < workers; ++i)
        base::workers().start([&gate] { gate.acquire(); });
    int told = 0;
    {
        ui::aid::PairMemory memory(nullptr);
        QObject::connect(&memory, &ui::aid::PairMemory::learnt, [&told] { ++told; });
        memory.setSource(&open.workspace());
        memory.ask(u"Le groupe se réunit."_s, french, 1);
        REQUIRE(memory.isLearning());
    }
    gate.release(workers);
    base::workers().waitForDone();
    QCoreApplication::processEvents();
    CHECK(told == 0);
}
