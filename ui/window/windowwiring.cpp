// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does, and what the parts of the window tell each other.
#include "ui/window/mainwindow.h"

#include "edit/pictureedits.h"
#include "text/markup.h"
#include "ui/aid/aidpane.h"
#include "ui/editor/foreignpictures.h"
#include "ui/editor/passageeditor.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/registers/record.h"
#include "ui/repair/repairdesk.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/sheet/reviewrulesdialog.h"
#include "ui/sheet/templatedialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/commandset.h"
#include "ui/window/departures.h"
#include "ui/window/filedesk.h"
#include "ui/window/manualview.h"
#include "ui/window/menus.h"
#include "ui/window/readingdesk.h"
#include "ui/window/selectedwords.h"
#include "ui/window/statusline.h"
#include "ui/window/welcomepage.h"
#include "ui/window/writingaids.h"

#include <QAction>
#include <QToolBar>

namespace ui::window {

void MainWindow::on(Command command, const std::function<void()> &act)
{
    connect((*m_commands)[command], &QAction::triggered, this, act);
}

void MainWindow::connectFile()
{
    on(Command::NewManual, [this] { m_files->askNew(); });
    on(Command::OpenManual, [this] { m_files->askOpen(edit::Access::ReadWrite); });
    on(Command::OpenReadOnly, [this] { m_files->askOpen(edit::Access::ReadOnly); });
    on(Command::OpenExample, [this] { m_files->openExample(); });
    on(Command::SaveNow, [this] { saveNow(); });
    on(Command::SaveCopy, [this] { m_files->saveCopy(); });
    on(Command::RestoreBackup, [this] { m_files->restoreBackup(); });
    on(Command::Import, [this] { m_exchange->import(); });
    on(Command::ImportText, [this] { m_repair->importText(m_view->entryHere(), m_view->languageHere()); });
    on(Command::ExportPdf, [this] { m_exchange->exportPdf(); });
    on(Command::ExportJson, [this] { m_exchange->exportJson(); });
    on(Command::ExportMemory, [this] { m_exchange->exportMemory(); });
    on(Command::AddMemory, [this] { m_exchange->addMemory(); });
    on(Command::ForgetMemories, [this] { m_exchange->forgetMemories(); });
    on(Command::Publish, [this] { m_exchange->publish(); });
    on(Command::Editions, [this] { m_exchange->showEditions(); });
    on(Command::Print, [this] { m_view->print(); });
    on(Command::CloseManual, [this] { closeManual(); });
    on(Command::Quit, [this] { close(); });
}

void MainWindow::connectEdit()
{
    on(Command::Undo, [this] { m_view->editor().desk().undo(); });
    on(Command::Redo, [this] { m_view->editor().desk().redo(); });
    on(Command::GoToEntry, [this] { goToEntry(); });
    on(Command::ReadBeside, [this] { readBeside(); });
    on(Command::ReadEarlier, [this] { readVersion(m_view->entryHere()); });
    connect(m_view, &ManualView::versionAsked, this, &MainWindow::readVersion);
    on(Command::Preferences, [this] { showPreferences(); });
    on(Command::UnusedPictures, [this] { removeUnusedPictures(); });
    on(Command::ShowSheet, [this] { showSheet(); });
    on(Command::WholeHistory, [this] { showHistory(); });
    on(Command::ShowBoard, [this] { showBoard(); });
    on(Command::ShowRegisters, [this] { showRegisters({}); });
    on(Command::ShowMeetings, [this] { showMeetings(); });
    on(Command::WhereUsed, [this] { showUses(); });
    connect(m_view, &ManualView::registerAsked, this, [this](const model::ObjectRef &object) {
        if (registers::registerOf(object))
            showRegisters(object);
        if (object.kind == model::ObjectKind::Meeting)
            showMeetings(model::MeetingId(object.id));
    });
    on(Command::ShowTemplate, [this] { sheet::TemplateDialog(*m_workspace, this).exec(); });
    on(Command::ShowReviewRules, [this] { sheet::ReviewRulesDialog(*m_workspace, this).exec(); });
    on(Command::AddComment, [this] {
        m_view->showSide(ManualView::Side::Aid, true);
        m_view->aid().writeComment();
    });
    on(Command::CheckManual, [this] { m_exchange->checkManual(); });
    on(Command::Palette, [this] { showPalette(); });
    on(Command::Guide, [this] { showGuide(); });
    on(Command::About, [this] { AboutDialog(this).exec(); });
}

/// Pictures stay in the manual when no passage shows them any more: somebody may want them back.
void MainWindow::removeUnusedPictures()
{
    constexpr qsizetype mostNamed = 12;
    const QList<model::PictureId> unused = edit::unusedPictures(m_workspace->manual());
    if (unused.isEmpty())
        return m_status->say(tr("Every picture of the manual is shown somewhere."));
    QStringList names;
    for (const model::PictureId id : unused.mid(0, mostNamed)) {
        const model::Picture &picture = *m_workspace->manual().picture(id);
        const QString alt = text::plain(picture.alt.preferring(m_view->languageHere()));
        names.append(alt.isEmpty() ? picture.header.file : alt);
    }
    if (unused.size() > mostNamed)
        names.append(QStringLiteral("…"));
    const bool agreed = m_surroundings.dialogs.confirm(
        this, {tr("Unused pictures"), tr("%n picture(s) are shown nowhere. Remove them from the manual?", nullptr, int(unused.size())),
               names.join(u'\n') + QStringLiteral("\n\n") + tr("Undo brings them back, and published editions keep them."), tr("Remove"), true});
    if (!agreed)
        return;
    if (const base::Outcome outcome = m_workspace->perform(edit::removePictures(unused)); !outcome)
        say(outcome.error());
}

void MainWindow::connectView()
{
    on(Command::FocusMode, [this] {
        const bool isOn = (*m_commands)[Command::FocusMode]->isChecked();
        m_toolBar->setHidden(isOn);
        m_status->setHidden(isOn);
        m_view->showOnlyText(isOn);
    });
    on(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Command::SpeakFrench, [this] { speak(language::Interface::French); });
    on(Command::SpeakDutch, [this] { speak(language::Interface::Dutch); });
    on(Command::SpeakEnglish, [this] { speak(language::Interface::English); });
    on(Command::LookLikeSystem, [this] { setAppearance(shared::Appearance::FollowSystem); });
    on(Command::LookLight, [this] { setAppearance(shared::Appearance::Light); });
    on(Command::LookDark, [this] { setAppearance(shared::Appearance::Dark); });
}

void MainWindow::connectParts()
{
    connect(m_menus, &Menus::recentChosen, this, [this](const QString &file) { open(file); });
    connect(m_welcome, &WelcomePage::newAsked, m_files, &FileDesk::askNew);
    connect(m_welcome, &WelcomePage::openAsked, m_files, [this] { m_files->askOpen(edit::Access::ReadWrite); });
    connect(m_welcome, &WelcomePage::exampleAsked, m_files, &FileDesk::openExample);
    connect(m_welcome, &WelcomePage::guideAsked, this, &MainWindow::showGuide);
    connect(m_welcome, &WelcomePage::fileChosen, this, [this](const QString &file) { open(file); });
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::speak);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::speak);
    connect(m_status, &StatusLine::workAsked, m_view->editor().actions().nextWork, &QAction::trigger);
    connect(m_view, &ManualView::sidesChanged, this, &MainWindow::showSides);
    connect(m_departures, &Departures::left, this, [this] {
        if (m_isEnding)
            close();
    });
    connect(m_departures, &Departures::hurryAsked, this, [this] {
        m_departures->hurry();
        m_isHurried = true;
        close();
    });
    connect(m_view, &ManualView::refused, this, &MainWindow::say);
    connect(m_exchange, &exchange::ExchangeDesk::memoriesChanged, this, [this] { m_view->aid().learnMemoriesAnew(); });
    connect(m_exchange, &exchange::ExchangeDesk::editionAsked, this, [this](const QString &number) {
        if (m_workspace)
            m_view->reading().readEdition({}, number);
    });
    connect(m_exchange, &exchange::ExchangeDesk::comparisonAsked, this, &MainWindow::showComparison);
    connect(m_view, &ManualView::historyAsked, this, &MainWindow::showHistory);
    connect(m_exchange, &exchange::ExchangeDesk::placeAsked, this, [this](const model::Place &place) {
        if (m_workspace)
            m_view->goTo(place);
    });
    connectCounts();
    connectWriting();
    connectRepair();
    connect(&m_view->editor(), &editor::PassageEditor::noWorkLeft, this,
            [this] { m_status->say(tr("Nothing needs work here.")); });
}

/// The status line counts the entry the reader is in, and what is selected.
void MainWindow::connectCounts()
{
    const auto tellEntry = [this] { m_status->showEntry(m_workspace ? m_view->entryHere() : model::EntryId()); };
    connect(&m_view->editor(), &editor::PassageEditor::caretMoved, this, tellEntry);
    connect(&m_view->editor(), &editor::PassageEditor::shownEntryChanged, this, tellEntry);
    connect(new SelectedWords(m_view->editor(), this), &SelectedWords::counted, m_status, &StatusLine::showSelected);
}

void MainWindow::connectRepair()
{
    editor::PassageEditor &editor = m_view->editor();
    m_repair->scalePictures = editor::scaleToPrint;
    editor.pasting().takeForeign = [this](const shared::ForeignPaste &paste, const shared::PutForeign &put) { m_repair->take(paste, put); };
    on(Command::RepairText, [this] { m_repair->repairStanding(m_view->passagesHere(), m_view->languageHere()); });
    connect(m_repair, &repair::RepairDesk::entryAsked, m_view, &ManualView::showEntry);
}

void MainWindow::connectWriting()
{
    const WritingAids &writing = m_view->writing();
    connect(&writing, &WritingAids::noneMisspelt, this, [this] { m_status->say(tr("No word is misspelt.")); });
    connect(&writing, &WritingAids::noTermMissing, this,
            [this] { m_status->say(tr("No term of the glossary is missing here.")); });
    connect(&writing, &WritingAids::dictionaryMissing, this, [this](base::Language language) {
        const auto words = [language] {
            return language == base::Language::French ? tr("No French dictionary was found: French spelling is not checked.")
                                                      : tr("No Dutch dictionary was found: Dutch spelling is not checked.");
        };
        m_messages->show({QStringLiteral("dictionary.") + base::codeOf(language), shared::Tone::Notice, words, {}});
    });
}

} // namespace ui::window
