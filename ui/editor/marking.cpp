// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/marking.h"

namespace ui::editor {

using shared::MarkKind;

namespace {

QTextCharFormat formatOf(MarkKind kind, const Look &look)
{
    QTextCharFormat format;
    const auto underline = [&](QTextCharFormat::UnderlineStyle style, const QColor &colour) {
        format.setUnderlineStyle(style);
        format.setUnderlineColor(colour);
    };
    switch (kind) {
    case MarkKind::Match: format.setBackground(look.matchFill()); break;
    case MarkKind::Moved:
        format.setBackground(look.movedFill());
        underline(QTextCharFormat::SingleUnderline, look.bar());
        break;
    case MarkKind::Term: underline(QTextCharFormat::DotLine, look.quiet()); break;
    case MarkKind::Misspelt: underline(QTextCharFormat::WaveUnderline, look.fault()); break;
    case MarkKind::Space: format.setBackground(look.hairline()); break;
    }
    return format;
}

} // namespace

QList<QTextLayout::FormatRange> formatsOf(const QList<shared::Mark> &marks, const Look &look)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const shared::Mark &mark : marks)
        ranges.append({mark.start, mark.length, formatOf(mark.kind, look)});
    return ranges;
}

} // namespace ui::editor
