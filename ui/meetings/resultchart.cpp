// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/resultchart.h"

#include "ui/shared/colours.h"

#include <QPainter>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; // pixels between words, bar and number

} // namespace

ResultChart::ResultChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResultChart::show(const QList<Bar> &bars, int answered, const QString &summary)
{
    m_bars = bars;
    m_answered = answered;
    QStringList said;
    for (const Bar &bar : bars)
        said.append(tr("%1: %2", "answer, how often").arg(bar.words).arg(bar.count));
    setAccessibleDescription(summary + u": "_s + said.join(u"; "_s));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

QSize ResultChart::sizeHint() const
{
    return {360, rowHeight() * int(m_bars.size())};
}

QSize ResultChart::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

int ResultChart::rowHeight() const
{
    return fontMetrics().lineSpacing() + 4;
}

/// As much as the longest needs, but bars come first.
int ResultChart::wordsWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.words));
    return std::min(widest + 2, width() * 3 / 5); // advances are rounded
}

void ResultChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int most = std::max(1, m_answered);
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.count);
    for (int row = 0; row < m_bars.size(); ++row)
        paintBar(painter, m_bars[row], row * rowHeight(), most);
}

void ResultChart::paintBar(QPainter &painter, const Bar &bar, int top, int most) const
{
    const int height = rowHeight();
    const int words = wordsWidth();
    const int number = fontMetrics().horizontalAdvance(QString::number(most)) + gap;
    const int room = std::max(0, width() - words - gap - number);
    const QRect track(words + gap, top + height / 2 - 5, room, 10);
    QRect filled = track;
    filled.setWidth(room * bar.count / most);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top, words, height), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(bar.words, Qt::ElideRight, words));
    painter.fillRect(track, shared::hairline(palette()));
    painter.fillRect(filled, palette().color(QPalette::Highlight));
    painter.drawText(QRect(track.right() + 1, top, number, height), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(bar.count));
}

} // namespace ui::meetings
