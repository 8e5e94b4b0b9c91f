// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingswindow.h"

#include "edit/meetingedits.h"
#include "exchange/icalendar.h"
#include "exchange/wholefile.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/meetings/evaluationpage.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/packpage.h"
#include "ui/meetings/packwords.h"
#include "ui/meetings/peoplepage.h"
#include "ui/meetings/peoplereminder.h"
#include "ui/meetings/planpage.h"
#include "ui/meetings/programmepage.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"
#include "ui/shared/whendone.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 230; // pixels

} // namespace

MeetingsWindow::MeetingsWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_list(new MeetingList(this)),
      m_reminder(new PeopleReminder(workspace, dialogs, this)), m_none(new QLabel(this)),
      m_add(new QPushButton(this)), m_duplicate(new QPushButton(this)), m_remove(new QPushButton(this)), m_calendar(new QPushButton(this)), m_tabs(new QTabWidget(this)),
      m_message(new QLabel(this)), m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(u"meetingsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    addPages();
    connectParts();
    resize(1024, 690);
    retranslate();
    m_list->setFocus();
}

template<typename Kind>
Kind *MeetingsWindow::addPage(const char *title)
{
    auto *page = new Kind(m_workspace, m_tabs);
    m_tabs->addTab(page, QString());
    m_pages.append({page, title, [page](MeetingId meeting) { page->setMeeting(meeting); }});
    return page;
}

/// All that is said of a meeting, in the order in which it is needed.
void MeetingsWindow::addPages()
{
    addPage<PlanPage>(QT_TR_NOOP("&Plan"));
    addPage<ProgrammePage>(QT_TR_NOOP("Pro&gramme"));
    addPage<PeoplePage>(QT_TR_NOOP("Peop&le"))->setDialogs(m_dialogs);
    m_pack = addPage<PackPage>(QT_TR_NOOP("Hand-&outs"));
    m_pack->setDialogs(m_dialogs);
    addPage<EvaluationPage>(QT_TR_NOOP("After&wards"))->setDialogs(m_dialogs);
}

void MeetingsWindow::show(MeetingId meeting)
{
    if (m_workspace.manual().meeting(meeting))
        m_list->choose(meeting);
    QDialog::show();
}

void MeetingsWindow::setPackView(PackView *view)
{
    m_pack->setView(view);
}

void MeetingsWindow::build()
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"meetings.add"_s);
    m_duplicate->setObjectName(u"meetings.duplicate"_s);
    m_remove->setObjectName(u"meetings.remove"_s);
    m_calendar->setObjectName(u"meetings.calendar"_s);
    auto *calendars = new QMenu(this);
    m_oneCalendar = calendars->addAction(QString(), this, [this] { saveCalendar(m_list->chosen()); });
    m_allCalendar = calendars->addAction(QString(), this, [this] { saveCalendar({}); });
    m_calendar->setMenu(calendars);
    m_tabs->setObjectName(u"meetings.tabs"_s);
    m_message->setObjectName(u"meetings.message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *actions = new QGridLayout; // side by side, three of them would be wider than the list
    actions->setSpacing(6);
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_calendar})
        button->setAutoDefault(false);
    actions->addWidget(m_add, 0, 0);
    actions->addWidget(m_duplicate, 0, 1);
    actions->addWidget(m_remove, 1, 0);
    actions->addWidget(m_calendar, 1, 1);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a field, not the window
    m_list->setMinimumWidth(listWidth);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    left->addLayout(actions);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addLayout(left);
    row->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_reminder);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
}

void MeetingsWindow::connectParts()
{
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &MeetingList::chosenChanged, this, &MeetingsWindow::showPages);
    connect(m_add, &QPushButton::clicked, this, &MeetingsWindow::add);
    connect(m_duplicate, &QPushButton::clicked, this, &MeetingsWindow::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &MeetingsWindow::askToRemove);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &MeetingsWindow::add);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &MeetingsWindow::askToRemove);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { undo(false); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, [this] { undo(true); });
    connect(&m_workspace, &edit::Workspace::changed, this, &MeetingsWindow::follow);
    connect(&m_workspace, &QObject::destroyed, this, &QWidget::close);
}

void MeetingsWindow::follow(const edit::Changes &changes)
{
    if (!changes.meetingsChanged && !changes.everythingChanged)
        return;
    m_message->hide();
    m_reminder->ask();
    m_list->show(m_workspace.manual(), QDate::currentDate());
    judge();
}

void MeetingsWindow::showPages(const MeetingId &meeting)
{
    for (const Page &page : std::as_const(m_pages))
        page.show(meeting);
    judge();
}

bool MeetingsWindow::perform(const edit::Edit &edit)
{
    const base::Outcome outcome = m_workspace.perform(edit);
    m_message->setVisible(!outcome);
    if (!outcome)
        m_message->setText(language::errorText(outcome.error()));
    return bool(outcome);
}

void MeetingsWindow::add()
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.title.in(language::readersLanguage()) = Wording(tr("New meeting"));
    open(meeting);
}

void MeetingsWindow::duplicate()
{
    if (const Meeting *meeting = m_workspace.manual().meeting(m_list->chosen()))
        open(edit::copyOf(*meeting));
}

/// Its theme is what is typed next.
void MeetingsWindow::open(const Meeting &made)
{
    if (!m_add->isEnabled() || !perform(edit::changeMeeting(made)))
        return;
    m_list->choose(made.id);
    m_tabs->setCurrentIndex(0);
    m_pages.first().widget->setFocus();
}

/// Undo brings a meeting back, so nothing is asked; unless people count on it.
void MeetingsWindow::askToRemove()
{
    const MeetingId meeting = m_list->chosen();
    if (meeting.isNull() || !m_remove->isEnabled())
        return;
    shared::whenDone(this, m_workspace.participants(meeting), [this, meeting](const base::Result<QList<Participant>> &people) {
        remove(meeting, people ? people->size() : 0);
    });
}

void MeetingsWindow::remove(MeetingId id, qsizetype people)
{
    const Meeting *meeting = m_workspace.manual().meeting(id);
    if (!meeting)
        return;
    const shared::Confirmation question{tr("Remove the meeting"), tr("%n person(s) are registered. Remove “%1”?", nullptr, int(people))
                                            .arg(plainTitle(meeting->title)),
                                        tr("Undo brings the meeting back."), tr("Remove"), true};
    if (people > 0 && !m_dialogs.confirm(this, question))
        return;
    if (perform(edit::removeMeeting(id)))
        m_list->setFocus();
}

/// For other programs (iCalendar); of a null id, all.
void MeetingsWindow::saveCalendar(MeetingId id)
{
    const Meeting *one = m_workspace.manual().meeting(id);
    const QList<Meeting> meetings = one ? QList{*one} : m_workspace.manual().meetings();
    const QString proposed = asFileName(one ? plainTitle(one->title) : windowTitle()) + u".ics"_s;
    const QString path = m_dialogs.saveFile(
        this, {tr("Save for a calendar"), QDir(shared::usualFolder()).filePath(proposed), tr("Calendars (*.ics)"), u"ics"_s});
    if (path.isEmpty())
        return;
    shared::setUsualFolder(path);
    const QByteArray calendar = ::exchange::icalendarOf(meetings, m_workspace.manual(), language::readersLanguage(),
                                                        QDateTime::currentDateTimeUtc());
    const base::Outcome written = ::exchange::writeWhole(path, calendar);
    m_message->setText(written ? tr("Saved: “%1”.").arg(QDir::toNativeSeparators(path)) : language::errorText(written.error()));
    m_message->show();
}

void MeetingsWindow::undo(bool again)
{
    const base::Outcome outcome = again ? m_workspace.redo() : m_workspace.undo();
    m_message->setVisible(!outcome);
    if (!outcome)
        m_message->setText(language::errorText(outcome.error()));
}

void MeetingsWindow::judge()
{
    const bool isWritable = m_workspace.access() == edit::Access::ReadWrite;
    const bool isOne = !m_list->chosen().isNull();
    m_none->setVisible(m_workspace.manual().meetings().isEmpty());
    m_add->setEnabled(isWritable);
    m_duplicate->setEnabled(isWritable && isOne);
    m_remove->setEnabled(isWritable && isOne);
    m_calendar->setEnabled(!m_workspace.manual().meetings().isEmpty());
    m_oneCalendar->setEnabled(isOne);
    m_tabs->setEnabled(isOne);
}

void MeetingsWindow::retranslate()
{
    setWindowTitle(tr("Meetings"));
    m_list->setAccessibleName(tr("Meetings by day"));
    m_none->setText(tr("No meetings yet. “New” makes one."));
    m_add->setText(tr("&New"));
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("Re&move"));
    m_calendar->setText(tr("Calendar"));
    m_oneCalendar->setText(tr("&This meeting for a calendar…"));
    m_allCalendar->setText(tr("&All meetings for a calendar…"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(int(i), tr(m_pages[i].title));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_list->show(m_workspace.manual(), QDate::currentDate());
    judge();
}

void MeetingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
