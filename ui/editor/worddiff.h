// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui::editor {

enum class Side : unsigned char { Both, Before, After };

/// A stretch of words that stands in both texts, or in one of them.
struct Stretch {
    Side side = Side::Both;
    QString text;
    bool operator==(const Stretch &) const = default;
};

/// Two texts compared by words: the longest common subsequence. Texts of more than a few thousand words are shown as wholly
/// taken out and put in, past their common start and end.
QList<Stretch> wordDiff(const QString &before, const QString &after);

} // namespace ui::editor
