// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that listens: mouse, focus, language, palette, and the desk.
#include "ui/editor/passageeditor.h"

#include "ui/editor/stepsign.h"
#include "ui/language/steptext.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace ui::editor {

using base::Language;

void PassageEditor::connectDesk()
{
    connect(&m_desk, &Desk::cellChanged, this, &PassageEditor::cellOpened);
    connect(&m_desk, &Desk::caretMoved, this, &PassageEditor::tellCaret);
    connect(&m_desk, &Desk::revealWanted, this, &PassageEditor::reveal);
    connect(&m_desk, &Desk::refused, this, &PassageEditor::refused);
    connect(&m_desk, &Desk::placeWanted, this, &PassageEditor::goTo);
    connect(&m_desk, &Desk::rowsAboutToChange, this, &PassageEditor::keepPlace);
    connect(&m_desk, &Desk::rowsChanged, this, [this](bool all) {
        returnToPlace();
        nameLive();
        updateActions();
        if (all)
            m_idle.start();
    });
    connect(&m_desk, &Desk::selectionChanged, this, [this] {
        m_live->setCursorWidth(m_desk.selection().isActive() ? 0 : 1);
        updateActions();
        viewport()->update();
    });
    connect(&m_desk, &Desk::shownEntryGone, this, [this] { Q_EMIT shownEntryChanged({}); });
}

void PassageEditor::connectLive()
{
    m_live->offerKey = [this](QKeyEvent *event) { return m_keys.press(event, viewport()->height() * 0.85); };
    m_live->isShortcut = [this](const QKeyEvent *event) {
        const QKeySequence pressed(event->keyCombination());
        const QList<QAction *> actions = m_actions->all();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->isEnabled() && action->shortcuts().contains(pressed);
        });
    };
    m_live->takePasted = [this](const QMimeData *data) { m_editing.paste(*data); };
    m_live->offerDrag = [this](QMouseEvent *event) { return dragTo(event); };
    m_live->showMenu = [this](const QPoint &global) { showContextMenu(global); };
    m_live->focusChanged = [this] {
        if (!m_live->hasFocus())
            saveNow();
        viewport()->update();
        updateActions();
    };
    connect(m_live, &LiveCell::edited, this, [this] { m_editing.takeTypedSign(); });
    connect(m_live->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        const int row = m_desk.row();
        if (row < 0 || !m_live->isComposing()) // composed text is in no row yet, but needs its room
            return;
        m_desk.sheet().stretch(row, m_live->textHeight());
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
    updateActions();
    viewport()->update();
}

/// The name says the state too, which a keystroke may change.
void PassageEditor::nameLive()
{
    if (m_desk.row() >= 0)
        m_live->setAccessibleName(cellName(m_desk.row(), m_desk.language()));
}

void PassageEditor::tellCaret()
{
    const int row = m_desk.row();
    const Row none;
    const Row &line = row < 0 ? none : m_desk.sheet().row(row);
    updateActions();
    Q_EMIT caretMoved(line.passage, m_desk.language(), line.entry);
}

QString PassageEditor::cellName(int row, Language language)
{
    Sheet &sheet = m_desk.sheet();
    const Row &line = sheet.row(row);
    const int number = row - sheet.rows().titleOf(line.entry).value_or(row);
    QString place = line.part == RowPart::Title ? tr("title") : tr("passage %1").arg(number);
    if (line.style == RowStyle::Cell || line.style == RowStyle::HeadCell)
        place += tr(", table row %1, column %2").arg(line.ordinal).arg(line.level);
    if (line.part == RowPart::Attribution)
        place += tr(", who said it");
    if (line.part == RowPart::Alt)
        place += tr(", description of the picture");
    const QString state = language::stepWord(sheet.text(row).step());
    return state.isEmpty() ? QStringLiteral("%1, %2").arg(ownName(language), place)
                           : QStringLiteral("%1, %2, %3").arg(ownName(language), place, state);
}

PassageEditor::Hit PassageEditor::hitAt(const QPointF &point)
{
    Sheet &sheet = m_desk.sheet();
    Hit hit;
    hit.row = sheet.heights().rowAt(verticalScrollBar()->value() + point.y());
    if (hit.row < 0)
        return hit;
    const Columns &columns = sheet.columns();
    hit.language = columns.languageAt(point.x());
    hit.inGutter = point.x() >= columns.gutterLeft && point.x() < columns.gutterLeft + columns.gutterWidth;
    const QPointF inside = point + QPointF(0, verticalScrollBar()->value()) - sheet.cellRect(hit.row, hit.language).topLeft();
    hit.character = Navigation::characterAt(m_desk, hit.row, hit.language, inside.x(), inside.y());
    return hit;
}

void PassageEditor::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (hit.row < 0)
        return;
    m_dragRow = hit.row;
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) && m_desk.row() >= 0)
        return m_desk.selectRows(m_desk.row(), hit.row);
    if (event->button() == Qt::RightButton && m_desk.selection().range(m_desk.sheet()).contains(hit.row))
        return;
    m_desk.open(hit.row, hit.language, hit.character);
    m_live->setFocus();
    if (hit.inGutter && event->button() == Qt::LeftButton && !m_desk.sheet().text(hit.row).isEmpty())
        showStateMenu(event->globalPosition().toPoint());
}

void PassageEditor::mouseMoveEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    viewport()->setCursor(hit.inGutter ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!(event->buttons() & Qt::LeftButton) || m_desk.row() < 0 || hit.row < 0)
        return;
    if (hit.row != m_desk.row())
        return m_desk.selectRows(m_desk.row(), hit.row);
    m_desk.clearSelection();
    m_live->setCaret(hit.character, m_live->textCursor().anchor());
}

/// The live cell has the mouse: a drag that leaves it takes whole rows; a click with Ctrl follows a link.
bool PassageEditor::dragTo(QMouseEvent *event)
{
    const QPoint point = m_live->mapTo(viewport(), event->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_desk.clearSelection();
        const QString target = m_live->anchorTargetAt(event->position().toPoint());
        if (!(event->modifiers() & Qt::ControlModifier) || target.isEmpty())
            return false;
        Q_EMIT linkActivated(target);
        return true;
    }
    if (!(event->buttons() & Qt::LeftButton) || m_desk.row() < 0)
        return false;
    const Hit hit = hitAt(point);
    if (hit.row < 0 || hit.row == m_desk.row())
        return m_desk.clearSelection(), false;
    m_desk.selectRows(m_desk.row(), hit.row);
    return true;
}

void PassageEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    m_desk.open(hit.row, hit.language, hit.character);
    QTextCursor cursor = m_live->textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    m_live->setTextCursor(cursor);
}

void PassageEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
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
        nameLive();
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange: applyLook(); break;
    default: break;
    }
}

bool PassageEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

QString PassageEditor::toolTipAt(const QPoint &point)
{
    const Hit hit = hitAt(point);
    if (hit.row < 0)
        return {};
    if (hit.inGutter) {
        const model::Step step = m_desk.sheet().text(hit.row).step();
        return language::stepExplanation(step);
    }
    const QList<text::Run> runs = text::parse(m_desk.sheet().markup(hit.row, hit.language));
    const auto [head, tail] = text::splitAt(runs, hit.character);
    if (tail.isEmpty())
        return {};
    return tail.first().kind == text::RunKind::Footnote ? text::plain(tail.first().note) : tail.first().target;
}

void PassageEditor::saveNow()
{
    if (m_desk.isWritable())
        workspace()->saveNow();
}

void PassageEditor::contextMenuEvent(QContextMenuEvent *event)
{
    showContextMenu(event->globalPos());
}

void PassageEditor::showContextMenu(const QPoint &global)
{
    QMenu menu(this);
    menu.addActions({m_actions->cut, m_actions->copy, m_actions->paste, m_actions->pastePlain, m_actions->selectAll});
    menu.addSeparator();
    menu.addActions({m_actions->bold, m_actions->italic, m_actions->link, m_actions->footnote});
    QMenu *kinds = menu.addMenu(tr("&Kind of passage"));
    kinds->addActions(m_actions->kinds());
    menu.addSeparator();
    menu.addActions({m_actions->insertBelow, m_actions->remove, m_actions->moveUp, m_actions->moveDown});
    menu.addSeparator();
    menu.addActions({m_actions->inStepAndNext, m_actions->meaningUnchanged, m_actions->adapted, m_actions->showMoved});
    menu.exec(global);
}

void PassageEditor::showStateMenu(const QPoint &global)
{
    QMenu menu(this);
    menu.addSection(language::stepExplanation(m_desk.sheet().text(m_desk.row()).step()));
    menu.addActions({m_actions->inStepAndNext, m_actions->meaningUnchanged, m_actions->adapted, m_actions->showMoved});
    menu.exec(global);
}

} // namespace ui::editor
