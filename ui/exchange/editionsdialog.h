// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui::exchange {

/// The published editions, newest first: what is known of each, whether it is still to the letter what was published, and
/// its PDF.
class EditionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(edit::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void exportAsked(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void verify();
    void take(const base::Result<QList<::history::Verdict>> &verdicts);
    void showChosen();
    QString soundness(const QString &number) const;

    edit::Workspace &m_workspace;
    QList<::history::EditionLine> m_editions;
    QHash<QString, ::history::Verdict> m_verdicts;
    bool m_isVerifying = false;
    QLabel *m_hint;
    QTreeWidget *m_list;
    QLabel *m_details;
    QDialogButtonBox *m_buttons;
    QPushButton *m_verify;
    QPushButton *m_export;
};

} // namespace ui::exchange
