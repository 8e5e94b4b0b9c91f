// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/language/interfacelanguage.h"
#include "ui/shared/appearance.h"
#include "ui/window/command.h"
#include "ui/window/surroundings.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

class QStackedWidget;
class QToolBar;

namespace ui::exchange {
class ExchangeDesk;
}
namespace ui::outline {
class Tally;
}
namespace ui::repair {
class RepairDesk;
}
namespace ui::shared {
class MessageArea;
}

namespace ui::window {

class CommandSet;
class Departures;
class FileDesk;
class GuideWindow;
class ManualView;
class Menus;
class OpeningBar;
class StatusLine;
class WelcomePage;

/// The window: places the parts and connects them. It has no logic of its own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings &surroundings);
    ~MainWindow() override;

    /// The manual comes when it was read; until then the window stays as it is.
    void open(const QString &file, edit::Access access = edit::Access::ReadWrite);
    bool isOpening() const;
    /// A manual that was closed still has its file, until its backup is made.
    bool isClosing() const;
    /// The session ends: everything is written now, and nobody is there to be asked.
    void saveWithoutAsking();
    /// Null before a manual is open.
    edit::Workspace *workspace() const { return m_workspace.get(); }
    ManualView &view() { return *m_view; }
    const CommandSet &commands() const { return *m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildLayout();
    void connectFile();
    void connectEdit();
    void connectView();
    void showBoard();
    void showRegisters(const model::ObjectRef &object);
    void showMeetings(model::MeetingId chosen = {});
    void closeWindowsBeside();
    void showSheet();
    void showUses();
    void showHistory();
    void showComparison(const QString &before, const QString &after);
    void connectParts();
    void connectCounts();
    void connectWriting();
    void connectRepair();
    void on(Command command, const std::function<void()> &act);

    void take(std::unique_ptr<edit::Workspace> workspace);
    void connectWorkspace();
    void tellRecovery();
    void tellUnsaved(const base::Error &error);
    /// False when something could not be saved and the reader wants to stay.
    bool closeManual();
    void release();
    void showWelcome();

    void retranslate();
    void showTitle();
    void enableCommands();
    void showUndo();
    void showSides();
    void saveNow();
    void goToEntry();
    void removeUnusedPictures();
    void readBeside();
    void readVersion(model::EntryId entry);
    void showPalette();
    void showGuide();
    void showPreferences();
    void speak(language::Interface language);
    void setAppearance(shared::Appearance appearance);
    void say(const base::Error &error);
    void rememberWindow() const;
    void restoreWindow();

    const Surroundings m_surroundings;
    // Before the parts that look at it, so that it outlives them.
    std::unique_ptr<edit::Workspace> m_workspace;
    CommandSet *m_commands;
    outline::Tally *m_tally;
    shared::MessageArea *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    ManualView *m_view;
    StatusLine *m_status;
    Menus *m_menus;
    QToolBar *m_toolBar;
    OpeningBar *m_opening;
    OpeningBar *m_closing;
    Departures *m_departures;
    FileDesk *m_files;
    exchange::ExchangeDesk *m_exchange;
    repair::RepairDesk *m_repair;
    QPointer<GuideWindow> m_guide;
    bool m_isEnding = false;  ///< the window closes as soon as nothing is on its way out
    bool m_isHurried = false; ///< and the reader does not want to wait for that
};

} // namespace ui::window
