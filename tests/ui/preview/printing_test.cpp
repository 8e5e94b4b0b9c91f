// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/joining.h"
#include "openpreview.h"
#include "ui/preview/printing.h"
#include "ui/preview/printrun.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString toolSays(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Does `act` as soon as the print dialog stands open.
void inPrintDialog(const std::function<void(QPrintDialog &)> &act)
{
    auto *timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(20);
}

} // namespace

TEST_CASE("The printer gets the pages it was asked for, as text")
{
    OpenPreview open;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(3, 4);
    const std::vector<int> pages = ui::preview::askedPages(printer, open.pages().document);
    CHECK(pages == std::vector{2, 3});
    REQUIRE(ui::preview::printPages(printer, open.pages().document, {}, pages));
    REQUIRE(QFileInfo(path).size() > 0);
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()) {
        WARN("pdfinfo is not installed: what was printed is not read back");
        return;
    }
    CHECK(toolSays(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +2\n"_s)));
    CHECK(toolSays(u"pdffonts"_s, {path}).contains(u"Noto"));
}

TEST_CASE("A printer that is set to greys gets greys of the same luminance")
{
    OpenPreview open;
    QTemporaryDir folder;
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty()) {
        WARN("pdftoppm is not installed: what was printed is not read back");
        return;
    }
    const auto printedWith = [&](QPrinter::ColorMode mode) {
        const QString path = folder.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setColorMode(mode);
        REQUIRE(ui::preview::printPages(printer, open.pages().document, {}, {0}));
        toolSays(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, path, folder.filePath(u"page"_s)});
        const QStringList images = QDir(folder.path()).entryList({u"page*.png"_s});
        REQUIRE(images.size() == 1);
        return QImage(folder.filePath(images.first()));
    };
    CHECK_FALSE(printedWith(QPrinter::Color).allGray());
    CHECK(printedWith(QPrinter::GrayScale).allGray());
}

TEST_CASE("A printer that cannot start is an error that says so")
{
    OpenPreview open;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/nowhere/at/all/printed.pdf"_s);
    const base::Outcome printed = ui::preview::printPages(printer, open.pages().document, {}, {0});
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == base::ErrorKind::InputOutput);
}

TEST_CASE("Printing that is cancelled leaves the file that was there, and no other")
{
    OpenPreview open;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    const base::CancelToken cancel;
    const base::Progress afterTwo = [cancel](qsizetype done, qsizetype) {
        if (done == 2)
            cancel.cancel();
    };
    const base::Outcome printed =
        ui::preview::printPages(printer, open.pages().document, {}, {0, 1, 2, 3}, afterTwo, cancel);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == base::ErrorKind::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"printed.pdf"_s});
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "before");
}

TEST_CASE("The window goes on while a worker prints, and hears when it is done")
{
    OpenPreview open;
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFileName(folder.filePath(u"printed.pdf"_s));
    std::optional<base::Outcome> outcome;
    ui::preview::sendPagesOf(open.pane(), printer, open.view().composition(), {}, 0,
                             [&outcome](const base::Outcome &printed) { outcome = printed; });
    CHECK_FALSE(outcome);
    REQUIRE(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30000));
    CHECK(*outcome);
    CHECK(QFileInfo(folder.filePath(u"printed.pdf"_s)).size() > 1000);
}

TEST_CASE("Who closes the print dialog gets nothing printed and hears nothing")
{
    OpenPreview open;
    bool wasSeen = false;
    inPrintDialog([&wasSeen](QPrintDialog &dialog) {
        wasSeen = true;
        dialog.reject();
    });
    open.pane().print();
    CHECK(wasSeen);
    QTest::qWait(50);
    CHECK_FALSE(open.child<QLabel>(u"preview.note"_s)->isVisible());
    CHECK_FALSE(open.pane().window()->findChild<QDialog *>(u"progressDialog"_s));
}

TEST_CASE("A booklet’s sheets are asked of the printer as the paper they are, turned")
{
    OpenPreview open;
    const compose::Document lying = compose::imposed(open.pages().document, compose::Imposition::Booklet);
    const auto sheets = std::make_shared<const compose::Composition>(compose::Composition{lying, {}, {}});
    QPageLayout asked;
    inPrintDialog([&asked](QPrintDialog &dialog) {
        asked = dialog.printer()->pageLayout();
        dialog.reject();
    });
    ui::preview::printPagesOf(open.pane(), sheets, {}, 0, paint::Ink::Colours, [](const base::Outcome &) {});
    CHECK(asked.pageSize().id() == QPageSize::A4);
    CHECK(asked.orientation() == QPageLayout::Landscape);
}

TEST_CASE("Without a printer the print dialog offers a file, and gets the pages into it")
{
    OpenPreview open;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    bool wasOffered = false;
    inPrintDialog([&](QPrintDialog &dialog) {
        auto *printers = dialog.findChild<QComboBox *>(u"printers"_s);
        auto *name = dialog.findChild<QLineEdit *>(u"filename"_s);
        wasOffered = printers && name;
        if (!wasOffered)
            return dialog.reject();
        if (QPrinterInfo::availablePrinterNames().isEmpty())
            CHECK(QFileInfo(name->text()).fileName() == u"Manuel.pdf"_s);
        printers->setCurrentIndex(printers->count() - 1); // behind the true ones: a PDF file
        name->setText(path);
        dialog.accept();
    });
    open.pane().print();
    REQUIRE(wasOffered);
    REQUIRE(QTest::qWaitFor([&path] { return QFileInfo(path).size() > 1000; }, 30000));
    QFile printed(path);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.read(4) == "%PDF");
}

TEST_CASE("A file that cannot be written ends the printing with an error")
{
    OpenPreview open;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFileName(u"/nowhere/at/all/printed.pdf"_s);
    std::optional<base::Outcome> outcome;
    ui::preview::sendPagesOf(open.pane(), printer, open.view().composition(), {}, 0,
                             [&outcome](const base::Outcome &printed) { outcome = printed; });
    REQUIRE(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30000));
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error().kind == base::ErrorKind::InputOutput);
}

TEST_CASE("Only the page that is read is printed when that is asked for")
{
    OpenPreview open;
    QPrinter printer;
    printer.setPrintRange(QPrinter::CurrentPage);
    CHECK(ui::preview::askedPages(printer, open.pages().document, 4) == std::vector{4});
    printer.setPrintRange(QPrinter::AllPages);
    CHECK(ui::preview::askedPages(printer, open.pages().document, 4).size() == size_t(open.view().pageCount()));
}
