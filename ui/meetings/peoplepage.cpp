// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/peoplepage.h"

#include "ui/language/errortext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/peoplemodel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/whendone.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewEnoughToSee = 15;

QStringList spelled(const Participant &person)
{
    return {person.name, person.organisation, person.network, person.role, person.email, person.needs};
}

} // namespace

PeoplePage::PeoplePage(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new PeopleModel(this)), m_messages(new shared::MessageArea(this)),
      m_counts(new QLabel(this)), m_findLabel(new QLabel(this)), m_find(new QLineEdit(this)), m_table(new QTableView(this)),
      m_privacy(new QLabel(this)), m_remove(new QPushButton(this)), m_add(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_save(new QPushButton(this)), m_erase(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

void PeoplePage::setMeeting(MeetingId meeting)
{
    if (meeting != m_meeting) {
        m_messages->dismissAll();
        m_find->clear();
        m_isLoaded = false;
    }
    m_meeting = meeting;
    refresh();
    load();
}

void PeoplePage::follow(const edit::Changes &changes)
{
    if (changes.meetingsChanged || changes.everythingChanged)
        refresh();
}

void PeoplePage::refresh()
{
    m_model->show(m_meeting, meeting() ? meeting()->header.sittings : QList<Sitting>(), isWritable());
    for (QPushButton *button : {m_add, m_paste})
        button->setEnabled(isWritable());
    tellCounts();
}

void PeoplePage::load()
{
    if (!meeting())
        return m_model->setPeople({});
    shared::whenDone(this, m_workspace.participants(m_meeting), [this, asked = m_meeting, written = m_written](const base::Result<QList<Participant>> &people) {
        if (asked != m_meeting || written != m_written)
            return;
        if (!people)
            return refuse(people.error());
        m_isLoaded = true;
        m_model->setPeople(*people);
        refresh();
    });
}

void PeoplePage::save()
{
    ++m_written;
    tellCounts();
    if (const base::Outcome saved = m_workspace.setParticipants(m_meeting, m_model->people()); !saved)
        refuse(saved.error());
}

void PeoplePage::removeChosen()
{
    QSet<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    const QList<Participant> before = m_model->people();
    m_model->remove(rows);
    const int gone = int(before.size() - m_model->people().size());
    if (gone == 0)
        return;
    m_table->setCurrentIndex(m_model->index(std::min(*std::min_element(rows.begin(), rows.end()), m_model->rowCount() - 1), 0));
    m_messages->show({u"removed"_s, shared::Tone::Notice, [gone] { return tr("%n person(s) removed.", nullptr, gone); },
                      {{[] { return tr("Put back"); }, [this, before, meeting = m_meeting] { putBack(meeting, before); }}}});
}

void PeoplePage::putBack(MeetingId meeting, const QList<Participant> &people)
{
    if (meeting != m_meeting)
        return;
    const QList<Participant> standing = m_model->people();
    QList<Participant> all = people;
    for (const Participant &person : standing) { // who was written since then stays
        const auto same = std::find_if(all.begin(), all.end(), [&](const Participant &one) { return one.id == person.id; });
        same == all.end() ? all.append(person) : void(*same = person);
    }
    m_model->setPeople(all);
    Q_EMIT m_model->edited();
}

void PeoplePage::find()
{
    const QString words = m_find->text().trimmed();
    const QList<Participant> &people = m_model->people();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isFound = words.isEmpty() || (row < people.size() && !spelled(people[row]).filter(words, Qt::CaseInsensitive).isEmpty());
        m_table->setRowHidden(row, !isFound);
    }
}

void PeoplePage::tellCounts()
{
    const int count = int(m_model->people().size());
    const int places = meeting() ? meeting()->header.capacity : 0;
    QStringList said{tr("%n person(s) registered", nullptr, count)};
    if (places > 0)
        said.append(tr("%n place(s)", nullptr, places));
    if (places > 0 && count > places)
        said.append(tr("⚠ %n more than there are places", nullptr, count - places));
    m_counts->setText(said.join(u" · "_s));
    for (QWidget *finding : {static_cast<QWidget *>(m_findLabel), static_cast<QWidget *>(m_find)})
        finding->setVisible(count > fewEnoughToSee || !m_find->text().isEmpty());
    m_save->setEnabled(count > 0);
    m_erase->setEnabled(isWritable() && count > 0);
    m_remove->setEnabled(isWritable() && m_table->currentIndex().row() >= 0 && m_table->currentIndex().row() < count);
}

void PeoplePage::askToErase()
{
    const int count = int(m_model->people().size());
    if (!meeting() || count == 0)
        return;
    const shared::Confirmation question{tr("Erase everyone"), tr("Erase the %n person(s) of “%1”?", nullptr, count).arg(plainTitle(meeting()->title)),
                                        tr("Nothing of them stays in this file, and undo does not bring them back. The meeting stays."),
                                        tr("Erase"), true};
    if (!m_dialogs->confirm(this, question) || !meeting())
        return;
    m_messages->dismissAll(); // those who were removed before cannot be put back any more
    m_model->setPeople({});
    save();
}

void PeoplePage::refuse(const base::Error &error)
{
    m_messages->show({u"refused"_s, shared::Tone::Warning, [error] { return language::errorText(error); }, {}});
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
