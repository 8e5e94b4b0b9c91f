// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui::editor {

/// A text as it is searched: capitals and accents do not count. `places` says for each folded character where in the original it
/// stands.
struct Folded {
    QString text;
    QList<int> places;
};
Folded folded(const QString &original);

/// Where `wanted` (folded already) stands in the original: start and length.
QList<std::pair<int, int>> occurrences(const Folded &text, const QString &wanted);

} // namespace ui::editor
