// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/meetingedits.h"
#include "edit/workspace.h"
#include "model/pack.h"
#include "support/manualbuilder.h"
#include "ui/meetings/packfiles.h"
#include "ui/meetings/packmodels.h"
#include "ui/meetings/packpage.h"
#include "ui/preview/pageview.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/window/packsheets.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using model::PackLanguages;
using model::PackPart;
using model::PackPartKind;

namespace {

class NamingDialogs final : public ui::shared::Dialogs
{
public:
    QString saveFile(QWidget *, const ui::shared::FileQuestion &question) override
    {
        proposed = question.start;
        return answer;
    }
    QString proposed;
    QString answer;
};

model::Meeting meetingAbout(const model::EntryId &entry)
{
    model::Meeting meeting;
    meeting.id = model::MeetingId::create();
    meeting.title.in(base::Language::French) = model::Wording(u"Accueillir à deux"_s);
    meeting.title.in(base::Language::Dutch) = model::Wording(u"Samen onthalen"_s);
    meeting.header.languages = {true, false};
    meeting.header.sittings = {{QDate(2026, 3, 12), QTime(9, 30), QTime(12, 30)}};
    meeting.header.entries = {entry};
    return meeting;
}

/// The pack of a meeting of a small manual over a real file.
class OpenPack final
{
public:
    OpenPack()
    {
        support::ManualBuilder builder;
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s);
        builder.paragraph(u"On accueille à deux."_s, u"Men onthaalt met twee."_s);
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        const model::Meeting made = meetingAbout(model::EntryId(workspace->manual().find(u"m"_s)->id));
        id = made.id;
        REQUIRE(workspace->perform(edit::changeMeeting(made)));
        page = std::make_unique<PackPage>(*workspace, nullptr);
        page->setView(new ui::window::PackSheets(page.get()));
        page->setDialogs(dialogs);
        page->resize(1000, 700);
        page->setMeeting(id);
        page->show();
        settle();
    }

    /// Until all pages are there.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return child<QPushButton>(u"pack.print"_s)->isEnabled(); }, 10'000));
    }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    const model::Meeting &meeting() const { return *workspace->manual().meeting(id); }
    QList<PackPartKind> kinds() const
    {
        QList<PackPartKind> kinds;
        for (const PackPart &part : model::packOf(meeting()))
            kinds.append(part.kind);
        return kinds;
    }
    QListWidget *list() const { return child<QListWidget>(u"pack.parts"_s); }
    void choose(int row) const { list()->setCurrentRow(row); }
    void add(PackPartKind kind) const { child<QToolButton>(u"pack.add"_s)->menu()->actions().at(int(kind))->trigger(); }
    template<typename Data>
    void pick(const QString &name, Data data) const
    {
        auto *combo = child<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(int(data)));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void begin(const QString &model) const
    {
        QMenu *menu = child<QPushButton>(u"pack.begin"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == model)
                return action->trigger();
        FAIL("there is no such model");
    }
    void save(const QString &way, const QString &path)
    {
        dialogs.answer = path;
        child<QAction>(way)->trigger();
    }
    int pageCount() const { return child<ui::preview::PageView>(u"pack.pages"_s)->pageCount(); }

    QTemporaryDir folder;
    NamingDialogs dialogs;
    std::unique_ptr<edit::Workspace> workspace;
    model::MeetingId id;
    std::unique_ptr<PackPage> page;
};

const QList<PackPartKind> usual{PackPartKind::Programme, PackPartKind::HandOut, PackPartKind::Attendance,
                                PackPartKind::Evaluation};

} // namespace

TEST_CASE("a part that is added stands after the chosen one and becomes the meeting’s own, and undo takes it back")
{
    OpenPack pack;
    CHECK(pack.kinds() == usual);
    pack.choose(1);
    pack.add(PackPartKind::Certificate);
    CHECK(pack.kinds().at(2) == PackPartKind::Certificate);
    CHECK(pack.list()->currentRow() == 2);
    CHECK(pack.child<QLabel>(u"pack.partName"_s)->text() == u"Certificate of attendance");
    REQUIRE(pack.workspace->undo());
    CHECK(pack.meeting().header.pack.isEmpty());
    CHECK(pack.list()->count() == 4);
}

TEST_CASE("a part moves with Ctrl+Shift and an arrow, stays chosen, and goes with Delete; the last one stays")
{
    OpenPack pack;
    pack.choose(3);
    pack.list()->setFocus();
    QTest::keyClick(pack.list(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(pack.kinds().at(2) == PackPartKind::Evaluation);
    CHECK(pack.list()->currentRow() == 2);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(pack.list(), Qt::Key_Delete);
    CHECK(pack.kinds() == QList{PackPartKind::Programme});
    CHECK_FALSE(pack.child<QToolButton>(u"pack.remove"_s)->isEnabled());
}

TEST_CASE("a part that is dragged to another place is printed there")
{
    OpenPack pack;
    REQUIRE(pack.list()->model()->moveRow({}, 0, {}, 3)); // what a drop does
    REQUIRE(QTest::qWaitFor([&] { return pack.kinds().at(2) == PackPartKind::Programme; }, 2'000));
    CHECK(pack.kinds()
          == QList{PackPartKind::HandOut, PackPartKind::Attendance, PackPartKind::Programme, PackPartKind::Evaluation});
    CHECK(pack.list()->currentRow() == 2);
}

TEST_CASE("each part is asked what matters for it")
{
    OpenPack pack;
    const auto isAsked = [&](const QString &name) { return pack.child<QWidget>(name)->isVisibleTo(pack.page.get()); };
    auto *languages = pack.child<QComboBox>(u"part.languages"_s);
    pack.choose(1);
    CHECK(isAsked(u"part.extent"_s));
    CHECK_FALSE(isAsked(u"part.fields"_s));
    CHECK(languages->findData(int(PackLanguages::Facing)) >= 0);
    pack.pick(u"part.extent"_s, model::Extent::Fields);
    CHECK(isAsked(u"part.fields"_s));
    pack.child<QListWidget>(u"part.fields"_s)->item(0)->setCheckState(Qt::Checked);
    CHECK(pack.meeting().header.pack.at(1).extent == model::Extent::Fields);
    CHECK(pack.meeting().header.pack.at(1).fields.size() == 1);
    pack.choose(2);
    CHECK(isAsked(u"part.rows"_s));
    CHECK_FALSE(isAsked(u"part.notes"_s));
    CHECK(languages->findData(int(PackLanguages::Facing)) < 0);
    pack.add(PackPartKind::Badges);
    CHECK(isAsked(u"part.perSheet"_s));
    CHECK_FALSE(isAsked(u"part.large"_s));
    pack.pick(u"part.perSheet"_s, 8);
    CHECK(pack.meeting().header.pack.at(3).perSheet == 8);
}

TEST_CASE("a chosen field that is no longer in the template stays chosen for when it comes back")
{
    OpenPack pack;
    model::Meeting changed = pack.meeting();
    PackPart handOut = model::usualPart(PackPartKind::HandOut, changed.header);
    handOut.extent = model::Extent::Fields;
    handOut.fields = {u"gone"_s};
    changed.header.pack = {handOut};
    REQUIRE(pack.workspace->perform(edit::changeMeeting(changed)));
    pack.choose(0);
    pack.child<QListWidget>(u"part.fields"_s)->item(1)->setCheckState(Qt::Checked);
    CHECK(pack.meeting().header.pack.first().fields.size() == 2);
    CHECK(pack.meeting().header.pack.first().fields.contains(u"gone"_s));
    pack.child<QListWidget>(u"part.fields"_s)->item(1)->setCheckState(Qt::Unchecked);
    CHECK(pack.meeting().header.pack.first().fields == QStringList{u"gone"_s});
}

TEST_CASE("blank rows that are counted up are in the pack when the field is left")
{
    OpenPack pack;
    pack.choose(2);
    auto *rows = pack.child<QSpinBox>(u"part.rows"_s);
    CHECK(rows->value() == 20);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"60"_s);
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(pack.meeting().header.pack.at(2).blankRows == 60);
}

TEST_CASE("the preview shows the whole pack, or the chosen part alone")
{
    OpenPack pack;
    const int whole = pack.pageCount();
    CHECK(whole >= 4);
    auto *scope = pack.child<QComboBox>(u"pack.scope"_s);
    scope->setCurrentIndex(1);
    pack.settle();
    CHECK(pack.pageCount() >= 1);
    CHECK(pack.pageCount() < whole);
    scope->setCurrentIndex(0);
    pack.settle();
    CHECK(pack.pageCount() == whole);
}

TEST_CASE("four pages on a sheet make fewer sheets, and a booklet’s lie")
{
    OpenPack pack;
    const int whole = pack.pageCount();
    auto *perSheet = pack.child<QComboBox>(u"pack.perSheet"_s);
    perSheet->setCurrentIndex(int(compose::Imposition::FourUp));
    pack.settle();
    CHECK(pack.pageCount() == (whole + 3) / 4);
    perSheet->setCurrentIndex(int(compose::Imposition::Booklet));
    pack.settle();
    const QSizeF sheet = pack.child<ui::preview::PageView>(u"pack.pages"_s)->composition()->document.pages.sheet(0).size;
    CHECK(sheet.width() > sheet.height());
}

TEST_CASE("the preview follows what is written of the practices, and who registers")
{
    OpenPack pack;
    pack.choose(2);
    auto *scope = pack.child<QComboBox>(u"pack.scope"_s);
    scope->setCurrentIndex(1);
    pack.settle();
    const int blank = pack.pageCount();
    QList<model::Participant> people;
    for (int i = 0; i < 120; ++i)
        people.append({model::ParticipantId::create(), pack.id, u"Participant %1"_s.arg(i), {}, {}, {}, {}, {}, {}, {}});
    REQUIRE(pack.workspace->setParticipants(pack.id, people));
    REQUIRE(QTest::qWaitFor([&] { return pack.pageCount() > blank; }, 10'000));
}

TEST_CASE("a pack is kept as a model under a name, another meeting begins from it, and it can go again")
{
    OpenPack pack;
    pack.choose(0);
    pack.add(PackPartKind::DoorSign);
    pack.child<QPushButton>(u"pack.keep"_s)->click();
    auto *dialog = pack.child<PackModels>(u"packModels"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"models.keep"_s);
    CHECK_FALSE(keep->isEnabled());
    dialog->findChild<QLineEdit *>(u"models.name.fr"_s)->setText(u"Petit & simple"_s);
    keep->click();
    REQUIRE(pack.workspace->manual().packs().size() == 1);
    CHECK(pack.workspace->manual().packs().first().header.parts == pack.meeting().header.pack);
    pack.begin(u"The usual pack"_s);
    CHECK(pack.kinds() == usual);
    pack.begin(u"Petit && simple"_s);
    CHECK(pack.kinds().contains(PackPartKind::DoorSign));

    pack.begin(u"The usual pack"_s);
    pack.add(PackPartKind::Exercise);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pack.child<QPushButton>(u"pack.keep"_s)->click();
    dialog = pack.child<PackModels>(u"packModels"_s);
    dialog->findChild<QListWidget *>(u"models.list"_s)->setCurrentRow(1);
    CHECK(dialog->findChild<QLineEdit *>(u"models.name.fr"_s)->text() == u"Petit & simple");
    dialog->findChild<QPushButton *>(u"models.keep"_s)->click();
    REQUIRE(pack.workspace->manual().packs().size() == 1);
    CHECK(pack.workspace->manual().packs().first().header.parts == pack.meeting().header.pack);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pack.child<QPushButton>(u"pack.keep"_s)->click();
    dialog = pack.child<PackModels>(u"packModels"_s);
    dialog->findChild<QListWidget *>(u"models.list"_s)->setCurrentRow(1);
    dialog->findChild<QPushButton *>(u"models.remove"_s)->click();
    CHECK(pack.workspace->manual().packs().isEmpty());
}

TEST_CASE("a pack is saved as one file, whose name is proposed after the theme and the part")
{
    OpenPack pack;
    const QString path = pack.folder.filePath(u"tout.pdf"_s);
    pack.save(u"pack.saveOne"_s, path);
    CHECK(QFileInfo(pack.dialogs.proposed).fileName() == u"Accueillir à deux-Meeting pack.pdf");
    REQUIRE(QTest::qWaitFor([&] { return !pack.page->findChild<ui::shared::MessageArea *>()->texts().isEmpty(); }, 10'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
}

TEST_CASE("a pack is saved as one file for each part in a folder of its own, beside one that is there")
{
    OpenPack pack;
    REQUIRE(QDir().mkdir(pack.folder.filePath(u"pack"_s)));
    pack.save(u"pack.saveEach"_s, pack.folder.filePath(u"pack"_s));
    const QDir made(pack.folder.filePath(u"pack 2"_s));
    REQUIRE(QTest::qWaitFor([&] { return !pack.page->findChild<ui::shared::MessageArea *>()->texts().isEmpty(); }, 10'000));
    CHECK(made.entryList(QDir::Files)
          == QStringList{u"01 Programme.pdf"_s, u"02 Hand-out.pdf"_s, u"03 Attendance list.pdf"_s, u"04 Evaluation form.pdf"_s});
    CHECK(QDir(pack.folder.filePath(u"pack"_s)).isEmpty());
}

TEST_CASE("a pack is saved as one archive, and in greys when that is asked for")
{
    OpenPack pack;
    const auto saved = [&](const QString &action, const QString &name) {
        pack.page->findChild<ui::shared::MessageArea *>()->dismissAll();
        pack.save(action, pack.folder.filePath(name));
        REQUIRE(QTest::qWaitFor([&] { return !pack.page->findChild<ui::shared::MessageArea *>()->texts().isEmpty(); }, 10'000));
        QFile file(pack.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray archive = saved(u"pack.saveArchive"_s, u"tout.zip"_s);
    CHECK(archive.startsWith("PK"));
    for (const char *name : {"01 Programme.pdf", "02 Hand-out.pdf", "03 Attendance list.pdf", "04 Evaluation form.pdf"})
        CHECK(archive.contains(name));
    CHECK(archive.count("%PDF-") == 4); // stored as they are

    const QByteArray coloured = saved(u"pack.saveOne"_s, u"couleurs.pdf"_s);
    pack.page->findChild<QCheckBox *>(u"pack.inGreys"_s)->setChecked(true);
    const QByteArray grey = saved(u"pack.saveOne"_s, u"gris.pdf"_s);
    CHECK(grey.startsWith("%PDF-"));
    CHECK(grey != coloured);
    CHECK(saved(u"pack.saveOne"_s, u"gris2.pdf"_s) == grey);
}

TEST_CASE("what is saved in greys is shown in greys, too")
{
    OpenPack pack;
    const auto hasColour = [&pack] {
        const QImage seen = pack.child<ui::preview::PageView>(u"pack.pages"_s)->viewport()->grab().toImage();
        const QRect page = seen.rect().adjusted(60, 60, -60, -60); // inside the paper: what is around it is not printed
        for (int y = page.top(); y < page.bottom(); ++y)
            for (int x = page.left(); x < page.right(); ++x)
                if (const QColor pixel = seen.pixelColor(x, y); pixel.hsvSaturation() > 60 && pixel.value() > 60)
                    return true;
        return false;
    };
    CHECK(hasColour());
    pack.child<QCheckBox>(u"pack.inGreys"_s)->setChecked(true);
    CHECK_FALSE(hasColour());
    pack.child<QCheckBox>(u"pack.inGreys"_s)->setChecked(false);
    CHECK(hasColour());
}

TEST_CASE("files for parts that are cancelled or refused leave no folder behind")
{
    OpenPack pack;
    const model::Manual manual = pack.workspace->manual();
    compose::PackOrder order;
    order.meeting = pack.id;
    const QString folder = pack.folder.filePath(u"rien"_s);
    const PackFile programme{u"Programme"_s, {order, {model::usualPart(PackPartKind::Programme, pack.meeting().header)}, {}}};
    base::CancelToken cancel;
    const auto stopAfterTheFirst = [&](qsizetype done, qsizetype) {
        if (done > 0)
            cancel.cancel();
    };
    const base::Outcome cancelled = writeParts(manual, {programme, programme, programme}, folder, stopAfterTheFirst, cancel);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == base::ErrorKind::Cancelled);
    CHECK_FALSE(QFileInfo::exists(folder));

    PackFile unknown = programme;
    unknown.job.order.meeting = model::MeetingId::create();
    const base::Outcome refused = writeParts(manual, {programme, unknown}, folder, {}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::UnknownTarget);
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("a meeting whose edition is gone says so in the place of its pages")
{
    OpenPack pack;
    model::Meeting changed = pack.meeting();
    changed.header.edition = u"2020.9"_s;
    REQUIRE(pack.workspace->perform(edit::changeMeeting(changed)));
    auto *note = pack.child<QLabel>(u"pack.note"_s);
    REQUIRE(QTest::qWaitFor([&] { return note->isVisibleTo(pack.page.get()); }, 10'000));
    CHECK(note->text().contains(u"2020.9"_s));
    CHECK_FALSE(pack.child<QPushButton>(u"pack.print"_s)->isEnabled());
}

TEST_CASE("the page of a pack fits beside the list of meetings on a small screen")
{
    OpenPack pack;
    CHECK(pack.page->minimumSizeHint().width() <= 720);
    CHECK(pack.page->minimumSizeHint().height() <= 560);
}

TEST_CASE("everything on the page of a pack can be named")
{
    OpenPack pack;
    for (const QWidget *widget : pack.page->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QToolButton *>(widget)
                             || qobject_cast<const QListWidget *>(widget);
        if (!isField || !widget->objectName().contains(u'.'))
            continue;
        INFO(widget->objectName().toStdString());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}
