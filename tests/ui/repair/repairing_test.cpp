// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QTreeView>

using namespace Qt::StringLiterals;
using exchange::ForeignText;
using ui::repair::RepairDialog;
using ui::repair::RepairModel;

namespace {

const QString fromPages = u"Les équipes se rencontrent chaque mois pour com-\nprendre ce qui change dans le quartier, et pour  en\n"
                          "parler avec les personnes concernées.\n\n7\n\n• Un point\n• Un autre point"_s;

/// What was put, one text a passage.
struct Put {
    QList<QStringList> texts;
    ui::shared::PutForeign put = [this](const ForeignText &text, const std::function<void()> &isIn) {
        QStringList one;
        for (const exchange::ForeignPassage &passage : text.passages)
            one.append(passage.markup);
        texts.append(one);
        in = isIn;
    };
    std::function<void()> in; ///< says that the last one stands in the manual
};

} // namespace

TEST_CASE("Clean text is put at once, without a question")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, u"Un titre\nUn texte entier, qui finit par un point."_s}, put.put);
    CHECK(put.texts == QList<QStringList>{{u"Un titre"_s, u"Un texte entier, qui finit par un point."_s}});
    CHECK_FALSE(open.dialog<RepairDialog>());
}

TEST_CASE("Text out of a PDF comes in repaired when its repairs were looked at")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, fromPages}, put.put);
    auto *dialog = open.waitForDialog<RepairDialog>();
    CHECK(put.texts.isEmpty());
    OpenDesk::settle(dialog->view());
    open.press(u"repair.take"_s);
    REQUIRE(put.texts.size() == 1);
    CHECK(put.texts.first()
          == QStringList{u"Les équipes se rencontrent chaque mois pour comprendre ce qui change dans le quartier, et pour en parler avec les "
                         "personnes concernées."_s,
                         u"7"_s, u"Un point"_s, u"Un autre point"_s});
}

TEST_CASE("It can be taken as it came, or not at all")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, fromPages}, put.put);
    open.waitForDialog<RepairDialog>();
    open.press(u"repair.asItCame"_s);
    REQUIRE(put.texts.size() == 1);
    CHECK(put.texts.first().first() == u"Les équipes se rencontrent chaque mois pour com-"_s);
    QTest::qWait(0);
    open.desk.take({{}, fromPages}, put.put);
    open.waitForDialog<RepairDialog>()->reject();
    CHECK(put.texts.size() == 1);
}

TEST_CASE("Bare HTML that a PDF viewer puts beside its text does not hide where the text comes from")
{
    OpenDesk open;
    Put put;
    open.desk.take({u"<p>"_s + QString(fromPages).replace(u'\n', u"<br>"_s), fromPages}, put.put);
    CHECK(open.waitForDialog<RepairDialog>());
}

TEST_CASE("A kind is ticked with all of its repairs, and what is not ticked is left as it came")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, fromPages}, put.put);
    auto *dialog = open.waitForDialog<RepairDialog>();
    OpenDesk::settle(dialog->view());
    RepairModel &model = dialog->view().model();
    const QModelIndex lines = model.index(1, 0); // after broken words: lines of one paragraph
    REQUIRE(model.repairs()[model.repairAt(model.index(0, 0, lines))].kind == exchange::RepairKind::BrokenLine);
    CHECK(model.setData(model.index(0, 0, lines), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.data(lines, Qt::CheckStateRole).toInt() == (model.rowCount(lines) > 1 ? Qt::PartiallyChecked : Qt::Unchecked));
    CHECK(model.setData(lines, Qt::Checked, Qt::CheckStateRole));
    CHECK(model.declined().size() == 1); // the lone number
    open.press(u"repair.none"_s);
    CHECK(model.accepted() == 0);
    CHECK(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    open.press(u"repair.take"_s); // while what is ticked is still being carried out
    REQUIRE(QTest::qWaitFor([&] { return !put.texts.isEmpty(); }, 20'000));
    CHECK(put.texts.first().first() == u"Les équipes se rencontrent chaque mois pour comprendre ce qui change dans le quartier, et pour  en"_s);
    CHECK(put.texts.first().contains(u"• Un point"_s));
}

TEST_CASE("Repairs are reached and ticked by keyboard, and spoken")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, fromPages}, put.put);
    auto *dialog = open.waitForDialog<RepairDialog>();
    OpenDesk::settle(dialog->view());
    auto *tree = dialog->findChild<QTreeView *>(u"repair.repairs"_s);
    CHECK_FALSE(tree->accessibleName().isEmpty());
    CHECK_FALSE(dialog->findChild<QTreeView *>(u"repair.passages"_s)->accessibleName().isEmpty());
    const qsizetype before = dialog->view().model().accepted();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(dialog->view().model().accepted() < before);
    QTest::keyClick(tree, Qt::Key_Right);
    QTest::keyClick(tree, Qt::Key_Down);
    const QString spoken = tree->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"com-"_s));
    CHECK(spoken.contains(u"comprendre"_s));
}

TEST_CASE("A repair that is chosen or left undone shows the passage it is in")
{
    const QString source = u"Les équipes se rencontrent chaque mois pour com-\nprendre ce qui change.\n\n  Un autre paragraphe commence ici et con-\n"
                           "tinue là, sans finir avant la ligne qui\nsuit.\n\n Un troisième paragraphe est lui aussi cou-\npé au bout."_s;
    OpenDesk open;
    Put put;
    open.desk.take({{}, source}, put.put);
    auto *dialog = open.waitForDialog<RepairDialog>();
    OpenDesk::settle(dialog->view());
    auto *tree = dialog->findChild<QTreeView *>(u"repair.repairs"_s);
    auto *passages = dialog->findChild<QTreeView *>(u"repair.passages"_s);
    const auto shown = [&] { return passages->currentIndex().siblingAtColumn(1).data().toString(); };
    RepairModel &model = dialog->view().model();
    const QModelIndex broken = model.index(0, 0);
    REQUIRE(model.rowCount(broken) == 3);
    tree->setCurrentIndex(model.index(1, 0, broken));
    CHECK(shown().startsWith(u"Un autre paragraphe"_s));
    tree->setCurrentIndex(model.index(2, 0, broken));
    CHECK(shown().startsWith(u"Un troisième"_s));
    CHECK(model.setData(model.index(0, 0, broken), Qt::Unchecked, Qt::CheckStateRole)); // one passage more above
    OpenDesk::settle(dialog->view());
    CHECK(shown().startsWith(u"Un troisième"_s));
}

TEST_CASE("A passage that comes in is shown to its last line")
{
    const QString point = u"• Les équipes du quartier se rencontrent chaque mois pour comprendre ensemble ce qui change dans le quar-\n"
                          "tier, et pour en parler avec toutes les personnes concernées par ce qui change là où elles vivent.\n\n"_s;
    OpenDesk open;
    Put put;
    open.desk.take({{}, point.repeated(12)}, put.put);
    auto *dialog = open.waitForDialog<RepairDialog>();
    OpenDesk::settle(dialog->view());
    auto *passages = dialog->findChild<QTreeView *>(u"repair.passages"_s);
    QStyleOptionViewItem option;
    option.initFrom(passages);
    const auto areWhole = [&] {
        const QModelIndex first = passages->model()->index(0, 1);
        return passages->visualRect(first).height() == passages->itemDelegate()->sizeHint(option, first).height();
    };
    CHECK(QTest::qWaitFor(areWhole, 2000));
    open.press(u"repair.none"_s); // other kinds, and a column for their names of another width
    OpenDesk::settle(dialog->view());
    CHECK(QTest::qWaitFor(areWhole, 2000));
    open.press(u"repair.all"_s);
    OpenDesk::settle(dialog->view());
    CHECK(QTest::qWaitFor(areWhole, 2000));
}

TEST_CASE("What was done with a text from Word is said, in words")
{
    OpenDesk open;
    Put put;
    open.desk.take({u"<p>Le <del>vieux</del><ins>neuf</ins><a class=msocomanchor>[1]</a></p><p>Suite</p>"_s, {}}, put.put);
    CHECK(put.texts == QList<QStringList>{{u"Le neuf"_s, u"Suite"_s}});
    put.in();
    CHECK(open.said().contains(u"1 comment"_s));
    CHECK(open.said().contains(u"deletion"_s));
}

TEST_CASE("A table of a million rows is refused in words, and nothing is put")
{
    OpenDesk open;
    Put put;
    open.desk.take({u"<table>"_s + u"<tr><td>a<td>b"_s.repeated(1'000'000), u"a"_s}, put.put);
    REQUIRE(QTest::qWaitFor([&] { return open.said().contains(u"100,000"_s); }, 60'000));
    CHECK(put.texts.isEmpty());
}

TEST_CASE("A megabyte is read aside, and all of it arrives")
{
    OpenDesk open;
    Put put;
    const QString line = u"Une ligne entière qui finit par un point, comme il se doit dans un texte propre et long, numéro douze."_s;
    open.desk.take({{}, QString(line + u'\n').repeated(1'000'000 / (line.size() + 1))}, put.put);
    CHECK(put.texts.isEmpty()); // the window goes on meanwhile
    REQUIRE(QTest::qWaitFor([&] { return !put.texts.isEmpty(); }, 60'000));
    CHECK(put.texts.first().size() == 1'000'000 / (line.size() + 1));
}

TEST_CASE("That a pasted text is in, and what was done with it, is said once it stands in the manual")
{
    OpenDesk open;
    Put put;
    open.desk.take({{}, u"Un texte\u0007 entier.\nUne suite."_s}, put.put);
    REQUIRE(put.texts.size() == 1);
    CHECK(open.said().isEmpty());
    put.in();
    CHECK(open.said().contains(u"The pasted text is in."_s));
    CHECK(open.said().contains(u"cannot be shown"_s));
}

TEST_CASE("What a bad paste lacks is said in words: tables without end, pictures that unpack without end, tracked changes, comments")
{
    OpenDesk open;
    Put put;
    open.desk.take({u"<table>"_s + u"<tr><td>a<td>b"_s.repeated(60'000) + u"</table>"_s, {}}, put.put);
    REQUIRE(QTest::qWaitFor([&] { return !open.said().isEmpty(); }, 60'000));
    CHECK(put.texts.isEmpty());
    CHECK(open.said().contains(u"Nothing was changed"_s));
    CHECK(open.said().contains(u"100,000"_s));

    open.desk.take({u"<p>Un <ins>mot</ins> <del>ôté</del> ici.<p>Fin."_s, {}}, put.put);
    REQUIRE(put.texts.size() == 1);
    CHECK(put.texts.last().first() == u"Un mot ici."_s);
    put.in();
    CHECK(open.said().contains(u"insertion"_s));
    CHECK(open.said().contains(u"deletion"_s));

    open.desk.take({u"<p>Une image.<img src='data:image/webp;base64,AAAA'><p>Fin."_s, {}}, put.put);
    REQUIRE(QTest::qWaitFor([&] { return put.texts.size() == 2; }, 10'000));
    put.in();
    CHECK(open.said().contains(u"only PNG, JPEG and SVG"_s));
}
