// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/accessiblelive.h"

#include "ui/editor/spoken.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui::editor {

using base::Language;

AccessibleLive::AccessibleLive(LiveCell *live) : QAccessibleWidget(live, QAccessible::EditableText) {}

PassageEditor *AccessibleLive::editor() const
{
    const QWidget *viewport = widget()->parentWidget();
    return viewport ? qobject_cast<PassageEditor *>(viewport->parentWidget()) : nullptr;
}

QAccessibleInterface *AccessibleLive::parent() const
{
    QAccessibleInterface *sheet = table();
    return sheet ? sheet : QAccessibleWidget::parent();
}

QAccessibleInterface *AccessibleLive::table() const
{
    PassageEditor *sheet = editor();
    return sheet ? QAccessible::queryAccessibleInterface(sheet) : nullptr;
}

QString AccessibleLive::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && rowIndex() >= 0)
        return editor()->cellNotes(rowIndex(), editor()->desk().language());
    return kind == QAccessible::Value ? live().toPlainText() : QAccessibleWidget::text(kind);
}

void AccessibleLive::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
}

QAccessible::State AccessibleLive::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !live().isReadOnly();
    state.readOnly = live().isReadOnly();
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessibleLive::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TextInterface: return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::EditableTextInterface: return static_cast<QAccessibleEditableTextInterface *>(this);
    case QAccessible::TableCellInterface: return editor() ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    default: return QAccessibleWidget::interface_cast(type);
    }
}

void AccessibleLive::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = live().textCursor();
    *start = index == 0 && cursor.hasSelection() ? cursor.selectionStart() : 0;
    *end = index == 0 && cursor.hasSelection() ? cursor.selectionEnd() : 0;
}

/// A line as it is broken on screen, `by` lines further.
QString AccessibleLive::lineAt(int offset, int by, int *start, int *end) const
{
    *start = *end = -1;
    const QTextLayout *lines = live().document()->firstBlock().layout();
    const QTextLine here = lines->lineForTextPosition(std::clamp(offset, 0, characterCount()));
    const int number = here.isValid() ? here.lineNumber() + by : -1;
    if (number < 0 || number >= lines->lineCount())
        return {};
    const QTextLine line = lines->lineAt(number);
    *start = line.textStart();
    *end = std::min(line.textStart() + line.textLength(), characterCount());
    return text(*start, *end);
}

QString AccessibleLive::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return type == QAccessible::LineBoundary ? lineAt(offset, -1, start, end)
                                             : QAccessibleTextInterface::textBeforeOffset(offset, type, start, end);
}

QString AccessibleLive::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return type == QAccessible::LineBoundary ? lineAt(offset, 1, start, end)
                                             : QAccessibleTextInterface::textAfterOffset(offset, type, start, end);
}

QString AccessibleLive::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return type == QAccessible::LineBoundary ? lineAt(offset, 0, start, end)
                                             : QAccessibleTextInterface::textAtOffset(offset, type, start, end);
}

QRect AccessibleLive::characterRect(int offset) const
{
    QTextCursor cursor(live().document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    QRect place = live().cursorRect(cursor);
    if (cursor.movePosition(QTextCursor::NextCharacter)) {
        const QRect next = live().cursorRect(cursor);
        if (next.top() == place.top() && next.left() > place.left())
            place.setRight(next.left());
    }
    return {live().viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int AccessibleLive::offsetAtPoint(const QPoint &point) const
{
    return live().cursorForPosition(live().viewport()->mapFromGlobal(point)).position();
}

void AccessibleLive::scrollToSubstring(int, int)
{
    if (rowIndex() >= 0)
        editor()->reveal(rowIndex());
}

QString AccessibleLive::attributes(int offset, int *start, int *end) const
{
    const int row = rowIndex();
    const Language language = row < 0 ? Language::French : editor()->desk().language();
    const QList<shared::Mark> marks = row < 0 ? QList<shared::Mark>() : editor()->marksIn(row, language);
    return spokenAttributes(live().runs(), marks, language, offset, start, end);
}

void AccessibleLive::replaceText(int start, int end, const QString &text)
{
    if (live().isReadOnly())
        return;
    live().setCaret(end, start);
    text::Run run;
    run.text = text;
    live().insertRuns({run});
}

bool AccessibleLive::isSelected() const
{
    const int row = rowIndex();
    return row >= 0 && editor()->desk().selection().range(editor()->desk().sheet()).contains(row);
}

int AccessibleLive::columnIndex() const
{
    if (rowIndex() < 0)
        return 0;
    const Columns &columns = editor()->desk().sheet().columns();
    return columns.only || columns.order[0] == editor()->desk().language() ? 0 : 1;
}

int AccessibleLive::rowIndex() const
{
    PassageEditor *sheet = editor();
    return sheet ? sheet->desk().row() : -1;
}

} // namespace ui::editor
