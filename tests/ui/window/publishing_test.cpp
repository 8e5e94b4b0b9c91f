// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the window: editions, PDFs, the interchange format.
#include "windowdriver.h"

#include "edit/layoutedits.h"
#include "edit/textedits.h"
#include "support/manualbuilder.h"
#include "ui/editor/passageeditor.h"
#include "ui/exchange/printable.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using ui::window::Command;

TEST_CASE("Publishing freezes an edition that the list shows")
{
    WindowDriver driver;
    driver.open(twoModules());
    driver.trigger(Command::Publish);
    auto *dialog = WindowDriver::openDialog(u"publishDialog"_s);
    CHECK(dialog->findChild<QLineEdit *>(u"publish.number"_s)->text() == QDate::currentDate().toString(u"yyyy"_s) + u".1"_s);
    dialog->findChild<QLineEdit *>(u"publish.number"_s)->setText(u"2031.4"_s);
    dialog->findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
    WindowDriver::press(dialog, QDialogButtonBox::Ok);
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace()->editions()->size() == 1; }));
    CHECK(driver.window->workspace()->editions()->first().number == u"2031.4"_s);
    CHECK(driver.waitFor([&driver] {
        const auto kept = driver.window->workspace()->keptPdf(u"2031.4"_s, history::KeptLayout::Columns);
        return kept && *kept && (*kept)->startsWith("%PDF");
    }));
    CHECK(driver.messages().last().contains(u"2031.4"_s));
}

TEST_CASE("An edition that cannot be made leaves what was decided and typed for it")
{
    WindowDriver driver;
    driver.open(twoModules());
    driver.trigger(Command::Publish);
    auto *dialog = WindowDriver::openDialog(u"publishDialog"_s);
    dialog->findChild<QLineEdit *>(u"publish.number"_s)->setText(u"2031.4"_s);
    dialog->findChild<QPlainTextEdit *>(u"publish.note.fr"_s)->setPlainText(u"Une note."_s);
    dialog->findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
    const auto other = driver.window->workspace()->publish({u"2031.4"_s}, {}, {}); // its number is taken meanwhile
    REQUIRE(driver.waitFor([&other] { return other.isFinished(); }));
    WindowDriver::press(dialog, QDialogButtonBox::Ok);
    REQUIRE(driver.waitFor([&driver] { return !driver.messages().isEmpty() && driver.messages().last().contains(u"2031.4"_s); }));
    REQUIRE(driver.window->findChild<QDialog *>(u"publishDialog"_s) == dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QPlainTextEdit *>(u"publish.note.fr"_s)->toPlainText() == u"Une note."_s);
    CHECK(driver.window->workspace()->editions()->size() == 1);
}

TEST_CASE("The PDFs that an edition keeps tell what changed since the one before, as the command line's do")
{
    WindowDriver driver;
    driver.open(twoModules());
    edit::Workspace &workspace = *driver.window->workspace();
    const model::EntryId module = workspace.manual().readingOrder().last();
    for (const QString &number : {u"2031.1"_s, u"2031.2"_s}) {
        REQUIRE(workspace.perform(edit::setText({model::ref(module), model::Field::Title}, base::Language::French,
                                                u"Titre de "_s + number, history::Reason::Typed)));
        driver.trigger(Command::Publish);
        auto *dialog = WindowDriver::openDialog(u"publishDialog"_s);
        dialog->findChild<QLineEdit *>(u"publish.number"_s)->setText(number);
        dialog->findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
        WindowDriver::press(dialog, QDialogButtonBox::Ok);
        REQUIRE(driver.waitFor([&] {
            const auto kept = workspace.keptPdf(number, history::KeptLayout::Columns);
            return kept && *kept;
        }));
    }
    const auto text = ui::exchange::editionOf(workspace, u"2031.2"_s);
    REQUIRE(text);
    CHECK(text->news.since == u"2031.1"_s);
    CHECK(text->news.entries.size() == 1);
    const auto printed = print::print(text->manual, {text->request(print::requestFor(history::KeptLayout::Columns, text->manual))});
    REQUIRE(printed);
    CHECK((**workspace.keptPdf(u"2031.2"_s, history::KeptLayout::Columns) == printed->pdf));
}

TEST_CASE("An edition goes out of the window as it was published, whatever the manual does with missing texts today")
{
    WindowDriver driver;
    driver.open(twoModules());
    edit::Workspace &workspace = *driver.window->workspace();
    const auto written = edit::setText(model::bodyOf(model::PassageId(workspace.manual().find(u"x"_s)->id)), base::Language::Dutch, {}, history::Reason::Typed);
    REQUIRE(workspace.perform(written));
    driver.trigger(Command::Publish);
    WindowDriver::openDialog(u"publishDialog"_s)->findChild<QCheckBox *>(u"publish.accept"_s)->setChecked(true);
    WindowDriver::press(WindowDriver::openDialog(u"publishDialog"_s), QDialogButtonBox::Ok);
    const auto kept = [&workspace] {
        const auto editions = workspace.editions();
        const auto bytes = editions && !editions->isEmpty()
                               ? workspace.keptPdf(editions->first().number, history::KeptLayout::Dutch)
                               : base::Result<std::optional<QByteArray>>(std::optional<QByteArray>());
        return bytes ? bytes->value_or(QByteArray()) : QByteArray();
    };
    REQUIRE(driver.waitFor([&kept] { return !kept().isEmpty(); }));
    edit::LayoutChange change{workspace.manual().layout(), {}, {}};
    change.layout.missing = model::MissingText::LeftOut;
    REQUIRE(workspace.perform(edit::changeLayout(change)));
    const QString path = driver.path(u"edition.pdf"_s);
    driver.dialogs.files.enqueue(path);
    driver.trigger(Command::ExportPdf);
    auto *dialog = WindowDriver::openDialog(u"exportDialog"_s);
    dialog->findChild<QComboBox *>(u"export.text"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox *>(u"export.language"_s)->setCurrentIndex(1);
    WindowDriver::press(dialog, QDialogButtonBox::Ok);
    REQUIRE(driver.waitFor([&path] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.readAll() == kept()));
}

TEST_CASE("The window writes a PDF where it was told to")
{
    WindowDriver driver;
    driver.open(twoModules());
    const QString path = driver.path(u"out.pdf"_s);
    driver.dialogs.files.enqueue(path);
    driver.trigger(Command::ExportPdf);
    WindowDriver::press(WindowDriver::openDialog(u"exportDialog"_s), QDialogButtonBox::Ok);
    REQUIRE(driver.waitFor([&path] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
}

TEST_CASE("A manual goes out as JSON and comes back as one step that undo takes away")
{
    WindowDriver driver;
    const QString json = driver.path(u"out.json"_s);
    driver.open(twoModules());
    driver.dialogs.files.enqueue(json);
    driver.trigger(Command::ExportJson);
    REQUIRE(driver.waitFor([&json] { return QFile::exists(json); }));
    const base::Outcome changed = driver.window->view().editor().desk().manual().entryCount() == 3 ? base::Outcome() : base::Error{};
    REQUIRE(changed);
    driver.trigger(Command::CloseManual);
    driver.open(driver.file(support::ManualBuilder(u"handbook"_s).titled(u"Vide"_s, {}).incoming(), u"empty"_s));
    driver.dialogs.files.enqueue(json);
    driver.trigger(Command::Import);
    REQUIRE(driver.waitFor([&driver] { return driver.window->workspace()->manual().entryCount() == 3; }));
    REQUIRE(driver.waitFor([&driver] { return !driver.messages().isEmpty(); }));
    driver.trigger(Command::Undo);
    CHECK(driver.window->workspace()->manual().entryCount() == 0);
    CHECK(driver.messages().isEmpty()); // it is not in any more
}
