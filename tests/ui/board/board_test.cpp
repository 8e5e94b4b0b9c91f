// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/uses.h"
#include "edit/entryedits.h"
#include "edit/meetingedits.h"
#include "edit/reviewedits.h"
#include "exchange/interchange.h"
#include "support/manualbuilder.h"
#include "ui/board/boardwindow.h"
#include "ui/board/savedfilters.h"
#include "ui/board/tablefile.h"
#include "ui/board/todolist.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::board;

namespace {

class SavingDialogs final : public ui::shared::Dialogs
{
public:
    QString saveFile(QWidget *, const ui::shared::FileQuestion &) override { return path; }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QString &) override { return typed; }
    QString path;
    std::optional<QString> typed;
};

/// The board over a real file.
class OpenBoard final
{
public:
    OpenBoard()
    {
        support::ManualBuilder builder;
        builder.network(u"nord"_s, u"Nord; Est"_s, u"Noord"_s).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).inStep().module(u"m"_s, u"Module"_s, u"Module"_s).inStep();
        builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inStep().inNetwork(u"nord"_s);
        builder.practice(u"jardin"_s, u"Jardin"_s, {});
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        window = std::make_unique<BoardWindow>(*workspace, dialogs);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        settle();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return child<TodoList>(u"board.todo"_s)->topLevelItem(0) && table(u"board.practices"_s).rowCount() == 2; }, 10'000));
    }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    const QAbstractItemModel &table(const QString &name) const { return *child<QTableView>(name)->model(); }
    /// "3": what stands beside a line of the list of things to do.
    QString count(const QString &group) const
    {
        const auto found = child<TodoList>(u"board.todo"_s)->findItems(group, Qt::MatchExactly);
        return found.isEmpty() ? u"no such line"_s : found.first()->text(1);
    }
    model::EntryId entry(const QString &code) const { return model::EntryId(workspace->manual().find(code)->id); }

    QTemporaryDir folder;
    SavingDialogs dialogs;
    std::unique_ptr<edit::Workspace> workspace;
    std::unique_ptr<BoardWindow> window;
};

} // namespace

TEST_CASE("the board counts what needs doing, and follows the manual")
{
    OpenBoard board;
    CHECK(board.count(u"Waiting for a sign-off"_s) == u"2");
    CHECK(board.count(u"Open comments"_s) == u"0");
    CHECK(board.count(u"Entries where the Dutch is missing or behind"_s) == u"1");
    REQUIRE(board.workspace->perform(edit::addComment(
        model::CommentId::create(), {{}, model::ref(board.entry(u"cafe"_s)), {}, {}, u"Vraiment ?"_s, u"Jo"_s, {}, false, {}})));
    CHECK(QTest::qWaitFor([&] { return board.count(u"Open comments"_s) == u"1"; }, 10'000));
}

TEST_CASE("the board counts meetings that were over long ago and still have people, until these are erased")
{
    OpenBoard board;
    const QString line = u"Meetings whose people are still kept, to be erased"_s;
    CHECK(board.count(line) == u"0");
    model::Meeting meeting;
    meeting.id = model::MeetingId::create();
    meeting.title.in(base::Language::French) = model::Wording(u"Il y a longtemps"_s);
    meeting.header.sittings = {{QDate::currentDate().addMonths(-7), QTime(9, 0), QTime(10, 0)}};
    REQUIRE(board.workspace->perform(edit::changeMeeting(meeting)));
    const model::Participant person{model::ParticipantId::create(), meeting.id, u"Personne"_s, {}, {}, {}, {}, {}, {}, {}};
    REQUIRE(board.workspace->setParticipants(meeting.id, {person}));
    CHECK(QTest::qWaitFor([&] { return board.count(line) == u"1"; }, 10'000));
    REQUIRE(board.workspace->eraseParticipants(meeting.id));
    CHECK(QTest::qWaitFor([&] { return board.count(line) == u"0"; }, 10'000));
}

TEST_CASE("a number opens its list, and a line of it leads to its place, by keys alone")
{
    OpenBoard board;
    auto *list = board.child<TodoList>(u"board.todo"_s);
    QSignalSpy asked(board.window.get(), &BoardWindow::placeAsked);
    list->setFocus();
    list->setCurrentItem(list->findItems(u"Entries where the Dutch is missing or behind"_s, Qt::MatchExactly).first());
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const auto place = asked[0][0].value<model::Place>();
    CHECK(place.object == model::ref(board.entry(u"jardin"_s)));
    CHECK(place.language == base::Language::Dutch);
    CHECK(board.window->isVisible());
}

TEST_CASE("a filter leaves the practices that it names")
{
    OpenBoard board;
    board.child<QLineEdit>(u"board.filter"_s)->setText(u"jar"_s);
    auto *view = board.child<QTableView>(u"board.practices"_s);
    CHECK(view->isRowHidden(0));
    CHECK_FALSE(view->isRowHidden(1));
    board.child<QLineEdit>(u"board.filter"_s)->setText(u"CAFE"_s); // neither accents nor capitals matter
    CHECK_FALSE(view->isRowHidden(0));
    CHECK(view->isRowHidden(1));
}

TEST_CASE("beside what needs doing stands how much of it the filter leaves")
{
    OpenBoard board;
    board.child<QLineEdit>(u"board.filter"_s)->setText(u"cafe"_s);
    CHECK(board.count(u"Waiting for a sign-off"_s) == u"1");
    CHECK(board.count(u"Entries where the Dutch is missing or behind"_s) == u"0");
    board.child<QLineEdit>(u"board.filter"_s)->clear();
    CHECK(board.count(u"Waiting for a sign-off"_s) == u"2");
}

TEST_CASE("who works through a list of the board keeps the place while the manual changes")
{
    OpenBoard board;
    auto *list = board.child<TodoList>(u"board.todo"_s);
    QTreeWidgetItem *group = list->findItems(u"Waiting for a sign-off"_s, Qt::MatchExactly).first();
    group->setExpanded(true);
    REQUIRE(group->childCount() == 2);
    list->setCurrentItem(group->child(1));
    const QString here = group->child(1)->text(0);
    REQUIRE(board.workspace->perform(edit::addComment(
        model::CommentId::create(), {{}, model::ref(board.entry(u"cafe"_s)), {}, {}, u"Vraiment ?"_s, {}, {}, false, {}})));
    REQUIRE(QTest::qWaitFor([&] { return board.count(u"Open comments"_s) == u"1"; }, 10'000));
    REQUIRE(list->currentItem());
    CHECK(list->currentItem()->text(0) == here);
    QTreeWidgetItem *comments = list->findItems(u"Open comments"_s, Qt::MatchExactly).first();
    comments->setExpanded(true);
    CHECK(comments->child(0)->text(1) == u"nobody named: Vraiment ?");
}

TEST_CASE("every cell of the matrices says in words what it means")
{
    OpenBoard board;
    const QAbstractItemModel &networks = board.table(u"board.networks"_s);
    REQUIRE(networks.rowCount() == 2);
    CHECK(networks.headerData(0, Qt::Horizontal).toString() == u"Objective");
    CHECK(networks.index(0, 0).data().toString() == u"0/1");
    CHECK(networks.index(0, 0).data(Qt::AccessibleTextRole).toString()
          == u"Nord; Est, Objective: 0 of 1 up to date, 0 behind or missing in this language, 0 not said, 1 not filled in");
    board.child<QComboBox>(u"board.language"_s)->setCurrentIndex(1);
    CHECK(networks.headerData(0, Qt::Vertical).toString() == u"Noord");
    CHECK(board.table(u"board.practices"_s).index(0, 2).data().toString() == u"–"); // nobody named a day
}

TEST_CASE("who reads Dutch finds the matrix of the networks about Dutch")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Belgium));
    const OpenBoard board;
    QLocale::setDefault(before);
    CHECK(board.child<QComboBox>(u"board.language"_s)->currentData().toInt() == int(base::Language::Dutch));
    CHECK(board.table(u"board.networks"_s).headerData(0, Qt::Vertical).toString() == u"Noord");
}

TEST_CASE("a matrix is saved for a spreadsheet and as pages")
{
    OpenBoard board;
    board.child<QTabWidget>(u"board.tabs"_s)->setCurrentIndex(1);
    const auto saved = [&](const QString &name) {
        board.dialogs.path = board.folder.filePath(name);
        board.child<QPushButton>(u"board.save"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(board.dialogs.path); }, 10'000));
        QFile file(board.dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray csv = saved(u"t.csv"_s);
    CHECK(csv.startsWith("\xEF\xBB\xBF;Objective;"));
    CHECK(csv.contains("\r\n\"Nord; Est\";0/1;"));
    CHECK(saved(u"t.pdf"_s).startsWith("%PDF-"));
    auto *messages = board.window->findChild<ui::shared::MessageArea *>();
    REQUIRE(messages);
    CHECK(QTest::qWaitFor([&] { return messages->texts().join(u' ').contains(u"t.pdf"); }, 10'000));
    CHECK(messages->texts().size() == 1); // of the last one only
    const auto said = [&](const QString &tool, const QStringList &options) {
        QProcess process;
        process.start(tool, options + QStringList{board.dialogs.path});
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAll());
    };
    if (!QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()) {
        CHECK(said(u"pdfinfo"_s, {}).contains(QRegularExpression(u"Title: +Networks and fields\n"_s)));
        CHECK(said(u"pdfinfo"_s, {}).contains(QRegularExpression(u"Tagged: +yes"_s)));
        const QString told = said(u"pdfinfo"_s, {u"-struct-text"_s});
        CHECK(told.contains(QRegularExpression(u"Table.*THead.*TR.*TH.*Objective.*TBody.*Nord; Est.*0/1"_s, QRegularExpression::DotMatchesEverythingOption)));
    }
    if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        CHECK(said(u"qpdf"_s, {u"--check"_s}).contains(u"No syntax or stream encoding errors found"));
    board.child<QLineEdit>(u"board.filter"_s)->setText(u"sans rien"_s); // only what is seen is saved
    CHECK_FALSE(saved(u"none.csv"_s).contains("Nord"));
}

TEST_CASE("the board of one network counts only what is about it, and a filter that was kept is taken up again")
{
    OpenBoard board;
    auto *network = board.child<QComboBox>(u"board.network"_s);
    network->setCurrentIndex(1);
    CHECK(QTest::qWaitFor([&] { return board.count(u"Waiting for a sign-off"_s) == u"1"; }, 10'000));
    CHECK(board.table(u"board.practices"_s).rowCount() == 1);
    CHECK(board.count(u"Entries where the Dutch is missing or behind"_s) == u"0");
    const auto choose = [&](const QString &text) {
        auto *menu = board.child<QPushButton>(u"board.saved"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (QString(action->text()).remove(u'&') == text && action->isEnabled())
                return action->trigger();
        FAIL("no " << text.toStdString());
    };
    board.dialogs.typed = u"Notre réseau"_s;
    choose(u"Keep this filter…"_s);
    choose(u"Everything"_s);
    CHECK(network->currentIndex() == 0);
    CHECK(QTest::qWaitFor([&] { return board.count(u"Waiting for a sign-off"_s) == u"2"; }, 10'000));
    choose(u"Notre réseau"_s);
    CHECK(network->currentIndex() == 1);
    choose(u"Forget “Notre réseau”"_s);
    CHECK(savedFilters(board.workspace->manual().header().code).isEmpty());
}

TEST_CASE("the example manual has something to tell on every line of the board")
{
    const auto read = exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/resources/example/manual.json"));
    REQUIRE(read);
    const model::Manual &manual = read->manual;
    const check::Board board = check::boardOf(manual, QDate(2026, 11, 22));
    for (const model::Lifecycle stage : {model::Lifecycle::Proposed, model::Lifecycle::BeingWritten, model::Lifecycle::Active, model::Lifecycle::Succeeded})
        CHECK_FALSE(board.practices[size_t(stage)].isEmpty());
    CHECK_FALSE(board.due.isEmpty());
    CHECK_FALSE(board.dueSoon.isEmpty());
    CHECK_FALSE(board.backlog[1].entries.isEmpty());
    CHECK(board.openComments.size() == 2);
    CHECK(board.meetings.size() == 1);
    const auto entry = [&](const QString &code) { return model::EntryId(manual.find(code)->id); };
    CHECK_FALSE(board.toSign.contains(entry(u"pr-cafe"_s))); // its signatures are for what it says now
    CHECK(board.toSign.contains(entry(u"pr-conseil"_s)));
    const check::NetworkRow &west = *std::find_if(board.networks.begin(), board.networks.end(), [](const auto &row) { return row.sheets.size() == 3; });
    CHECK(std::any_of(west.fields.begin(), west.fields.end(), [](const auto &tallies) { return tallies[0].unsaid > 0; }));
    CHECK(manual.figure(model::FigureId(manual.find(u"f-cafe-participants"_s)->id))->header.earlier.size() == 4);
    CHECK_FALSE(check::usesOf(manual, *manual.find(u"pr-equipe-mobile"_s)).isEmpty());
}

TEST_CASE("the example manual has a text that is typed once, a quotation in its author's language, and somebody who speaks as something")
{
    const auto read = exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/resources/example/manual.json"));
    REQUIRE(read);
    const model::Manual &manual = read->manual;
    int typedOnce = 0;
    int quotedAsSaid = 0;
    for (const model::EntryId &id : manual.readingOrder())
        for (const model::Passage &passage : manual.entry(id)->passages) {
            typedOnce += passage.header.languages == model::LanguageUse::Neutral;
            quotedAsSaid += passage.header.languages == model::LanguageUse::AuthorsOwn && passage.header.kind == model::PassageKind::Quote
                            && passage.text.in(base::Language::French).isMissing() != passage.text.in(base::Language::Dutch).isMissing();
        }
    CHECK(typedOnce > 0);
    CHECK(quotedAsSaid > 0);
    const QList<model::Person> people = manual.people();
    CHECK(std::any_of(people.begin(), people.end(), [](const model::Person &person) {
        return person.header.kind == model::PersonKind::Person && person.header.role.has_value();
    }));
}
