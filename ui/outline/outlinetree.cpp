// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinetree.h"

#include "ui/outline/outlinedelegate.h"

#include <QKeyEvent>

namespace ui::outline {

OutlineTree::OutlineTree(QWidget *parent) : QTreeView(parent)
{
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

} // namespace ui::outline
