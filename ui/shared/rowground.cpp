// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rowground.h"

#include "ui/shared/colours.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui::shared {

namespace {

constexpr int barWidth = 3;

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (!isChosen && !isHovered)
        return;
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool isActive = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    QColor ground = accent;
    ground.setAlphaF(isChosen ? (isActive ? 0.20f : 0.13f) : 0.06f);
    painter.fillRect(option.rect, ground);
    if (isChosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), accent);
}

} // namespace ui::shared
