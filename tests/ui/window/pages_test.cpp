// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "edit/textedits.h"
#include "paint/pdf.h"
#include "support/manualbuilder.h"
#include "ui/editor/findbar.h"
#include "ui/editor/passageeditor.h"
#include "ui/exchange/printable.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpane.h"
#include "ui/shared/messagearea.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::window::Command;

namespace {

model::Incoming pagesOf(int paragraphs)
{
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).part(u"p"_s, u"Partie"_s, u"Deel"_s);
    builder.module(u"m"_s, u"Le module"_s, u"De module"_s);
    for (int number = 1; number <= paragraphs; ++number)
        builder.paragraph(u"Le paragraphe %1 parle de la participation des usagers et de leurs proches, dans chaque réseau "
                          "et à chaque niveau de décision."_s.arg(number), u"Alinea %1."_s.arg(number))
            .called(u"p-%1"_s.arg(number));
    return builder.incoming();
}

ui::preview::PreviewPane &openPreview(WindowDriver &driver)
{
    driver.trigger(Command::ShowPreview);
    ui::preview::PreviewPane &pane = driver.window->view().preview();
    REQUIRE(driver.waitFor([&pane] { return pane.view()->composition() && !pane.isBusy(); }));
    return pane;
}

void exportTo(WindowDriver &driver, const QString &path, int layout = 0)
{
    driver.dialogs.files.enqueue(path);
    driver.trigger(Command::ExportPdf);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() != u"exportDialog"_s || !widget->isVisible())
            continue;
        widget->findChild<QComboBox *>(u"export.language"_s)->setCurrentIndex(std::min(layout, 2));
        widget->findChild<QComboBox *>(u"export.layout"_s)->setCurrentIndex(std::max(layout - 2, 0));
        widget->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
}

} // namespace

TEST_CASE("A click on a line of the pages lands in its passage, before the same letter")
{
    WindowDriver driver;
    driver.open(pagesOf(40));
    auto &pane = openPreview(driver);
    const model::PassageId passage(driver.window->workspace()->manual().find(u"p-30"_s)->id);
    driver.window->view().goTo(model::bodyOf(passage), base::Language::French, 0);
    driver.settle();
    const QRect firstLine = pane.view()->markedLine();
    driver.window->view().goTo(model::bodyOf(passage), base::Language::French, 110);
    driver.settle();
    const QRect line = pane.view()->markedLine();
    REQUIRE(line.top() > firstLine.top());
    REQUIRE(pane.view()->viewport()->rect().contains(line));
    driver.window->view().goTo(model::bodyOf(model::PassageId(driver.window->workspace()->manual().find(u"p-29"_s)->id)),
                               base::Language::French);
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 3, line.center().y()));
    const auto caret = driver.window->view().editor().caret();
    REQUIRE(caret);
    CHECK(caret->text == model::bodyOf(passage));
    CHECK(caret->position > 20); // the beginning of the second line or a later one
    CHECK(caret->position <= 110);
    CHECK(pane.view()->markedLine() == line);
}

TEST_CASE("Find looks in the pages while the keyboard is there, and in the text otherwise")
{
    WindowDriver driver;
    driver.open(pagesOf(3));
    auto &pane = openPreview(driver);
    driver.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(driver.window.get()));
    pane.view()->setFocus();
    driver.trigger(Command::Find);
    CHECK(pane.findBar()->isVisible());
    CHECK_FALSE(driver.window->view().findBar().isVisible());
    pane.findBar()->stop();
    driver.window->view().editor().setFocus();
    driver.trigger(Command::Find);
    CHECK(driver.window->view().findBar().isVisible());
    CHECK_FALSE(pane.findBar()->isVisible());
}

TEST_CASE("What is asked of the pages brings the preview out")
{
    WindowDriver driver;
    driver.open(pagesOf(3));
    CHECK_FALSE(driver.window->view().preview().isVisible());
    driver.window->view().preview().actions().thumbnails->trigger();
    CHECK(driver.window->view().preview().isVisible());
    driver.trigger(Command::CloseManual);
    CHECK_FALSE(driver.window->view().preview().actions().find->isEnabled());
}

TEST_CASE("The PDF of a draft is made of the pages that the preview shows, to the last byte")
{
    WindowDriver driver;
    support::ManualBuilder builder;
    builder.titled(u"Manuel"_s, u"Handboek"_s).part(u"p"_s, u"Partie"_s, u"Deel"_s);
    builder.module(u"m"_s, u"Le module"_s, u"De module"_s).paragraph(u"Voir [ailleurs](#nulle-part)."_s, u"Zie verder."_s);
    builder.called(u"x"_s);
    driver.open(builder.incoming());
    driver.window->workspace()->setAuthor(u"Anna"_s);
    auto &pane = openPreview(driver);
    const model::TextRef body = model::bodyOf(model::PassageId(driver.window->workspace()->manual().find(u"x"_s)->id));
    REQUIRE(driver.window->workspace()->perform(edit::setText(body, base::Language::Dutch, u"Zie elders."_s, history::Reason::Typed)));
    REQUIRE(driver.window->workspace()->flush());
    driver.settle();
    for (int layout = 0; layout < ui::preview::pageLayoutCount; ++layout) {
        pane.actions().layouts[size_t(layout)]->trigger();
        REQUIRE(driver.waitFor([&pane] { return !pane.isCatchingUp(); }));
        QBuffer shown;
        shown.open(QIODevice::WriteOnly);
        REQUIRE(paint::writePdf(pane.view()->composition()->document, {}, &shown));
        const QString path = driver.path(u"pages%1.pdf"_s.arg(layout));
        exportTo(driver, path, layout);
        REQUIRE(driver.waitFor([&] {
            if (auto *anyway = driver.child<QPushButton>(u"findings.offer"_s))
                anyway->click(); // there is a fault, and that is asked about
            return QFile::exists(path);
        }));
        QFile exported(path);
        REQUIRE(exported.open(QIODevice::ReadOnly));
        INFO(layout);
        CHECK((exported.readAll() == shown.data()));
    }
}

TEST_CASE("What was typed a moment ago is in the exported PDF, and who typed it")
{
    WindowDriver driver;
    driver.open(pagesOf(3));
    edit::Workspace &workspace = *driver.window->workspace();
    workspace.setAuthor(u"Béatrice"_s);
    const model::TextRef body = model::bodyOf(model::PassageId(workspace.manual().find(u"p-2"_s)->id));
    REQUIRE(workspace.perform(edit::typeText(body, base::Language::French, u"À peine tapé."_s, {}, {})));
    const QString path = driver.path(u"typed.pdf"_s);
    exportTo(driver, path);
    REQUIRE(driver.waitFor([&path] { return QFile::exists(path); }));
    workspace.settle();
    const auto text = ui::exchange::draftOf(workspace);
    REQUIRE(text);
    CHECK(text->imprint.contributors.contains(u"Béatrice"_s));
    const auto printed = print::print(text->manual, {text->request({})});
    REQUIRE(printed);
    QFile exported(path);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    CHECK((exported.readAll() == printed->pdf));
}

TEST_CASE("A PDF that is cancelled on its way leaves no file")
{
    WindowDriver driver;
    driver.open(pagesOf(600));
    QDir(driver.folder.path()).mkdir(u"out"_s);
    exportTo(driver, driver.path(u"out/pages.pdf"_s));
    auto *progress = driver.window->findChild<QDialog *>(u"progressDialog"_s);
    REQUIRE(progress);
    progress->reject();
    auto *messages = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(driver.waitFor([messages] { return !messages->texts().isEmpty(); }));
    CHECK(messages->texts().last() == u"The operation was cancelled. Nothing was changed."_s);
    CHECK(QDir(driver.path(u"out"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A PDF that is cancelled leaves the one that was there as it was")
{
    WindowDriver driver;
    driver.open(pagesOf(600));
    const QString path = driver.path(u"pages.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("an older print");
    old.close();
    exportTo(driver, path);
    auto *progress = driver.window->findChild<QDialog *>(u"progressDialog"_s);
    REQUIRE(progress);
    progress->reject();
    auto *messages = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(driver.waitFor([messages] { return !messages->texts().isEmpty(); }));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "an older print");
}

TEST_CASE("A PDF that cannot be written is an error, and leaves nothing behind")
{
    WindowDriver driver;
    driver.open(pagesOf(3));
    exportTo(driver, driver.path(u"nowhere/pages.pdf"_s));
    auto *messages = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(driver.waitFor([messages] { return !messages->texts().isEmpty(); }));
    CHECK_FALSE(messages->texts().last().contains(u"Exported"_s));
    CHECK_FALSE(QFile::exists(driver.path(u"nowhere"_s)));
}

TEST_CASE("A PDF that is written can be opened, or found in its folder")
{
    WindowDriver driver;
    driver.open(pagesOf(3));
    exportTo(driver, driver.path(u"pages.pdf"_s));
    auto *messages = driver.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(driver.waitFor([messages] { return !messages->texts().isEmpty(); }));
    QStringList offers;
    for (const QPushButton *button : messages->findChildren<QPushButton *>())
        offers.append(button->text());
    CHECK(offers.contains(u"Open PDF"_s));
    CHECK(offers.contains(u"Show in folder"_s));
}
