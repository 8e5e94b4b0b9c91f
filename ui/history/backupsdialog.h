// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace ui::history {

/// The backups of a manual, newest first; one can be chosen to be opened as a copy.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QList<edit::Backup> &backups, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreAsked(const edit::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    QList<edit::Backup> m_backups;
    QLabel *m_hint;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::history
