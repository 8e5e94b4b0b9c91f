// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowlayout.h"

#include <QTextOption>

namespace ui::editor {

CellLayout layOut(const QString &markup, const RowLook &look, qreal width, const QColor &accent)
{
    const Shown content = shown(text::parse(markup), Ink{look.font, accent});
    CellLayout cell{std::make_unique<QTextLayout>(content.text, look.font), 0};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cell.text->setTextOption(option);
    cell.text->setFormats(content.formats);
    cell.text->setCacheEnabled(true);
    cell.text->beginLayout();
    for (QTextLine line = cell.text->createLine(); line.isValid(); line = cell.text->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, cell.height});
        cell.height += line.height() * look.linePercent / 100;
    }
    cell.text->endLayout();
    return cell;
}

qreal heightOf(const QTextLayout &lines, int linePercent)
{
    qreal height = 0;
    for (int line = 0; line < lines.lineCount(); ++line)
        height += lines.lineAt(line).height() * linePercent / 100;
    return height;
}

} // namespace ui::editor
