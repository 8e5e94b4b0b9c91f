// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choicebutton.h"

#include "ui/shared/colours.h"
#include "ui/shared/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui::window {

namespace {

constexpr int side = 26;    // of the icon
constexpr int margin = 14;
constexpr int gap = 14;
constexpr int lineGap = 3;

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceButton::setTexts(const QString &title, const QString &detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.08);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const int words = std::max(title.horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_detail));
    const int height = title.height() + lineGap + fontMetrics().height();
    return QSize(words + side + gap + 2 * margin, std::max(height, side) + 2 * (margin - 3));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlphaF(isDown() ? 0.18f : underMouse() ? 0.10f : 0.0f);
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? QPen(accent, 1.6) : QPen(shared::hairline(palette())));
    painter.drawRoundedRect(frame, 8, 8);
    const int top = (height() - side) / 2;
    painter.drawPixmap(margin, top, shared::iconPixmap(m_icon, accent, side, devicePixelRatioF()));

    const QFontMetrics title(titleFont());
    const int left = margin + side + gap;
    const int block = title.height() + lineGap + fontMetrics().height();
    int y = (height() - block) / 2;
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(left, y + title.ascent(), text());
    y += title.height() + lineGap;
    painter.setFont(font());
    painter.setPen(shared::quietText(palette()));
    painter.drawText(left, y + fontMetrics().ascent(), m_detail);
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace ui::window
