// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace exchange {

/// An SVG without what could run or reach outside it: scripts, event handlers, animation, foreign content, the document type,
/// and every reference but those to its own parts and to embedded bitmaps. The very bytes where there was nothing to take
/// out; cleaning twice is cleaning once. Nothing when it is no well-formed XML.
std::optional<QByteArray> cleanSvg(const QByteArray &svg);

} // namespace exchange
