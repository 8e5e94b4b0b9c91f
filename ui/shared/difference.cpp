// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/difference.h"

#include "text/diff.h"
#include "text/markup.h"
#include "ui/shared/colours.h"

namespace ui::shared {

QString differenceAsHtml(const QString &before, const QString &after, const QPalette &palette)
{
    QString html;
    for (const text::Segment &segment : text::differences(text::plain(before), text::plain(after))) {
        const QString words = segment.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        if (segment.kind == text::SegmentKind::Added)
            html += QStringLiteral("<u style=\"background:%1\">%2</u>").arg(addedGround(palette).name(), words);
        else if (segment.kind == text::SegmentKind::Removed)
            html += QStringLiteral("<s style=\"background:%1\">%2</s>").arg(removedGround(palette).name(), words);
        else
            html += words;
    }
    return html;
}

} // namespace ui::shared
