// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/accessiblecell.h"

#include "text/wordingfinds.h"
#include "ui/editor/spoken.h"

#include <QScrollBar>
#include <QWindow>

namespace ui::editor {

using base::Language;

AccessibleCell::AccessibleCell(PassageEditor *editor, int row, Language language)
    : m_editor(editor), m_entry(editor->desk().sheet().row(row).entry), m_key(editor->desk().sheet().row(row).key()),
      m_language(language)
{
}

int AccessibleCell::row() const
{
    return m_editor ? m_editor->desk().sheet().indexOf(m_entry, m_key).value_or(-1) : -1;
}

bool AccessibleCell::isValid() const { return row() >= 0; }

QWindow *AccessibleCell::window() const
{
    return m_editor ? m_editor->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_editor ? QAccessible::queryAccessibleInterface(m_editor) : nullptr;
}

QString AccessibleCell::shown() const
{
    const int index = row();
    return index < 0 ? QString()
                     : text::shownText(m_editor->desk().sheet().markup(index, m_language)).replace(QChar::LineSeparator, u'\n');
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    const int index = row();
    if (index < 0)
        return {};
    if (kind == QAccessible::Name)
        return m_editor->cellName(index, m_language);
    if (kind == QAccessible::Description)
        return m_editor->cellNotes(index, m_language);
    return kind == QAccessible::Value ? shown() : QString();
}

void AccessibleCell::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
}

QRect AccessibleCell::rect() const
{
    const int index = row();
    if (index < 0)
        return {};
    const QRect cell = m_editor->cellRect(index, m_language);
    return {m_editor->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    const int index = row();
    if (index < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selectableText = true;
    state.multiLine = true;
    state.editable = m_editor->desk().isWritable() && !m_editor->desk().sheet().row(index).shown;
    state.readOnly = !state.editable;
    state.selected = isSelected();
    state.offscreen = !m_editor->viewport()->rect().intersects(m_editor->cellRect(index, m_language));
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TableCellInterface: return static_cast<QAccessibleTableCellInterface *>(this);
    case QAccessible::TextInterface: return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::EditableTextInterface: return static_cast<QAccessibleEditableTextInterface *>(this);
    case QAccessible::ActionInterface: return static_cast<QAccessibleActionInterface *>(this);
    default: return nullptr;
    }
}

bool AccessibleCell::isSelected() const
{
    return m_editor && m_editor->desk().selection().range(m_editor->desk().sheet()).contains(row());
}

int AccessibleCell::columnIndex() const
{
    if (!m_editor)
        return 0;
    const Columns &columns = m_editor->desk().sheet().columns();
    return columns.only || columns.order[0] == m_language ? 0 : 1;
}

void AccessibleCell::addSelection(int start, int end)
{
    if (row() >= 0)
        m_editor->desk().open(row(), m_language, end, start);
}

void AccessibleCell::setCursorPosition(int position)
{
    if (row() >= 0)
        m_editor->desk().open(row(), m_language, position);
}

QString AccessibleCell::attributes(int offset, int *start, int *end) const
{
    const int index = row();
    if (index < 0)
        return ReadableText::attributes(offset, start, end);
    const QList<text::Run> runs = text::parse(m_editor->desk().sheet().markup(index, m_language));
    return spokenAttributes(runs, m_editor->marksIn(index, m_language), m_language, offset, start, end);
}

QRect AccessibleCell::characterRect(int offset) const
{
    const int index = row();
    if (index < 0)
        return {};
    const CellLayout &cell = m_editor->desk().sheet().cell(index, m_language);
    if (!cell.text || cell.text->lineCount() == 0)
        return rect();
    const QTextLine line = cell.text->lineForTextPosition(std::clamp(offset, 0, int(cell.text->text().size())));
    const qreal left = line.cursorToX(offset);
    const qreal right = line.cursorToX(offset + 1);
    const QRectF place(left, line.y(), std::max(1.0, right - left), line.height());
    return place.translated(rect().topLeft()).toAlignedRect();
}

int AccessibleCell::offsetAtPoint(const QPoint &point) const
{
    const int index = row();
    if (index < 0)
        return -1;
    const QPoint inside = point - rect().topLeft();
    return Navigation::characterAt(m_editor->desk(), index, m_language, inside.x(), inside.y());
}

void AccessibleCell::scrollToSubstring(int, int)
{
    if (row() >= 0)
        m_editor->reveal(row());
}

void AccessibleCell::replaceText(int start, int end, const QString &text)
{
    if (row() < 0 || !m_editor->desk().isWritable() || m_editor->desk().sheet().row(row()).shown)
        return;
    m_editor->desk().open(row(), m_language, end, start);
    text::Run run;
    run.text = text;
    m_editor->desk().live().insertRuns({run});
}

QStringList AccessibleCell::actionNames() const { return {setFocusAction()}; }

void AccessibleCell::doAction(const QString &name)
{
    if (name != setFocusAction() || row() < 0)
        return;
    setCursorPosition(0);
    m_editor->desk().live().setFocus();
}

} // namespace ui::editor
