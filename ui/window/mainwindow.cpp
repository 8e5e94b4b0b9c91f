// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/editor/passageeditor.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/history/comparewindow.h"
#include "ui/history/historywindow.h"
#include "ui/repair/repairdesk.h"
#include "ui/language/errortext.h"
#include "ui/outline/tally.h"
#include "ui/preview/previewpane.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/preferences.h"
#include "ui/window/commandset.h"
#include "ui/window/commandstate.h"
#include "ui/window/departures.h"
#include "ui/window/filedesk.h"
#include "ui/window/guidewindow.h"
#include "ui/window/manualview.h"
#include "ui/window/menus.h"
#include "ui/window/openingbar.h"
#include "ui/window/pickers.h"
#include "ui/window/readingdesk.h"
#include "ui/window/recentfiles.h"
#include "ui/window/statusline.h"
#include "ui/window/viewcommands.h"
#include "ui/window/welcomepage.h"
#include "ui/window/workspacemessages.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui::window {

using Side = ManualView::Side;

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString viewKey = QStringLiteral("window/view");

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings)
    : m_surroundings(surroundings), m_commands(new CommandSet(this)), m_tally(new outline::Tally(this)),
      m_messages(new shared::MessageArea(this)), m_pages(new QStackedWidget(this)), m_welcome(new WelcomePage(this)),
      m_view(new ManualView(*m_tally, surroundings.dialogs, this)), m_status(new StatusLine(*m_tally, this)),
      m_menus(new Menus(*m_commands, m_view->editor().actions(), m_view->editor().filters(), m_view->preview().actions(), menuBar())),
      m_toolBar(addToolBar(QString())),
      m_opening(new OpeningBar(QStringLiteral("opening"), this)), m_closing(new OpeningBar(QStringLiteral("closing"), this)),
      m_departures(new Departures(*m_closing, this)), m_files(new FileDesk(surroundings, *m_messages, *m_opening, *this)),
      m_exchange(new exchange::ExchangeDesk(surroundings.dialogs, *m_messages, *this)),
      m_repair(new repair::RepairDesk(surroundings.dialogs, *m_messages, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildLayout();
    connectFile();
    connectEdit();
    connectView();
    connectViewCommands(*m_commands, *m_view);
    connectParts();
    m_files->setDepartures(*m_departures);
    m_files->setTaker([this](std::unique_ptr<edit::Workspace> workspace) { take(std::move(workspace)); });
    restoreWindow();
    showWelcome();
    retranslate();
}

MainWindow::~MainWindow()
{
    release();
}

void MainWindow::buildLayout()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_menus->fill(m_toolBar);
    setStatusBar(m_status);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_view);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_opening);
    column->addWidget(m_closing);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    for (const Command command : {Command::ShowOutline, Command::ShowPreview, Command::ShowHistory, Command::ShowSearch, Command::ShowAid,
                                  Command::FocusMode, Command::FullScreen})
        (*m_commands)[command]->setCheckable(true);
    m_commands->group({Command::BothLanguages, Command::OnlyFrench, Command::OnlyDutch});
    m_commands->group({Command::SpeakFrench, Command::SpeakDutch, Command::SpeakEnglish});
    m_commands->group({Command::LookLikeSystem, Command::LookLight, Command::LookDark});
    (*m_commands)[Command::BothLanguages]->setChecked(true);
}

void MainWindow::open(const QString &file, edit::Access access)
{
    m_files->open(file, access);
}

bool MainWindow::isOpening() const
{
    return m_files->isOpening();
}

bool MainWindow::isClosing() const
{
    return !m_departures->isEmpty();
}

void MainWindow::take(std::unique_ptr<edit::Workspace> workspace)
{
    m_isEnding = m_isHurried = false;
    m_departures->setAwaited(false);
    // The same manual, now for writing: the reader stays where he or she was.
    const bool isAgain = m_workspace && m_workspace->path() == workspace->path();
    const model::EntryId shown = m_view->editor().shownEntry();
    const std::optional<edit::Caret> caret = m_view->editor().caret();
    if (!closeManual())
        return;
    m_workspace = std::move(workspace);
    m_tally->setSource(m_workspace.get());
    m_view->setSource(m_workspace.get());
    m_status->setSource(m_workspace.get());
    m_files->setWorkspace(m_workspace.get());
    m_exchange->setWorkspace(m_workspace.get());
    m_repair->setWorkspace(m_workspace.get());
    connectWorkspace();
    m_pages->setCurrentWidget(m_view);
    m_toolBar->show();
    m_menus->setRecent(recentFiles());
    if (isAgain)
        m_view->editor().showEntry(shown);
    if (isAgain && caret)
        m_view->editor().goTo(*caret);
    m_view->editor().setFocus(Qt::OtherFocusReason);
    enableCommands();
    showTitle();
    tellRecovery();
    if (m_workspace->access() == edit::Access::ReadOnly)
        m_files->tellReadOnly();
    if (const int parked = m_workspace->condition().parked; parked > 0)
        m_messages->show(parkedMessage(parked));
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &edit::Workspace::damageFound, this, [this] {
        m_messages->show(damageMessage([this] { m_files->salvage(m_workspace->path()); }, [this] { m_files->restoreBackup(); }));
    });
    connect(m_workspace.get(), &edit::Workspace::relocated, this, [this](const QString &path, edit::Relocation relocation) {
        m_files->followTo(path, relocation);
        m_menus->setRecent(recentFiles());
        showTitle();
    });
    connect(m_workspace.get(), &edit::Workspace::changed, this, &MainWindow::showUndo);
    connect(m_workspace.get(), &edit::Workspace::saved, this, [this] { m_messages->dismiss(savingKey()); });
    connect(m_workspace.get(), &edit::Workspace::savingFailed, this, &MainWindow::tellUnsaved);
}

void MainWindow::tellUnsaved(const base::Error &error)
{
    const auto again = [this] {
        if (const base::Outcome saved = m_workspace->flush(); !saved)
            tellUnsaved(saved.error());
    };
    m_status->clearMessage(); // it may still say that everything is saved
    m_messages->show(savingMessage(error, m_workspace->savedAt(), again, [this] { m_files->saveElsewhere(); }));
}

void MainWindow::tellRecovery()
{
    const edit::Recovery recovery = m_workspace->recovery();
    if (!recovery.uncleanClose)
        return;
    m_messages->show(recoveryMessage(recovery, [this, recovery] {
        const model::Key &key = recovery.drafts.first();
        m_view->goTo(model::textOf(key), key.language);
    }));
}

bool MainWindow::closeManual()
{
    if (!m_workspace)
        return true;
    closeWindowsBeside();
    m_workspace->settle();
    const base::Outcome saved = m_workspace->flush();
    if (!saved) {
        const auto [happened, safe, next] = language::errorSentences(saved.error());
        const bool leaves = m_surroundings.dialogs.confirm(
            this, {tr("Not everything is saved"), happened,
                   QStringList{safe, tr("What you have typed since is lost if you close. Save a copy first.")}.join(u' '),
                   tr("Close without saving"), true});
        if (!leaves)
            return false;
    }
    release();
    showWelcome();
    return true;
}

void MainWindow::release()
{
    // They ask the manual that goes.
    for (auto *window : findChildren<history::HistoryWindow *>())
        delete window;
    for (auto *window : findChildren<history::CompareWindow *>())
        delete window;
    m_exchange->setWorkspace(nullptr);
    m_repair->setWorkspace(nullptr);
    m_files->setWorkspace(nullptr);
    m_view->setSource(nullptr);
    m_status->setSource(nullptr);
    m_tally->setSource(nullptr);
    if (!m_workspace)
        return;
    m_workspace->disconnect(this);
    m_departures->add(std::move(m_workspace));
}

void MainWindow::showWelcome()
{
    if ((*m_commands)[Command::FocusMode]->isChecked())
        (*m_commands)[Command::FocusMode]->trigger();
    m_messages->dismissAll();
    m_welcome->refresh();
    m_pages->setCurrentWidget(m_welcome);
    m_toolBar->hide();
    m_menus->setRecent(recentFiles());
    m_welcome->setFocus();
    enableCommands();
    showTitle();
}

void MainWindow::enableCommands()
{
    showAvailable(*m_commands, m_workspace.get());
    m_view->preview().actions().setAvailable(m_workspace != nullptr);
    showSides();
}

void MainWindow::showUndo()
{
    window::showUndo(*m_commands, m_workspace.get());
}

void MainWindow::showSides()
{
    (*m_commands)[Command::ShowOutline]->setChecked(m_view->isOutlineShown());
    (*m_commands)[Command::ShowPreview]->setChecked(m_view->isSideShown(Side::Preview));
    (*m_commands)[Command::ShowHistory]->setChecked(m_view->isSideShown(Side::History));
    (*m_commands)[Command::ShowSearch]->setChecked(m_view->isSideShown(Side::Search));
    (*m_commands)[Command::ShowAid]->setChecked(m_view->isSideShown(Side::Aid));
    m_commands->setEnabled({Command::OtherText, Command::CloseBeside}, m_view->reading().isReading());
}

void MainWindow::saveNow()
{
    m_workspace->settle();
    if (const base::Outcome saved = m_workspace->flush(); !saved)
        return say(saved.error());
    m_status->say(tr("Everything is saved."));
}

void MainWindow::saveWithoutAsking()
{
    rememberWindow();
    if (!m_workspace)
        return;
    m_workspace->settle();
    static_cast<void>(m_workspace->flush());
}

void MainWindow::goToEntry()
{
    const std::optional<PickedEntry> picked = pickEntry(m_workspace->manual(), this);
    if (!picked)
        return;
    picked->isBeside ? m_view->reading().readNow(picked->entry) : m_view->showEntry(picked->entry);
}

void MainWindow::readBeside()
{
    if (const auto entry = pickEntryBeside(m_workspace->manual(), this))
        m_view->reading().readNow(*entry);
}

void MainWindow::readVersion(model::EntryId entry)
{
    const auto picked = pickVersion(*m_workspace, entry, this);
    if (!picked)
        return say(picked.error());
    if (!*picked)
        return;
    const PickedVersion version = **picked;
    if (!version.edition.isEmpty())
        m_view->reading().readEdition(entry, version.edition);
    else if (version.change > 0)
        m_view->reading().readPast(entry, version.change, version.at);
    else
        m_view->reading().readNow(entry);
}

void MainWindow::showPalette()
{
    if (QAction *action = pickCommand(*m_menus, this))
        action->trigger();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showPreferences()
{
    using settings::PreferencesDialog;
    PreferencesDialog dialog(m_surroundings.language.current(), m_surroundings.appearance.current(), this);
    connect(&dialog, &PreferencesDialog::languageChosen, this, &MainWindow::speak);
    connect(&dialog, &PreferencesDialog::appearanceChosen, this, &MainWindow::setAppearance);
    connect(&dialog, &PreferencesDialog::authorChosen, this, [this](const QString &name) {
        shared::setAuthorName(name);
        if (m_workspace)
            m_workspace->setAuthor(name);
    });
    dialog.exec();
}

void MainWindow::speak(language::Interface language)
{
    m_surroundings.language.choose(language);
}

void MainWindow::setAppearance(shared::Appearance appearance)
{
    shared::setChosenAppearance(appearance);
    m_surroundings.appearance.use(appearance);
    retranslate();
}

void MainWindow::say(const base::Error &error)
{
    m_messages->show(refusalMessage(error));
}

void MainWindow::showTitle()
{
    if (!m_workspace)
        return setWindowTitle(QStringLiteral("Vademecum"));
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(m_workspace->access() == edit::Access::ReadOnly ? tr("%1 (read-only) – Vademecum").arg(name)
                                                                   : tr("%1 – Vademecum").arg(name));
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_menus->retranslate();
    const language::Interface spoken = m_surroundings.language.current();
    showChoices(*m_commands, spoken, m_surroundings.appearance.current());
    m_welcome->showLanguage(spoken);
    m_status->showLanguage(spoken);
    m_toolBar->setAccessibleName(tr("Tools")); // no title: Qt would keep the first one as the spoken name for ever
    menuBar()->setAccessibleName(tr("Menu bar"));
    showUndo();
    showTitle();
}

bool MainWindow::event(QEvent *event)
{
    // After the children: the editor's actions have their new texts, which the menus then give mnemonics.
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowDeactivate && m_workspace)
        m_workspace->saveNow();
    if (event->type() == QEvent::WindowStateChange)
        (*m_commands)[Command::FullScreen]->setChecked(isFullScreen());
    return done;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberWindow();
    m_files->cancel();
    const bool closes = closeManual();
    const bool waits = closes && isClosing() && !m_isHurried;
    m_isEnding = waits;
    m_departures->setAwaited(waits);
    event->setAccepted(closes && !waits);
}

void MainWindow::rememberWindow() const
{
    QSettings().setValue(geometryKey, saveGeometry());
    QSettings().setValue(viewKey, m_view->saveState());
}

void MainWindow::restoreWindow()
{
    resize(1240, 740); // with the frame around it, within a screen of 1280 x 800
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    m_view->restoreState(QSettings().value(viewKey).toByteArray());
}

} // namespace ui::window
