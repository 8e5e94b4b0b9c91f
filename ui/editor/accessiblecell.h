// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/passageeditor.h"
#include "ui/shared/accessibility.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace ui::editor {

/// One painted cell to an assistive technology: a table cell whose text can be read, and opened for writing by putting the
/// caret in it. Remembers its row by what it is, so it stays true when rows come and go above it.
class AccessibleCell final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public shared::ReadableText,
                             public QAccessibleEditableTextInterface,
                             public QAccessibleActionInterface
{
public:
    AccessibleCell(PassageEditor *editor, int row, base::Language language);

    int row() const;
    base::Language language() const { return m_language; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Table cell.
    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override { return row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    // Text.
    using shared::ReadableText::text;
    void addSelection(int start, int end) override;
    void setCursorPosition(int position) override;
    QString attributes(int offset, int *start, int *end) const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;

    // Editable text.
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

    // Action.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QString shown() const override;

    QPointer<PassageEditor> m_editor;
    model::EntryId m_entry;
    RowKey m_key;
    base::Language m_language;
};

} // namespace ui::editor
