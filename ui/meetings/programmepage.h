// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui::meetings {

class ProgrammeModel;

/// What happens at a meeting, sitting by sitting: what follows another shifts with it, unless it has a time of its own. Every change is
/// a step of its own, which undo takes back.
class ProgrammePage final : public QWidget
{
    Q_OBJECT

public:
    ProgrammePage(edit::Workspace &workspace, QWidget *parent);

    /// A null id: none.
    void setMeeting(model::MeetingId meeting);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    const model::Meeting *meeting() const;
    int sitting() const;
    int row() const;
    void follow(const edit::Changes &changes);
    void refresh();
    void fillSittings(const model::Meeting &meeting);
    void perform(const QList<model::MeetingItem> &items, int row);
    void add(const model::MeetingItem &item);
    void addItem();
    void addBreak();
    void change(int row, const model::MeetingItem &item);
    void move(int from, int to);
    void step(int by);
    void changeSitting(int by);
    void remove();
    void letFollow();
    void judge();
    QString endText() const;
    void retranslate();
    bool isWritable() const { return m_workspace.access() == edit::Access::ReadWrite; }

    edit::Workspace &m_workspace;
    model::MeetingId m_meeting;
    QLabel *m_sittingLabel;
    QComboBox *m_sitting;
    ProgrammeModel *m_model;
    QTableView *m_table;
    QLabel *m_end;
    QLabel *m_doubts;
    QLabel *m_refusal;
    QPushButton *m_add;
    QPushButton *m_break;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_follow;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace ui::meetings
