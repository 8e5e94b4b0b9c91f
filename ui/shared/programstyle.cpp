// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/programstyle.h"

#include "ui/shared/colours.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace ui::shared {

namespace {

constexpr int airBesideWords = 12; // of a button, on both sides together

bool isField(QStyle::PrimitiveElement element, const QWidget *widget)
{
    const bool holdsText = widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox
           || (element == QStyle::PE_Frame && holdsText);
}

QColor edgeOf(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const bool isWritten = element != QStyle::PE_IndicatorCheckBox && (option.state & QStyle::State_HasFocus);
    return isWritten ? option.palette.color(QPalette::Highlight) : fieldEdge(option.palette);
}

} // namespace

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

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isField(element, widget) || !(option->state & State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edgeOf(element, *option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? usual + QSize(airBesideWords, 0) : usual;
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace ui::shared
