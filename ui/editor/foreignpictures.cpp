// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/foreignpictures.h"

#include "ui/editor/takenpicture.h"

namespace ui::editor {

using ::exchange::ForeignPassage;

void scaleToPrint(::exchange::ForeignText &text)
{
    QSet<qsizetype> unreadable;
    for (qsizetype i = 0; i < text.pictures.size(); ++i) {
        const auto picture = lookedOver(text.pictures[i].bytes, {});
        if (picture && !isLargerThanPrinted(*picture))
            continue;
        const auto scaled = picture ? scaledToPrint(*picture, {}) : picture;
        if (scaled)
            text.pictures[i].bytes = scaled->asset.bytes;
        else
            unreadable.insert(i);
    }
    text.passages.removeIf([&](const ForeignPassage &passage) { return unreadable.contains(passage.picture); });
    if (!unreadable.isEmpty())
        text.remarks[::exchange::ForeignRemark::PicturesUnknown] += int(unreadable.size());
}

} // namespace ui::editor
