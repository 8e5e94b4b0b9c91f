// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui::shared {

/// The style of the program: Fusion, with the icon of a chosen menu line in the colour of its words. Fusion asks for the icon
/// of the mouse's tool button there, which is as dark as the ground under it. And buttons of dialogs say what they do in words
/// alone: Fusion's little pictures are of another time than ours.
class ProgramStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
};

} // namespace ui::shared
