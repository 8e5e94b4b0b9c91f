// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpreview.h"
#include "ui/preview/caretlink.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using ui::preview::PreviewPane;
using ui::preview::writtenFor;

namespace {

/// Where the preview brings a click before a character of a passage.
int clickedPosition(OpenPreview &open, const QString &code, int position)
{
    open.pane().showPassage(open.passage(code), french, position);
    const ui::preview::PrintedText printed(open.view().shelf(), model::ref(open.passage(code)), french);
    const QString written = ui::preview::writtenText(open.workspace().manual(), model::ref(open.passage(code)), french);
    const auto place = printed.placeOf(ui::preview::printedCharacter(printed, written, position));
    REQUIRE(place);
    QSignalSpy activated(&open.pane(), &PreviewPane::passageActivated);
    const QRect caret = open.view().placeOf(place->page, place->caret);
    QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, QPoint(caret.left() + 1, caret.center().y()));
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].value<model::PassageId>() == open.passage(code));
    return activated[0][2].toInt();
}

} // namespace

TEST_CASE("The line with the caret is marked on its page")
{
    OpenPreview open;
    open.pane().showPassage(open.passage(u"p-40"_s), french, 0);
    const QRect first = open.view().markedLine();
    REQUIRE_FALSE(first.isEmpty());
    CHECK(open.view().viewport()->rect().contains(first));
    open.pane().showPassage(open.passage(u"p-40"_s), french, 100);
    const QRect second = open.view().markedLine();
    CHECK(second.top() > first.top());
    CHECK(open.placeOf(u"p-40"_s, french).adjusted(-2, -2, 2, 2).contains(second));
}

TEST_CASE("A click on a line lands before the same letter in the text")
{
    OpenPreview open;
    for (const int position : {0, 3, 57, 100, 120})
        CHECK(clickedPosition(open, u"p-40"_s, position) == position);
}

TEST_CASE("A click lands right behind footnotes, links and bold words too")
{
    support::ManualBuilder builder;
    builder.part(u"part"_s, u"Partie"_s, u"Deel"_s).module(u"module"_s, u"Module"_s, u"Module"_s);
    builder.paragraph(u"Le **premier** mot^[Une note au bas de la page.] et [un lien](#module) vers \"ailleurs\" : la fin."_s,
                      u"Nederlands"_s);
    builder.called(u"p"_s);
    OpenPreview open(builder.incoming());
    const QString written = ui::preview::writtenText(open.workspace().manual(), model::ref(open.passage(u"p"_s)), french);
    for (const QString &word : {u"premier"_s, u"mot"_s, u"lien"_s, u"ailleurs"_s, u"fin"_s}) {
        INFO(word.toStdString());
        const int position = int(written.indexOf(word)) + 1;
        CHECK(clickedPosition(open, u"p"_s, position) == position);
    }
}

TEST_CASE("The marked line moves with what is typed before it")
{
    OpenPreview open;
    open.pane().showPassage(open.passage(u"p-3"_s), french, 4);
    const int before = open.view().markedLine().top();
    open.write(u"p-3"_s, french, u"Un texte bien plus long qui va sur plusieurs lignes. "_s.repeated(6));
    open.pane().showPassage(open.passage(u"p-3"_s), french, 200);
    open.settle();
    CHECK(open.view().markedLine().top() > before);
    CHECK(open.view().viewport()->rect().contains(open.view().markedLine()));
}

TEST_CASE("The pages stay where they are when they do not follow the caret")
{
    OpenPreview open;
    open.pane().actions().follow->trigger();
    const int place = open.view().verticalScrollBar()->value();
    open.pane().showPassage(open.passage(u"p-50"_s), french, 10);
    CHECK(open.view().verticalScrollBar()->value() == place);
    open.pane().actions().follow->trigger();
    CHECK(open.view().viewport()->rect().contains(open.view().markedLine()));
}

TEST_CASE("The page with the caret is turned to")
{
    OpenPreview open;
    open.pane().actions().arrangements[1]->trigger();
    open.pane().showPassage(open.passage(u"p-60"_s), french, 5);
    CHECK(open.view().currentPage() > 3);
    CHECK(open.view().viewport()->rect().contains(open.view().markedLine()));
}

TEST_CASE("Enter on the pages goes to the text in sight")
{
    OpenPreview open;
    open.pane().actions().lastPage->trigger();
    QSignalSpy activated(&open.pane(), &PreviewPane::passageActivated);
    QTest::keyClick(&open.view(), Qt::Key_Return);
    REQUIRE(activated.size() == 1);
}

TEST_CASE("Letters tell which character of the text a page prints")
{
    const auto same = writtenFor(u"l'été", u"l’été");
    CHECK(same == std::vector<qsizetype>{0, 1, 2, 3, 4, 5});
    const auto note = writtenFor(u"mot\uFFFC suite", u"mot12 suite");
    CHECK(note[0] == 0);
    CHECK(note[6] == 5); // "s", behind the number of the note
    const auto hyphen = writtenFor(u"participation", u"partici\u00ADpation");
    CHECK(hyphen[8] == 7);
    const auto numbered = writtenFor(u"Constats", u"3 Constats");
    CHECK(numbered[0] == 0);
    CHECK(numbered[2] == 0);
    CHECK(writtenFor(u"", u"pas encore") == std::vector<qsizetype>(11, 0));
}
