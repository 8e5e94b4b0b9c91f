// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagestack.h"

#include <catch2/catch.hpp>

using ui::preview::Arrangement;
using ui::preview::PageStack;

namespace {

compose::Document sheets(int count, bool facing)
{
    compose::Document document;
    document.facing = facing;
    for (int page = 0; page < count; ++page) {
        compose::Page sheet;
        sheet.size = {100, 200};
        document.pages.append(sheet);
    }
    return document;
}

} // namespace

TEST_CASE("Pages lie below one another in the middle of the view")
{
    const PageStack stack(sheets(3, false), 2, {500, 300});
    CHECK(stack.sheet(0) == QRectF(150, 16, 200, 400));
    CHECK(stack.sheet(2) == QRectF(150, 16 + 2 * 416, 200, 400));
    CHECK(stack.size() == QSizeF(500, 16 + 3 * 416));
}

TEST_CASE("Facing pages lie on both sides of the spine")
{
    const PageStack stack(sheets(4, true), 2, {600, 300});
    CHECK(stack.sheet(0).left() == 300);
    CHECK(stack.sheet(1).right() == 300);
    CHECK(stack.sheet(2).left() == 300);
    CHECK(stack.sheet(1).top() == stack.sheet(2).top());
    CHECK(stack.sheet(3).right() == 300);
    CHECK(stack.sheet(3).top() > stack.sheet(2).bottom());
}

TEST_CASE("A page that fills the width or the window leaves room around it")
{
    CHECK(PageStack::scaleForWidth(sheets(2, false), 232) == 2);
    CHECK(PageStack::scaleForWidth(sheets(3, true), 232) == 1);
    CHECK(PageStack::scaleForPage(sheets(2, false), {1000, 232}) == 1);
}

TEST_CASE("Only the pages in sight are found")
{
    const PageStack stack(sheets(5, false), 1, {300, 300});
    CHECK(stack.pagesIn({0, 0, 300, 100}) == std::pair(0, 1));
    CHECK(stack.pagesIn({0, 100, 300, 200}) == std::pair(0, 2));
    CHECK(stack.pagesIn({0, 5000, 300, 10}) == std::pair(5, 5));
    CHECK(stack.pageAt(0) == 0);
    CHECK(stack.pageAt(250) == 1);
    CHECK(stack.pageAt(9999) == 4);
    CHECK(PageStack().pageAt(0) == -1);
}

TEST_CASE("Where pages are turned, each has the view to itself and lies in its middle")
{
    const PageStack stack(sheets(3, false), 1, {500, 600}, Arrangement::Single);
    REQUIRE(stack.rowCount() == 3);
    CHECK(stack.sheet(0) == QRectF(200, 200, 100, 200));
    CHECK(stack.row(1).top == 600);
    CHECK(stack.row(1).bottom == 1200);
    CHECK(stack.sheet(1).center() == QPointF(250, 900));
    CHECK(stack.rowOf(2) == 2);
}

TEST_CASE("A page larger than the view keeps room around it where pages are turned")
{
    const PageStack stack(sheets(2, false), 4, {500, 600}, Arrangement::Single);
    CHECK(stack.sheet(0).top() == PageStack::gap);
    CHECK(stack.row(0).bottom == 800 + 2 * PageStack::gap);
}

TEST_CASE("Two pages at a time are those of an open book")
{
    const PageStack stack(sheets(4, false), 1, {500, 600}, Arrangement::Spread);
    REQUIRE(stack.rowCount() == 3);
    CHECK(stack.sheet(0).left() == 250); // the first is a right page
    CHECK(stack.sheet(1).right() == 250);
    CHECK(stack.sheet(2).left() == 250);
    CHECK(stack.sheet(3).right() == 250);
    CHECK(stack.rowOf(1) == stack.rowOf(2));
    CHECK(PageStack::scaleForPage(sheets(4, false), {432, 1000}, Arrangement::Spread) == 2);
}
