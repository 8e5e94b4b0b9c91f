// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sparkline.h"

#include "check/living.h"
#include "ui/language/datetext.h"
#include "ui/shared/colours.h"

#include <QPainter>

namespace ui::sheet {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sheet.sparkline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::show(const model::Figure &figure)
{
    m_points.clear();
    QList<model::DatedValue> values = figure.header.earlier;
    values.append({figure.header.value, figure.header.asOf, figure.header.source});
    QStringList said;
    for (const model::DatedValue &value : values) {
        const QDate day = QDate::fromString(value.asOf, Qt::ISODate);
        const std::optional<check::Range> range = check::rangeIn(value.value);
        if (!day.isValid() || !range)
            continue;
        m_points.append({day, range->least, range->most, value.value});
        said.append(tr("%1: %2", "day, value").arg(language::shortDateText(day), value.value));
    }
    std::stable_sort(m_points.begin(), m_points.end(), [](const Point &left, const Point &right) { return left.day < right.day; });
    setAccessibleName(tr("Values over time"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(said.join(u'\n'));
    setVisible(m_points.size() > 1);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {260, 64 + fontMetrics().height()};
}

/// "1 – 01/09/2024" at the left, the present value at the right.
void Sparkline::paintEnds(QPainter &painter, const QRectF &area) const
{
    const QRectF below(area.left() - 6, area.bottom() + 6, area.width() + 12, fontMetrics().height());
    const auto words = [&](const Point &point) {
        return QString(point.value + QStringLiteral(" – ") + language::shortDateText(point.day));
    };
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(below, Qt::AlignLeft, words(m_points.constFirst()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(below, Qt::AlignRight, words(m_points.constLast()));
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_points.size() < 2)
        return;
    double least = m_points.constFirst().least;
    double most = m_points.constFirst().most;
    for (const Point &point : std::as_const(m_points)) {
        least = std::min(least, point.least);
        most = std::max(most, point.most);
    }
    const QRectF area = QRectF(rect()).adjusted(8, 8, -8, -8 - fontMetrics().height());
    const double days = std::max<qint64>(1, m_points.constFirst().day.daysTo(m_points.constLast().day));
    const double span = most > least ? most - least : 1;
    const auto at = [&](const Point &point, double value) {
        return QPointF(area.left() + area.width() * double(m_points.constFirst().day.daysTo(point.day)) / days,
                       area.bottom() - area.height() * (value - least) / span);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shared::hairline(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QColor ink = shared::stateColour(model::Step::InStep, palette());
    QPolygonF line;
    for (const Point &point : std::as_const(m_points)) {
        line.append(at(point, (point.least + point.most) / 2));
        painter.setPen(QPen(ink, 3));
        painter.drawLine(at(point, point.least), at(point, point.most));
    }
    painter.setPen(QPen(ink, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(ink);
    for (const QPointF &point : std::as_const(line))
        painter.drawEllipse(point, point == line.constLast() ? 4 : 2.5, point == line.constLast() ? 4 : 2.5);
    paintEnds(painter, area);
}

} // namespace ui::sheet
