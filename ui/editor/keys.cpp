// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/keys.h"

#include "ui/editor/desk.h"
#include "ui/editor/editing.h"
#include "ui/editor/navigation.h"
#include "ui/editor/pasting.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace ui::editor {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
           || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

int verticalStep(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

bool writes(const QKeyEvent *event)
{
    return !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
}

/// What was typed comes again, once there is a place for it.
std::function<void()> againInto(LiveCell &live, const QEvent *event)
{
    return [&live, again = std::shared_ptr<QEvent>(event->clone())] { QApplication::sendEvent(&live, again.get()); };
}

} // namespace

bool Keys::press(QKeyEvent *event, double page)
{
    if (isModifier(event->key())) // Shift alone must not end a selection of rows
        return false;
    if (event->matches(QKeySequence::Undo))
        return m_desk.undo(), true;
    if (event->matches(QKeySequence::Redo))
        return m_desk.redo(), true;
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (verticalStep(event) == 0 && !isPage)
        m_navigation.forgetAcross();
    return pressClipboard(event) || (m_desk.selection().isActive() && pressOverRows(event)) || pressExtending(event)
           || pressMoving(event, page) || pressWriting(event);
}

bool Keys::compose(const QInputMethodEvent *event)
{
    const bool isNothing = event->commitString().isEmpty() && event->preeditString().isEmpty();
    if (isNothing || !m_desk.selection().isActive())
        return false;
    return m_editing.makeWay(againInto(m_desk.live(), event)), true;
}

bool Keys::pressClipboard(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return m_pasting.copy(), true;
    if (event->matches(QKeySequence::Cut))
        return m_pasting.cut(), true;
    if (!event->matches(QKeySequence::Paste))
        return false;
    if (const QMimeData *data = QApplication::clipboard()->mimeData())
        m_pasting.paste(*data);
    return true;
}

bool Keys::pressOverRows(const QKeyEvent *event)
{
    const int step = verticalStep(event);
    if (step != 0 && event->modifiers() == Qt::ShiftModifier) {
        Sheet &sheet = m_desk.sheet();
        const std::optional<int> anchor = m_desk.selection().anchor(sheet);
        const std::optional<int> focus = m_desk.selection().focus(sheet);
        if (anchor && focus)
            m_desk.selectRows(*anchor, *focus + step);
        return true;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return m_editing.removeChosen(), true;
    if (event->matches(QKeySequence::SelectAll))
        return m_editing.selectAll(), true;
    if (event->modifiers() & Qt::AltModifier)
        return false;
    if (isEnter(event))
        return m_editing.makeWay(), true;
    if (writes(event))
        return m_editing.makeWay(againInto(m_desk.live(), event)), true;
    m_desk.clearSelection();
    return event->key() == Qt::Key_Escape || step != 0;
}

/// Shift with up or down inside a cell selects characters; past its border it selects rows.
bool Keys::pressExtending(const QKeyEvent *event)
{
    LiveCell &live = m_desk.live();
    if (event->matches(QKeySequence::SelectAll))
        return m_editing.selectAll(), true;
    const int step = verticalStep(event);
    if (step == 0 || event->modifiers() != Qt::ShiftModifier || m_desk.row() < 0)
        return false;
    if (step < 0 ? !live.isOnFirstLine() : !live.isOnLastLine())
        return false;
    const int border = step < 0 ? 0 : live.length();
    if (live.caretPosition() == border)
        m_desk.selectRows(m_desk.row(), m_desk.row() + step);
    else
        live.setCaret(border, live.textCursor().anchor());
    return true;
}

bool Keys::pressMoving(const QKeyEvent *event, double page)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers() & Qt::ControlModifier)
        return m_desk.live().leave(event->key() == Qt::Key_Tab), true;
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier)
        return m_navigation.nextCell(), true;
    if (event->key() == Qt::Key_Backtab || (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ShiftModifier))
        return m_navigation.previousCell(), true;
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        return m_navigation.firstRow(), true;
    if (event->matches(QKeySequence::MoveToEndOfDocument))
        return m_navigation.lastRow(), true;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool byWord = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (plain && verticalStep(event) != 0)
        return m_navigation.upOrDown(verticalStep(event));
    if ((plain || byWord) && event->key() == Qt::Key_Left)
        return m_navigation.leftOrRight(-1);
    if ((plain || byWord) && event->key() == Qt::Key_Right)
        return m_navigation.leftOrRight(1);
    if (plain && event->key() == Qt::Key_PageUp)
        return m_navigation.page(-1, page);
    return plain && event->key() == Qt::Key_PageDown && m_navigation.page(1, page);
}

bool Keys::pressWriting(const QKeyEvent *event)
{
    if (isEnter(event)) {
        const bool breaksLine = event->modifiers() & Qt::ShiftModifier;
        return !breaksLine && (m_editing.enter(), true); // never a second block
    }
    if (event->key() == Qt::Key_Backspace && !(event->modifiers() & Qt::ShiftModifier))
        return m_editing.mergeBackwards();
    return event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && m_editing.mergeForwards();
}

} // namespace ui::editor
