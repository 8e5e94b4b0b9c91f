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
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new PeopleModel(this)),
      m_messages(new shared::MessageArea(this)),
      m_counts(new QLabel(this)),
      m_findLabel(new QLabel(this)),
      m_find(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_privacy(new QLabel(this)),
      m_remove(new QPushButton(this)),
      m_add(new QPushButton(this)),
      m_paste(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_erase(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

PeoplePage::~PeoplePage()
{
    letGo();
}

void PeoplePage::setMeeting(MeetingId meeting)
{
    if (meeting != m_meeting) {
        m_before.clear();
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
    m_model->show(m_meeting, sittings(), isWritable());
    for (QPushButton *button : {m_add, m_paste})
        button->setEnabled(isWritable());
    tellCounts();
}

void PeoplePage::load()
{
    if (!meeting())
        return m_model->setPeople({});
    shared::whenDone(
        this, m_workspace.participants(m_meeting),
        [this, asked = m_meeting, written = m_written](const base::Result<QList<Participant>> &people) {
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

/// Cells of people who are shown: the search hides the others from every command.
QModelIndexList PeoplePage::chosen() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    cells.removeIf([&](const QModelIndex &cell) { return m_table->isRowHidden(cell.row()); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

void PeoplePage::removeChosen()
{
    if (!isWritable())
        return;
    QSet<int> rows;
    for (const QModelIndex &cell : chosen())
        rows.insert(cell.row());
    const QList<Participant> before = m_model->people();
    m_model->remove(rows);
    if (m_model->people().size() == before.size())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_table->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1), 0));
    if (m_before.isEmpty())
        m_before = before;
    const auto gone = std::count_if(m_before.begin(), m_before.end(),
                                    [&](const Participant &person) { return !isThere(person); });
    m_messages->show({u"removed"_s,
                      shared::Tone::Notice,
                      [gone] { return tr("%n person(s) removed.", nullptr, int(gone)); },
                      {{[] { return tr("Put back"); }, [this] { putBack(); }}}});
}

bool PeoplePage::isThere(const Participant &person) const
{
    const QList<Participant> &people = m_model->people();
    return std::any_of(people.begin(), people.end(),
                       [&](const Participant &one) { return one.id == person.id; });
}

/// All who were removed, where they stood. Who was written since stays.
void PeoplePage::putBack()
{
    if (!isWritable())
        return;
    const QList<Participant> standing = m_model->people();
    QList<Participant> all = std::exchange(m_before, {});
    for (const Participant &person : standing) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Participant &one) { return one.id == person.id; });
        same == all.end() ? all.append(person) : void(*same = person);
    }
    m_model->setPeople(all);
    Q_EMIT m_model->edited();
}

/// What is still being typed is nobody's: the manual, or this page, is going.
void PeoplePage::letGo()
{
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
    m_meeting = {};
}

void PeoplePage::find()
{
    const QString words = m_find->text().trimmed();
    const QList<Participant> &people = m_model->people();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isFound =
            words.isEmpty()
            || (row < people.size() && !spelled(people[row]).filter(words, Qt::CaseInsensitive).isEmpty());
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
    m_remove->setEnabled(isWritable() && m_table->currentIndex().row() >= 0
                         && m_table->currentIndex().row() < count);
}

void PeoplePage::askToErase()
{
    const int count = int(m_model->people().size());
    if (!meeting() || count == 0)
        return;
    const shared::Confirmation question{
        tr("Erase everyone"),
        tr("Erase the %n person(s) of “%1”?", nullptr, count).arg(plainTitle(meeting()->title)),
        tr("Nothing of them stays in this file, and undo does not bring them back. The meeting stays."),
        tr("Erase"), true};
    if (!m_dialogs->confirm(this, question) || !meeting())
        return;
    m_messages->dismissAll(); // those who were removed before cannot be put back any more
    m_before.clear();
    m_model->setPeople({});
    save();
}

void PeoplePage::refuse(const base::Error &error)
{
    m_messages->show(
        {u"refused"_s, shared::Tone::Warning, [error] { return language::errorText(error); }, {}});
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
