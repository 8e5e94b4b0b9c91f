// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace ui::outline {

/// The tree as it is seen: rows with badges, quiet branches, an insertion line while dragging.
class OutlineTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void entryEntered(); ///< Enter or a double click: go and write there
    /// For a row that need not be the chosen one: pointing with the right button leaves the reader where he or she is.
    void menuAsked(const QModelIndex &index, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace ui::outline
