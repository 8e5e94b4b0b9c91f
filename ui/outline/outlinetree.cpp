// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinetree.h"

#include "ui/outline/outlinedelegate.h"
#include "ui/shared/rowground.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace ui::outline {

OutlineTree::OutlineTree(QWidget *parent) : QTreeView(parent)
{
    shared::keepBranchesQuiet(*this);
    setObjectName(QStringLiteral("outline.tree"));
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(16);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    connect(this, &QTreeView::doubleClicked, this, &OutlineTree::entryEntered);
}

void OutlineTree::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier)
        return Q_EMIT entryEntered();
    QTreeView::keyPressEvent(event);
}

void OutlineTree::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        QTreeView::mousePressEvent(event);
}

void OutlineTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QRect row = visualRect(index);
    if (index.isValid())
        Q_EMIT menuAsked(index, byKey ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

} // namespace ui::outline
