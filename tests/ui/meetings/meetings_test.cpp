// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/entryedits.h"
#include "edit/meetingedits.h"
#include "model/sittings.h"
#include "support/manualbuilder.h"
#include "ui/meetings/meetinglist.h"
#include "ui/meetings/meetingswindow.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using base::Language;
using model::Meeting;
using model::MeetingItem;

namespace {

class AskedDialogs final : public ui::shared::Dialogs
{
public:
    bool confirm(QWidget *, const ui::shared::Confirmation &) override
    {
        ++asked;
        return isWilling;
    }
    QString saveFile(QWidget *, const ui::shared::FileQuestion &question) override
    {
        proposed = question.start;
        return file;
    }
    int asked = 0;
    bool isWilling = false;
    QString file;
    QString proposed;
};

Meeting meetingOn(const QDate &day, const QString &theme)
{
    Meeting meeting;
    meeting.id = model::MeetingId::create();
    meeting.title.in(Language::French) = model::Wording(theme);
    meeting.header.sittings = {{day, QTime(9, 0), QTime(10, 0)}};
    return meeting;
}

MeetingItem item(const QString &title, int minutes)
{
    MeetingItem made;
    made.id = model::MeetingItemId::create();
    made.title.in(Language::French) = model::Wording(title);
    made.header.minutes = minutes;
    return made;
}

/// Three meetings of a small manual over a real file: one over, two to come.
class OpenMeetings final
{
public:
    OpenMeetings()
    {
        support::ManualBuilder builder;
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s);
        builder.practice(u"cafe"_s, u"Café de parole"_s, u"Praatcafé"_s);
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        const QDate today = QDate::currentDate();
        past = meetingOn(today.addDays(-9), u"Passée"_s);
        later = meetingOn(today.addDays(30), u"Plus tard"_s);
        next = meetingOn(today.addDays(3), u"Bientôt"_s);
        next.items = {item(u"Accueil"_s, 20), item(u"Exposé"_s, 40), item(u"Suites"_s, 10)};
        for (const Meeting &meeting : {past, later, next})
            REQUIRE(workspace->perform(edit::changeMeeting(meeting)));
        window = std::make_unique<MeetingsWindow>(*workspace, dialogs);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name) const { child<QPushButton>(name)->click(); }
    MeetingList &list() const { return *child<MeetingList>(u"meetings.list"_s); }
    QStringList listed() const
    {
        QStringList lines;
        for (int row = 0; row < list().count(); ++row)
            lines.append(list().item(row)->text().section(u'\n', 0, 0));
        return lines;
    }
    const Meeting &chosen() const
    {
        const Meeting *found = workspace->manual().meeting(list().chosen());
        REQUIRE(found);
        return *found;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = child<QLineEdit>(field);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTableView &programme() const
    {
        child<QTabWidget>(u"meetings.tabs"_s)->setCurrentIndex(1);
        return *child<QTableView>(u"programme.items"_s);
    }
    void write(int row, int column, const QString &words) const
    {
        programme().model()->setData(programme().model()->index(row, column), words);
    }
    QStringList column(int column) const
    {
        QStringList words;
        for (int row = 0; row < programme().model()->rowCount(); ++row)
            words.append(programme().model()->index(row, column).data().toString());
        return words;
    }
    QString label(const QString &name) const { return child<QLabel>(name)->isHidden() ? QString() : child<QLabel>(name)->text(); }

    QTemporaryDir folder;
    AskedDialogs dialogs;
    Meeting past, later, next;
    std::unique_ptr<edit::Workspace> workspace;
    std::unique_ptr<MeetingsWindow> window;
};

constexpr int at = 0;
constexpr int minutes = 1;
constexpr int title = 2;

} // namespace

TEST_CASE("Meetings to come stand before those that are over, the next one first and chosen")
{
    OpenMeetings meetings;
    CHECK(meetings.listed() == QStringList{u"Coming"_s, u"Bientôt"_s, u"Plus tard"_s, u"Past"_s, u"Passée"_s});
    CHECK(meetings.chosen().id == meetings.next.id);
}

TEST_CASE("A cancelled meeting is struck through, and says so")
{
    OpenMeetings meetings;
    auto *status = meetings.child<QComboBox>(u"plan.status"_s);
    status->setCurrentIndex(int(model::MeetingStatus::Cancelled));
    Q_EMIT status->activated(status->currentIndex());
    CHECK(meetings.chosen().header.status == model::MeetingStatus::Cancelled);
    CHECK(meetings.list().item(1)->font().strikeOut());
    CHECK(meetings.list().item(1)->text().endsWith(u"cancelled"));
}

TEST_CASE("A new meeting is chosen, and its theme is typed next")
{
    OpenMeetings meetings;
    meetings.click(u"meetings.add"_s);
    CHECK(meetings.workspace->manual().meetings().size() == 4);
    meetings.type(u"plan.title.nl"_s, u"Samen"_s);
    CHECK(meetings.chosen().title.in(Language::Dutch).text() == u"Samen");
}

TEST_CASE("A copy has the programme but no days")
{
    OpenMeetings meetings;
    meetings.click(u"meetings.duplicate"_s);
    CHECK(meetings.chosen().id != meetings.next.id);
    CHECK(meetings.chosen().items.size() == 3);
    CHECK(meetings.chosen().header.status == model::MeetingStatus::Planned);
}

TEST_CASE("A meeting goes without a question, and undo brings it back")
{
    OpenMeetings meetings;
    meetings.click(u"meetings.remove"_s);
    REQUIRE(QTest::qWaitFor([&] { return meetings.workspace->manual().meetings().size() == 2; }));
    CHECK(meetings.dialogs.asked == 0);
    QTest::keyClick(&meetings.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(meetings.listed().contains(u"Bientôt"_s));
}

TEST_CASE("Where people are registered, it is asked before a meeting goes")
{
    OpenMeetings meetings;
    model::Participant person;
    person.id = model::ParticipantId::create();
    person.name = u"Personne"_s;
    REQUIRE(meetings.workspace->setParticipants(meetings.next.id, {person}));
    meetings.click(u"meetings.remove"_s);
    REQUIRE(QTest::qWaitFor([&] { return meetings.dialogs.asked == 1; }));
    CHECK(meetings.workspace->manual().meetings().size() == 3);
}

TEST_CASE("A meeting keeps its theme until there is another, and what else was typed is taken")
{
    OpenMeetings meetings;
    meetings.type(u"plan.title.fr"_s, {});
    CHECK(meetings.chosen().title.in(Language::French).text() == u"Bientôt");
    CHECK(!meetings.label(u"plan.refusal"_s).isEmpty());
    meetings.type(u"plan.place"_s, u"Namur"_s);
    CHECK(meetings.chosen().header.place == u"Namur");
    CHECK(meetings.child<QLineEdit>(u"plan.title.fr"_s)->text().isEmpty());
    meetings.type(u"plan.title.fr"_s, u"Ensemble"_s);
    CHECK(meetings.chosen().title.in(Language::French).text() == u"Ensemble");
    CHECK(meetings.label(u"plan.refusal"_s).isEmpty());
}

TEST_CASE("An entry is found by its title in the other language; one that is gone says so and can be taken out")
{
    OpenMeetings meetings;
    meetings.type(u"plan.entries.search"_s, u"praatc"_s);
    const model::EntryId cafe(meetings.workspace->manual().find(u"cafe"_s)->id);
    CHECK(meetings.chosen().header.entries == QList{cafe});
    REQUIRE(meetings.workspace->perform(edit::deleteEntry(cafe)));
    auto *entries = meetings.child<QListWidget>(u"plan.entries"_s);
    CHECK(entries->item(0)->text().contains(u"no longer"));
    entries->setFocus(); // a key belongs to the list that has the keyboard
    QTest::keyClick(entries, Qt::Key_Delete);
    CHECK(meetings.chosen().header.entries.isEmpty());
}

/// Its number is known when the people are.
void addSitting(OpenMeetings &meetings)
{
    const qsizetype count = meetings.chosen().header.sittings.size();
    meetings.click(u"plan.sittings.add"_s);
    REQUIRE(QTest::qWaitFor([&] { return meetings.chosen().header.sittings.size() == count + 1; }));
}

TEST_CASE("A sitting that is added is the next day, and an end before its start is said")
{
    OpenMeetings meetings;
    addSitting(meetings);
    CHECK(meetings.chosen().header.sittings[1].day == meetings.chosen().header.sittings[0].day.addDays(1));
    auto *sittings = meetings.child<QTableWidget>(u"plan.sittings"_s);
    sittings->item(0, 2)->setData(Qt::EditRole, QTime(8, 0));
    CHECK(meetings.chosen().header.sittings[0].until == QTime(8, 0));
    CHECK(meetings.label(u"plan.sittings.doubts"_s).contains(u"Sitting 1"));
}

TEST_CASE("A sitting goes to the place of its day, with what is planned in it, and stays the current one")
{
    OpenMeetings meetings;
    addSitting(meetings);
    const QDate first = meetings.chosen().header.sittings[0].day;
    auto *sittings = meetings.child<QTableWidget>(u"plan.sittings"_s);
    CHECK(sittings->currentRow() == 1);
    sittings->item(1, 0)->setData(Qt::EditRole, first.addDays(-1));
    const Meeting moved = meetings.chosen();
    CHECK(moved.header.sittings[0].day == first.addDays(-1));
    CHECK(moved.header.sittings[1].day == first);
    CHECK(sittings->currentRow() == 0);
    REQUIRE(!moved.items.isEmpty());
    for (const model::MeetingItem &item : moved.items)
        CHECK(model::placeOf(item, moved) == 1);
}

TEST_CASE("What follows in a programme shifts at once, and the end is told against the sitting’s")
{
    OpenMeetings meetings;
    CHECK(meetings.column(at) == QStringList{u"09:00"_s, u"09:20"_s, u"10:00"_s});
    meetings.write(0, minutes, u"10"_s);
    CHECK(meetings.column(at) == QStringList{u"09:00"_s, u"09:10"_s, u"09:50"_s});
    CHECK(meetings.label(u"programme.end"_s) == u"Ends at 10:00, on time.");
    meetings.write(0, minutes, u"15"_s);
    CHECK(meetings.label(u"programme.end"_s).startsWith(u"⚠ Ends at 10:05, 5"));
}

TEST_CASE("A time that is typed is kept, one too early is told and mended, one that is cleared follows again")
{
    OpenMeetings meetings;
    meetings.write(1, at, u"9h10"_s);
    CHECK(meetings.column(at).at(1) == u"⚠ 09:10");
    CHECK(meetings.label(u"programme.doubts"_s).contains(u"Exposé"));
    meetings.programme().setCurrentIndex(meetings.programme().model()->index(1, title));
    meetings.click(u"programme.follow"_s);
    CHECK(meetings.column(at).at(1) == u"09:20");
    CHECK(meetings.label(u"programme.doubts"_s).isEmpty());
    meetings.write(1, at, u"9:30"_s);
    CHECK(meetings.column(at).at(2) == u"10:10");
    meetings.write(1, at, u"never"_s);
    CHECK(meetings.column(at).at(1) == u"09:30");
    meetings.write(1, at, {});
    CHECK(meetings.column(at).at(1) == u"09:20");
}

TEST_CASE("Items are added, moved and removed with keys")
{
    OpenMeetings meetings;
    QTableView &table = meetings.programme();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, title));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(meetings.column(title) == QStringList{u"Exposé"_s, u"Accueil"_s, u"Suites"_s});
    CHECK(table.currentIndex().row() == 1);
    QTest::keyClick(&table, Qt::Key_Insert);
    CHECK(meetings.column(title) == QStringList{u"Exposé"_s, u"Accueil"_s, QString(), u"Suites"_s});
    CHECK(table.currentIndex().row() == 2);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(meetings.column(title) == QStringList{u"Exposé"_s, u"Accueil"_s, u"Suites"_s});
    meetings.click(u"programme.break"_s);
    CHECK(meetings.chosen().items.size() == 4);
    CHECK(meetings.chosen().items.last().header.kind == model::ItemKind::Break);
}

TEST_CASE("A row that is dragged stands where it is dropped")
{
    OpenMeetings meetings;
    QAbstractItemModel &model = *meetings.programme().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, title)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    REQUIRE(QTest::qWaitFor([&] { return meetings.column(title).first() == u"Suites"; }));
    CHECK(meetings.column(title) == QStringList{u"Suites"_s, u"Accueil"_s, u"Exposé"_s});
}

TEST_CASE("People of a meeting that was over months ago are proposed for erasing, and stay until somebody says so")
{
    OpenMeetings open;
    const auto *reminder = open.child<QWidget>(u"peopleReminder"_s);
    const auto texts = [&] { return reminder->findChild<ui::shared::MessageArea *>()->texts(); };
    Meeting old = meetingOn(QDate::currentDate().addMonths(-7), u"Il y a longtemps"_s);
    REQUIRE(open.workspace->perform(edit::changeMeeting(old)));
    for (const Meeting &meeting : {old, open.past}) {
        model::Participant person{model::ParticipantId::create(), meeting.id, u"Personne"_s, {}, {}, {}, {}, {}, {}, {}};
        REQUIRE(open.workspace->setParticipants(meeting.id, {person}));
    }
    REQUIRE(QTest::qWaitFor([&] { return !texts().isEmpty(); }));
    CHECK(reminder->isVisible());
    REQUIRE(texts().size() == 1); // not of the meeting that was last week
    CHECK(texts().first().contains(u"Il y a longtemps"_s));

    const auto eraseOffered = [&] {
        REQUIRE(QTest::qWaitFor([&] { return reminder->findChild<QPushButton *>(); }));
        reminder->findChild<QPushButton *>()->click();
    };
    const auto peopleOf = [&](const Meeting &meeting) {
        auto asked = open.workspace->participants(meeting.id);
        REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }));
        return asked.result().value().size();
    };
    eraseOffered();
    CHECK(open.dialogs.asked == 1);
    CHECK(peopleOf(old) == 1);
    open.dialogs.isWilling = true;
    eraseOffered();
    CHECK(peopleOf(old) == 0);
    CHECK(peopleOf(open.past) == 1);
    CHECK(QTest::qWaitFor([&] { return !reminder->isVisible(); }));

    // A meeting that is removed leaves its people behind; they are proposed at once.
    REQUIRE(open.workspace->perform(edit::removeMeeting(open.past.id)));
    CHECK(QTest::qWaitFor([&] { return reminder->isVisible(); }));
}

TEST_CASE("A sitting stays while somebody is ticked at it")
{
    OpenMeetings open;
    Meeting two = open.next;
    two.header.sittings.append({QDate::currentDate().addDays(4), QTime(9, 0), QTime(10, 0)});
    REQUIRE(open.workspace->perform(edit::changeMeeting(two)));
    model::Participant person{model::ParticipantId::create(), two.id, u"Personne"_s, {}, {}, {}, {}, {}, {}, {0}};
    REQUIRE(open.workspace->setParticipants(two.id, {person}));
    open.window->show(two.id);
    const auto remove = [&](int row) {
        open.child<QTableWidget>(u"plan.sittings"_s)->setCurrentCell(row, 0);
        open.click(u"plan.sittings.remove"_s);
    };
    const auto sittings = [&] { return open.workspace->manual().meeting(two.id)->header.sittings.size(); };
    remove(0);
    REQUIRE(QTest::qWaitFor([&] { return open.label(u"plan.refusal"_s).contains(u"present"_s); }));
    CHECK(sittings() == 2);
    person.present = {1};
    REQUIRE(open.workspace->setParticipants(two.id, {person}));
    remove(0);
    REQUIRE(QTest::qWaitFor([&] { return sittings() == 1; }));
    CHECK(open.label(u"plan.refusal"_s).isEmpty());
    CHECK(model::numberAt(open.workspace->manual().meeting(two.id)->header.sittings, 0) == 1); // where they were is still known
}

TEST_CASE("Nobody was at a sitting that is new, though its adding had been undone once")
{
    OpenMeetings open;
    open.window->show(open.next.id);
    addSitting(open);
    const auto newest = [&] {
        const QList<model::Sitting> sittings = open.chosen().header.sittings;
        return model::numberAt(sittings, sittings.size() - 1);
    };
    const int ticked = newest();
    model::Participant person{model::ParticipantId::create(), open.next.id, u"Personne"_s, {}, {}, {}, {}, {}, {}, {ticked}};
    REQUIRE(open.workspace->setParticipants(open.next.id, {person}));
    REQUIRE(open.workspace->undo());
    addSitting(open);
    CHECK(newest() != ticked);
}

TEST_CASE("One meeting, or all, go into a calendar of other programs")
{
    OpenMeetings open;
    const auto saved = [&](qsizetype action, const QString &name) {
        open.dialogs.file = open.folder.filePath(name);
        open.child<QPushButton>(u"meetings.calendar"_s)->menu()->actions()[action]->trigger();
        QFile file(open.dialogs.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    open.window->show(open.next.id);
    const QByteArray one = saved(0, u"une.ics"_s);
    CHECK(one.count("BEGIN:VEVENT") == 1);
    CHECK(one.contains("Bient"));
    CHECK(open.dialogs.proposed.endsWith(u"Bientôt.ics"_s));
    CHECK(saved(1, u"toutes.ics"_s).count("BEGIN:VEVENT") == 3);
    CHECK(open.label(u"meetings.message"_s).contains(u"toutes.ics"_s));
}
