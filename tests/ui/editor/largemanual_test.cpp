// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include "support/generatedmanual.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <algorithm>
#include <ctime>

namespace {

constexpr auto french = OpenEditor::french;

/// Runs `step` and everything it brings about, painting included. Milliseconds of this process, sorted: a busy machine does
/// not count.
template<typename Step>
std::vector<double> timed(int times, Step step)
{
    std::vector<double> results;
    for (int run = 0; run < times; ++run) {
        const std::clock_t before = std::clock();
        step(run);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        results.push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(results.begin(), results.end());
    return results;
}

void report(const char *what, const std::vector<double> &times)
{
    WARN(what << ": median " << times[times.size() / 2] << " ms, p95 " << times[times.size() * 95 / 100] << " ms, most "
              << times.back() << " ms");
}

} // namespace

TEST_CASE("A manual of a thousand entries is shown whole, and a key in its middle touches one row")
{
    OpenEditor editor(support::generatedManual({300, 10, 200}));
    REQUIRE(editor.rows() > 3000);
    const int middle = editor.rows() / 2;
    editor.open(middle, french, 5);
    const double above = editor.sheet().top(middle);
    editor.type(QStringLiteral("x"));
    CHECK(editor.sheet().top(middle) == Approx(above));
    CHECK(editor.editor().viewport()->rect().intersects(editor.editor().cellRect(middle, french)));
    editor.press(Qt::Key_Return);
    CHECK(editor.row() == middle + 1);
    editor.undo();
    editor.undo();
    CHECK(!editor.workspace().canUndo());
}

TEST_CASE("How long keys take in a manual of a hundred thousand passages", "[.bench]")
{
    const int entries = qEnvironmentVariableIntValue("VADEMECUM_ENTRIES");
    QElapsedTimer timer;
    timer.start();
    OpenEditor editor(support::generatedManual({entries > 0 ? entries : 5000, 20, 400}));
    WARN("made, written and shown in " << timer.elapsed() << " ms, " << editor.rows() << " rows");
    timer.restart();
    editor.editor().setWorkspace(&editor.workspace());
    editor.editor().viewport()->repaint();
    WARN("shown again in " << timer.elapsed() << " ms");
    const int middle = editor.rows() / 2;
    editor.open(middle, french, 40);
    QTest::qWait(300);
    report("key in the middle", timed(200, [&](int) { editor.type(QStringLiteral("e")); }));
    report("Enter", timed(30, [&](int) { editor.press(Qt::Key_Return); }));
    report("Backspace at the start", timed(30, [&](int) { editor.press(Qt::Key_Backspace); }));
    report("undo", timed(30, [&](int) { editor.undo(); }));
    report("to the next row", timed(60, [&](int) { editor.desk().open(editor.row() + 1, french, 3); }));
    report("page", timed(60, [&](int) {
        QScrollBar *bar = editor.editor().verticalScrollBar();
        bar->setValue(bar->value() + 600);
    }));
    report("resize", timed(10, [&](int run) { editor.editor().resize(run % 2 ? 1000 : 1100, 700); }));
}
