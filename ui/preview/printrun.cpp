// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printrun.h"

#include "base/workers.h"
#include "ui/preview/printing.h"
#include "ui/shared/preferences.h"
#include "ui/shared/progressdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace ui::preview {

namespace {

/// Where a manual without a printer goes unless something else is said.
QString fileFor(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x{0}-\\x{1f}]+"));
    const QString name = QString(title).replace(unfit, QStringLiteral(" ")).simplified();
    return QDir(shared::usualFolder()).filePath((name.isEmpty() ? QStringLiteral("Vademecum") : name) + QStringLiteral(".pdf"));
}

/// A sheet that lies is the same paper, turned: no printer has paper that is wider than high.
void setPaper(QPrinter &printer, const QSizeF &sheet)
{
    const bool lies = sheet.width() > sheet.height();
    printer.setPageSize(QPageSize(lies ? sheet.transposed() : sheet, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
}

std::shared_ptr<QPrinter> printerFor(const compose::Document &document, paint::Ink ink)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.metadata.title);
    printer->setCreator(QStringLiteral("Vademecum"));
    if (ink == paint::Ink::Greys)
        printer->setColorMode(QPrinter::GrayScale);
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFileName(fileFor(document.metadata.title));
    setPaper(*printer, document.pages.sheet(0).size);
    return printer;
}

} // namespace

void printPagesOf(QWidget &window, const SharedComposition &pages, const compose::Assets &assets, int current, paint::Ink ink,
                  const std::function<void(base::Outcome)> &done)
{
    const std::shared_ptr<QPrinter> printer = printerFor(pages->document, ink);
    QPrintDialog dialog(printer.get(), &window); // made each time: it does not change its language
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setMinMax(1, int(pages->document.pages.size()));
    if (dialog.exec() == QDialog::Accepted)
        sendPagesOf(window, printer, pages, assets, current, done);
}

void sendPagesOf(QWidget &window, const std::shared_ptr<QPrinter> &printer, const SharedComposition &pages,
                 const compose::Assets &assets, int current, const std::function<void(base::Outcome)> &done)
{
    auto *dialog = new shared::ProgressDialog(
        [] { return QCoreApplication::translate("ui::preview::Printing", "Printing…"); }, &window);
    const std::vector<int> asked = askedPages(*printer, pages->document, current);
    const QFuture<base::Outcome> printing = QtConcurrent::run(&base::workers(), 
        [printer, pages, assets, asked, progress = dialog->progress(), cancel = dialog->cancelToken()] {
            return printPages(*printer, pages->document, assets, asked, progress, cancel);
        });
    dialog->follow<base::Outcome>(printing, done);
}

} // namespace ui::preview
