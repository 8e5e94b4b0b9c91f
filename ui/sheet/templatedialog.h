// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/shared/latestwork.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui::sheet {

class FieldForm;

/// The template of the manual's practice sheets: which fields a sheet is asked for, in which order. All is changed in one
/// step, when it is accepted. A field that goes leaves what sheets say in it.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(edit::Workspace &workspace, QWidget *parent);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// On how many sheets each field says something, in the order in which they stood.
    void takeCounts(const QList<int> &counts);
    void fill(int row);
    void choose(int row);
    void add();
    void remove();
    void move(int step);
    void judge();
    void retranslate();
    QString nameOf(const model::SheetField &field) const;

    edit::Workspace &m_workspace;
    QList<model::SheetField> m_fields;
    QList<model::SheetField> m_before;
    QHash<model::SheetFieldId, int> m_sheets;
    QLabel *m_hint;
    QListWidget *m_list;
    FieldForm *m_form;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_says;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    bool m_isFilling = false;
    shared::LatestWork<QList<int>> m_counting; // last: it ends before what it tells
};

} // namespace ui::sheet
