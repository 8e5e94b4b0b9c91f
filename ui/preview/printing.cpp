// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "paint/pagepainter.h"

#include <QPainter>
#include <QPrinter>

namespace ui::preview {

namespace {

std::pair<int, int> askedPages(const QPrinter &printer, const compose::Document &document)
{
    const int count = int(document.pages.size());
    if (printer.fromPage() <= 0)
        return {0, count};
    return {printer.fromPage() - 1, std::clamp(printer.toPage(), printer.fromPage(), count)};
}

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

} // namespace

base::Outcome printPages(QPrinter &printer, const compose::Document &document, const compose::Assets &assets)
{
    const auto pages = paint::PagePainter::create();
    if (!pages)
        return pages.error();
    (*pages)->setAssets(assets);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return base::Error{base::ErrorKind::InputOutput, {}, {printer.printerName(), {}}};
    const auto [first, last] = askedPages(printer, document);
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return base::Error{base::ErrorKind::InputOutput, {}, {printer.printerName(), {}}};
        painter.save();
        placePage(painter, printer, document.pages.sheet(page).size);
        (*pages)->paint(painter, document.pages[page]);
        painter.restore();
    }
    return {};
}

} // namespace ui::preview
