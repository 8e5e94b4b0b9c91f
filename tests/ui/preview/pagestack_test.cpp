// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagestack.h"

#include <catch2/catch.hpp>

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
    const PageStack stack(sheets(3, false), 2, 500);
    CHECK(stack.sheet(0) == QRectF(150, 16, 200, 400));
    CHECK(stack.sheet(2) == QRectF(150, 16 + 2 * 416, 200, 400));
    CHECK(stack.size() == QSizeF(500, 16 + 3 * 416));
}

TEST_CASE("Facing pages lie on both sides of the spine")
{
    const PageStack stack(sheets(4, true), 2, 600);
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
    const PageStack stack(sheets(5, false), 1, 300);
    CHECK(stack.pagesIn({0, 0, 300, 100}) == std::pair(0, 1));
    CHECK(stack.pagesIn({0, 100, 300, 200}) == std::pair(0, 2));
    CHECK(stack.pagesIn({0, 5000, 300, 10}) == std::pair(5, 5));
    CHECK(stack.pageAt(0) == 0);
    CHECK(stack.pageAt(250) == 1);
    CHECK(stack.pageAt(9999) == 4);
    CHECK(PageStack().pageAt(0) == -1);
}
