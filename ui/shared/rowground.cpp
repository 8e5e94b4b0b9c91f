// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rowground.h"

#include "ui/shared/colours.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace ui::shared {

namespace {

constexpr int barWidth = 3;

class QuietBranches final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_ItemView_ShowDecorationSelected ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isActive = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (!isChosen && !isHovered && !isActive)
        return;
    const QColor accent = option.palette.color(QPalette::Highlight);
    QColor ground = accent;
    ground.setAlphaF(isChosen ? (isActive ? 0.20f : 0.13f) : 0.06f);
    if (isChosen || isHovered)
        painter.fillRect(option.rect, ground);
    if (isChosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), accent);
    if (isActive) { // the keyboard is here
        painter.save();
        painter.setPen(QPen(accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -0.5));
        painter.restore();
    }
}

void keepBranchesQuiet(QTreeView &tree)
{
    auto *quiet = new QuietBranches;
    quiet->setParent(&tree);
    tree.setStyle(quiet);
}

} // namespace ui::shared
