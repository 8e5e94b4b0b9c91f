// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/programstyle.h"

#include "ui/shared/colours.h"
#include "ui/shared/icons.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace ui::shared {

namespace {

constexpr int airBesideWords = 12; // of a button or the head of a menu, on both sides together

bool isBox(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

bool isField(QStyle::PrimitiveElement element, const QWidget *widget)
{
    const bool holdsText = widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
    return element == QStyle::PE_FrameLineEdit || isBox(element) || (element == QStyle::PE_Frame && holdsText);
}

void drawEdge(QPainter &painter, const QStyleOption &option, const QColor &colour, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QColor edgeOf(const QStyleOption &field, bool isWritten)
{
    return isWritten ? field.palette.color(QPalette::Highlight) : fieldEdge(field.palette);
}

/// It has the focus, and somebody goes about by keys.
bool isUnderKeyboard(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_PushButton && isUnderKeyboard(*option)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOption inside = *option; // the edge itself is highlighted where Enter presses the button
        inside.rect.adjust(3, 3, -3, -3);
        return drawEdge(*painter, inside, option->palette.color(QPalette::Highlight), 2);
    }
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
    if (element == PE_FrameFocusRect && isUnderKeyboard(*option)) { // the usual one is hardly seen
        const bool isChosen = (option->state & State_Item) && (option->state & State_Selected);
        return drawEdge(*painter, *option, option->palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight), 2);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isField(element, widget) || !(option->state & State_Enabled))
        return;
    const bool isWritten = !isBox(element) && (option->state & State_HasFocus);
    drawEdge(*painter, *option, edgeOf(*option, isWritten), element == PE_IndicatorRadioButton ? option->rect.height() / 2.0 : 2);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && (option->state & State_Enabled))
        drawEdge(*painter, *option, edgeOf(*option, option->state & State_HasFocus), 2);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *line = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && line && line->menuItemType == QStyleOptionMenuItem::Separator && !line->text.isEmpty())
        return usual.expandedTo(QSize(line->fontMetrics.horizontalAdvance(line->text) + airBesideWords,
                                      line->fontMetrics.height() + airBesideWords / 2));
    return type == CT_PushButton ? usual + QSize(airBesideWords, 0) : usual;
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    const bool isOfAnotherTime = hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText;
    if (hint == SH_Menu_SpaceActivatesItem)
        return 1; // it ticks boxes everywhere else
    return isOfAnotherTime ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

QIcon ProgramStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_MessageBoxQuestion: return icon(QStringLiteral("help"));
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"));
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return icon(QStringLiteral("warning"));
    default: return QProxyStyle::standardIcon(sign, option, widget);
    }
}

} // namespace ui::shared
