// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/windowbenchmark.h"

#include "benchmark/figures.h"
#include "edit/workspace.h"
#include "ui/editor/passageeditor.h"
#include "ui/shared/appearance.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

namespace benchmark {

namespace {

void say(const QString &what, double value, const QString &unit, double goal)
{
    QTextStream(stdout) << what << '\t' << value << '\t' << unit << '\t' << goal << Qt::endl;
}

/// How long the window did not answer at most: what a person would wait for a key or a click, less a few milliseconds.
class Pulse final
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start();
        m_since.start();
    }
    double longest()
    {
        beat();
        return double(m_longest) / 1e6;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_since.nsecsElapsed()); m_since.start(); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// A key and everything it causes up to the paint on screen.
double keyTime(QWidget *editor, char key)
{
    return milliseconds([&] {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : editor, key);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    });
}

edit::Caret middleOf(const model::Manual &manual)
{
    const QList<model::EntryId> order = manual.readingOrder();
    const model::Entry *entry = manual.entry(order[order.size() / 2]);
    for (const model::Passage &passage : entry->passages)
        if (passage.header.kind == model::PassageKind::Paragraph)
            return {model::bodyOf(passage.id), base::Language::French, 40, 40};
    return {};
}

void measureKeys(edit::Workspace &workspace, ui::editor::PassageEditor &editor, const QString &name)
{
    editor.goTo(middleOf(workspace.manual()));
    QTest::qWait(2000); // idle slices make the heights around exact, as they do while a person reads
    QList<double> times;
    for (int i = 0; i < 400; ++i)
        times.append(keyTime(editor.viewport(), i % 6 == 5 ? ' ' : 'a'));
    say(name + QStringLiteral(": a key in the middle, median"), median(times), QStringLiteral("ms"), 0);
    say(name + QStringLiteral(": a key in the middle, 95th percentile"), percentile(times, 0.95), QStringLiteral("ms"), 8);
}

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

} // namespace

int measureWindow(const QString &manual, const QString &mode)
{
    const bool typing = mode == QStringLiteral("type");
    const QString name = typing ? QStringLiteral("100 000 passages") : QStringLiteral("participation");
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
        while (window->isOpening())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
        pause = pulse.longest();
        window->grab();
    });
    if (!window->workspace())
        qFatal("cannot open the manual");
    ui::editor::PassageEditor &editor = window->view().editor();
    editor.showEntry({});
    say(name + QStringLiteral(": open, to first paint"), opening, QStringLiteral("ms"), typing ? 1500 : 500);
    say(name + QStringLiteral(": open, longest time without an answer"), pause, QStringLiteral("ms"), 100);
    if (typing) {
        measureKeys(*window->workspace(), editor, name);
        measureAutosave(*window->workspace(), editor, name);
        say(name + QStringLiteral(": memory, at most"), peakMemory(), QStringLiteral("MB"), 600);
    }
    return 0;
}

} // namespace benchmark
