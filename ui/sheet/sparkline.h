// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QWidget>

class QPainter;

namespace ui::sheet {

/// The values a figure had, by day, as a line: ranges as bars between their ends, the present one marked, the first and the last
/// told under it. Says them in
/// words to those who do not see it. Values that are no numbers, and days that are none, are left out.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void show(const model::Figure &figure);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintEnds(QPainter &painter, const QRectF &area) const;

    struct Point {
        QDate day;
        double least;
        double most;
        QString value; ///< as it is written
    };
    QList<Point> m_points; ///< in the order of their days
};

} // namespace ui::sheet
