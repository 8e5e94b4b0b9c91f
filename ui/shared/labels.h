// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::shared {

// What somebody wrote, where there is little room for it.

/// On one line; what is longer than `most` characters ends in an ellipsis.
inline QString shortened(const QString &words, qsizetype most)
{
    const QString line = words.simplified();
    return line.size() <= most ? line : QString(line.left(most - 1) + QChar(0x2026));
}

/// As the text of a button or a line of a menu, in which an ampersand would be a mnemonic.
inline QString asLabel(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace ui::shared
