// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui::sheet {

/// After how many months what is looked at again, and who signs what before it is published.
class ReviewRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewRulesDialog(edit::Workspace &workspace, QWidget *parent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addSigners(QGridLayout *grid);
    /// As it is ticked and typed.
    model::ReviewHeader rules() const;
    void judge();
    void retranslate();

    /// Who signs entries of a kind.
    struct Signature {
        model::EntryKind kind;
        QString who; ///< as in model::ReviewHeader
        QCheckBox *box;
    };
    edit::Workspace &m_workspace;
    std::array<QLabel *, 3> m_monthLabels{};
    std::array<QSpinBox *, 3> m_months{};
    QCheckBox *m_printed;
    QLabel *m_signHead;
    std::array<QLabel *, 3> m_kinds{};
    QList<std::pair<QString, QLabel *>> m_signers;
    QList<Signature> m_signatures;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
};

} // namespace ui::sheet
