// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"
#include "openpreview.h"

#include "edit/textedits.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("The preview shows the pages of the manual")
{
    OpenPreview open;
    CHECK(open.view().pageCount() > 3);
    CHECK(open.text().contains(u"paragraphe numéro 60"));
    CHECK(open.state().startsWith(u"Page i (1 of "));
    const QImage seen = open.view().grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < seen.width(); x += 3) {
        for (int y = 0; y < seen.height(); y += 3)
            colours.insert(seen.pixel(x, y));
    }
    CHECK(colours.size() > 8); // ink, in all its shades, and not a blank sheet
}

TEST_CASE("What is written appears in the preview after a pause")
{
    OpenPreview open;
    open.write(u"p-3"_s, french, u"Une phrase toute neuve."_s);
    CHECK(open.text().contains(u"Une phrase toute neuve."));
    CHECK_FALSE(open.text().contains(u"paragraphe numéro 3 "));
}

TEST_CASE("The preview is busy until it shows what was written")
{
    OpenPreview open;
    const model::TextRef body = model::bodyOf(open.passage(u"p-1"_s));
    REQUIRE(open.workspace().perform(edit::setText(body, french, u"Tout autre chose."_s, history::Reason::Typed)));
    while (open.pane().isBusy()) {
        QCoreApplication::processEvents();
        base::workers().waitForDone(); // the worker has ended, but nobody has heard of it
    }
    CHECK(open.text().contains(u"Tout autre chose."));
}

TEST_CASE("Of many changes in a row the preview shows the last")
{
    OpenPreview open;
    support::ManualBuilder other;
    other.part(u"x"_s, u"Ailleurs"_s, u"Elders"_s).module(u"y"_s, u"Autre chose"_s, u"Iets anders"_s);
    for (int change = 0; change < 20; ++change)
        open.pane().setManual(open.workspace().manual(), {});
    open.pane().setManual(other.build(), {});
    open.settle();
    CHECK(open.text().contains(u"Autre chose"));
    CHECK_FALSE(open.text().contains(u"paragraphe numéro 60"));
}

TEST_CASE("The reading place stays when text before it grows")
{
    OpenPreview open;
    open.pane().showPassage(open.passage(u"p-50"_s), french);
    const int before = open.placeOf(u"p-50"_s, french).top();
    REQUIRE(before >= 0);
    REQUIRE(before < open.view().viewport()->height());
    open.write(u"p-2"_s, french, u"Un texte bien plus long. "_s.repeated(120));
    CHECK(std::abs(open.placeOf(u"p-50"_s, french).top() - before) <= 40);
}

TEST_CASE("A click on a page tells which passage it is")
{
    OpenPreview open;
    open.pane().showPassage(open.passage(u"p-40"_s), french);
    QSignalSpy activated(&open.pane(), &ui::preview::PreviewPane::passageActivated);
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, open.placeOf(u"p-40"_s, french).center());
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].value<model::PassageId>() == open.passage(u"p-40"_s));
    CHECK(activated[0][1].value<base::Language>() == french);
}

TEST_CASE("A click beside the text tells nothing")
{
    OpenPreview open;
    QSignalSpy activated(&open.pane(), &ui::preview::PreviewPane::passageActivated);
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(activated.isEmpty());
}

TEST_CASE("The preview goes where the writer is")
{
    OpenPreview open;
    for (const QString &code : {u"p-60"_s, u"p-1"_s, u"p-30"_s}) {
        open.pane().showPassage(open.passage(code), french);
        const QRect place = open.placeOf(code, french);
        INFO(code.toStdString());
        CHECK(place.top() >= 0);
        CHECK(place.top() < open.view().viewport()->height());
    }
}

TEST_CASE("The preview shows one language, the other, or both")
{
    OpenPreview open;
    CHECK_FALSE(open.text().contains(u"Alinea nummer 5 "));
    open.choose(1);
    CHECK(open.text().contains(u"Alinea nummer 5 "));
    CHECK_FALSE(open.text().contains(u"paragraphe numéro 5 "));
    for (const int both : {2, 3}) {
        open.choose(both);
        CHECK(open.text().contains(u"Alinea nummer 5 "));
        CHECK(open.text().contains(u"paragraphe numéro 5 "));
    }
    CHECK(open.pages().document.facing);
}

TEST_CASE("Keys and wheel read and enlarge the pages")
{
    OpenPreview open;
    auto &view = open.view();
    const double width = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() > width);
    CHECK(view.fit() == ui::preview::Fit::Free);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus);
    CHECK(view.zoom() < width);
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.zoom() == Approx(width));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentPage() == view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.verticalScrollBar()->value() < view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.verticalScrollBar()->value() == 0);
    QWheelEvent wheel({50, 50}, view.viewport()->mapToGlobal(QPoint(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    CHECK(view.zoom() > width);
}

TEST_CASE("Nothing is composed while the preview is out of sight")
{
    OpenPreview open;
    open.pane().hide();
    const auto before = open.view().composition();
    open.write(u"p-3"_s, french, u"Une phrase toute neuve."_s);
    QTest::qWait(500);
    CHECK(open.view().composition() == before);
    open.pane().show();
    open.settle();
    CHECK(open.text().contains(u"Une phrase toute neuve."));
}

TEST_CASE("Closing the manual empties the preview")
{
    OpenPreview open;
    CHECK(open.pane().canPrint());
    open.pane().setSource(nullptr);
    CHECK(open.view().pageCount() == 0);
    CHECK_FALSE(open.pane().canPrint());
    open.view().grab();
}

TEST_CASE("Everything in the preview has a name to be read aloud")
{
    OpenPreview open;
    CHECK_FALSE(open.view().accessibleName().isEmpty());
    for (const QAction *action : open.pane().actions().all())
        CHECK_FALSE(action->text().isEmpty());
    for (QToolButton *button : open.pane().findChildren<QToolButton *>()) {
        const bool isInField = qobject_cast<QLineEdit *>(button->parent()); // Qt's own, which keys do without
        CHECK((isInField || !QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty()));
    }
    CHECK_FALSE(open.child<QLineEdit>(u"preview.page"_s)->accessibleName().isEmpty());
}

TEST_CASE("A screen reader reads the page that is shown")
{
    OpenPreview open;
    open.pane().showPassage(open.passage(u"p-30"_s), french);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&open.view());
    REQUIRE(spoken);
    REQUIRE(spoken->textInterface());
    const QString text = spoken->textInterface()->text(0, spoken->textInterface()->characterCount());
    CHECK(text.contains(u"Le paragraphe numéro 30 parle de la participation des usagers et de leurs proches"));
    CHECK(text.contains(u'\n'));
    CHECK_FALSE(text.contains(u"paragraphe numéro 1 "));
    CHECK(spoken->text(QAccessible::Description).startsWith(u"Page "_s));
}
