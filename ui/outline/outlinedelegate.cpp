// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinedelegate.h"

#include "ui/language/datetext.h"
#include "ui/language/steptext.h"
#include "ui/outline/outlinemodel.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowground.h"

#include <QApplication>
#include <QPainter>
#include <array>

namespace ui::outline {

namespace {

constexpr int gap = 7;
constexpr int badgePadding = 7;
constexpr int roomyCharacters = 34; // of the whole pane: with fewer the titles need all the room there is

struct Badge {
    QString text;
    model::Step step = model::Step::Empty;
};

Badge badgeOf(const QModelIndex &index)
{
    const auto step = model::Step(index.data(StepRole).toInt());
    const int work = index.data(WorkRole).toInt();
    const QString sign = language::stepSign(step);
    return {work > 0 ? QStringLiteral("%1 %2").arg(sign, language::numberText(work)) : QString(), step};
}

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

int paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const Badge &badge)
{
    if (badge.text.isEmpty())
        return 0;
    const QFont font = badgeFont(option.font);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(badge.text) + 2 * badgePadding;
    const int height = metrics.height() + 3;
    const QRect box(option.rect.right() - width - gap, option.rect.center().y() - height / 2 + 1, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shared::stateGround(badge.step, option.palette));
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(shared::stateColour(badge.step, option.palette));
    painter.drawText(box, Qt::AlignCenter, badge.text);
    return width + 2 * gap;
}

/// How far each language has come, French over Dutch; nothing when both are there.
int paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int right)
{
    constexpr int width = 26;
    constexpr double thick = 3;
    const std::array<int, 2> percent{index.data(FrenchRole).toInt(), index.data(DutchRole).toInt()};
    if (percent[0] < 0 || (percent[0] == 100 && percent[1] == 100))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor tint = shared::quietText(option.palette);
    QColor ground = tint;
    tint.setAlphaF(0.75F);
    ground.setAlphaF(0.25F);
    for (size_t side = 0; side < 2; ++side) {
        const double y = option.rect.center().y() + 1 + (side == 0 ? -thick - 1 : 1);
        const QRectF whole(right - width, y, width, thick);
        painter.setBrush(ground);
        painter.drawRoundedRect(whole, thick / 2, thick / 2);
        painter.setBrush(tint);
        if (percent[side] > 0)
            painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(std::max(thick, width * percent[side] / 100.0), thick)), thick / 2, thick / 2);
    }
    return width + gap;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = option.text;
    option.text.clear();
    painter->save();
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0); // from the edge of the tree, under the branches
    shared::paintRowGround(*painter, row);
    int badge = paintBadge(*painter, option, badgeOf(index));
    if (option.rect.right() >= roomyCharacters * option.fontMetrics.averageCharWidth())
        badge += paintProgress(*painter, option, index, option.rect.right() - std::max(badge, int(gap)));
    const int side = option.fontMetrics.height() + 1;
    const QRect iconBox(option.rect.left() + 6, option.rect.center().y() - side / 2, side, side);
    const double ratio = painter->device()->devicePixelRatioF();
    const QColor tint = shared::quietText(option.palette);
    painter->drawPixmap(iconBox, shared::iconPixmap(index.data(IconRole).toString(), tint, side, ratio));
    const QRect words = option.rect.adjusted(side + 6 + gap, 0, -badge - 4, 0);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(120, option.fontMetrics.height() + 11);
}

} // namespace ui::outline
