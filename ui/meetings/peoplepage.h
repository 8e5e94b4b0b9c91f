// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "exchange/participantfile.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui::shared {
class Dialogs;
class MessageArea;
} // namespace ui::shared

namespace ui::meetings {

class PeopleModel;

/// Who comes to a meeting, typed where they stand or taken from a list, and who was there. What is written is in the file at once
/// and in no undo, hence those who are removed can be put back here.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(edit::Workspace &workspace, QWidget *parent);
    ~PeoplePage() override;

    void setDialogs(shared::Dialogs &dialogs) { m_dialogs = &dialogs; }
    /// A null id: none.
    void setMeeting(model::MeetingId meeting);

protected:
    void changeEvent(QEvent *event) override;

private:
    using ReadList = std::function<base::Result<exchange::ParticipantTable>(const exchange::TableReading &)>;

    void build();
    void connectParts();
    const model::Meeting *meeting() const
    {
        return m_meeting.isNull() ? nullptr : m_workspace.manual().meeting(m_meeting);
    }
    QList<model::Sitting> sittings() const { return meeting() ? meeting()->header.sittings : QList<model::Sitting>(); }
    bool isWritable() const
    {
        return m_isLoaded && meeting() && m_workspace.access() == edit::Access::ReadWrite;
    }
    void follow(const edit::Changes &changes);
    void refresh();
    void load();
    void save();
    void removeChosen();
    bool isThere(const model::Participant &person) const;
    void putBack();
    void letGo();
    QModelIndexList chosen() const;
    void find();
    void fitColumns();
    void placeTicks();
    void tellCounts();
    void copyChosen() const;
    void pasteHere();
    void addFile();
    void takeIn(const ReadList &read, bool isFile);
    void take(const QList<model::Participant> &listed);
    void saveList();
    void askToErase();
    void refuse(const base::Error &error);
    void retranslate();

    edit::Workspace &m_workspace;
    shared::Dialogs *m_dialogs = nullptr;
    model::MeetingId m_meeting;
    bool m_isLoaded = false; ///< else whoever is written would take the place of all who are in the file
    int m_written = 0;       ///< times: what was asked of the file before is not what it says now
    QList<model::Participant> m_before; ///< people as they were before some were removed who can be put back
    PeopleModel *m_model;
    shared::MessageArea *m_messages;
    QLabel *m_counts;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QTableView *m_table;
    QLabel *m_privacy;
    QPushButton *m_remove;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_save;
    QPushButton *m_erase;
};

} // namespace ui::meetings
