// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpreview.h"

#include "edit/layoutedits.h"

#include <QSignalSpy>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using ui::preview::BackgroundComposer;

TEST_CASE("A manual that is closed before its pages are begun leaves nobody waiting for them")
{
    BackgroundComposer composer;
    QSignalSpy busy(&composer, &BackgroundComposer::busyChanged);
    composer.ask(longModule().manual, {});
    composer.forget();
    CHECK_FALSE(composer.isBusy());
    REQUIRE(busy.size() == 2);
    CHECK(busy.last().first().toBool() == false);
}

TEST_CASE("A manual that is closed while its pages are made leaves nobody waiting for them")
{
    BackgroundComposer composer;
    QSignalSpy busy(&composer, &BackgroundComposer::busyChanged);
    QSignalSpy composed(&composer, &BackgroundComposer::composed);
    composer.ask(longModule().manual, {});
    QCoreApplication::processEvents();
    composer.forget();
    REQUIRE(QTest::qWaitFor([&composer] { return !composer.isCatchingUp(); }, 30000));
    CHECK(busy.last().first().toBool() == false);
    CHECK(composed.isEmpty());
}

TEST_CASE("Pages break a word as the manual says, until that is undone")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Le module"_s, u"De module"_s);
    builder.paragraph(u"L’anticonstitutionnellement "_s.repeated(60), u"Grondwettelijkheidstoetsing "_s.repeated(60));
    OpenPreview open(builder.incoming());
    const auto breaks = [&open] {
        QSet<QString> ends;
        for (const compose::Page &page : open.pages().document.pages)
            for (const compose::Item &item : page.items)
                if (const auto *run = std::get_if<compose::TextRun>(&item); run && run->text.endsWith(QChar(QChar::SoftHyphen)))
                    ends.insert(run->text.chopped(1).section(u' ', -1).section(u'’', -1));
        return ends;
    };
    REQUIRE(breaks().size() > 1);
    model::LayoutHeader layout = open.workspace().manual().layout();
    layout.hyphenation = {QStringList{u"anticonstitu-tionnellement"_s}, QStringList{u"grondwettelijkheids-toetsing"_s}};
    REQUIRE(open.workspace().perform(edit::changeLayout({layout, {}, {}})));
    open.settle();
    CHECK(breaks() == QSet{u"anticonstitu"_s});
    open.choose(1);
    CHECK(breaks() == QSet{u"Grondwettelijkheids"_s});
    REQUIRE(open.workspace().undo());
    open.choose(0);
    CHECK(breaks().size() > 1);
}

TEST_CASE("The colophon of the preview follows what is open in the text")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Le module"_s, u"De module"_s);
    builder.paragraph(u"Voir [ailleurs](#nulle-part)."_s, u"Zie elders."_s).called(u"x"_s);
    OpenPreview open(builder.incoming());
    open.catchUp();
    CHECK(open.text().contains(u"Points encore ouverts"_s));
    open.write(u"x"_s, french, u"Voir ailleurs."_s);
    open.catchUp();
    CHECK_FALSE(open.text().contains(u"Points encore ouverts"_s));
}
