// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/programstyle.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace ui::shared {

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *line = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isChosen = line && (line->state & State_Selected) && (line->state & State_Enabled);
    if (element != CE_MenuItem || !isChosen || line->icon.isNull())
        return QProxyStyle::drawControl(element, option, painter, widget);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    const double ratio = painter->device()->devicePixelRatioF();
    QStyleOptionMenuItem lit = *line;
    lit.icon = QIcon(line->icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
    QProxyStyle::drawControl(element, &lit, painter, widget);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace ui::shared
