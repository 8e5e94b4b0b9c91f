// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/writingbenchmark.h"

#include "benchmark/figures.h"
#include "benchmark/held.h"
#include "edit/entryedits.h"
#include "edit/passageedits.h"
#include "edit/writer.h"
#include "support/generatedmanual.h"
#include "ui/search/searchpane.h"
#include "ui/window/manualview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTextStream>

namespace benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int longEntry = 300; ///< passages
constexpr qsizetype entriesAround = 100;

/// Everything it causes, up to the paint on screen.
double shownTime(const std::function<void()> &work)
{
    return milliseconds([&] {
        work();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    });
}

QList<edit::NewPassage> generatedPassages(int count, int bytes)
{
    const model::Incoming incoming = support::generatedManual({1, count, bytes});
    QList<edit::NewPassage> list;
    for (const model::Passage &passage : incoming.manual.entry(incoming.manual.readingOrder().first())->passages) {
        edit::NewPassage fresh{model::PassageId::create(), {}, {passage.text.wordings[0].text(), passage.text.wordings[1].text()}, {}};
        fresh.header.kind = passage.header.kind;
        list.append(fresh);
    }
    return list;
}

/// Everything is declared in step; only the first passage of all then lacks its Dutch.
edit::Edit workOnlyAtTheBeginning()
{
    edit::Edit edit;
    edit.reason = history::Reason::PairedInStep;
    edit.run = [](edit::Writer &writer) -> base::Outcome {
        const QList<model::EntryId> order = writer.manual().readingOrder();
        const auto declare = [&](const model::TextRef &ref) {
            const model::Text text = *writer.manual().text(ref);
            if (model::needsWork(text.step()))
                writer.setPairing(ref, model::Pairing{{text.wordings[0].hash(), text.wordings[1].hash()}, model::PairingKind::Checked,
                                                      u"Benchmark"_s, QDateTime::currentDateTimeUtc()});
        };
        for (const model::EntryId id : order) {
            declare(model::titleOf(id));
            const QList<model::Passage> passages = writer.manual().entry(id)->passages;
            for (const model::Passage &passage : passages)
                declare(model::bodyOf(passage.id));
        }
        writer.setText(model::bodyOf(writer.manual().entry(order.first())->passages.first().id), base::Language::Dutch, {});
        return {};
    };
    return edit;
}

} // namespace

edit::Caret middleOf(const model::Manual &manual)
{
    const QList<model::EntryId> order = manual.readingOrder();
    const model::Entry *entry = manual.entry(order[order.size() / 2]);
    for (const model::Passage &passage : entry->passages)
        if (passage.header.kind == model::PassageKind::Paragraph)
            return {model::bodyOf(passage.id), base::Language::French, 40, 40};
    return {};
}

void moveSome(edit::Workspace &workspace)
{
    edit::Edit edit;
    edit.reason = history::Reason::Replaced;
    edit.run = [](edit::Writer &writer) -> base::Outcome {
        const QList<model::EntryId> order = writer.manual().readingOrder();
        const qsizetype first = std::max<qsizetype>(0, order.size() / 2 - entriesAround);
        for (const model::EntryId id : order.mid(first, 2 * entriesAround)) {
            const QList<model::Passage> passages = writer.manual().entry(id)->passages;
            for (qsizetype i = 0; i < passages.size(); i += 3) {
                QStringList words = passages[i].text.in(base::Language::French).text().split(u' ');
                for (qsizetype word = 4; word < words.size(); word += 9)
                    words[word] = u"autrement"_s;
                writer.setText(model::bodyOf(passages[i].id), base::Language::French, words.join(u' '));
            }
        }
        return {};
    };
    check(performed(workspace, edit));
    check(workspace.flush());
}

double keyTime(QWidget *editor, char key)
{
    return shownTime([&] { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : editor, key); });
}

void measureKeys(ui::editor::PassageEditor &editor, const edit::Caret &where, const QString &name, double goal)
{
    editor.window()->activateWindow(); // a dialog that went leaves no window active where nobody manages them
    editor.showEntry({});
    editor.goTo(where);
    QTest::qWait(2000); // idle slices make the heights around exact, as they do while a person reads
    const auto written = [&] { return editor.desk().sheet().text(editor.desk().row()).in(where.language).text(); };
    const QString before = written();
    QList<double> times;
    for (int i = 0; i < 400; ++i)
        times.append(keyTime(editor.viewport(), i % 6 == 5 ? ' ' : 'a'));
    if (written().size() != before.size() + times.size())
        qFatal("what was typed did not come in");
    say(name + u": a key in the middle, median"_s, median(times), u"ms"_s, 0);
    say(name + u": a key in the middle, 95th percentile"_s, percentile(times, 0.95), u"ms"_s, goal);
}

void measureOpening(ui::window::MainWindow &window, const QString &name)
{
    edit::Workspace &workspace = *window.workspace();
    ui::editor::PassageEditor &editor = window.view().editor();
    const QList<model::EntryId> order = workspace.manual().readingOrder();
    const model::EntryId before = order[order.size() / 2];
    const auto entry = model::EntryId::create();
    check(workspace.perform(edit::addEntry(entry, model::EntryKind::Module, workspace.manual().entry(before)->header.parent, before,
                                           {u"Long"_s, u"Lang"_s})));
    check(workspace.perform(edit::insertPassages(entry, {}, {}, generatedPassages(longEntry, 400))));
    QTest::qWait(1000);
    QList<double> times;
    for (int run = 0; run < 12; ++run) {
        shownTime([&] { editor.showEntry(before); });
        QTest::qWait(100);
        times.append(shownTime([&] { editor.showEntry(entry); }));
        QTest::qWait(100);
    }
    say(name + u": open an entry of 300 passages, median"_s, median(times), u"ms"_s, 0);
    say(name + u": open an entry of 300 passages, at most"_s, percentile(times, 1), u"ms"_s, 50);
    check(workspace.perform(edit::deleteEntry(entry)));
    editor.showEntry({});
}

void measureNextWork(ui::window::MainWindow &window, const QString &name)
{
    ui::editor::PassageEditor &editor = window.view().editor();
    editor.showEntry({});
    editor.goTo(middleOf(window.workspace()->manual()));
    QTest::qWait(500);
    QList<double> times;
    for (int run = 0; run < 40; ++run)
        times.append(shownTime([&] { editor.actions().nextWork->trigger(); }));
    say(name + u": next that needs work, 95th percentile"_s, percentile(times, 0.95), u"ms"_s, 20);
    check(performed(*window.workspace(), workOnlyAtTheBeginning()));
    QTest::qWait(1500);
    times.clear();
    for (int run = 0; run < 10; ++run) {
        editor.desk().open(2, base::Language::French, 0);
        QTest::qWait(100);
        times.append(shownTime([&] { editor.actions().nextWork->trigger(); }));
    }
    say(name + u": the only one that needs work, behind all the rest, at most"_s, percentile(times, 1), u"ms"_s, 20);
}

void measureListing(ui::window::MainWindow &window, const QString &name)
{
    ui::window::ManualView &view = window.view();
    view.showSide(ui::window::ManualView::Side::Search, true);
    view.search().findChild<QAbstractButton *>(u"search.replacing"_s)->setChecked(true); // every wording is read then
    QTest::qWait(500);
    const Held held = heldBy(*window.workspace(), [&] { view.search().findChild<QLineEdit *>(u"search.words"_s)->setText(u"e"_s); });
    say(name + u": 20 000 places found and listed, window held at most"_s, held.most, u"ms"_s, 100);
    view.showSide(ui::window::ManualView::Side::Search, false);
}

void measurePasting(ui::window::MainWindow &window, const QString &name)
{
    edit::Workspace &workspace = *window.workspace();
    ui::editor::PassageEditor &editor = window.view().editor();
    const auto paste = [&](const QString &what, const QString &text) {
        editor.goTo(middleOf(workspace.manual()));
        QTest::qWait(300);
        const qsizetype before = workspace.manual().passageCount();
        bool hasCome = false;
        const auto telling = QObject::connect(&workspace, &edit::Workspace::changed, qApp, [&] { hasCome = true; });
        const auto work = [&] {
            QMimeData data;
            data.setText(text);
            editor.pasting().paste(data);
        };
        const Held held = heldBy(workspace, work, [&] { return hasCome; });
        QObject::disconnect(telling);
        QTextStream(stderr) << "  " << what << ": " << workspace.manual().passageCount() - before << " passages came in" << Qt::endl;
        sayHeld(name + u": paste "_s + what, held, 0);
        while (workspace.manual().passageCount() != before && workspace.undo())
            QTest::qWait(200);
    };
    paste(u"3 000 lines into an entry"_s, u"Une ligne de texte assez courte.\n"_s.repeated(3'000));
    paste(u"20 000 lines into an entry"_s, u"Une ligne de texte assez courte.\n"_s.repeated(20'000));
    paste(u"10 MB of short lines"_s, u"Une ligne de texte assez courte.\n"_s.repeated(300'000));
    paste(u"10 MB without a line end"_s, u"encore et "_s.repeated(1'000'000));
}

} // namespace benchmark
