// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/overduepeople.h"
#include "edit/workspace.h"

#include <QWidget>

namespace ui::shared {
class Dialogs;
class MessageArea;
} // namespace ui::shared

namespace ui::meetings {

/// Proposes to erase people who are no longer needed: of meetings that were over months ago, and of those that are gone from the manual.
class PeopleReminder final : public QWidget
{
    Q_OBJECT

public:
    PeopleReminder(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent);

    /// Asks the file anew whose people it holds.
    void ask();

private:
    void show(const QList<check::OverduePeople> &overdue);
    QString wordsFor(const check::OverduePeople &people) const;
    void askToErase(const check::OverduePeople &people);

    edit::Workspace &m_workspace;
    shared::Dialogs &m_dialogs;
    shared::MessageArea *m_messages;
};

} // namespace ui::meetings
