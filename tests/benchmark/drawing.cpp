// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/drawing.h"

#include "compose/composer.h"
#include "paint/pagepainter.h"
#include "support/generatedmanual.h"

#include <QImage>
#include <QPainter>

namespace benchmark {

QList<Figure> drawingFigures()
{
    constexpr double dotsPerPoint = 96.0 / 72;
    const auto composition = compose::compose(support::manualOfPages(50).manual, {});
    const auto painter = paint::PagePainter::create();
    if (!composition || !painter)
        qFatal("cannot compose pages to draw");
    QList<double> times;
    for (qsizetype number = 0; number < composition->document.pages.size(); ++number) {
        const compose::Page page = composition->document.pages[number];
        QImage image((page.size * dotsPerPoint).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter target(&image);
        target.scale(dotsPerPoint, dotsPerPoint);
        times.append(milliseconds([&] { (*painter)->paint(target, page); }));
    }
    return {{QStringLiteral("drawing a page at 96 dots to the inch, median"), median(times), QStringLiteral("ms"), 3}};
}

} // namespace benchmark
