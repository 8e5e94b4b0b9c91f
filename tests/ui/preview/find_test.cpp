// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"
#include "openpreview.h"
#include "ui/preview/pagefindbar.h"

#include <QLineEdit>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString look(OpenPreview &open, const QString &words)
{
    open.pane().actions().find->trigger();
    open.child<QLineEdit>(u"preview.findField"_s)->setText(words);
    const auto *bar = open.pane().findBar();
    REQUIRE(QTest::qWaitFor([bar, words] { return words.isEmpty() || !bar->countText().isEmpty(); }, 20000));
    return bar->countText();
}

int orangePixels(OpenPreview &open)
{
    const QImage seen = open.view().grab().toImage();
    int count = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor colour(seen.pixel(x, y));
            count += colour.red() > 230 && colour.green() > 130 && colour.blue() < 130;
        }
    }
    return count;
}

} // namespace

TEST_CASE("Words are found on the pages, whatever their accents and capitals")
{
    OpenPreview open;
    CHECK(look(open, u"NUMERO 37 PARLE"_s) == u"1 of 1"_s);
    CHECK(look(open, u"naastbetrokkenen"_s) == u"Not found"_s); // Dutch is not on these pages
    CHECK(look(open, u"paragraphe numero"_s).endsWith(u" of 60"));
}

TEST_CASE("Nothing is said of what is found before the finds are there")
{
    OpenPreview open;
    open.pane().actions().find->trigger();
    open.child<QLineEdit>(u"preview.findField"_s)->setText(u"numéro 37 parle"_s);
    const auto *bar = open.pane().findBar();
    while (bar->countText().isEmpty()) {
        QCoreApplication::processEvents();
        base::workers().waitForDone(); // the worker has ended, but nobody has heard of it
    }
    CHECK(bar->countText() == u"1 of 1"_s);
}

TEST_CASE("Words are found over ends of lines and hyphens")
{
    OpenPreview open;
    // The whole sentence of each paragraph runs over two lines at least.
    CHECK(look(open, u"participation des usagers et de leurs proches, dans chaque réseau et à chaque niveau"_s)
          == u"1 of 60"_s);
}

TEST_CASE("What is found is brought into sight and marked, the next one too")
{
    OpenPreview open;
    look(open, u"numéro 55"_s);
    CHECK(open.view().viewport()->rect().intersects(open.placeOf(u"p-55"_s, french)));
    CHECK(orangePixels(open) > 50);
    look(open, u"numéro 5"_s); // 5, 50 to 59
    CHECK(open.pane().findBar()->countText().endsWith(u" of 11"));
    const QString before = open.pane().findBar()->countText();
    open.pane().findBar()->next();
    CHECK(open.pane().findBar()->countText() != before);
    open.pane().findBar()->previous();
    CHECK(open.pane().findBar()->countText() == before);
}

TEST_CASE("Running heads and page numbers are not searched")
{
    OpenPreview open;
    const QString count = look(open, u"Le module"_s);
    // The heading and the contents; the head of each page is no text of the manual.
    CHECK(count.endsWith(u" of 2"));
}

TEST_CASE("What is written while words are looked for is found too")
{
    OpenPreview open;
    CHECK(look(open, u"tout à fait neuf"_s) == u"Not found"_s);
    open.write(u"p-7"_s, french, u"Un mot tout à fait neuf."_s);
    REQUIRE(QTest::qWaitFor([&open] { return open.pane().findBar()->countText().contains(u'1'); }, 20000));
}

TEST_CASE("Escape closes the find bar and takes the marks away")
{
    OpenPreview open;
    CHECK(look(open, u"numéro 1 parle"_s) == u"1 of 1"_s);
    CHECK(orangePixels(open) > 50);
    QTest::keyClick(open.child<QLineEdit>(u"preview.findField"_s), Qt::Key_Escape);
    CHECK_FALSE(open.pane().findBar()->isVisible());
    CHECK(orangePixels(open) == 0);
}
