// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpreview.h"
#include "ui/preview/printing.h"

#include <QFileInfo>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
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
    REQUIRE(ui::preview::printPages(printer, open.pages().document, {}));
    REQUIRE(QFileInfo(path).size() > 0);
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()) {
        WARN("pdfinfo is not installed: what was printed is not read back");
        return;
    }
    CHECK(toolSays(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +2\n"_s)));
    CHECK(toolSays(u"pdffonts"_s, {path}).contains(u"Noto"));
}

TEST_CASE("A printer that cannot start is an error that says so")
{
    OpenPreview open;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/nowhere/at/all/printed.pdf"_s);
    const base::Outcome printed = ui::preview::printPages(printer, open.pages().document, {});
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == base::ErrorKind::InputOutput);
}
