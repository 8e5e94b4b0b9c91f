// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmepage.h"

#include "edit/meetingedits.h"
#include "model/sittings.h"
#include "ui/language/datetext.h"
#include "ui/language/errortext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/programmechanges.h"
#include "ui/meetings/programmemodel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int breakMinutes = 15;

} // namespace

ProgrammePage::ProgrammePage(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sittingLabel(new QLabel(this)), m_sitting(new QComboBox(this)), m_model(new ProgrammeModel(this)),
      m_table(new QTableView(this)), m_end(new QLabel(this)), m_doubts(new QLabel(this)), m_refusal(new QLabel(this)),
      m_add(new QPushButton(this)), m_break(new QPushButton(this)), m_up(new QPushButton(this)), m_down(new QPushButton(this)),
      m_follow(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(u"programmePage"_s);
    build();
    connectParts();
    retranslate();
}

const Meeting *ProgrammePage::meeting() const
{
    return m_meeting.isNull() ? nullptr : m_workspace.manual().meeting(m_meeting);
}

int ProgrammePage::sitting() const
{
    return std::max(0, m_sitting->currentIndex());
}

int ProgrammePage::row() const
{
    return m_table->currentIndex().row();
}

void ProgrammePage::setMeeting(MeetingId meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    m_refusal->hide();
    m_isFilling = true;
    m_sitting->clear();
    m_isFilling = false;
    refresh();
}

void ProgrammePage::follow(const edit::Changes &changes)
{
    if (changes.meetingsChanged || changes.everythingChanged || changes.outlineChanged)
        refresh();
}

void ProgrammePage::refresh()
{
    const Meeting *shown = meeting();
    setEnabled(shown != nullptr);
    const int at = row();
    m_model->setWritable(isWritable());
    if (shown)
        fillSittings(*shown);
    m_model->show(m_workspace.manual(), shown ? *shown : Meeting(), sitting());
    if (row() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(at, 0, m_model->rowCount() - 1), ProgrammeModel::FirstTitle));
    judge();
}

void ProgrammePage::fillSittings(const Meeting &meeting)
{
    const int before = sitting();
    m_isFilling = true;
    m_sitting->clear();
    for (const Sitting &each : meeting.header.sittings)
        m_sitting->addItem(tr("%1, %2 to %3", "day, from, until")
                               .arg(language::longDateText(each.day), each.from.toString(u"HH:mm"), each.until.toString(u"HH:mm")));
    m_sitting->setCurrentIndex(std::min(before, m_sitting->count() - 1));
    m_isFilling = false;
    m_sitting->setVisible(m_sitting->count() > 1);
    m_sittingLabel->setVisible(m_sitting->count() > 1);
}

void ProgrammePage::perform(const QList<MeetingItem> &items, int row)
{
    const Meeting *standing = meeting();
    if (!standing || !isWritable())
        return;
    const int column = std::max(0, m_table->currentIndex().column());
    const base::Outcome outcome = m_workspace.perform(edit::changeMeeting(withItems(*standing, sitting(), items)));
    m_refusal->setVisible(!outcome);
    if (!outcome)
        m_refusal->setText(language::errorText(outcome.error()));
    m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), column));
}

void ProgrammePage::add(const MeetingItem &item)
{
    QList<MeetingItem> items = m_model->items();
    const int at = items.isEmpty() ? 0 : row() + 1;
    items.insert(at, item);
    perform(items, at);
    m_table->setCurrentIndex(m_model->index(at, ProgrammeModel::FirstTitle));
    m_table->setFocus();
}

void ProgrammePage::addItem()
{
    MeetingItem item;
    item.id = MeetingItemId::create();
    item.header.sitting = numberAt(meeting()->header.sittings, sitting());
    add(item);
}

/// Named in both languages, whatever the interface speaks.
void ProgrammePage::addBreak()
{
    MeetingItem item;
    item.id = MeetingItemId::create();
    item.header.sitting = numberAt(meeting()->header.sittings, sitting());
    item.header.kind = ItemKind::Break;
    item.header.minutes = breakMinutes;
    item.title.in(base::Language::French) = Wording(u"Pause"_s);
    item.title.in(base::Language::Dutch) = Wording(u"Pauze"_s);
    add(item);
}

void ProgrammePage::change(int row, const MeetingItem &item)
{
    QList<MeetingItem> items = m_model->items();
    items[row] = item;
    perform(items, row);
}

void ProgrammePage::move(int from, int to)
{
    QList<MeetingItem> items = m_model->items();
    if (from < 0 || to < 0 || from >= items.size() || to >= items.size())
        return;
    items.move(from, to);
    perform(items, to);
}

/// Past the first or the last one, into the sitting beside.
void ProgrammePage::step(int by)
{
    const int to = row() + by;
    if (row() >= 0 && (to < 0 || to >= m_model->rowCount()))
        return changeSitting(by);
    move(row(), to);
}

void ProgrammePage::changeSitting(int by)
{
    const int target = sitting() + by;
    if (!meeting() || !isWritable() || row() < 0 || row() >= m_model->items().size() || target < 0 || target >= m_sitting->count())
        return;
    const base::Outcome outcome = m_workspace.perform(edit::changeMeeting(inSittingBeside(*meeting(), m_model->items()[row()].id, by)));
    m_refusal->setVisible(!outcome);
    if (!outcome)
        return m_refusal->setText(language::errorText(outcome.error()));
    m_sitting->setCurrentIndex(target);
    m_table->setCurrentIndex(m_model->index(by > 0 ? 0 : m_model->rowCount() - 1, ProgrammeModel::FirstTitle));
    m_table->setFocus();
}

void ProgrammePage::remove()
{
    QList<MeetingItem> items = m_model->items();
    const int at = row();
    if (at < 0 || at >= items.size())
        return;
    items.removeAt(at);
    perform(items, at);
}

/// The chosen one, or where that has no time of its own, all that begin too early.
void ProgrammePage::letFollow()
{
    QList<MeetingItem> items = m_model->items();
    const int at = row();
    if (at < 0 || at >= items.size())
        return;
    const bool isOne = items[at].header.at.isValid();
    for (qsizetype i = 0; i < items.size(); ++i)
        if (isOne ? i == at : m_model->timetable().items[i].overlaps)
            items[i].header.at = QTime();
    perform(items, at);
}

QString ProgrammePage::endText() const
{
    const Timetable &times = m_model->timetable();
    const QString end = clockTime(times.end);
    if (!times.over || times.endsBeforeStart)
        return tr("Ends at %1.").arg(end);
    if (*times.over == 0)
        return tr("Ends at %1, on time.").arg(end);
    return *times.over > 0 ? tr("⚠ Ends at %1, %n minute(s) late.", nullptr, *times.over).arg(end)
                           : tr("Ends at %1, %n minute(s) left.", nullptr, -*times.over).arg(end);
}

void ProgrammePage::judge()
{
    const int at = row();
    const int rows = m_model->rowCount();
    const bool isOne = isWritable() && at >= 0 && at < rows;
    QStringList doubts = m_model->doubts();
    m_follow->setEnabled(isOne && (m_model->items()[at].header.at.isValid() || !doubts.isEmpty()));
    m_add->setEnabled(isWritable());
    m_break->setEnabled(isWritable());
    m_up->setEnabled(isOne && (at > 0 || sitting() > 0));
    m_down->setEnabled(isOne && (at + 1 < rows || sitting() + 1 < m_sitting->count()));
    m_remove->setEnabled(isOne);
    m_end->setText(rows > 0 ? endText() : tr("Nothing planned yet. Enter adds what happens first."));
    if (m_model->timetable().endsBeforeStart)
        doubts.prepend(tr("This sitting ends before it begins. Its times are mended on the page “Plan”."));
    m_doubts->setText(doubts.isEmpty() ? QString() : u"⚠ "_s + doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
}

void ProgrammePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
