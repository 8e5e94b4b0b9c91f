// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui::window {

/// The recent manuals as a list of two lines each: name, then folder and when it was saved last. A missing file is grey
/// and says so; Delete takes a line out of the list, never a file off the disk.
class RecentList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Reads the list and looks at the files again.
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(QListWidgetItem *item);
    void forget(QListWidgetItem *item);
};

} // namespace ui::window
