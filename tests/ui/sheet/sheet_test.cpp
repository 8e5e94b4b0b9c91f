// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/review.h"
#include "check/sheets.h"
#include "edit/entryedits.h"
#include "edit/registeredits.h"
#include "edit/sheetedits.h"
#include "edit/textedits.h"
#include "support/manualbuilder.h"
#include "ui/sheet/fieldslist.h"
#include "ui/sheet/reviewrulesdialog.h"
#include "ui/sheet/sheetwindow.h"
#include "ui/sheet/sparkline.h"
#include "ui/sheet/templatedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::sheet;
using model::Lifecycle;

namespace {

/// The sheet of one practice over a real file.
class OpenSheet final
{
public:
    OpenSheet()
    {
        support::ManualBuilder builder;
        builder.network(u"nord"_s, u"Nord"_s, u"Noord"_s).principle(u"choisir"_s, 1, u"Choisir"_s, u"Kiezen"_s);
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
        builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).figure(u"soirees"_s, u"Soirées"_s, u"Avonden"_s, u"10"_s);
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        window = std::make_unique<SheetWindow>(*workspace);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show(entry(u"cafe"_s));
    }

    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    model::EntryId entry(const QString &code) const { return model::EntryId(workspace->manual().find(code)->id); }
    const model::Entry &cafe() const { return *workspace->manual().entry(entry(u"cafe"_s)); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = child<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir folder;
    std::unique_ptr<edit::Workspace> workspace;
    std::unique_ptr<SheetWindow> window;
};

} // namespace

TEST_CASE("what is typed on the sheet is in the manual when the field is left, and undo brings it back")
{
    OpenSheet sheet;
    sheet.type(u"sheet.place"_s, u"Namur"_s);
    CHECK(sheet.cafe().header.place == u"Namur");
    CHECK(sheet.window->isVisible());
    auto *stage = sheet.child<QComboBox>(u"sheet.lifecycle"_s);
    stage->setCurrentIndex(stage->findData(int(Lifecycle::BeingWritten)));
    Q_EMIT stage->activated(stage->currentIndex());
    CHECK(sheet.cafe().header.lifecycle == Lifecycle::BeingWritten);
    REQUIRE(sheet.workspace->undo());
    CHECK(sheet.cafe().header.lifecycle == Lifecycle::Unstated);
    CHECK(stage->currentData().toInt() == int(Lifecycle::Unstated));
}

TEST_CASE("what is being typed on a sheet is kept on it when the window goes on to another entry")
{
    OpenSheet sheet;
    const auto garden = model::EntryId::create();
    REQUIRE(sheet.workspace->perform(edit::addEntry(garden, model::EntryKind::Practice, sheet.cafe().header.parent, sheet.entry(u"cafe"_s), {u"Jardin"_s, QString()})));
    auto *place = sheet.child<QLineEdit>(u"sheet.place"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Namur"_s);
    sheet.window->show(garden);
    CHECK(sheet.cafe().header.place == u"Namur");
    CHECK(sheet.workspace->manual().entry(garden)->header.place.isEmpty());
}

TEST_CASE("a day half typed beside a figure stays while something else of the manual changes")
{
    OpenSheet sheet;
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(2);
    auto *table = sheet.child<QTableWidget>(u"sheet.figures"_s);
    table->item(0, 5)->setText(u"janvier 2025"_s);
    REQUIRE(sheet.workspace->perform(edit::setUnsaid({sheet.entry(u"cafe"_s), {}, u"since"_s, {}, {}, {}}, true)));
    CHECK(table->item(0, 5)->text() == u"janvier 2025");
    table->item(0, 5)->setText(u"2025-01-01"_s);
    CHECK(sheet.cafe().figures[0].header.asOf == u"2025-01-01");
}

TEST_CASE("the name of an owner that is being typed stays while something else of the manual changes")
{
    OpenSheet sheet;
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(3);
    auto *owner = sheet.child<QLineEdit>(u"sheet.owner"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"Li"_s);
    REQUIRE(sheet.workspace->perform(edit::setUnsaid({sheet.entry(u"cafe"_s), {}, u"since"_s, {}, {}, {}}, true)));
    CHECK(owner->text() == u"Li");
}

TEST_CASE("the template says of each of its fields alone on how many sheets it is filled in")
{
    OpenSheet sheet;
    for (const model::Role role : {model::Role::Objective, model::Role::Tasks}) {
        model::SheetField field;
        field.header.role = role;
        const auto body = model::PassageId::create();
        REQUIRE(sheet.workspace->perform(edit::openField(sheet.entry(u"cafe"_s), model::PassageId::create(), body, field, {u"Titre"_s, u"Titel"_s})));
        REQUIRE(sheet.workspace->perform(edit::setText(model::bodyOf(body), base::Language::French, u"Dit"_s, history::Reason::Typed)));
    }
    TemplateDialog dialog(*sheet.workspace, nullptr);
    auto *says = dialog.findChild<QLabel *>(u"template.says"_s);
    CHECK(QTest::qWaitFor([&] { return says->text().startsWith(u"1 sheet(s) say something"); }));
    dialog.findChild<QListWidget *>(u"template.fields"_s)->setCurrentRow(1); // the audience
    CHECK(says->text().isEmpty());
}

TEST_CASE("that the network did not say is ticked beside an empty fact only")
{
    OpenSheet sheet;
    sheet.child<QCheckBox>(u"sheet.unsaid.since"_s)->click();
    CHECK(sheet.workspace->manual().unsaid().size() == 1);
    sheet.child<QCheckBox>(u"sheet.unsaid.since"_s)->click();
    CHECK(sheet.workspace->manual().unsaid().isEmpty());
    sheet.type(u"sheet.since"_s, u"2016"_s);
    CHECK_FALSE(sheet.child<QCheckBox>(u"sheet.unsaid.since"_s)->isEnabled());
}

TEST_CASE("a field that stands nowhere is opened on the sheet, ready to be written")
{
    OpenSheet sheet;
    QSignalSpy asked(sheet.window.get(), &SheetWindow::placeAsked);
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(1);
    sheet.child<QPushButton>(u"sheet.write"_s)->click();
    REQUIRE(sheet.cafe().passages.size() == 2);
    CHECK(sheet.cafe().passages[0].header.role == model::Role::Objective);
    CHECK(asked.size() == 1);
    sheet.child<QPushButton>(u"sheet.write"_s)->click();
    CHECK(sheet.cafe().passages.size() == 2);
    CHECK(asked.size() == 2);
}

TEST_CASE("a figure refreshed on the sheet keeps what it was and draws it")
{
    OpenSheet sheet;
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(2);
    auto *table = sheet.child<QTableWidget>(u"sheet.figures"_s);
    table->item(0, 5)->setText(u"2025-01-01"_s);
    CHECK(sheet.cafe().figures[0].header.asOf == u"2025-01-01");
    sheet.child<QPushButton>(u"sheet.figures.refresh"_s)->click();
    table->item(0, 2)->setText(u"12–15"_s);
    const model::FigureHeader &header = sheet.cafe().figures[0].header;
    CHECK(header.value == u"12–15");
    CHECK(header.earlier == QList<model::DatedValue>{{u"10"_s, u"2025-01-01"_s, {}}});
    auto *line = sheet.child<Sparkline>(u"sheet.sparkline"_s);
    CHECK(line->isVisibleTo(sheet.window.get()));
    CHECK(line->accessibleDescription().contains(u"12–15"));
}

TEST_CASE("what a fact is chosen from is listed anew only when there is something else to choose")
{
    OpenSheet sheet;
    auto *promoter = sheet.child<QComboBox>(u"sheet.promoter"_s);
    auto *successor = sheet.child<QComboBox>(u"sheet.successor"_s);
    auto *principles = sheet.child<QListWidget>(u"sheet.principles"_s);
    QSignalSpy people(promoter->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy practices(successor->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy listed(principles->model(), &QAbstractItemModel::rowsInserted);
    sheet.type(u"sheet.place"_s, u"Gand"_s);
    REQUIRE(sheet.cafe().header.place == u"Gand");
    CHECK(people.isEmpty());
    CHECK(practices.isEmpty());
    CHECK(listed.isEmpty());
    principles->item(0)->setCheckState(Qt::Checked);
    REQUIRE(sheet.cafe().header.principles.size() == 1);
    REQUIRE(sheet.workspace->undo());
    CHECK(principles->item(0)->checkState() == Qt::Unchecked);
    CHECK(listed.isEmpty());
    model::Person zoe{model::PersonId::create(), {}, {}};
    zoe.name.in(base::Language::French) = model::Wording(u"Zoé Li"_s);
    REQUIRE(sheet.workspace->perform(edit::changeRegister(zoe)));
    CHECK(promoter->findText(u"Zoé Li"_s) > 0);
    CHECK_FALSE(people.isEmpty());
    CHECK(practices.isEmpty());
}

TEST_CASE("a signature and \"still true\" are given where the review stands")
{
    OpenSheet sheet;
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(3);
    CHECK_FALSE(sheet.child<QPushButton>(u"sheet.sign"_s)->isEnabled());
    QTest::keyClicks(sheet.child<QLineEdit>(u"sheet.signer"_s), u"Jo"_s);
    sheet.child<QPushButton>(u"sheet.sign"_s)->click();
    CHECK(check::signOffsOf(sheet.workspace->manual(), sheet.cafe())[1].state == check::SignOffState::Given);
    sheet.child<QPushButton>(u"sheet.confirm"_s)->click();
    CHECK(check::entryDue(sheet.workspace->manual(), sheet.cafe()) > QDate::currentDate());
}

TEST_CASE("a signature that was given is withdrawn beside it, and what is only needed cannot be")
{
    OpenSheet sheet;
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(3);
    auto *withdraw = sheet.child<QPushButton>(u"sheet.withdraw"_s);
    CHECK_FALSE(withdraw->isVisible());
    for (const QString &name : {u"Jo"_s, u"Zoe"_s}) {
        QTest::keyClicks(sheet.child<QLineEdit>(u"sheet.signer"_s), name);
        sheet.child<QPushButton>(u"sheet.sign"_s)->click();
    }
    REQUIRE(sheet.workspace->manual().signOffs().size() == 2);
    auto *list = sheet.child<QTreeWidget>(u"sheet.signOffs"_s);
    list->setCurrentItem(list->topLevelItem(0)); // needed
    CHECK(withdraw->isVisible());
    CHECK_FALSE(withdraw->isEnabled());
    list->setCurrentItem(list->findItems(u"Jo"_s, Qt::MatchExactly).value(0));
    REQUIRE(withdraw->isEnabled());
    withdraw->setFocus();
    QTest::keyClick(withdraw, Qt::Key_Space);
    REQUIRE(sheet.workspace->manual().signOffs().size() == 1);
    CHECK(sheet.workspace->manual().signOffs().begin()->by == u"Zoe");
    CHECK_FALSE(withdraw->isEnabled());
    CHECK(sheet.workspace->undoReason() == history::Reason::SignOffWithdrawn);
}

TEST_CASE("whom the register knows signs as what she usually speaks, unless another is chosen")
{
    OpenSheet sheet;
    model::Person zoe{model::PersonId::create(), {}, {}};
    zoe.header.role = model::SignOffRole::PeerWorker;
    zoe.name.in(base::Language::French) = model::Wording(u"Zoé Li"_s);
    REQUIRE(sheet.workspace->perform(edit::changeRegister(zoe)));
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(3);
    auto *role = sheet.child<QComboBox>(u"sheet.role"_s);
    const auto sign = [&] { sheet.child<QPushButton>(u"sheet.sign"_s)->click(); };
    QTest::keyClicks(sheet.child<QLineEdit>(u"sheet.signer"_s), u"Zoe Li"_s);
    CHECK(role->currentData().toInt() == int(model::SignOffRole::PeerWorker));
    sign();
    QTest::keyClicks(sheet.child<QLineEdit>(u"sheet.signer"_s), u"Zoe Li"_s);
    role->setCurrentIndex(role->findData(int(model::SignOffRole::Coordinator)));
    sign();
    QSet<int> roles;
    for (const model::SignOffHeader &signOff : sheet.workspace->manual().signOffs())
        roles.insert(int(signOff.role));
    CHECK(roles == QSet<int>{int(model::SignOffRole::PeerWorker), int(model::SignOffRole::Coordinator)});
}

TEST_CASE("a button that was pressed keeps the keyboard, though what it is about is listed anew")
{
    OpenSheet sheet;
    QApplication::setActiveWindow(sheet.window.get());
    REQUIRE(QTest::qWaitForWindowActive(sheet.window.get(), 10'000));
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(1);
    auto *unsaid = sheet.child<QPushButton>(u"sheet.fieldUnsaid"_s);
    unsaid->setFocus();
    QTest::keyClick(unsaid, Qt::Key_Space);
    CHECK(sheet.workspace->manual().unsaid().size() == 1);
    CHECK(QApplication::focusWidget() == unsaid);
    sheet.child<QTabWidget>(u"sheet.tabs"_s)->setCurrentIndex(3);
    auto *signer = sheet.child<QLineEdit>(u"sheet.signer"_s);
    auto *sign = sheet.child<QPushButton>(u"sheet.sign"_s);
    QTest::keyClicks(signer, u"Jo"_s);
    sign->setFocus();
    QTest::keyClick(sign, Qt::Key_Space);
    CHECK(sheet.workspace->manual().signOffs().size() == 1);
    CHECK(QApplication::focusWidget() == signer);
}

TEST_CASE("of a module only its review is shown, and the window goes with the entry")
{
    OpenSheet sheet;
    sheet.window->show(sheet.entry(u"m"_s));
    CHECK(sheet.child<QTabWidget>(u"sheet.tabs"_s)->count() == 1);
    sheet.window->show(sheet.entry(u"cafe"_s));
    CHECK(sheet.child<QTabWidget>(u"sheet.tabs"_s)->count() == 4);
    CHECK_FALSE(sheet.child<QTableWidget>(u"sheet.figures"_s)->isVisibleTo(sheet.window.get())); // another tab is shown
}

TEST_CASE("the template becomes the manual's own when a field is added, and what was not said before stays so")
{
    OpenSheet sheet;
    model::UnsaidHeader unsaid;
    unsaid.entry = sheet.entry(u"cafe"_s);
    unsaid.fact = u"tasks"_s;
    REQUIRE(sheet.workspace->perform(edit::setUnsaid(unsaid, true)));
    TemplateDialog dialog(*sheet.workspace, nullptr);
    auto *change = dialog.findChild<QPushButton *>(u"template.accept"_s);
    CHECK_FALSE(change->isEnabled());
    dialog.findChild<QPushButton *>(u"template.add"_s)->click();
    CHECK_FALSE(change->isEnabled()); // it has no name yet
    auto *name = dialog.findChild<QLineEdit *>(u"template.name0"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Horaire"_s);
    REQUIRE(change->isEnabled());
    change->click();
    const QList<model::SheetField> &fields = sheet.workspace->manual().sheetFields();
    REQUIRE(fields.size() == 12);
    CHECK(fields[1].name.in(base::Language::French).text() == u"Horaire");
    const auto onSheet = check::fieldsOf(sheet.workspace->manual(), sheet.cafe(), fields);
    CHECK(onSheet[4].answer == check::Answer::Unsaid); // tasks, after the new one
    REQUIRE(sheet.workspace->undo());
    CHECK(sheet.workspace->manual().sheetFields().isEmpty());
}

TEST_CASE("a field that is removed while it is filled in leaves its text, which the sheet still leads to")
{
    OpenSheet sheet;
    model::SheetField notes;
    notes.id = model::SheetFieldId::create();
    notes.name.in(base::Language::French) = model::Wording(u"Notes"_s);
    model::SheetField aim;
    aim.id = model::SheetFieldId::create();
    aim.header.role = model::Role::Objective;
    REQUIRE(sheet.workspace->perform(edit::changeTemplate({aim, notes})));
    const auto body = model::PassageId::create();
    REQUIRE(sheet.workspace->perform(edit::openField(sheet.entry(u"cafe"_s), model::PassageId::create(), body, notes, {u"Notes"_s, u"Notities"_s})));
    REQUIRE(sheet.workspace->perform(edit::setText(model::bodyOf(body), base::Language::French, u"À garder"_s, history::Reason::Typed)));
    TemplateDialog dialog(*sheet.workspace, nullptr);
    auto *list = dialog.findChild<QListWidget *>(u"template.fields"_s);
    list->setCurrentRow(1);
    auto *says = dialog.findChild<QLabel *>(u"template.says"_s);
    CHECK(QTest::qWaitFor([&] { return says->text().startsWith(u"1 sheet(s) say something"); }));
    dialog.findChild<QPushButton *>(u"template.remove"_s)->click();
    dialog.findChild<QPushButton *>(u"template.accept"_s)->click();
    CHECK(sheet.workspace->manual().text(model::bodyOf(body))->in(base::Language::French).text() == u"À garder");
    auto *fields = sheet.child<FieldsList>(u"sheet.fields"_s);
    REQUIRE(fields->topLevelItemCount() == 2);
    CHECK(fields->topLevelItem(1)->text(1) == u"no longer a field; its text is kept");
    QSignalSpy asked(sheet.window.get(), &SheetWindow::placeAsked);
    fields->setCurrentItem(fields->topLevelItem(1));
    CHECK(sheet.child<QPushButton>(u"sheet.write"_s)->isEnabled());
    sheet.child<QPushButton>(u"sheet.write"_s)->click();
    CHECK(asked.size() == 1);
}

TEST_CASE("how often things are looked at again, and who signs what, is the manual's")
{
    OpenSheet sheet;
    ReviewRulesDialog dialog(*sheet.workspace, nullptr);
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"rules.accept"_s)->isEnabled());
    dialog.findChild<QSpinBox *>(u"rules.entries"_s)->setValue(model::ReviewHeader::mostMonths); // all that the manual may hold
    CHECK(dialog.findChild<QSpinBox *>(u"rules.entries"_s)->value() == model::ReviewHeader::mostMonths);
    dialog.findChild<QSpinBox *>(u"rules.entries"_s)->setValue(model::ReviewHeader().entryMonths);
    dialog.findChild<QSpinBox *>(u"rules.contacts"_s)->setValue(3);
    dialog.findChild<QCheckBox *>(u"rules.lived.practice"_s)->click();
    dialog.findChild<QCheckBox *>(u"rules.language_reviewer.module"_s)->click();
    CHECK(dialog.findChild<QCheckBox *>(u"rules.network.module"_s) == nullptr); // only a practice has one
    dialog.findChild<QPushButton *>(u"rules.accept"_s)->click();
    const model::ReviewHeader rules = sheet.workspace->manual().review();
    CHECK(rules.contactMonths == 3);
    CHECK(rules.signOffs[size_t(model::EntryKind::Practice)] == QStringList{u"network"_s});
    CHECK(rules.signOffs[size_t(model::EntryKind::Module)] == QStringList{u"language_reviewer"_s});
    REQUIRE(sheet.workspace->undo());
    CHECK(sheet.workspace->manual().review() == model::ReviewHeader());
}
