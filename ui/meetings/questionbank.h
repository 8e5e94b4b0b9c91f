// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui::shared {
class Dialogs;
}

namespace ui::meetings {

class BilingualField;

/// The questions the manual has for evaluation forms, in both languages, and which of them a meeting asks. Changed as a whole, in one
/// step, with "Keep".
class QuestionBank final : public QDialog
{
    Q_OBJECT

public:
    QuestionBank(edit::Workspace &workspace, model::MeetingId meeting, shared::Dialogs &dialogs,
                 QWidget *parent);
    ~QuestionBank() override;

protected:
    void reject() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void letGo();
    void connectParts();
    void fillList();
    void takeOrder();
    void label(int row);
    void choose(int row);
    void takeFields();
    void add();
    void remove();
    void move(int step);
    QList<model::QuestionId> asked() const;
    int answersTo(model::QuestionId question) const;
    void keep();
    bool isWritable() const { return m_workspace.access() == edit::Access::ReadWrite; }
    bool isChanged() const { return m_questions != m_questionsBefore || m_asked != m_askedBefore; }
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    shared::Dialogs &m_dialogs;
    model::MeetingId m_meeting;
    QList<model::Question> m_questions;
    QList<model::Question> m_questionsBefore;
    QList<model::QuestionId> m_asked; ///< empty: all
    QList<model::QuestionId> m_askedBefore;
    int m_row = -1; ///< whose fields are shown
    bool m_isFilling = false;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QWidget *m_fields;
    BilingualField *m_words;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_stepsLabel;
    QSpinBox *m_steps;
    QCheckBox *m_several;
    BilingualField *m_choices;
    QLabel *m_answered;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::meetings
