// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/entryedits.h"
#include "edit/passageedits.h"
#include "edit/textedits.h"
#include "support/manualbuilder.h"
#include "ui/history/comparewindow.h"
#include "ui/history/historywindow.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::history;
using base::Language;

namespace {

/// A real manual of one part and one module, in which Bert renamed something after Anna made it.
class Past final
{
public:
    Past()
    {
        support::ManualBuilder builder;
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s)
            .module(u"m"_s, u"Accueil"_s, u"Onthaal"_s)
            .paragraph(u"Avant."_s, u"Voor."_s)
            .called(u"a"_s)
            .inStep();
        workspace = edit::Workspace::create(folder.filePath(u"past.vademecum"_s), builder.incoming(), {u"Anna"_s}).value();
    }
    ~Past()
    {
        if (workspace)
            REQUIRE(workspace->flush());
    }

    model::ObjectRef object(const QString &code) const { return *workspace->manual().find(code); }
    model::TextRef body() const { return {object(u"a"_s), model::Field::Body}; }
    model::EntryId entry(const QString &code) const { return model::EntryId(object(code).id); }
    void write(const model::TextRef &text, Language language, const QString &words)
    {
        REQUIRE(workspace->perform(edit::setText(text, language, words, ::history::Reason::Replaced)));
        REQUIRE(workspace->flush());
    }
    QString french() const { return workspace->manual().text(body())->in(Language::French).text(); }

    template<typename T>
    T wait(QFuture<T> future) const
    {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }));
        return future.result();
    }

    QTemporaryDir folder;
    std::unique_ptr<edit::Workspace> workspace;
};

std::unique_ptr<HistoryWindow> openHistory(Past &past, const QString &entry)
{
    auto window = std::make_unique<HistoryWindow>(*past.workspace);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->setPlace(entry.isEmpty() ? model::EntryId() : past.entry(entry), past.body());
    window->show();
    return window;
}

int steps(const HistoryWindow &window)
{
    return window.findChild<QListView *>(u"history.changes"_s)->model()->rowCount();
}

QString moved(const QDialog &window, const QString &name)
{
    return window.findChild<QTextBrowser *>(name)->toPlainText();
}

void choose(const HistoryWindow &window, const QString &box, int index)
{
    auto *combo = window.findChild<QComboBox *>(box);
    REQUIRE(combo);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

} // namespace

TEST_CASE("The history of an entry shows each step with what it moved in both languages, and is filtered by person and language")
{
    Past past;
    past.workspace->setAuthor(u"Bert"_s);
    past.write(past.body(), Language::French, u"Après tout."_s);
    const auto window = openHistory(past, u"m"_s);
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 2; }));
    REQUIRE(QTest::qWaitFor([&] { return moved(*window, u"history.moved"_s).contains(u"Après tout."_s); }));
    const QString said = moved(*window, u"history.moved"_s);
    CHECK(said.contains(u"Avant"_s)); // struck through
    CHECK(said.contains(u"Voor."_s));  // what did not move
    choose(*window, u"history.author"_s, 1); // Anna
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 1; }));
    choose(*window, u"history.author"_s, 2); // Bert
    choose(*window, u"history.language"_s, 2); // Dutch
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 0; }));
    choose(*window, u"history.language"_s, 1);
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 1; }));
    choose(*window, u"history.period"_s, 1); // today
    QTest::qWait(50);
    CHECK(steps(*window) == 1);
    choose(*window, u"history.period"_s, 5); // between two days
    auto *until = window->findChild<QDateEdit *>(u"history.until"_s);
    CHECK_FALSE(until->isHidden());
    window->findChild<QDateEdit *>(u"history.from"_s)->setDate(QDate::currentDate().addDays(-9));
    until->setDate(QDate::currentDate().addDays(-3));
    CHECK(QTest::qWaitFor([&] { return steps(*window) == 0; }));
}

TEST_CASE("A history of thousands of steps goes on when its end is reached")
{
    Past past;
    constexpr int written = 1100;
    for (int i = 0; i < written; ++i)
        REQUIRE(past.workspace->perform(edit::setText(past.body(), Language::French, u"Texte %1."_s.arg(i), ::history::Reason::Replaced)));
    REQUIRE(past.workspace->flush());
    const auto window = openHistory(past, u"m"_s);
    auto *list = window->findChild<QListView *>(u"history.changes"_s);
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 1000; }));
    list->setCurrentIndex(list->model()->index(900, 0));
    list->scrollToBottom();
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == written + 1; }));
    CHECK(list->currentIndex().row() == 900);
}

TEST_CASE("Of a step that changed many texts the first are shown, and the others when they are asked for")
{
    support::ManualBuilder builder;
    builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s);
    for (int i = 0; i < 100; ++i)
        builder.paragraph(u"Phrase %1."_s.arg(i), {});
    QTemporaryDir folder;
    const auto workspace = edit::Workspace::create(folder.filePath(u"many.vademecum"_s), builder.incoming(), {u"Anna"_s}).value();
    HistoryWindow window(*workspace);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.setPlace(model::EntryId(workspace->manual().find(u"m"_s)->id), std::nullopt);
    window.show();
    auto *texts = window.findChild<QTextBrowser *>(u"history.moved"_s);
    REQUIRE(QTest::qWaitFor([&] { return texts->toPlainText().contains(u"Phrase 5."_s); }));
    CHECK_FALSE(texts->toPlainText().contains(u"Phrase 99."_s));
    for (int i = 0; i < 3; ++i)
        Q_EMIT texts->anchorClicked(QUrl(u"more"_s));
    CHECK(texts->toPlainText().contains(u"Phrase 99."_s));
    CHECK(texts->toPlainText().contains(u"Phrase 5."_s));
    CHECK_FALSE(texts->toHtml().contains(u"\"more\""_s));
}

TEST_CASE("A wording, an entry and a deleted entry come back as new steps")
{
    Past past;
    past.write(past.body(), Language::French, u"Après tout."_s);
    past.write(past.body(), Language::French, u"Enfin."_s);
    const auto window = openHistory(past, u"m"_s);
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) == 3; }));
    auto *list = window->findChild<QListView *>(u"history.changes"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    auto *texts = window->findChild<QTextBrowser *>(u"history.moved"_s);
    REQUIRE(QTest::qWaitFor([&] { return texts->toPlainText().contains(u"Après tout."_s); }));
    Q_EMIT texts->anchorClicked(QUrl(u"0/restore-fr"_s));
    CHECK(past.french() == u"Après tout."_s);
    CHECK(past.workspace->undoReason() == ::history::Reason::Restored);
    REQUIRE(past.workspace->undo());
    const auto other = model::EntryId::create();
    edit::NewPassage elsewhere;
    elsewhere.id = model::PassageId::create();
    elsewhere.body[0] = u"Venu d’ailleurs."_s;
    REQUIRE(past.workspace->perform(edit::addEntry(other, model::EntryKind::Module, past.entry(u"p"_s), {}, {u"Autre"_s, u"Ander"_s})));
    REQUIRE(past.workspace->perform(edit::insertPassages(other, {}, {}, {elsewhere})));
    REQUIRE(past.workspace->perform(edit::movePassages({elsewhere.id}, past.entry(u"m"_s), {}, {})));
    REQUIRE(QTest::qWaitFor([&] { return steps(*window) >= 4; }));
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0)); // as it was made
    window->findChild<QPushButton *>(u"history.restoreEntry"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return past.french() == u"Avant."_s; }));
    CHECK(past.workspace->manual().entryOf(elsewhere.id) == past.entry(u"m"_s));

    REQUIRE(past.workspace->perform(edit::deleteEntry(past.entry(u"p"_s))));
    REQUIRE(past.workspace->flush());
    window->setPlace({}, std::nullopt);
    auto *back = window->findChild<QPushButton *>(u"history.bringBack"_s);
    REQUIRE(QTest::qWaitFor([&] {
        list->setCurrentIndex(list->model()->index(0, 0));
        return back->isEnabled();
    }));
    back->click();
    REQUIRE(QTest::qWaitFor([&] { return past.workspace->manual().find(u"m"_s).has_value(); }));
    CHECK(past.french() == u"Avant."_s);
}

TEST_CASE("The whole manual is asked for as it was at the end of a day")
{
    Past past;
    const auto window = openHistory(past, u"m"_s);
    QSignalSpy asked(window.get(), &HistoryWindow::readAsked);
    auto *day = window->findChild<QDateEdit *>(u"history.day"_s);
    day->setDate(QDate::currentDate());
    window->findChild<QPushButton *>(u"history.readDay"_s)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::EntryId>().isNull());
    CHECK(asked[0][1].toLongLong() == 1);
    day->setDate(QDate::currentDate().addYears(-1));
    window->findChild<QPushButton *>(u"history.readDay"_s)->click();
    CHECK(asked[1][1].toLongLong() == 0); // there was none yet
}

TEST_CASE("Two editions, or one and the draft, stand side by side, entry by entry")
{
    Past past;
    REQUIRE(past.wait(past.workspace->publish({u"2026.1"_s}, {}, {})));
    past.write(past.body(), Language::Dutch, u"Na alles."_s);
    REQUIRE(past.wait(past.workspace->publish({u"2026.2"_s}, {}, {})));
    past.write(model::titleOf(past.entry(u"m"_s)), Language::French, u"Bienvenue"_s);
    CompareWindow window(*past.workspace, u"2026.1"_s, u"2026.2"_s);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *entries = window.findChild<QTreeWidget *>(u"compare.entries"_s);
    REQUIRE(entries);
    REQUIRE(QTest::qWaitFor([&] { return entries->topLevelItemCount() == 1; }));
    CHECK(moved(window, u"compare.moved"_s).contains(u"Na alles."_s));
    CHECK_FALSE(moved(window, u"compare.moved"_s).contains(u"Bienvenue"_s));
    window.findChild<QComboBox *>(u"compare.after"_s)->setCurrentIndex(0); // the draft
    REQUIRE(QTest::qWaitFor([&] { return moved(window, u"compare.moved"_s).contains(u"Bienvenue"_s); }));
    window.findChild<QComboBox *>(u"compare.before"_s)->setCurrentIndex(0); // 2026.2
    REQUIRE(QTest::qWaitFor([&] { return !moved(window, u"compare.moved"_s).contains(u"Na alles."_s); }));
}

TEST_CASE("Beside the longest title a comparison says what became of the entry, without anything cut or to be scrolled to")
{
    Past past;
    REQUIRE(past.wait(past.workspace->publish({u"2026.1"_s}, {}, {})));
    const QString title = u"Un titre qui ne finit pas et que personne ne pourrait lire d’un seul coup d’œil sur une seule ligne"_s;
    past.write(model::titleOf(past.entry(u"m"_s)), Language::French, title);
    CompareWindow window(*past.workspace, u"2026.1"_s, {});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *entries = window.findChild<QTreeWidget *>(u"compare.entries"_s);
    REQUIRE(QTest::qWaitFor([&] { return entries->topLevelItemCount() == 1; }));
    CHECK(entries->horizontalScrollBar()->maximum() == 0);
    CHECK(entries->header()->sectionSize(1) >= entries->header()->sectionSizeHint(1));
    CHECK(entries->topLevelItem(0)->toolTip(0).contains(title)); // what the column has no room for
}

TEST_CASE("Of an entry that changed without its texts, a comparison says where to look")
{
    Past past;
    REQUIRE(past.wait(past.workspace->publish({u"2026.1"_s}, {}, {})));
    const model::PassageId passage(past.object(u"a"_s).id);
    REQUIRE(past.workspace->perform(edit::changeKind({passage}, model::PassageKind::Quote)));
    CompareWindow window(*past.workspace, u"2026.1"_s, {});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return moved(window, u"compare.moved"_s).contains(u"the order or the kind of its passages"_s); }));
}

TEST_CASE("Of an entry whose sheet changed, a comparison shows each fact that changed, as it was and as it is")
{
    Past past;
    REQUIRE(past.wait(past.workspace->publish({u"2026.1"_s}, {}, {})));
    model::EntryHeader header = past.workspace->manual().entry(past.entry(u"m"_s))->header;
    header.owner = u"Réseau & Cie"_s;
    header.reviewBy = QDate(2026, 11, 30);
    REQUIRE(past.workspace->perform(edit::changeEntry(past.entry(u"m"_s), header)));
    CompareWindow window(*past.workspace, u"2026.1"_s, {});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const auto shown = [&] { return window.findChild<ui::shared::PairedDifference *>(u"compare.moved"_s)->toPlainText(); };
    REQUIRE(QTest::qWaitFor([&] { return shown().contains(u"not filled in → Réseau & Cie"_s); }));
    CHECK(shown().contains(u"Looked after by"_s));
    CHECK(shown().contains(u"Look at it again"_s));
    CHECK(shown().contains(u"None of its texts moved."_s));
    CHECK_FALSE(shown().contains(u"the order or the kind of its passages"_s));
}
