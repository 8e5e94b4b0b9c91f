// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/shared/messagearea.h"
#include "ui/window/statusline.h"
#include "ui/window/writingaids.h"

#include <catch2/catch.hpp>

#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using base::Language;
using ui::window::Command;

namespace {

/// A misspelt word in each language, and a term that Dutch misses.
model::Incoming imperfect()
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).term(u"g-1"_s, u"rencontre"_s, u"ontmoeting"_s);
    builder.module(u"m"_s, u"Une maison"_s, u"Een huis"_s);
    builder.paragraph(u"La rencontre se dérouule ici."_s, u"Hier komt men samne."_s);
    return builder.incoming();
}

struct Writing {
    Writing()
    {
        driver.open(imperfect());
        REQUIRE(WindowDriver::waitFor([this] { return driver.window->view().writing().isSpellingKnown(); }));
    }
    ui::editor::PassageEditor &editor() { return driver.window->view().editor(); }
    QString selected() { return editor().desk().live().textCursor().selectedText(); }
    QString dutch() { return editor().desk().sheet().markup(1, Language::Dutch); }

    WindowDriver driver;
};

} // namespace

TEST_CASE("Shift+F7 goes from one misspelt word to the next, in both languages")
{
    Writing writing;
    writing.editor().desk().open(0, Language::French, 0);
    writing.driver.trigger(Command::NextMisspelt);
    CHECK(WindowDriver::waitFor([&] { return writing.selected() == u"dérouule"_s; }));
    writing.driver.trigger(Command::NextMisspelt);
    CHECK(WindowDriver::waitFor([&] { return writing.selected() == u"samne"_s; }));
}

TEST_CASE("Ctrl+F7 offers corrections for the word at the caret, and one of them takes its place")
{
    Writing writing;
    writing.editor().desk().open(1, Language::Dutch, 18);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions())
            if (action->text() == u"samen"_s && action->isVisible()) {
                action->trigger();
                menu->close();
                return;
            }
    });
    timer.start(20);
    QTimer::singleShot(20'000, &timer, [] {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    });
    writing.driver.trigger(Command::CorrectWord);
    CHECK(writing.dutch() == u"Hier komt men samen."_s);
}

TEST_CASE("Ctrl+T inserts the term that is missing, and says when none is")
{
    Writing writing;
    writing.editor().desk().open(1, Language::Dutch, 19);
    writing.driver.trigger(Command::InsertTerm);
    CHECK(writing.dutch().contains(u"ontmoeting"_s));
    const QString once = writing.dutch();
    writing.driver.trigger(Command::InsertTerm);
    CHECK(writing.dutch() == once);
    CHECK(writing.driver.window->findChild<ui::window::StatusLine *>()->currentMessage() == u"No term of the glossary is missing here."_s);
}

TEST_CASE("A term that is inserted behind a sentence stands apart from it")
{
    Writing writing;
    const int end = int(writing.dutch().size());
    REQUIRE(writing.dutch().endsWith(u'.'));
    writing.editor().desk().open(1, Language::Dutch, end);
    writing.driver.trigger(Command::InsertTerm);
    CHECK(writing.dutch().mid(end).startsWith(u" ontmoeting"_s));
}

TEST_CASE("Spelling is switched off in the View menu, and on again")
{
    Writing writing;
    const auto isMarked = [&] { return !writing.editor().marksIn(1, Language::Dutch).isEmpty(); };
    CHECK(WindowDriver::waitFor(isMarked));
    writing.driver.trigger(Command::ShowSpelling);
    CHECK_FALSE(isMarked());
    writing.driver.trigger(Command::ShowSpelling);
    CHECK(WindowDriver::waitFor(isMarked));
}

TEST_CASE("Who exports a translation memory hears how many pairs it holds, or that nothing is in step yet")
{
    const auto heard = [](const model::Incoming &manual) {
        WindowDriver driver;
        driver.open(manual);
        driver.dialogs.files << driver.path(u"memory.tmx"_s);
        driver.trigger(Command::ExportMemory);
        const auto *messages = driver.window->findChild<ui::shared::MessageArea *>();
        REQUIRE(driver.waitFor([messages] { return !messages->texts().isEmpty(); }));
        return messages->texts().last().section(u':', 0, 0).toStdString();
    };
    CHECK(heard(support::ManualBuilder().module(u"m"_s, u"Écouter"_s, u"Luisteren"_s).incoming()) == "No text is in step yet");
    CHECK(heard(support::ManualBuilder().module(u"m"_s, u"Écouter"_s, u"Luisteren"_s).inStep().incoming()) == "1 pair exported");
}
