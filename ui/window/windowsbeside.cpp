// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that stay open beside the main one and lead to places in it.
#include "ui/window/mainwindow.h"

#include "ui/board/boardwindow.h"
#include "ui/editor/passageeditor.h"
#include "ui/history/comparewindow.h"
#include "ui/history/historywindow.h"
#include "ui/meetings/meetingswindow.h"
#include "ui/registers/registerswindow.h"
#include "ui/registers/useswindow.h"
#include "ui/sheet/sheetwindow.h"
#include "ui/window/manualview.h"
#include "ui/window/packsheets.h"
#include "ui/window/readingdesk.h"
#include "ui/window/statusline.h"

namespace ui::window {

namespace {

void bringForward(QWidget &window)
{
    window.raise();
    window.activateWindow();
}

} // namespace

/// Of the entry that is open in the editor.
void MainWindow::showSheet()
{
    const model::EntryId here = m_view->entryHere();
    if (!m_workspace || here.isNull())
        return;
    auto *window = findChild<sheet::SheetWindow *>();
    if (!window) {
        window = new sheet::SheetWindow(*m_workspace, this);
        connect(window, &sheet::SheetWindow::placeAsked, this, [this](const model::Place &place) {
            if (m_workspace)
                m_view->goTo(place);
        });
    }
    window->show(here);
    bringForward(*window);
}

/// One is enough; it goes with the manual.
void MainWindow::showBoard()
{
    if (!m_workspace)
        return;
    if (auto *open = findChild<board::BoardWindow *>()) {
        return bringForward(*open);
    }
    auto *window = new board::BoardWindow(*m_workspace, m_surroundings.dialogs, this);
    connect(window, &board::BoardWindow::placeAsked, this, [this](const model::Place &place) {
        if (m_workspace)
            m_view->goTo(place);
    });
    window->show();
}

/// As the board. With an object of a register chosen, or none.
void MainWindow::showRegisters(const model::ObjectRef &object)
{
    if (!m_workspace)
        return;
    auto *window = findChild<registers::RegistersWindow *>();
    if (!window) {
        window = new registers::RegistersWindow(*m_workspace, m_surroundings.dialogs, this);
        connect(window, &registers::RegistersWindow::placeAsked, this, [this](const model::Place &place) {
            if (m_workspace)
                m_view->goTo(place);
        });
        connect(window, &registers::RegistersWindow::editionAsked, &m_view->reading(), &ReadingDesk::readEdition);
    }
    window->show(object);
    bringForward(*window);
}

/// As the board. With a meeting chosen, or the one that was.
void MainWindow::showMeetings(model::MeetingId chosen)
{
    if (!m_workspace)
        return;
    auto *window = findChild<meetings::MeetingsWindow *>();
    if (!window) {
        window = new meetings::MeetingsWindow(*m_workspace, m_surroundings.dialogs, this);
        window->setPackView(new PackSheets(window));
    }
    window->show(chosen);
    bringForward(*window);
}

/// Of the passage where the caret stands, what is around it, and its entry.
void MainWindow::showUses()
{
    if (!m_workspace)
        return;
    const std::optional<edit::Caret> caret = m_view->editor().caret();
    const QList<model::ObjectRef> here = registers::usableAt(m_workspace->manual(), caret ? caret->text.object : model::ObjectRef(), m_view->entryHere());
    if (here.isEmpty())
        return m_status->say(tr("Go to a passage first."));
    auto *window = findChild<registers::UsesWindow *>();
    if (!window) {
        window = new registers::UsesWindow(*m_workspace, this);
        connect(window, &registers::UsesWindow::placeAsked, this, [this](const model::Place &place) {
            if (m_workspace)
                m_view->goTo(place);
        });
        connect(window, &registers::UsesWindow::editionAsked, &m_view->reading(), &ReadingDesk::readEdition);
    }
    window->show(here);
    bringForward(*window);
}

/// What somebody types in them is told when they close; nothing may be told to a manual that is closed.
void MainWindow::closeWindowsBeside()
{
    for (QDialog *window : findChildren<QDialog *>(Qt::FindDirectChildrenOnly))
        if (qobject_cast<board::BoardWindow *>(window) || qobject_cast<registers::RegistersWindow *>(window)
            || qobject_cast<sheet::SheetWindow *>(window) || qobject_cast<meetings::MeetingsWindow *>(window)
            || qobject_cast<registers::UsesWindow *>(window))
            window->close();
}

/// Of the text, and the entry, where the reader stands.
void MainWindow::showHistory()
{
    if (!m_workspace)
        return;
    auto *window = findChild<history::HistoryWindow *>();
    if (!window) {
        window = new history::HistoryWindow(*m_workspace, this);
        connect(window, &history::HistoryWindow::refused, this, &MainWindow::say);
        connect(window, &history::HistoryWindow::placeAsked, m_view,
                qOverload<const model::TextRef &, base::Language>(&ManualView::goTo));
        connect(window, &history::HistoryWindow::readAsked, this, [this](model::EntryId entry, qint64 change, const QDateTime &at) {
            if (m_workspace)
                m_view->reading().readPast(entry, change, at);
        });
    }
    const std::optional<edit::Caret> caret = m_view->editor().caret();
    window->setPlace(m_view->entryHere(), caret ? std::optional(caret->text) : std::nullopt);
    window->show();
    bringForward(*window);
}

void MainWindow::showComparison(const QString &before, const QString &after)
{
    if (!m_workspace)
        return;
    auto *window = new history::CompareWindow(*m_workspace, before, after, this);
    connect(window, &history::CompareWindow::refused, this, &MainWindow::say);
    connect(window, &history::CompareWindow::placeAsked, m_view, qOverload<const model::TextRef &, base::Language>(&ManualView::goTo));
    window->show();
}

} // namespace ui::window
