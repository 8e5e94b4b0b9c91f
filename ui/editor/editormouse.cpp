// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the passage editor that follows the mouse.
#include "ui/editor/passageeditor.h"

#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace ui::editor {

using base::Language;

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
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) && m_desk.row() >= 0)
        return m_desk.selectRows(m_desk.row(), hit.row);
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier)) {
        if (const QString target = targetAt(hit); !target.isEmpty()) {
            Q_EMIT linkActivated(target);
            return;
        }
    }
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
        const QString state = language::stepExplanation(m_desk.sheet().step(hit.row), m_desk.sheet().languageUse(hit.row));
        return (QStringList(state) + remarksOn(hit.row)).join(QStringLiteral("\n\n"));
    }
    const std::optional<model::TextRef> text = m_desk.sheet().textRef(hit.row);
    for (shared::MarkSource *source : std::as_const(m_marks))
        if (const QString note = text ? source->noteAt(*text, hit.language, hit.character) : QString(); !note.isEmpty())
            return note;
    const std::optional<text::Run> run = runAt(hit);
    if (!run)
        return {};
    return run->kind == text::RunKind::Footnote ? text::plain(run->note) : whereItLeads(run->target);
}

/// A place of the manual by what it is called there, never by its code.
QString PassageEditor::whereItLeads(const QString &target)
{
    const model::Manual &manual = m_desk.sheet().manual();
    const std::optional<model::ObjectRef> object = target.startsWith(u'#') ? manual.find(target.mid(1)) : std::nullopt;
    return object ? tr("%1\nCtrl+click goes there.").arg(language::placeText({*object, {}}, manual)) : target;
}

std::optional<text::Run> PassageEditor::runAt(const Hit &hit)
{
    const auto [head, tail] = text::splitAt(text::parse(m_desk.sheet().markup(hit.row, hit.language)), hit.character);
    return tail.isEmpty() ? std::nullopt : std::optional(tail.first());
}

QString PassageEditor::targetAt(const Hit &hit)
{
    const std::optional<text::Run> run = runAt(hit);
    return run ? run->target : QString();
}

void PassageEditor::contextMenuEvent(QContextMenuEvent *event)
{
    showContextMenu(event->globalPos());
}

/// What can be done about the marks the caret stands in.
QList<QAction *> PassageEditor::markActions(QObject *parent)
{
    QList<QAction *> actions;
    if (const std::optional<edit::Caret> caret = m_desk.caret())
        for (shared::MarkSource *source : std::as_const(m_marks))
            actions += source->actionsAt(caret->text, caret->language, caret->position, parent);
    return actions;
}

QStringList PassageEditor::remarksOn(int row)
{
    QStringList remarks;
    if (const std::optional<model::TextRef> text = m_desk.sheet().textRef(row))
        for (shared::MarkSource *source : std::as_const(m_marks))
            remarks += source->remarksOn(*text);
    return remarks;
}

void PassageEditor::addRemarkMenu(QMenu &menu)
{
    QList<QAction *> actions;
    if (const std::optional<edit::Caret> caret = m_desk.caret())
        for (shared::MarkSource *source : std::as_const(m_marks))
            actions += source->remarkActions(caret->text, &menu);
    if (actions.isEmpty())
        return;
    QMenu *remarks = menu.addMenu(tr("Rem&arks on this passage (%1)").arg(actions.size()));
    remarks->addActions(actions);
    menu.addSeparator();
}

void PassageEditor::showMenuAtCaret()
{
    if (m_desk.row() >= 0)
        showContextMenu(m_live->mapToGlobal(m_live->cursorRect().bottomLeft()));
}

/// "Kind of passage: table": also of what cannot become another.
QString PassageEditor::kindTitle()
{
    const int row = m_desk.row();
    const model::Passage *here = row < 0 ? nullptr : m_desk.manual().passage(m_desk.sheet().row(row).passage);
    if (!here)
        return tr("&Kind of passage");
    switch (here->header.kind) {
    case model::PassageKind::Cell:
    case model::PassageKind::Table: return tr("&Kind of passage: table");
    case model::PassageKind::Picture: return tr("&Kind of passage: picture");
    case model::PassageKind::Code: return tr("&Kind of passage: code");
    default: return tr("&Kind of passage");
    }
}

void PassageEditor::askPlace()
{
    if (const std::optional<edit::Caret> caret = m_desk.caret())
        Q_EMIT placeAsked(*caret);
}

void PassageEditor::showReaderMenu(const QPoint &global)
{
    QMenu menu(this);
    menu.addActions({m_actions->copy, m_actions->selectAll});
    menu.addSeparator();
    QAction *place = menu.addAction(tr("&Go to this passage"), this, &PassageEditor::askPlace);
    place->setEnabled(m_desk.caret().has_value());
    menu.addAction(m_actions->showMoved);
    menu.exec(global);
}

void PassageEditor::showContextMenu(const QPoint &global)
{
    if (m_desk.isReader())
        return showReaderMenu(global);
    QMenu menu(this);
    if (const QList<QAction *> offered = markActions(&menu); !offered.isEmpty()) {
        menu.addActions(offered);
        menu.addSeparator();
    }
    addRemarkMenu(menu);
    menu.addActions({m_actions->cut, m_actions->copy, m_actions->paste, m_actions->pastePlain, m_actions->selectAll});
    menu.addSeparator();
    menu.addActions({m_actions->bold, m_actions->italic, m_actions->link, m_actions->crossReference, m_actions->footnote});
    QMenu *kinds = menu.addMenu(kindTitle());
    kinds->addActions(m_actions->kinds());
    kinds->addSeparator();
    kinds->addAction(m_actions->newPage);
    kinds->addSeparator();
    kinds->addActions({m_actions->languageUses.begin(), m_actions->languageUses.end()});
    const QList<QAction *> offeredKinds = kinds->actions();
    kinds->setEnabled(std::any_of(offeredKinds.begin(), offeredKinds.end(), [](const QAction *action) {
        return action->isEnabled() && !action->isSeparator();
    }));
    if (m_table.isInTable()) {
        QMenu *table = menu.addMenu(tr("Ta&ble"));
        for (const QList<QAction *> &group : m_actions->ofTable()) {
            table->addActions(group);
            table->addSeparator();
        }
    }
    if (!m_pictures.passageHere().isNull())
        menu.addActions({m_actions->replacePicture, m_actions->pictureCredit});
    menu.addSeparator();
    menu.addActions({m_actions->insertBelow, m_actions->remove, m_actions->moveUp, m_actions->moveDown});
    menu.addSeparator();
    menu.addActions({m_actions->inStepAndNext, m_actions->meaningUnchanged, m_actions->adapted, m_actions->showMoved});
    menu.exec(global);
}

void PassageEditor::showStateMenu(const QPoint &global)
{
    QMenu menu(this);
    const Sheet &sheet = m_desk.sheet();
    menu.addSection(language::stepExplanation(sheet.step(m_desk.row()), sheet.languageUse(m_desk.row())));
    if (m_desk.isReader()) {
        menu.addAction(m_actions->showMoved);
        menu.exec(global);
        return;
    }
    addRemarkMenu(menu);
    menu.addActions({m_actions->inStepAndNext, m_actions->meaningUnchanged, m_actions->adapted, m_actions->showMoved});
    menu.exec(global);
}

} // namespace ui::editor
