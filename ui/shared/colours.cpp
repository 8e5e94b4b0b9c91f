// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/colours.h"

#include <algorithm>
#include <cmath>

namespace ui::shared {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

QColor pick(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return QColor(isDark(palette) ? onDark : onLight);
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor stateColour(model::Step step, const QPalette &palette)
{
    switch (step) {
    case model::Step::Empty: return quietText(palette);
    case model::Step::Single: return pick(palette, 0x654b9e, 0xc5b3f0);
    case model::Step::InStep: return pick(palette, 0x2b7349, 0x7fd1a0);
    case model::Step::FrenchAhead: return pick(palette, 0x1f5fbf, 0x8ab4f8);
    case model::Step::DutchAhead: return pick(palette, 0x9a4a08, 0xf4b26a);
    case model::Step::BothMoved: return pick(palette, 0xb3261e, 0xf5948c);
    case model::Step::Adapted: return pick(palette, 0x0d6962, 0x6fd6cb);
    }
    return palette.color(QPalette::Text);
}

QColor stateGround(model::Step step, const QPalette &palette)
{
    return mixed(stateColour(step, palette), palette.color(QPalette::Base), isDark(palette) ? 0.18 : 0.09);
}

QColor quietText(const QPalette &palette)
{
    return pick(palette, 0x5d6269, 0xaab0b6);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.16);
}

QColor fieldEdge(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), isDark(palette) ? 0.5 : 0.52);
}

QColor addedGround(const QPalette &palette)
{
    return pick(palette, 0xcfebe6, 0x1d4a45);
}

QColor removedGround(const QPalette &palette)
{
    return pick(palette, 0xfbe0cb, 0x5e3a1b);
}

QColor addedLine(const QPalette &palette)
{
    return pick(palette, 0x0d6962, 0x6fd6cb);
}

QColor removedLine(const QPalette &palette)
{
    return pick(palette, 0x9a4a08, 0xf4b26a);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace ui::shared
