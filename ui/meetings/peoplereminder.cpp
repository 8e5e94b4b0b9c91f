// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/peoplereminder.h"

#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/whendone.h"

#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 2; // reminders; the next come when these are done

} // namespace

PeopleReminder::PeopleReminder(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_dialogs(dialogs), m_messages(new shared::MessageArea(this))
{
    setObjectName(u"peopleReminder"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    hide();
    connect(&m_workspace, &edit::Workspace::participantsChanged, this, &PeopleReminder::ask);
    ask();
}

void PeopleReminder::ask()
{
    if (m_workspace.access() != edit::Access::ReadWrite)
        return;
    shared::whenDone(
        this, m_workspace.participantCounts(),
        [this](const base::Result<QHash<model::MeetingId, int>> &counts) {
            if (counts)
                show(check::overduePeople(m_workspace.manual().meetings(), *counts, QDate::currentDate()));
        });
}

void PeopleReminder::show(const QList<check::OverduePeople> &overdue)
{
    m_messages->dismissAll();
    setVisible(!overdue.isEmpty()); // else the window has a gap
    for (const check::OverduePeople &people : overdue.first(std::min(overdue.size(), mostAtOnce)))
        m_messages->show({people.meeting.toString(),
                          shared::Tone::Notice,
                          [this, people] { return wordsFor(people); },
                          {{[] { return tr("Erase them…"); }, [this, people] { askToErase(people); }}}});
}

QString PeopleReminder::wordsFor(const check::OverduePeople &people) const
{
    const model::Meeting *meeting = m_workspace.manual().meeting(people.meeting);
    if (!meeting)
        return tr("%n person(s) of a meeting that is no longer in the manual are still kept.", nullptr,
                  people.count);
    return tr("“%1” was on %2: its %n person(s) are no longer needed.", nullptr, people.count)
        .arg(plainTitle(meeting->title), language::shortDateText(lastDay(*meeting)));
}

void PeopleReminder::askToErase(const check::OverduePeople &people)
{
    const shared::Confirmation question{
        tr("Erase people"), wordsFor(people) + u' ' + tr("Erase them?"),
        tr("Nothing of them stays in this file, and undo does not bring them back."), tr("Erase"), true};
    if (!m_dialogs.confirm(this, question))
        return ask(); // the reminder went when its offer was taken up
    const base::Outcome erased = m_workspace.eraseParticipants(people.meeting);
    if (!erased)
        m_messages->show({u"refused"_s,
                          shared::Tone::Warning,
                          [error = erased.error()] { return language::errorText(error); },
                          {}});
}

} // namespace ui::meetings
