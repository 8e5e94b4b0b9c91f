// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui::editor {

/// Asks where a link leads: an address, or an entry of the manual. Made for one question and not kept.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const model::Manual &manual, const QString &target, QWidget *parent);

    /// "https://…", "#code", or empty when the link is to go.
    QString target() const;

private:
    void filter();
    void choose(int row);

    QLineEdit *m_field;
    QListWidget *m_entries;
    QListWidgetItem *m_only = nullptr; ///< the one entry that the typed words leave
    QPushButton *m_accept;
};

} // namespace ui::editor
