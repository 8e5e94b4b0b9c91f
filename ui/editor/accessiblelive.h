// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/passageeditor.h"

#include <QAccessibleWidget>

namespace ui::editor {

/// The open cell to an assistive technology: a text field that is a cell of the table too, whose words say their language,
/// and whether they are misspelt. Qt's own interface of a text widget knows neither. In a dialog it is a text field alone.
class AccessibleLive final : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface,
                             public QAccessibleTableCellInterface
{
public:
    explicit AccessibleLive(LiveCell *live);

    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Text.
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return live().textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { live().setCaret(end, start); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    int cursorPosition() const override { return live().caretPosition(); }
    void setCursorPosition(int position) override { live().setCaret(position, position); }
    QString text(int start, int end) const override { return live().toPlainText().mid(start, end - start); }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override { return live().length(); }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    // Editable text.
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

    // Table cell.
    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    LiveCell &live() const { return *static_cast<LiveCell *>(widget()); }
    /// Null in a dialog, and while the editor is being destroyed: Qt takes the focus from its children last.
    PassageEditor *editor() const;
    QString lineAt(int offset, int by, int *start, int *end) const;
};

} // namespace ui::editor
