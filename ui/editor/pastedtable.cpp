// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pastedtable.h"

#include "text/markup.h"

#include <QTextCursor>
#include <QTextTable>

namespace ui::editor {

using model::PassageKind;

namespace {

/// Its paragraphs as lines of one text; what looked bold or italic is left behind.
QString markupOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString shown = cursor.selectedText().remove(QChar::ObjectReplacementCharacter);
    shown.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text::escaped(shown.trimmed());
}

} // namespace

QList<edit::NewPassage> passagesOfTable(const QTextTable &table, base::Language language)
{
    QList<edit::NewPassage> passages;
    if (table.rows() < 2 || table.columns() < 2)
        return passages;
    edit::NewPassage head;
    head.id = model::PassageId::create();
    head.header.kind = PassageKind::Table;
    head.header.columns = table.columns();
    head.header.header = true;
    passages.append(head);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            edit::NewPassage cell;
            cell.id = model::PassageId::create();
            cell.header.kind = PassageKind::Cell;
            cell.header.parent = head.id;
            cell.header.column = column;
            cell.header.position = QString::number(row);
            const QTextTableCell source = table.cellAt(row, column);
            const bool begins = source.row() == row && source.column() == column; // a cell over several comes once
            if (begins)
                cell.body[size_t(base::indexOf(language))] = markupOf(source);
            passages.append(cell);
        }
    }
    return passages;
}

} // namespace ui::editor
