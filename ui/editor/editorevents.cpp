// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that listens: to the desk, the live cell, focus, language and palette.
#include "ui/editor/passageeditor.h"

#include "text/wordingfinds.h"
#include "ui/editor/spoken.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui::editor {

using base::Language;

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

void PassageEditor::connectDesk()
{
    connect(&m_desk, &Desk::cellChanged, this, &PassageEditor::cellOpened);
    connect(&m_desk, &Desk::caretMoved, this, &PassageEditor::tellCaret);
    connect(&m_desk, &Desk::revealWanted, this, &PassageEditor::reveal);
    connect(&m_desk, &Desk::refused, this, &PassageEditor::refused);
    connect(&m_desk, &Desk::placeWanted, this, &PassageEditor::goTo);
    connect(&m_desk, &Desk::rowsAboutToChange, this, &PassageEditor::keepPlace);
    connect(&m_desk, &Desk::rowTouched, this, &PassageEditor::updateRow);
    connect(&m_desk, &Desk::rowsChanged, this, [this](bool all) {
        if (all || m_desk.sheet().heights().total() != m_placeTotal)
            returnToPlace();
        if (all)
            setProperty("showsFocus", m_desk.sheet().size() > 0); // a cell does
        nameLive();
        showMarksInLive(); // the live cell follows the manual before this, and its marks go when it is filled anew
        updateActions();
        if (all || m_idle.isActive())
            m_idle.start(pauseMilliseconds); // nobody waits for a slice while typing
    });
    connect(&m_desk, &Desk::rowsReplaced, this, &PassageEditor::tellRows);
    connect(&m_desk, &Desk::selectionChanged, this, [this] {
        m_live->setCursorWidth(m_desk.selection().isActive() ? 0 : 1);
        updateActions();
        viewport()->update();
    });
    connect(&m_desk, &Desk::shownEntryGone, this, [this] { Q_EMIT shownEntryChanged({}); });
}

void PassageEditor::connectLive()
{
    m_live->offerKey = [this](QKeyEvent *event) {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (m_desk.isReader() && isEnter)
            return askPlace(), true;
        return m_keys.press(event, viewport()->height() * 0.85);
    };
    m_live->offerComposed = [this](const QInputMethodEvent *event) { return m_keys.compose(event); };
    m_live->isShortcut = [this](const QKeyEvent *event) {
        const QKeySequence pressed(event->keyCombination());
        const QList<QAction *> actions = m_actions->all();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->isEnabled() && action->shortcuts().contains(pressed);
        });
    };
    m_live->takePasted = [this](const QMimeData *data) { m_pasting.paste(*data); };
    m_live->offerDrag = [this](QMouseEvent *event) { return dragTo(event); };
    m_live->showMenu = [this](const QPoint &global) { showContextMenu(global); };
    m_live->focusChanged = [this] {
        if (!m_live->hasFocus())
            saveNow();
        viewport()->update();
        updateActions();
    };
    connect(m_live, &LiveCell::edited, this, [this] { m_editing.takeTypedSign(); });
    connect(m_live, &LiveCell::typed, this, [this](QChar character) {
        if (m_actions->typography->isChecked())
            m_editing.dressTyped(character);
    });
    connect(m_live->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        const int row = m_desk.row();
        if (row < 0 || (!m_live->isComposing() && !m_stretched))
            return;
        m_stretched = m_live->isComposing(); // composed text is in no row yet, but needs its room
        m_desk.sheet().stretch(row, m_stretched ? m_live->textHeight() : 0);
        updateRange();
        placeLive();
        viewport()->update();
    });
}

void PassageEditor::cellOpened()
{
    const int row = m_desk.row();
    placeLive();
    if (row >= 0) {
        nameLive();
        if (!m_live->hasFocus() && (hasFocus() || isActiveWindow()))
            m_live->setFocus();
        QAccessibleEvent focus(m_live, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    showMarksInLive();
    updateActions();
    viewport()->update();
}

/// The name says the state too, which a keystroke may change.
void PassageEditor::nameLive()
{
    if (m_desk.row() < 0)
        return;
    const QString name = cellName(m_desk.row(), m_desk.language());
    if (name != m_live->accessibleName())
        m_live->setAccessibleName(name);
    noteLive();
}

/// Only for who listens: it is told again with every mark that comes or goes.
void PassageEditor::noteLive()
{
    if (m_desk.row() < 0 || !QAccessible::isActive())
        return;
    const QString notes = cellNotes(m_desk.row(), m_desk.language());
    if (notes != m_live->accessibleDescription())
        m_live->setAccessibleDescription(notes);
}

/// Assistive technologies hear how many rows came or went; which cells are meant, the cells know themselves.
void PassageEditor::tellRows(const Rows::Splice &splice)
{
    const int more = splice.after - splice.before;
    if (more == 0 || !QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, more > 0 ? QAccessibleTableModelChangeEvent::RowsInserted
                                                          : QAccessibleTableModelChangeEvent::RowsRemoved);
    event.setFirstRow(splice.first + std::min(splice.before, splice.after));
    event.setLastRow(event.firstRow() + std::abs(more) - 1);
    QAccessible::updateAccessibility(&event);
}

void PassageEditor::tellCaret()
{
    const int row = m_desk.row();
    const Row none;
    const Row &line = row < 0 ? none : m_desk.sheet().row(row);
    updateActions();
    revealCaret();
    Q_EMIT caretMoved(line.passage, m_desk.language(), line.entry);
}

QString PassageEditor::cellName(int row, Language language)
{
    return spokenName(m_desk.sheet(), row, language);
}

/// What its marks show, and what moved in the other language when this one has to follow.
QString PassageEditor::cellNotes(int row, Language language)
{
    Sheet &sheet = m_desk.sheet();
    const auto shown = [&](Language of) { return text::shownText(sheet.markup(row, of)); };
    QStringList notes{spokenMarks(shown(language), marksIn(row, language))};
    const Language other = base::other(language);
    notes.append(spokenMoves(shown(other), marksIn(row, other), other));
    notes += remarksOn(row);
    notes.removeAll(QString());
    return notes.join(u' ');
}

/// A cell may be higher than the window: then the line of the caret is what must be seen.
void PassageEditor::revealCaret()
{
    if (m_desk.row() < 0 || !m_live->isVisible() || m_desk.selection().isActive())
        return;
    const QRect caret = m_live->cursorRect().translated(m_live->pos());
    const int margin = std::min(int(m_desk.sheet().look().unit()), viewport()->height() / 6);
    QScrollBar *bar = verticalScrollBar();
    if (caret.bottom() + margin > viewport()->height())
        bar->setValue(bar->value() + caret.bottom() + margin - viewport()->height());
    else if (caret.top() - margin < 0)
        bar->setValue(bar->value() + caret.top() - margin);
}

void PassageEditor::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_desk.row() < 0 && m_desk.sheet().size() > 0) {
        const int top = m_desk.sheet().heights().rowAt(verticalScrollBar()->value());
        m_desk.open(top, m_desk.sheet().columns().order[0], 0);
    }
    if (m_desk.row() >= 0)
        m_live->setFocus();
}

bool PassageEditor::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        saveNow();
    return QAbstractScrollArea::event(event);
}

void PassageEditor::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange: // half-typed text stays as it is: nothing is closed or opened
        m_actions->retranslate();
        m_filters->retranslate();
        nameLive();
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange: applyLook(); break;
    default: break;
    }
}

void PassageEditor::saveNow()
{
    if (m_desk.isWritable())
        workspace()->saveNow();
}

} // namespace ui::editor
