// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui::shared {

/// The style of the program: Fusion, with the icon of a chosen menu line in the colour of its words. Fusion asks for the icon
/// of the mouse's tool button there, which is as dark as the ground under it. Fields, boxes to tick and rounds to choose have an edge that can be
/// seen on dark ground too, and one of its own colour around a text that has the keyboard. Buttons have air around their words,
/// and in dialogs nothing else: Fusion's little pictures are of another time than ours, and so is the shadow behind what cannot
/// be chosen. A menu is as wide as its heads, which Fusion leaves out when it measures. Questions and warnings have the line icons
/// of the rest of the program.
class ProgramStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui::shared
