// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/windowbenchmark.h"

#include "benchmark/figures.h"
#include "benchmark/findbenchmark.h"
#include "benchmark/held.h"
#include "benchmark/writingbenchmark.h"
#include "check/check.h"
#include "check/names.h"
#include "check/terms.h"
#include "edit/entryedits.h"
#include "edit/passageedits.h"
#include "edit/workspace.h"
#include "edit/writer.h"
#include "support/generatedmanual.h"
#include "ui/editor/passageeditor.h"
#include "ui/language/datetext.h"
#include "ui/shared/appearance.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualview.h"
#include "ui/window/writingaids.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

namespace benchmark {

namespace {

using namespace Qt::StringLiterals;

void measureAutosave(edit::Workspace &workspace, ui::editor::PassageEditor &editor, const QString &name)
{
    QList<double> times;
    for (int i = 0; i < 60; ++i) {
        keyTime(editor.viewport(), 'e');
        times.append(milliseconds([&] {
            workspace.saveNow();
            if (!workspace.flush())
                qFatal("autosave failed");
        }));
    }
    say(name + QStringLiteral(": autosave, from asking to COMMIT, median"), median(times), QStringLiteral("ms"), 5);
}

constexpr int partPassages = 20'000;

/// A part with modules of twenty passages in both languages.
edit::Edit partOf(int passages, model::EntryId part)
{
    edit::Edit edit;
    edit.reason = history::Reason::EntryAdded;
    edit.run = [passages, part](edit::Writer &writer) -> base::Outcome {
        check(edit::addEntry(part, model::EntryKind::Part, {}, {}, {u"Partie"_s, u"Deel"_s}).run(writer));
        model::EntryId after;
        for (int done = 0; done < passages; done += 20) {
            const auto module = model::EntryId::create();
            check(edit::addEntry(module, model::EntryKind::Module, part, after, {u"Module"_s, u"Module"_s}).run(writer));
            QList<edit::NewPassage> list;
            for (int i = 0; i < 20; ++i) {
                const QString words = QString::number(done + i).repeated(40);
                list.append({model::PassageId::create(), {}, {u"Texte "_s + words, u"Tekst "_s + words}, {}});
            }
            check(edit::insertPassages(module, {}, {}, list).run(writer));
            after = module;
        }
        return {};
    };
    return edit;
}

void measureLargeSteps(edit::Workspace &workspace)
{
    const auto part = model::EntryId::create();
    sayHeld(u"20 000 passages: make a part"_s,
            heldBy(workspace, [&] { check(performed(workspace, partOf(partPassages, part))); }), 0);
    sayHeld(u"20 000 passages: delete it"_s, heldBy(workspace, [&] { check(performed(workspace, edit::deleteEntry(part))); }), 0);
    sayHeld(u"20 000 passages: undo"_s, heldBy(workspace, [&] { check(workspace.undo()); }), 0);
    sayHeld(u"20 000 passages: redo"_s, heldBy(workspace, [&] { check(workspace.redo()); }), 0);
}

void measureOrdinarySteps(edit::Workspace &workspace, const QString &name)
{
    const edit::Caret middle = middleOf(workspace.manual());
    const model::PassageId passage(middle.text.object.id);
    const model::EntryId entry = workspace.manual().entryOf(passage);
    const model::EntryId parent = workspace.manual().entry(entry)->header.parent;
    const auto module = model::EntryId::create();
    Held most;
    const QList<std::pair<const char *, std::function<void()>>> steps{
        {"Enter", [&] { check(workspace.perform(edit::splitPassage(passage, base::Language::French, u"Un"_s, u"Deux"_s,
                                                                  model::PassageId::create()))); }},
        {"undo", [&] { check(workspace.undo()); }},
        {"delete a passage", [&] { check(workspace.perform(edit::deletePassages({passage}))); }},
        {"undo", [&] { check(workspace.undo()); }},
        {"add a module", [&] { check(workspace.perform(edit::addEntry(module, model::EntryKind::Module, parent, entry,
                                                                     {u"Module"_s, u"Module"_s}))); }},
        {"rename it", [&] { check(workspace.perform(edit::renameEntry(module, base::Language::French, u"Autre"_s))); }},
        {"move it", [&] { check(workspace.perform(edit::moveEntry(module, parent, {}))); }},
        {"delete it", [&] { check(workspace.perform(edit::deleteEntry(module))); }}};
    for (const auto &[what, step] : steps) {
        const Held held = heldBy(workspace, step);
        QTextStream(stderr) << "  " << what << ": held " << held.most << " ms" << Qt::endl;
        most.most = std::max(most.most, held.most);
    }
    say(name + u": Enter, delete, add, rename, move, undo, window held at most"_s, most.most, u"ms"_s, 100);
}

model::PassageId middleOfLongest(const model::Manual &manual)
{
    const model::Entry *longest = nullptr;
    for (const model::EntryId &id : manual.readingOrder())
        if (const model::Entry *entry = manual.entry(id); !longest || entry->passages.size() > longest->passages.size())
            longest = entry;
    return longest->passages[longest->passages.size() / 2].id;
}

void measureTakingIn(edit::Workspace &workspace, ui::editor::PassageEditor &editor)
{
    const model::Incoming incoming = support::generatedManual({1, partPassages, 400});
    bool isDone = false;
    QElapsedTimer timer;
    timer.start();
    Pulse pulse;
    workspace.takeIn(incoming, u"large.json"_s, {}, {}).then(qApp, [&](const base::Outcome &outcome) {
        check(outcome);
        isDone = true;
    });
    waitUntil([&] { return isDone; });
    QApplication::processEvents();
    const QString name = u"20 000 passages in one entry"_s;
    sayHeld(name + u", taken in"_s, {pulse.longest(), double(timer.elapsed())}, 0);
    const model::PassageId middle = middleOfLongest(workspace.manual());
    measureKeys(editor, {model::bodyOf(middle), base::Language::French, 4, 4}, name);
}

// Everything a check looks at, in this thread.
void measureCheck(const model::Manual &manual, const QString &name)
{
    qsizetype found = 0;
    const double time = milliseconds([&] { found = check::check(manual, QDate::currentDate()).size(); });
    QTextStream(stderr) << "  " << found << " findings" << Qt::endl;
    say(name + u": check"_s, time, u"ms"_s, 1000);
    const double terms = milliseconds([&] { found = check::unmatchedTerms(manual).size(); });
    QTextStream(stderr) << "  " << found << " terms without their counterpart" << Qt::endl;
    say(name + u": check of the terms"_s, terms, u"ms"_s, 5000);
    const check::Spellings dictionaries = check::loadSpellings();
    const double spelling = milliseconds([&] {
        found = check::misspeltWords(manual, check::knowingAll(dictionaries, manual)).size();
    });
    QTextStream(stderr) << "  " << found << " misspelt words" << Qt::endl;
    say(name + u": check of the spelling, names found first"_s, spelling, u"ms"_s, 10000);
}

/// What is in step with the window's first seconds: spelling and terms are marked from here on.
void waitForMarks(ui::window::MainWindow &window, const QString &name)
{
    const double time = milliseconds([&] {
        if (!QTest::qWaitFor([&] { return window.view().writing().isSpellingKnown(); }, 120'000))
            qFatal("spelling is not known");
    });
    say(name + u": spelling is marked, after the first paint"_s, time, u"ms"_s, 0);
}

/// An open window and what its figures are called.
struct Subject {
    ui::window::MainWindow &window;
    QString name;
    double keyGoal; ///< milliseconds

    edit::Workspace &workspace() const { return *window.workspace(); }
    ui::editor::PassageEditor &editor() const { return window.view().editor(); }
};

void measureTyping(const Subject &subject, const QString &name)
{
    measureKeys(subject.editor(), middleOf(subject.workspace().manual()), name, subject.keyGoal);
}

void measureAided(const Subject &subject)
{
    subject.window.view().showSide(ui::window::ManualView::Side::Aid, true);
    measureTyping(subject, subject.name + u", the writing aid beside"_s);
    subject.window.view().showSide(ui::window::ManualView::Side::Aid, false);
}

struct Measure {
    QStringView word;
    void (*of)(const Subject &subject);
};

const Measure measures[]{
    {u"moved", [](const Subject &of) { moveSome(of.workspace()); }},
    {u"keys", [](const Subject &of) { measureTyping(of, of.name); }},
    {u"aid", measureAided},
    {u"search", [](const Subject &of) { measureSearchAsOneTypes(of.workspace(), of.name, 16); }},
    {u"list", [](const Subject &of) { measureListing(of.window, of.name); }},
    {u"autosave", [](const Subject &of) { measureAutosave(of.workspace(), of.editor(), of.name); }},
    {u"memory", [](const Subject &of) { say(of.name + u": memory, at most, opened and typed in"_s, peakMemory(), u"MB"_s, 600); }},
    {u"steps", [](const Subject &of) { measureOrdinarySteps(of.workspace(), of.name); }},
    {u"find", [](const Subject &of) { measureFinding(of.workspace(), of.name); }},
    {u"entry", [](const Subject &of) { measureOpening(of.window, of.name); }},
    {u"next", [](const Subject &of) { measureNextWork(of.window, of.name); }},
    {u"paste", [](const Subject &of) { measurePasting(of.window, of.name); }},
    {u"large", [](const Subject &of) { measureLargeSteps(of.workspace()); }},
    {u"long", [](const Subject &of) { measureTakingIn(of.workspace(), of.editor()); }},
    {u"check", [](const Subject &of) { measureCheck(of.workspace().manual(), of.name); }},
    {u"memory2", [](const Subject &of) { say(of.name + u": memory, at most, with 40 000 passages more"_s, peakMemory(), u"MB"_s, 0); }},
};

} // namespace

int measureWindow(const QString &manual, const QStringList &words)
{
    ui::shared::setAuthorWasAsked();
    ui::shared::setAuthorName(QStringLiteral("Benchmark"));
    ui::language::InterfaceLanguage language;
    ui::shared::AppearanceKeeper appearance;
    ui::shared::Dialogs dialogs;
    std::unique_ptr<ui::window::MainWindow> window;
    double pause = 0;
    const double opening = milliseconds([&] {
        window = std::make_unique<ui::window::MainWindow>(ui::window::Surroundings{language, appearance, dialogs});
        window->resize(1280, 860);
        window->show();
        Pulse pulse;
        window->open(manual);
        waitUntil([&] { return !window->isOpening(); });
        QApplication::processEvents();
        pause = pulse.longest();
        window->grab();
    });
    if (!window->workspace())
        qFatal("cannot open the manual");
    window->view().editor().showEntry({});
    const qsizetype passages = window->workspace()->manual().passageCount();
    const bool isLarge = passages > 50'000;
    const QString name = ui::language::numberText(passages) + u" passages"_s;
    say(name + QStringLiteral(": open, to first paint"), opening, QStringLiteral("ms"), isLarge ? 1500 : 500);
    say(name + QStringLiteral(": open, longest time without an answer"), pause, QStringLiteral("ms"), 100);
    if (!words.isEmpty())
        waitForMarks(*window, name);
    for (const QString &word : words) {
        const auto found = std::find_if(std::begin(measures), std::end(measures), [&](const Measure &one) { return one.word == word; });
        if (found == std::end(measures))
            qFatal("no measure is called %s", qPrintable(word));
        found->of({*window, name, isLarge ? 8.0 : 4.0});
    }
    return 0;
}

} // namespace benchmark
