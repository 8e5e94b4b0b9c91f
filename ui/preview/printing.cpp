// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "paint/pagepainter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryFile>
#include <numeric>

namespace ui::preview {

namespace {

/// The page in the middle of the sheet, in its own size or, on smaller paper, reduced.
void placePage(QPainter &painter, const QPrinter &printer, const QSizeF &page)
{
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const double fitting = std::min({1.0, paper.width() / page.width(), paper.height() / page.height()});
    const double dots = printer.resolution() / 72.0;
    painter.scale(dots, dots);
    painter.translate((paper.width() - page.width() * fitting) / 2,
                      (paper.height() - page.height() * fitting) / 2);
    painter.scale(fitting, fitting);
}

base::Error stopped(const QString &where)
{
    return {base::ErrorKind::InputOutput, {}, {where, {}}};
}

base::Outcome sendPages(QPrinter &printer, const compose::Document &document, paint::PagePainter &ink,
                        const std::vector<int> &pages, const base::Progress &progress, const base::CancelToken &cancel)
{
    if (cancel.isCancelled())
        return base::Error{base::ErrorKind::Cancelled, {}, {}};
    QPainter painter;
    if (!painter.begin(&printer))
        return stopped(printer.printerName());
    for (size_t i = 0; i < pages.size(); ++i) {
        if (cancel.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}, {}};
        if (i > 0 && !printer.newPage())
            return stopped(printer.printerName());
        painter.save();
        placePage(painter, printer, document.pages.sheet(pages[i]).size);
        ink.paint(painter, document.pages[pages[i]]);
        painter.restore();
        if (progress)
            progress(qsizetype(i) + 1, qsizetype(pages.size()));
    }
    return painter.end() ? base::Outcome() : stopped(printer.printerName());
}

/// A name beside the target; empty when nothing can be written there.
QString nameBeside(const QString &target)
{
    QTemporaryFile file(target + QStringLiteral(".XXXXXX.pdf"));
    file.setAutoRemove(false);
    return file.open() ? file.fileName() : QString();
}

base::Outcome takePlace(const QString &made, const QString &target)
{
    const bool isDone = QFileInfo(made).size() > 0 && (!QFile::exists(target) || QFile::remove(target))
                        && QFile::rename(made, target);
    return isDone ? base::Outcome() : stopped(target);
}

} // namespace

std::vector<int> askedPages(const QPrinter &printer, const compose::Document &document, int current)
{
    if (printer.printRange() == QPrinter::CurrentPage)
        return {current};
    const int count = int(document.pages.size());
    const QPageRanges ranges = printer.pageRanges();
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1))
            pages.push_back(page);
    }
    return pages;
}

base::Outcome printPages(QPrinter &printer, const compose::Document &document, const compose::Assets &assets,
                         const std::vector<int> &pages, const base::Progress &progress,
                         const base::CancelToken &cancel)
{
    const auto ink = paint::PagePainter::create();
    if (!ink)
        return ink.error();
    (*ink)->setAssets(assets);
    (*ink)->setInk(printer.colorMode() == QPrinter::GrayScale ? paint::Ink::Greys : paint::Ink::Colours);
    printer.setFullPage(true);
    const QString target = printer.outputFileName();
    if (target.isEmpty())
        return sendPages(printer, document, **ink, pages, progress, cancel);
    const QString made = nameBeside(target);
    if (made.isEmpty())
        return stopped(target);
    printer.setOutputFileName(made);
    base::Outcome printed = sendPages(printer, document, **ink, pages, progress, cancel);
    if (printed)
        printed = takePlace(made, target);
    if (!printed)
        QFile::remove(made);
    return printed;
}

} // namespace ui::preview
