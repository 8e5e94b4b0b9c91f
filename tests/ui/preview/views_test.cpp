// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpreview.h"
#include "ui/preview/previewbar.h"
#include "ui/preview/thumbnails.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using ui::preview::Arrangement;
using ui::preview::Fit;

namespace {

void arrange(OpenPreview &open, Arrangement arrangement)
{
    open.pane().actions().arrangements[size_t(arrangement)]->trigger();
}

QRectF sheetRect(OpenPreview &open, int page)
{
    return open.view().placeOf(page, QRectF(QPointF(), open.pages().document.pages.sheet(page).size));
}

/// -1: no page has that number.
int pageLabelled(OpenPreview &open, const QString &label)
{
    const compose::Pages &pages = open.pages().document.pages;
    for (int page = 0; page < int(pages.size()); ++page) {
        if (pages.sheet(page).label == label)
            return page;
    }
    return -1;
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

TEST_CASE("One page at a time is seen whole, and the page keys turn it")
{
    OpenPreview open;
    auto &view = open.view();
    arrange(open, Arrangement::Single);
    CHECK(view.fit() == Fit::Page);
    for (int page = 0; page < 3; ++page) {
        CHECK(view.currentPage() == page);
        CHECK(QRectF(view.viewport()->rect()).contains(sheetRect(open, page)));
        CHECK_FALSE(sheetRect(open, page + 1).intersects(view.viewport()->rect()));
        QTest::keyClick(&view, Qt::Key_PageDown);
    }
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 2);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 0);
}

TEST_CASE("An enlarged page is read to its end before it is turned")
{
    OpenPreview open;
    auto &view = open.view();
    arrange(open, Arrangement::Single);
    view.setZoom(2);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 0);
    for (int times = 0; times < 10 && view.currentPage() == 0; ++times)
        QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 1);
    CHECK(view.verticalScrollBar()->value() == view.verticalScrollBar()->minimum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.currentPage() == 0);
    CHECK(view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum());
}

TEST_CASE("Two pages are seen as in an open book")
{
    OpenPreview open;
    auto &view = open.view();
    arrange(open, Arrangement::Spread);
    view.goToPage(2);
    CHECK(sheetRect(open, 1).right() <= sheetRect(open, 2).left() + 1);
    CHECK(QRectF(view.viewport()->rect()).contains(sheetRect(open, 1)));
    CHECK(QRectF(view.viewport()->rect()).contains(sheetRect(open, 2)));
    open.pane().actions().nextPage->trigger();
    CHECK(view.currentPage() == 3);
}

TEST_CASE("The wheel turns pages at their ends")
{
    OpenPreview open;
    auto &view = open.view();
    arrange(open, Arrangement::Single);
    QWheelEvent wheel({50, 50}, view.viewport()->mapToGlobal(QPoint(50, 50)), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    CHECK(view.currentPage() == 1);
}

TEST_CASE("Each way of seeing pages keeps its own size, also in the next preview")
{
    OpenPreview open;
    open.pane().actions().fitPage->trigger();
    arrange(open, Arrangement::Single);
    open.view().setZoom(1);
    open.pane().actions().larger->trigger();
    const double zoom = open.view().zoom();
    arrange(open, Arrangement::Continuous);
    CHECK(open.view().fit() == Fit::Page);
    arrange(open, Arrangement::Single);
    CHECK(open.view().zoom() == Approx(zoom));
    ui::preview::PreviewPane next;
    CHECK(next.view()->arrangement() == Arrangement::Single);
    CHECK(next.view()->fit() == Fit::Free);
    CHECK(next.view()->zoom() == Approx(zoom));
}

TEST_CASE("A typed page number goes there, in roman letters too")
{
    OpenPreview open;
    auto *field = open.child<QLineEdit>(u"preview.page"_s);
    CHECK(field->text() == u"i"_s);
    type(field, u"4"_s);
    CHECK(open.state().startsWith(u"Page 4 ("));
    CHECK(field->text() == u"4"_s);
    type(field, u"II"_s);
    CHECK(open.view().currentPage() == 1);
    type(field, u"999"_s);
    CHECK(open.view().currentPage() == 1);
    CHECK(field->text() == u"ii"_s);
}

TEST_CASE("First, last, next and previous page")
{
    OpenPreview open;
    auto &actions = open.pane().actions();
    actions.lastPage->trigger();
    CHECK(open.view().currentPage() == open.view().pageCount() - 1);
    actions.firstPage->trigger();
    CHECK(open.view().currentPage() == 0);
    actions.nextPage->trigger();
    CHECK(open.view().currentPage() == 1);
    actions.previousPage->trigger();
    CHECK(open.view().currentPage() == 0);
}

TEST_CASE("In a narrow preview every tool is still in the menu")
{
    OpenPreview open;
    open.pane().resize(240, 600);
    QTest::qWait(0);
    auto *bar = open.pane().findChild<ui::preview::PreviewBar *>();
    CHECK(bar->minimumSizeHint().width() <= 240);
    auto *more = open.child<QToolButton>(u"preview.more"_s);
    CHECK(more->isVisible());
    CHECK(open.child<QLineEdit>(u"preview.page"_s)->isVisible());
    for (const QWidget *child : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow())
            CHECK(child->geometry().right() < 240);
    }
    for (QAction *action : {open.pane().actions().find, open.pane().actions().print, open.pane().actions().thumbnails})
        CHECK(more->menu()->actions().contains(action));
    open.pane().resize(900, 600);
    QTest::qWait(0);
    for (const QToolButton *button : bar->findChildren<QToolButton *>())
        CHECK(button->isVisible());
}

TEST_CASE("Thumbnails show where the reader is and bring the reader elsewhere")
{
    OpenPreview open;
    auto *strip = open.child<ui::preview::Thumbnails>(u"preview.thumbnails"_s);
    CHECK_FALSE(strip->isVisible());
    open.pane().actions().thumbnails->trigger();
    REQUIRE(QTest::qWaitFor([strip] { return strip->isVisible() && strip->isPainted(); }, 20000));
    CHECK(strip->model()->rowCount() == open.view().pageCount());
    const QImage first = strip->pictureOf(0).toImage();
    CHECK_FALSE(first.isNull());
    open.view().goToPage(3);
    CHECK(strip->currentIndex().row() == 3);
    QTest::keyClick(strip, Qt::Key_Down);
    CHECK(open.view().currentPage() == 4);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(4, 0)).center());
    CHECK(open.view().currentPage() == 4);
    CHECK(strip->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Page i"_s);
    open.pane().actions().thumbnails->trigger();
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("The page number stays right when the view becomes narrower")
{
    OpenPreview open;
    const int third = pageLabelled(open, u"3"_s);
    REQUIRE(third > 2); // pages with Roman numbers are before it
    open.view().goToPage(third);
    REQUIRE(open.child<QLineEdit>(u"preview.page"_s)->text() == u"3"_s);
    open.pane().actions().thumbnails->trigger();
    QTest::qWait(0);
    CHECK(open.view().currentPage() == third);
    CHECK(open.child<QLineEdit>(u"preview.page"_s)->text() == u"3"_s);
    CHECK(open.child<ui::preview::Thumbnails>(u"preview.thumbnails"_s)->currentIndex().row() == third);
}

TEST_CASE("A thumbnail follows what is written")
{
    OpenPreview open;
    auto *strip = open.child<ui::preview::Thumbnails>(u"preview.thumbnails"_s);
    open.pane().actions().thumbnails->trigger();
    open.pane().showPassage(open.passage(u"p-1"_s), french);
    REQUIRE(QTest::qWaitFor([strip] { return strip->isPainted(); }, 20000));
    const int page = open.view().currentPage();
    const QImage before = strip->pictureOf(page).toImage();
    open.write(u"p-1"_s, french, u"Court."_s);
    REQUIRE(QTest::qWaitFor([strip] { return strip->isPainted(); }, 20000));
    CHECK(strip->pictureOf(page).toImage() != before);
}
