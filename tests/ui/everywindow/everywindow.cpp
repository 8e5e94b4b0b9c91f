// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include "support/manualbuilder.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/editor/readingpane.h"
#include "ui/outline/outlinepane.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/previewpane.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/progressdialog.h"
#include "ui/window/readingdesk.h"
#include "ui/window/recentfiles.h"
#include "ui/window/workspacemessages.h"

#include <catch2/catch.hpp>

#include <QContextMenuEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using ui::shared::MessageArea;
using ui::window::Command;

namespace {

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            if (dialog->isVisible() && dialog->objectName() != u"progressDialog"_s)
                return dialog;
    return nullptr;
}

/// Every tab of the dialog, and every list that one of its lines opens.
void visitTabs(QDialog *dialog, const QString &name, const Visit &visit)
{
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(30);
        visit(dialog, u"%1, tab %2"_s.arg(name).arg(tab));
    }
    auto *kinds = dialog->findChild<QListWidget *>(u"registers.kinds"_s);
    for (int row = 0; kinds && row < kinds->count(); ++row) {
        kinds->setCurrentRow(row);
        QTest::qWait(100); // where it is used is found in a worker
        visit(dialog, u"%1, register %2"_s.arg(name).arg(row));
    }
}

void visitDialog(WindowDriver &driver, Command command, const QString &name, const Visit &visit)
{
    INFO(name.toStdString());
    driver.trigger(command);
    REQUIRE(driver.waitFor([] { return openDialog() != nullptr; }));
    driver.awaitAnswers();
    visit(openDialog(), name);
    visitTabs(openDialog(), name, visit);
    openDialog()->close();
    driver.settle();
}

/// A dialog that another one opens.
void visitLayout(WindowDriver &driver, const Visit &visit)
{
    driver.trigger(Command::ExportPdf);
    REQUIRE(driver.waitFor([] { return openDialog() != nullptr; }));
    QDialog *exporting = openDialog();
    exporting->findChild<QPushButton *>(u"layoutButton"_s)->click();
    auto *layout = exporting->findChild<QDialog *>(u"layoutDialog"_s);
    REQUIRE(layout);
    visit(layout, u"layout"_s);
    layout->findChild<QPlainTextEdit *>(u"layout.hyphenation.nl"_s)->setPlainText(u"⟦"_s);
    visit(layout, u"layout, with a word that cannot be broken so"_s);
    layout->close();
    exporting->close();
    driver.settle();
}

/// `open` waits in an event loop of its own until its window is answered.
void visitWaiting(const QString &name, const std::function<void()> &open, const Visit &visit)
{
    int seen = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *window = popup ? popup : QApplication::activeModalWidget();
        if (!window || !window->isVisible())
            return;
        timer.stop();
        ++seen;
        visit(window, name);
        window->close();
        timer.start(); // one question may follow another
    });
    timer.start(10);
    open();
    INFO(name.toStdString());
    CHECK(WindowDriver::waitFor([&seen] { return seen > 0; })); // some open at once and wait for nobody
    WindowDriver::settle();
}

void askMenu(QWidget *target)
{
    const QPoint middle = target->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, target->mapToGlobal(middle));
    QCoreApplication::sendEvent(target, &event);
}

/// The menu of the sign between the two languages.
void askStateMenu(ui::editor::PassageEditor &text, int row)
{
    ui::editor::Sheet &sheet = text.desk().sheet();
    text.desk().open(row, base::Language::Dutch, 0);
    const ui::editor::Columns &columns = sheet.columns();
    const double y = sheet.cellRect(row, base::Language::Dutch).center().y() - text.verticalScrollBar()->value();
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, QPointF(columns.gutterLeft + columns.gutterWidth / 2, y).toPoint());
}

/// Of each state once.
void visitStateMenus(ui::editor::PassageEditor &text, const Visit &visit)
{
    const ui::editor::Sheet &sheet = text.desk().sheet();
    QSet<model::Step> visited;
    for (int row = 0; row < sheet.size(); ++row) {
        const model::Step step = sheet.step(row);
        if (sheet.text(row).isEmpty() || visited.contains(step))
            continue;
        visited.insert(step);
        visitWaiting(u"menu of state %1"_s.arg(int(step)), [&text, row] { askStateMenu(text, row); }, visit);
    }
    CHECK(visited.size() > 2);
}

MessageArea &messagesOf(const WindowDriver &driver)
{
    return *driver.window->findChild<MessageArea *>();
}

/// What helps while somebody writes: beside the text, and above it when it shows only what asks for work.
void visitWork(WindowDriver &driver, const Visit &visit)
{
    driver.trigger(Command::WholeManual);
    driver.trigger(Command::ShowAid);
    auto &editor = driver.window->view().editor();
    for (int row = 0; row < std::min(editor.desk().sheet().size(), 8); ++row) {
        editor.desk().open(row, base::Language::Dutch, 0);
        QTest::qWait(30);
        visit(driver.window.get(), u"writing aid, row %1"_s.arg(row));
    }
    driver.trigger(Command::AddComment);
    driver.child<QPlainTextEdit>(u"comments.text"_s)->setPlainText(u"⟦Vraiment ?⟧"_s);
    visit(driver.window.get(), u"a comment being written"_s);
    driver.child<QPushButton>(u"comments.send"_s)->click();
    visit(driver.window.get(), u"a comment"_s);
    driver.trigger(Command::ShowAid);
    for (QAction *wanted : editor.filters().wanted) {
        wanted->trigger();
        visit(driver.window.get(), u"filter: "_s + wanted->text());
    }
    editor.setFilter({});
    driver.trigger(Command::ShowAid);
}

/// A text beside the one that is written, as it is and as it was.
void visitReading(WindowDriver &driver, const Visit &visit)
{
    auto &reading = driver.window->view().reading();
    const QList<model::EntryId> entries = driver.window->workspace()->manual().readingOrder();
    if (entries.isEmpty())
        return;
    reading.readNow(entries.first());
    visit(driver.window.get(), u"read beside"_s);
    const auto changes = driver.window->workspace()->historyOf(entries.first());
    REQUIRE(changes);
    reading.readPast(entries.first(), changes->last().number, changes->last().header.at);
    REQUIRE(driver.waitFor([&] { return reading.pane()->editor().desk().sheet().isFrozen(); }));
    reading.pane()->showOnly(std::nullopt);
    visit(driver.window.get(), u"read beside, as it was"_s);
    reading.readPast(model::EntryId::create(), 1, changes->last().header.at);
    visit(driver.window.get(), u"read beside, not there yet"_s);
    reading.close();
}

void visitPanes(WindowDriver &driver, const Visit &visit)
{
    visitReading(driver, visit);
    driver.trigger(Command::ShowPreview);
    QTest::qWait(50);
    visit(driver.window.get(), u"preview"_s);
    auto &preview = driver.window->view().preview();
    preview.actions().thumbnails->trigger();
    preview.findBar()->start(u"⟦nothing⟧"_s);
    driver.awaitAnswers();
    visit(driver.window.get(), u"preview, thumbnails and find"_s);
    preview.actions().thumbnails->trigger();
    preview.findBar()->stop();
    driver.trigger(Command::ShowHistory);
    visit(driver.window.get(), u"history"_s);
    driver.trigger(Command::FindEverywhere);
    driver.child<QLineEdit>(u"search.words"_s)->setText(u"⟦nothing⟧"_s);
    QTest::keyClick(driver.child<QLineEdit>(u"search.words"_s), Qt::Key_Return);
    visit(driver.window.get(), u"search, nothing found"_s);
    driver.child<QLineEdit>(u"search.words"_s)->setText(u"phrase"_s);
    QTest::keyClick(driver.child<QLineEdit>(u"search.words"_s), Qt::Key_Return);
    visit(driver.window.get(), u"search, found"_s);
    driver.child<QAbstractButton>(u"search.sift"_s)->click();
    visit(driver.window.get(), u"search, only in some entries"_s);
    driver.child<QAbstractButton>(u"search.sift"_s)->click();
    driver.child<QAbstractButton>(u"search.replacing"_s)->click();
    visit(driver.window.get(), u"search, replacing"_s);
    driver.child<QAbstractButton>(u"search.replacing"_s)->click();
    driver.window->view().findBar().start();
    visit(driver.window.get(), u"find bar"_s);
    driver.trigger(Command::Replace);
    visit(driver.window.get(), u"find bar, replacing"_s);
    driver.window->view().findBar().stop();
    visitWork(driver, visit);
}

/// What happens to a manual is told in messages; each is shown as the program shows it.
void visitMessages(WindowDriver &driver, const Visit &visit)
{
    const QString path = driver.window->workspace()->path();
    driver.dialogs.files << driver.path(u"⟦copy⟧.vademecum"_s) << driver.path(u"⟦out⟧.json"_s);
    for (const Command command : {Command::SaveCopy, Command::ExportJson}) {
        messagesOf(driver).dismissAll();
        driver.trigger(command);
        REQUIRE(driver.waitFor([&driver] { return !messagesOf(driver).texts().isEmpty(); }));
        visit(driver.window.get(), u"said after it was done"_s);
    }
    messagesOf(driver).dismissAll();
    const edit::Recovery recovery{{model::Key()}, true};
    messagesOf(driver).show(ui::window::recoveryMessage(recovery, [] {}));
    messagesOf(driver).show(ui::window::savingMessage({base::ErrorKind::DiskFull, path, {}}, {}, [] {}, [] {}));
    driver.window->open(driver.path(u"⟦gone⟧.vademecum"_s));
    driver.settle();
    visit(driver.window.get(), u"messages"_s);
    messagesOf(driver).dismissAll();
}

void makeEditionAndBackup(WindowDriver &driver)
{
    const QString path = driver.window->workspace()->path();
    driver.trigger(Command::Publish);
    REQUIRE(driver.waitFor([] { return openDialog() != nullptr; }));
    for (auto *box : openDialog()->findChildren<QAbstractButton *>(u"publish.accept"_s))
        box->setChecked(true);
    openDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace()->editions()->size() == 1; }));
    driver.trigger(Command::CloseManual);
    REQUIRE(driver.waitFor([&driver] { return !driver.window->workspace(); }));
    driver.open(path);
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
}

/// A text from a PDF on its way in, and one that stands in the manual already.
void visitRepairs(WindowDriver &driver, const Visit &visit)
{
    QFile source(driver.path(u"⟦source⟧.txt"_s));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("⟦Titre⟧\n\n⟦Une  phrase⟧ \n⟦et sa suite⟧ .\n\n⟦Une autre⟧\n");
    source.close();
    driver.dialogs.areShown = false;
    driver.dialogs.files << source.fileName();
    visitWaiting(u"import a text"_s, [&driver] { driver.trigger(Command::ImportText); }, visit);
    auto &view = driver.window->view();
    const model::EntryId before = view.editor().shownEntry();
    const model::Manual &manual = driver.window->workspace()->manual();
    const auto order = manual.readingOrder();
    const auto written = std::find_if(order.begin(), order.end(), [&](model::EntryId id) { return !manual.entry(id)->passages.isEmpty(); });
    REQUIRE(written != order.end());
    view.showEntry(*written);
    view.editor().goToEntry(*written);
    visitWaiting(u"repair"_s, [&driver] { driver.trigger(Command::RepairText); }, visit);
    view.showEntry(before);
    view.editor().goToEntry(before);
    driver.dialogs.areShown = true;
}

} // namespace

void visitMainWindow(WindowDriver &driver, const Visit &visit)
{
    visit(driver.window.get(), u"welcome, nothing opened yet"_s);
    const QString path = driver.path(u"⟦manual⟧.vademecum"_s);
    if (!QFile::exists(path))
        REQUIRE(driver.file(bracketedManual(), u"⟦manual⟧"_s) == path);
    driver.open(path);
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
    driver.window->view().outline().setCurrent({});
    visitPanes(driver, visit);
    visitMessages(driver, visit);
    driver.trigger(Command::CloseManual);
    REQUIRE(driver.waitFor([&driver] { return !driver.window->workspace(); }));
    ui::window::rememberFile(driver.path(u"⟦gone⟧.vademecum"_s));
    driver.window->open(path, edit::Access::ReadOnly);
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
    visit(driver.window.get(), u"read-only"_s);
    driver.trigger(Command::CloseManual);
    REQUIRE(driver.waitFor([&driver] { return !driver.window->workspace(); }));
    visit(driver.window.get(), u"welcome"_s);
}

void visitLiving(WindowDriver &driver, const Visit &visit)
{
    const model::Manual &manual = driver.window->workspace()->manual();
    for (const model::EntryId &id : manual.readingOrder())
        if (manual.entry(id)->header.kind == model::EntryKind::Practice) {
            driver.window->view().showEntry(id);
            break;
        }
    for (const auto &[command, name] : {std::pair(Command::ShowBoard, u"board"_s), std::pair(Command::ShowSheet, u"sheet"_s),
                                        std::pair(Command::ShowRegisters, u"registers"_s), std::pair(Command::ShowMeetings, u"meetings"_s),
                                        std::pair(Command::WhereUsed, u"where used"_s)}) {
        driver.trigger(command);
        REQUIRE(driver.waitFor([] { return openDialog() != nullptr; }));
        QTest::qWait(150); // the board is read in a worker
        visitTabs(openDialog(), name, visit);
        openDialog()->close();
        driver.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void visitDialogs(WindowDriver &driver, const Visit &visit)
{
    const std::initializer_list<std::pair<Command, QString>> dialogs{
        {Command::Publish, u"publish"_s}, {Command::ExportPdf, u"export"_s}, {Command::Editions, u"editions"_s},
        {Command::CheckManual, u"check"_s}, {Command::RestoreBackup, u"backups"_s}, {Command::Guide, u"guide"_s}};
    for (const auto &[command, name] : dialogs)
        visitDialog(driver, command, name, visit);
    visitLiving(driver, visit);
    makeEditionAndBackup(driver);
    for (const auto &[command, name] : dialogs)
        if (command != Command::Guide)
            visitDialog(driver, command, name + u", with an edition"_s, visit);
    visitDialog(driver, Command::WholeHistory, u"history window"_s, visit);
    driver.trigger(Command::Editions);
    REQUIRE(driver.waitFor([] { return openDialog() != nullptr; }));
    openDialog()->findChild<QPushButton *>(u"editions.compare"_s)->click();
    REQUIRE(driver.waitFor([] { return openDialog() && openDialog()->objectName() == u"compareWindow"_s; }));
    auto *summary = openDialog()->findChild<QLabel *>(u"compare.summary"_s);
    REQUIRE(driver.waitFor([summary] { return !summary->text().endsWith(u'…'); })); // they are compared in a worker
    visit(openDialog(), u"compare editions"_s);
    openDialog()->close();
    driver.settle();
    visitLayout(driver, visit);
    ui::shared::ProgressDialog progress([] { return QCoreApplication::translate("FindingText", "The look of the pages"); }, driver.window.get());
    progress.show();
    visit(&progress, u"progress"_s);
    progress.findChild<QPushButton *>(u"progressDialog.cancel"_s)->click();
    visit(&progress, u"progress, cancelling"_s);
}

void visitModal(WindowDriver &driver, const Visit &visit)
{
    driver.dialogs.areShown = true;
    auto &text = driver.window->view().editor();
    const auto entry = driver.window->workspace()->manual().readingOrder().first();
    driver.window->view().showEntry(entry);
    driver.window->view().outline().setCurrent(entry);
    for (const Command command : {Command::NewManual, Command::OpenManual, Command::OpenReadOnly, Command::OpenExample,
                                  Command::Import, Command::SaveCopy, Command::ExportJson, Command::GoToEntry, Command::ReadBeside, Command::ReadEarlier, Command::Palette,
                                  Command::Preferences, Command::About, Command::AddPart, Command::AddModule,
                                  Command::AddPractice, Command::RenameEntry, Command::DeleteEntry}) {
        QAction *action = driver.window->commands()[command];
        visitWaiting(action->objectName(), [action] { action->trigger(); }, visit);
    }
    driver.window->view().editor().goToEntry(entry);
    driver.settle();
    visitWaiting(u"link"_s, [&text] { text.actions().link->trigger(); }, visit);
    for (QAction *action : {text.actions().crossReference, text.actions().citation, text.actions().specialCharacter,
                            text.actions().insertTable, text.actions().insertPicture})
        visitWaiting(action->objectName(), [action] { action->trigger(); }, visit);
    visitRepairs(driver, visit);
    for (const Command command : {Command::ShowTemplate, Command::ShowReviewRules})
        visitWaiting(driver.window->commands()[command]->objectName(), [&driver, command] { driver.trigger(command); }, visit);
    visitWaiting(u"show here"_s, [&text] { text.actions().showHere->trigger(); }, visit);
    visitWaiting(u"own words"_s, [&driver] { driver.trigger(Command::OwnWords); }, visit);
    visitWaiting(u"footnote"_s, [&text] { text.actions().footnote->trigger(); }, visit);
    visitWaiting(u"menu of a passage"_s, [&text] { askMenu(text.viewport()); }, visit);
    visitWaiting(u"menu of an open cell"_s, [&text] { askMenu(text.findChild<QTextEdit *>()->viewport()); }, visit);
    driver.trigger(Command::WholeManual);
    visitStateMenus(text, visit);
    driver.trigger(Command::ShowSearch);
    visitWaiting(u"menu of a field"_s, [&driver] { askMenu(driver.child<QLineEdit>(u"search.words"_s)); }, visit);
    visitWaiting(u"notice"_s, [&driver] {
        driver.dialogs.tell(driver.window.get(), QCoreApplication::translate("FindingText", "The look of the pages"), {});
    }, visit);
    driver.trigger(Command::ShowPreview);
    auto &preview = driver.window->view().preview();
    REQUIRE(driver.waitFor([&preview] { return preview.canPrint(); }));
    visitWaiting(u"print"_s, [&preview] { preview.print(); }, visit);
    driver.trigger(Command::CloseManual);
    auto *recent = driver.child<QListWidget>(u"welcome.recent"_s);
    REQUIRE(driver.waitFor([recent] { return recent->count() > 0 && recent->isVisible(); }));
    visitWaiting(u"menu of a recent manual"_s, [recent] {
        const QPoint place = recent->visualItemRect(recent->item(0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, recent->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(recent->viewport(), &event);
    }, visit);
    driver.dialogs.areShown = false;
}

/// Codes are such as an edition can be read back with, and no words.
model::Incoming bracketedManual()
{
    return support::ManualBuilder(u"0"_s)
        .titled(u"⟦Petit manuel⟧"_s, u"⟦Klein handboek⟧"_s).inStep()
        .network(u"1"_s, u"⟦Rive⟧"_s, u"⟦Oever⟧"_s).inStep()
        .term(u"2"_s, u"⟦usager⟧"_s, u"⟦gebruiker⟧"_s).inStep()
        .reference(u"3"_s, u"⟦Rapport annuel⟧"_s)
        .part(u"4"_s, u"⟦Pourquoi⟧"_s, u"⟦Waarom⟧"_s).inStep()
        .module(u"5"_s, u"⟦Méthode⟧"_s, u"⟦Werkwijze⟧"_s).inStep()
        .heading(u"⟦Ce que nous voyons⟧"_s, u"⟦Wat wij zien⟧"_s).inStep()
        .paragraph(u"⟦Une phrase⟧"_s, u"⟦Een zin⟧"_s)
        .paragraph(u"⟦Une phrase avec un lien⟧"_s, {})
        .heading(u"⟦Bien plus bas⟧"_s, u"⟦Veel dieper⟧"_s, 4)
        .box(u"⟦À retenir⟧"_s, u"⟦Te onthouden⟧"_s)
        .bullet(u"⟦Premier point⟧"_s, u"⟦Eerste punt⟧"_s)
        .numbered(u"⟦Un⟧"_s, u"⟦Een⟧"_s)
        .endBox()
        .quote(u"⟦Rien sans nous⟧"_s, u"⟦Niets zonder ons⟧"_s, u"⟦Un participant⟧"_s)
        .table(2, {u"⟦a⟧"_s, u"⟦b⟧"_s, u"⟦c⟧"_s, u"⟦d⟧"_s})
        .practice(u"6"_s, u"⟦Café des pairs⟧"_s, u"⟦Lotgenotencafé⟧"_s).inStep()
        .inNetwork(u"1"_s)
        .figure(u"7"_s, u"⟦Participants⟧"_s, u"⟦Deelnemers⟧"_s, u"40"_s)
        .paragraph(u"⟦Chaque jeudi⟧"_s, {})
        .incoming();
}
