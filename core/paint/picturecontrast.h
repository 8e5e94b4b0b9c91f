// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace paint {

/// The contrast (WCAG 2.1, 1.4.3: from 1 to 21) between the least readable text of an SVG and what is painted where it
/// stands; the paper is white. Judged are texts of one plain colour; what a style sheet, a ramp or a pattern colours is not. Where a text
/// ends is estimated from its letters, so that no font of the machine matters. Nothing: there is no text that can be judged.
std::optional<double> leastTextContrast(const QByteArray &svg);

} // namespace paint
