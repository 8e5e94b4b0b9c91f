// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui::meetings {

/// The packs to begin others with: these parts are kept under a name, new or in the place of another; one that is no
/// longer wanted goes. Each is a step of its own, which undo takes back.
class PackModels final : public QDialog
{
    Q_OBJECT

public:
    PackModels(edit::Workspace &workspace, const QList<model::PackPart> &parts, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void fill();
    void choose(int row);
    void keep();
    void remove();
    bool perform(const QList<model::Pack> &packs);
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    QList<model::PackPart> m_parts;
    QLabel *m_listLabel;
    QListWidget *m_list; ///< the first line is a new one
    std::array<QLabel *, 2> m_nameLabels;
    std::array<QLineEdit *, 2> m_names;
    QPushButton *m_remove;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_keep;
};

} // namespace ui::meetings
