// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/previewbenchmark.h"

#include "benchmark/figures.h"
#include "benchmark/held.h"
#include "edit/textedits.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/thumbnails.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace benchmark {

namespace {

using ui::preview::PreviewPane;

void say(const QString &what, double value, double goal)
{
    benchmark::say(what, value, QStringLiteral("ms"), goal);
}

QList<model::PassageId> paragraphs(const model::Manual &manual)
{
    QList<model::PassageId> all;
    for (const model::EntryId id : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(id)->passages)
            if (passage.header.kind == model::PassageKind::Paragraph)
                all.append(passage.id);
    return all;
}

/// From the edit to the repainted pages in sight, the edited text among them.
void measureEdits(edit::Workspace &workspace, PreviewPane &pane)
{
    const QList<model::PassageId> all = paragraphs(workspace.manual());
    QList<double> times;
    QList<double> places;
    for (int run = 0; run < 24; ++run) {
        const model::PassageId passage = all[(run * 37 + 11) % all.size()];
        places.append(milliseconds([&] {
            pane.showPassage(passage, base::Language::French, 5);
            pane.view()->viewport()->repaint();
        }));
        const QString text = workspace.manual().passage(passage)->text.in(base::Language::French).text();
        times.append(milliseconds([&] {
            if (!workspace.perform(edit::setText(model::bodyOf(passage), base::Language::French, QStringLiteral("Neuf. ") + text,
                                                 history::Reason::Typed)))
                qFatal("cannot edit");
            waitUntil([&] { return !pane.isBusy(); });
            pane.view()->viewport()->repaint();
        }));
    }
    say(QStringLiteral("preview of 500 pages: an entry chosen, its page painted, 95th percentile"), percentile(places, 0.95), 50);
    say(QStringLiteral("preview of 500 pages: an edit, the pages in sight right, median"), median(times), 0);
    say(QStringLiteral("preview of 500 pages: an edit, the pages in sight right, 95th percentile"), percentile(times, 0.95), 100);
}

void measureThumbnails(PreviewPane &pane)
{
    auto *strip = pane.findChild<ui::preview::Thumbnails *>();
    pane.actions().thumbnails->trigger();
    double longest = 0;
    for (int place = 0; place < 12; ++place) {
        strip->verticalScrollBar()->setValue(strip->verticalScrollBar()->maximum() * place / 12);
        while (!strip->isPainted())
            longest = std::max(longest, milliseconds([] { QApplication::processEvents(QEventLoop::AllEvents, 0); }));
    }
    say(QStringLiteral("preview of 500 pages: thumbnails, longest time without an answer"), longest, 16);
    pane.actions().thumbnails->trigger();
}

void measureFinding(PreviewPane &pane)
{
    pane.actions().find->trigger();
    auto *field = pane.findChild<QLineEdit *>(QStringLiteral("preview.findField"));
    say(QStringLiteral("preview of 500 pages: words looked for the first time"), milliseconds([&] {
            field->setText(QStringLiteral("zyx"));
            waitUntil([&] { return !pane.findBar()->countText().isEmpty(); });
        }), 0);
    say(QStringLiteral("preview of 500 pages: other words"), milliseconds([&] {
            field->setText(QStringLiteral("neuf"));
            waitUntil([&] { return !pane.findBar()->countText().isEmpty(); });
        }), 0);
}

} // namespace

int measurePreview(const QString &manual)
{
    QSettings().remove(QStringLiteral("preview"));
    auto workspace = edit::Workspace::open(manual, {});
    if (!workspace)
        qFatal("cannot open the manual");
    PreviewPane pane;
    pane.resize(620, 800);
    pane.show(); // the window stands while a manual is opened
    QTest::qWait(300);
    const QList<model::EntryId> entries = (*workspace)->manual().readingOrder();
    QElapsedTimer sinceNothing;
    sinceNothing.start();
    say(QStringLiteral("preview of 500 pages: from nothing to the first painted page of the open entry"), milliseconds([&] {
            pane.setSource(workspace->get());
            pane.showEntry(entries[entries.size() / 2], base::Language::French);
            waitUntil([&] { return pane.view()->composition() != nullptr; });
            pane.view()->viewport()->repaint();
        }), 50);
    waitUntil([&] { return !pane.isBusy(); });
    pane.view()->viewport()->repaint();
    say(QStringLiteral("preview of 500 pages: from nothing to all pages"), double(sinceNothing.nsecsElapsed()) / 1e6, 0);
    measureEdits(**workspace, pane);
    measureThumbnails(pane);
    measureFinding(pane);
    pane.setSource(nullptr);
    return 0;
}

} // namespace benchmark
