// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/foldedtext.h"

namespace ui::editor {

Folded folded(const QString &original)
{
    Folded result;
    result.text.reserve(original.size());
    result.places.reserve(original.size());
    for (int index = 0; index < original.size(); ++index) {
        const QChar character = original[index];
        if (character == u'’') { // people type the straight one
            result.text += u'\'';
            result.places.append(index);
            continue;
        }
        if (character.unicode() < 0x80) {
            result.text += character.toLower();
            result.places.append(index);
            continue;
        }
        const QString parts = QString(character).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            if (part.category() == QChar::Mark_NonSpacing)
                continue;
            result.text += part;
            result.places.append(index);
        }
    }
    return result;
}

QList<std::pair<int, int>> occurrences(const Folded &text, const QString &wanted)
{
    QList<std::pair<int, int>> found;
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + wanted.size())) {
        const int start = text.places[at];
        const int last = text.places[at + wanted.size() - 1];
        found.append({start, last - start + 1});
    }
    return found;
}

} // namespace ui::editor
