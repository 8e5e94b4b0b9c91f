// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include "base/resources.h"
#include "edit/textedits.h"
#include "exchange/interchange.h"
#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/editor/readingpane.h"
#include "ui/window/readingdesk.h"
#include "ui/window/recentfiles.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using ui::language::Interface;
using ui::window::Command;

namespace {

QDir grabFolder()
{
    const QDir folder(qEnvironmentVariable("VADEMECUM_GRABS", QDir::tempPath() + u"/vademecum-grabs"_s));
    folder.mkpath(u"."_s);
    return folder;
}

void grab(QWidget *widget, const QString &name)
{
    WindowDriver::settle();
    QTest::qWait(700);
    widget->grab().save(grabFolder().filePath(name + u".png"_s));
}

void grabDialogs(WindowDriver &driver, const QString &name)
{
    int number = 0;
    QList<QPointer<QDialog>> dialogs; // long work ends meanwhile, and takes its own away
    for (QWidget *widget : QApplication::topLevelWidgets())
        dialogs.append(qobject_cast<QDialog *>(widget));
    for (const QPointer<QDialog> &dialog : dialogs)
        if (dialog && dialog->isVisible() && dialog->objectName() != u"progressDialog"_s) {
            grab(dialog, name + QString::number(number++));
            dialog->close();
        }
    driver.settle();
}

model::Incoming exampleManual()
{
    const auto path = base::resourcePath(u"example/manual.json"_s);
    const auto read = path ? exchange::readInterchange(*path) : path.error();
    return read ? *read : support::smallHandbook();
}

} // namespace

TEST_CASE("Pictures of the window for a person to look at", "[.grabs]")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch, Interface::English}) {
        const QString code = ui::language::codeOf(spoken);
        WindowDriver driver(spoken);
        const QString example = driver.file(exampleManual(), u"Manuel de la participation"_s);
        ui::window::rememberFile(u"/media/cle/Réunion du 12 mars.vademecum"_s);
        ui::window::rememberFile(example);
        driver.open(example);
        driver.trigger(Command::CloseManual);
        grab(driver.window.get(), u"welcome-"_s + code);
        if (const auto real = participation())
            driver.open(driver.file(*real, u"Participation"_s));
        else
            driver.open(example);
        const auto entries = driver.window->workspace()->manual().readingOrder();
        driver.window->view().showEntry(entries[1]);
        grab(driver.window.get(), u"editor-"_s + code);
        driver.trigger(Command::WholeManual);
        driver.trigger(Command::ShowHistory);
        driver.window->view().editor().goToEntry(entries[3]);
        grab(driver.window.get(), u"history-"_s + code);
        driver.trigger(Command::ShowPreview);
        QTest::qWait(3000);
        grab(driver.window.get(), u"preview-"_s + code);
        driver.trigger(Command::ShowPreview);
        for (const auto &[command, name] : {std::pair(Command::Publish, u"publish-"_s), std::pair(Command::ExportPdf, u"export-"_s),
                                            std::pair(Command::Editions, u"editions-"_s), std::pair(Command::CheckManual, u"check-"_s),
                                            std::pair(Command::RestoreBackup, u"backups-"_s), std::pair(Command::Guide, u"guide-"_s)}) {
            driver.trigger(command);
            QTest::qWait(800);
            grabDialogs(driver, name + code);
        }
        driver.appearance->use(ui::shared::Appearance::Dark);
        grab(driver.window.get(), u"dark-"_s + code);
    }
}

TEST_CASE("Pictures of finding, replacing and what was written before", "[.grabs]")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        const QString code = ui::language::codeOf(spoken);
        WindowDriver driver(spoken);
        driver.open(driver.file(exampleManual(), u"Exemple"_s));
        driver.window->resize(1400, 860);
        driver.trigger(Command::FindEverywhere);
        driver.child<QLineEdit>(u"search.words"_s)->setText(u"rétablissement"_s);
        QTest::qWait(1500);
        grab(driver.window.get(), u"search-"_s + code);
        driver.trigger(Command::ReplaceEverywhere);
        driver.child<QLineEdit>(u"search.words"_s)->setText(u"usager"_s);
        driver.child<QLineEdit>(u"search.with"_s)->setText(u"personne"_s);
        driver.trigger(Command::WholeManual);
        driver.trigger(Command::Replace);
        driver.child<QLineEdit>(u"findField"_s)->setText(u"groupe"_s);
        driver.trigger(Command::FindNext);
        QTest::qWait(1500);
        grab(driver.window.get(), u"replace-"_s + code);
        driver.trigger(Command::ShowAid);
        auto &desk = driver.window->view().editor().desk();
        for (int row = 0; row < desk.sheet().size(); ++row) {
            const std::optional<model::TextRef> text = desk.sheet().textRef(row);
            if (!text || desk.sheet().text(row).step() != model::Step::InStep || desk.sheet().markup(row, base::Language::French).size() < 60)
                continue;
            // The same with other words at the end, and the Dutch gone.
            const QString french = desk.sheet().markup(row, base::Language::French);
            static_cast<void>(driver.window->workspace()->perform(
                edit::setText(*text, base::Language::French, french.left(french.size() - 8) + u" autrement."_s, history::Reason::Typed)));
            static_cast<void>(driver.window->workspace()->perform(edit::setText(*text, base::Language::Dutch, {}, history::Reason::Typed)));
            desk.open(row, base::Language::Dutch, 0);
            break;
        }
        QTest::qWait(2500);
        grab(driver.window.get(), u"memory-"_s + code);
    }
}

TEST_CASE("Pictures of a text that is read beside another", "[.grabs]")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        const QString code = ui::language::codeOf(spoken);
        WindowDriver driver(spoken);
        driver.open(driver.file(exampleManual(), u"Exemple"_s));
        driver.window->resize(1400, 820);
        auto &view = driver.window->view();
        const auto entries = driver.window->workspace()->manual().readingOrder();
        view.showEntry(entries[2]);
        view.reading().readNow(entries[std::min<qsizetype>(5, entries.size() - 1)]);
        grab(driver.window.get(), u"beside-"_s + code);
        auto &desk = view.editor().desk();
        desk.open(1, base::Language::French, 0);
        const std::optional<model::TextRef> text = desk.sheet().textRef(1);
        REQUIRE(text);
        const auto before = driver.window->workspace()->historyOf(entries[2]);
        REQUIRE(before);
        static_cast<void>(driver.window->workspace()->perform(
            edit::setText(*text, base::Language::French, u"Un autre texte de 25 mots, écrit depuis  lors."_s, history::Reason::Typed)));
        driver.window->workspace()->settle();
        view.reading().readPast(entries[2], before->first().number, before->first().header.at);
        driver.trigger(Command::ShowHistory);
        grab(driver.window.get(), u"past-"_s + code);
        driver.appearance->use(ui::shared::Appearance::Dark);
        driver.trigger(Command::ShowHistory);
        view.reading().pane()->showOnly(std::nullopt);
        grab(driver.window.get(), u"past-dark-"_s + code);
        for (const Command command : {Command::ReadEarlier, Command::GoToEntry, Command::ReadBeside}) {
            QTimer::singleShot(900, driver.window.get(), [&driver, code, command] {
                QWidget *dialog = QApplication::activeModalWidget();
                if (!dialog)
                    return;
                dialog->grab().save(grabFolder().filePath(u"picker%1-%2.png"_s.arg(int(command)).arg(code)));
                dialog->close();
            });
            driver.trigger(command);
        }
    }
}

TEST_CASE("Pictures of every dialog, menu and pane", "[.grabs]")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        for (const bool dark : {false, true}) {
            WindowDriver driver(spoken);
            driver.window->resize(1300, 820);
            driver.appearance->use(dark ? ui::shared::Appearance::Dark : ui::shared::Appearance::Light);
            const QString ending = (dark ? u"-dark-"_s : u"-"_s) + ui::language::codeOf(spoken);
            int number = 0;
            const Visit visit = [&](QWidget *window, const QString &name) {
                WindowDriver::settle();
                QTest::qWait(120);
                const QString file = u"%1-%2%3.png"_s.arg(++number, 3, 10, QChar(u'0')).arg(QString(name).replace(u'/', u' '), ending);
                window->grab().save(grabFolder().filePath(file));
            };
            visitMainWindow(driver, visit);
            driver.open(driver.file(exampleManual(), u"Exemple"_s));
            REQUIRE(driver.waitFor([&driver] { return driver.window->workspace() != nullptr; }));
            visitDialogs(driver, visit);
            visitModal(driver, visit);
        }
    }
}

TEST_CASE("Pictures of the board, the sheet, the registers and what was said", "[.grabs]")
{
    for (const Interface spoken : {Interface::French, Interface::Dutch}) {
        for (const bool dark : {false, true}) {
            const QString ending = ui::language::codeOf(spoken) + (dark ? u"-dark"_s : QString());
            WindowDriver driver(spoken);
            driver.appearance->use(dark ? ui::shared::Appearance::Dark : ui::shared::Appearance::Light);
            driver.open(driver.file(exampleManual(), u"Exemple"_s));
            driver.window->resize(1400, 820);
            visitLiving(driver, [&](QWidget *window, const QString &name) {
                grab(window, u"living-"_s + QString(name).remove(u',').replace(u' ', u'-') + u'-' + ending);
            });
            const model::Manual &manual = driver.window->workspace()->manual();
            const auto entry = [&](const QString &code) { return model::EntryId(manual.find(code)->id); };
            auto &view = driver.window->view();
            for (const auto &[code, name] : {std::pair(u"m-pair-aidance"_s, u"comments"_s), std::pair(u"m-evaluer"_s, u"shown"_s)}) {
                view.showEntry(entry(code));
                if (!view.isSideShown(ui::window::ManualView::Side::Aid))
                    driver.trigger(Command::ShowAid);
                auto &desk = view.editor().desk();
                const std::optional<int> row = code == u"m-pair-aidance" ? desk.sheet().indexOf({*manual.find(u"m-pair-aidance-8"_s), model::Field::Body}) : desk.sheet().size() - 1;
                desk.open(row.value_or(1), base::Language::French, 0);
                grab(driver.window.get(), u"living-"_s + name + u'-' + ending);
            }
            driver.trigger(Command::FindEverywhere);
            driver.child<QAbstractButton>(u"search.sift"_s)->click();
            grab(driver.window.get(), u"living-search-"_s + ending);
            for (const auto &[command, name] : {std::pair(Command::ShowTemplate, u"template"_s), std::pair(Command::ShowReviewRules, u"rules"_s)}) {
                QTimer::singleShot(600, driver.window.get(), [name = name, ending] {
                    if (QWidget *dialog = QApplication::activeModalWidget()) {
                        dialog->grab().save(grabFolder().filePath(u"living-"_s + name + u'-' + ending + u".png"_s));
                        dialog->close();
                    }
                });
                driver.trigger(command);
            }
            driver.trigger(Command::ShowRegisters);
            QTest::qWait(400);
            QTimer::singleShot(800, driver.window.get(), [ending] {
                if (QWidget *dialog = QApplication::activeModalWidget()) {
                    dialog->grab().save(grabFolder().filePath(u"living-merge-"_s + ending + u".png"_s));
                    dialog->close();
                }
            });
            driver.window->findChild<QAbstractButton *>(u"registers.merge"_s)->click();
        }
    }
}
