// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"

#include <QWidget>

namespace ui::sheet {

/// The values a figure had, by day, as a line: ranges as bars between their ends, the present one marked. Says them in
/// words to those who do not see it. Values that are no numbers, and days that are none, are left out.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void show(const model::Figure &figure);
    QSize sizeHint() const override { return {260, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        QDate day;
        double least;
        double most;
    };
    QList<Point> m_points; ///< in the order of their days
};

} // namespace ui::sheet
