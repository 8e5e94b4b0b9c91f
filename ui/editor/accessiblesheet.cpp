// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/accessiblesheet.h"

#include "ui/editor/accessiblecell.h"
#include "ui/editor/accessiblelive.h"
#include "ui/editor/stepsign.h"
#include "ui/shared/accessibility.h"

#include <QAccessibleWidget>
#include <QScrollBar>

namespace ui::editor {

using base::Language;

namespace {

/// The editor as a table. A cell is made when somebody asks for it and then kept; the open cell is the live widget itself.
class AccessibleSheet final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleSheet(PassageEditor *editor) : QAccessibleWidget(editor, QAccessible::Table) {}
    ~AccessibleSheet() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? PassageEditor::tr("Passages") : own;
    }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override { return cellAt(index / columnCount(), index % columnCount()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == &editor()->desk().live())
            return editor()->desk().row() * columnCount() + columnOf(editor()->desk().language());
        const auto *cell = dynamic_cast<const AccessibleCell *>(child);
        return cell ? cell->row() * columnCount() + cell->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = editor()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!editor()->viewport()->rect().contains(point))
            return nullptr;
        Sheet &sheet = editor()->desk().sheet();
        const int row = sheet.heights().rowAt(editor()->verticalScrollBar()->value() + point.y());
        return cellAt(row, columnOf(sheet.columns().languageAt(point.x())));
    }
    QAccessibleInterface *focusChild() const override
    {
        LiveCell &live = editor()->desk().live();
        return live.hasFocus() ? QAccessible::queryAccessibleInterface(&live) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        Desk &desk = editor()->desk();
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const Language language = languageOf(column);
        if (row == desk.row() && language == desk.language())
            return QAccessible::queryAccessibleInterface(&desk.live());
        const std::pair key{desk.sheet().row(row).key(), base::indexOf(language)};
        auto known = m_cells.find(key);
        if (known == m_cells.end())
            known = m_cells.insert(key, QAccessible::registerAccessibleInterface(new AccessibleCell(editor(), row, language)));
        return QAccessible::accessibleInterface(*known);
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows())
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(row, column));
        return cells;
    }
    QString columnDescription(int column) const override { return ownName(languageOf(column)); }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override { return editor()->desk().sheet().columns().only ? 1 : 2; }
    int rowCount() const override { return editor()->desk().sheet().size(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        const RowSelection::Range range = editor()->desk().selection().range(editor()->desk().sheet());
        QList<int> rows;
        for (int row = range.first; row <= range.last; ++row)
            rows.append(row);
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override { return editor()->desk().selectRows(row, row), true; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return editor()->desk().clearSelection(), true; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    PassageEditor *editor() const { return static_cast<PassageEditor *>(widget()); }
    Language languageOf(int column) const
    {
        const Columns &columns = editor()->desk().sheet().columns();
        return columns.only.value_or(columns.order[size_t(column)]);
    }
    int columnOf(Language language) const
    {
        const Columns &columns = editor()->desk().sheet().columns();
        return columns.only || columns.order[0] == language ? 0 : 1;
    }

    mutable QHash<std::pair<RowKey, int>, QAccessible::Id> m_cells;
};

} // namespace

void installAccessibility()
{
    shared::installAccessible<PassageEditor, AccessibleSheet>();
    shared::installAccessible<LiveCell, AccessibleLive>();
}

} // namespace ui::editor
