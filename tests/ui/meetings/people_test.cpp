// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using namespace ui::meetings::tests;

TEST_CASE("Who is written in the empty last row is in the file, and another empty row follows")
{
    Registration registration;
    CHECK(registration.people().rowCount() == 1);
    registration.type(0, PeopleModel::Name, u"Ada"_s);
    registration.type(0, PeopleModel::Organisation, u"Maison verte"_s);
    const QList<Participant> written = registration.inFile();
    REQUIRE(written.size() == 1);
    CHECK(written[0].name == u"Ada");
    CHECK(written[0].organisation == u"Maison verte");
    CHECK(registration.people().rowCount() == 2);
    CHECK(registration.child<QPushButton>(u"save"_s)->isEnabled());
}

TEST_CASE("Who was there is ticked with the keyboard, beside the names once a meeting has begun")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    CHECK(registration.table().horizontalHeader()->visualIndex(PeopleModel::FirstSitting) == PeopleModel::Name + 1);
    registration.goTo(1, PeopleModel::FirstSitting + 1);
    registration.press(Qt::Key_Space);
    CHECK(registration.inFile()[1].present == QSet<int>{1});
    CHECK(registration.inFile()[0].present.isEmpty());
    registration.press(Qt::Key_Space);
    CHECK(registration.inFile()[1].present.isEmpty());
}

TEST_CASE("Those who are removed can be put back, and whoever was written since then stays")
{
    Registration registration({u"Ada"_s, u"Bo"_s, u"Cleo"_s});
    registration.goTo(1, PeopleModel::Name);
    registration.press(Qt::Key_Delete);
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Cleo"_s});
    CHECK(registration.dialogs.asked == 0);
    registration.type(2, PeopleModel::Name, u"Dan"_s);
    registration.type(0, PeopleModel::Role, u"Pair"_s);
    QPushButton *putBack = registration.offer(u"Put back"_s);
    REQUIRE(putBack);
    putBack->click();
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s, u"Cleo"_s, u"Dan"_s});
    CHECK(registration.inFile()[0].role == u"Pair");
}

TEST_CASE("More people than there are places is said in words")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    CHECK(registration.counts().contains(u"2 place"));
    CHECK_FALSE(registration.counts().contains(u"more"));
    registration.type(2, PeopleModel::Name, u"Cleo"_s);
    CHECK(registration.counts().contains(u"3 person"));
    CHECK(registration.counts().contains(u"1 more than there are places"));
}

TEST_CASE("Everyone is erased only after a question, and then nobody can be put back")
{
    Registration registration({u"Ada"_s, u"Bo"_s, u"Cleo"_s});
    registration.goTo(2, PeopleModel::Name);
    registration.press(Qt::Key_Delete);
    registration.click(u"erase"_s);
    CHECK(registration.dialogs.asked == 1);
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s});
    CHECK(registration.offer(u"Put back"_s));
    registration.dialogs.isWilling = true;
    registration.click(u"erase"_s);
    CHECK(registration.namesInFile().isEmpty());
    CHECK(registration.people().people().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !registration.offer(u"Put back"_s); }));
    CHECK_FALSE(registration.child<QPushButton>(u"erase"_s)->isEnabled());
}

TEST_CASE("Somebody is found among two thousand")
{
    QStringList names;
    for (int at = 0; at < 2000; ++at)
        names.append(u"Personne %1"_s.arg(at, 4, 10, QChar(u'0')));
    Registration registration(names);
    auto *find = registration.child<QLineEdit>(u"find"_s);
    CHECK(find->isVisible());
    CHECK(registration.people().rowCount() == 2001);
    QTest::keyClicks(find, u"PERSONNE 123"_s);
    CHECK(registration.namesShown().size() == 10);
    CHECK(registration.namesShown().first() == u"Personne 1230");
    find->clear();
    CHECK(registration.namesShown().size() == 2000);
}

TEST_CASE("People of a manual that is only read are shown and stay as they are")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    registration.reopenToRead();
    CHECK(registration.namesShown() == QStringList{u"Ada"_s, u"Bo"_s});
    CHECK(registration.people().rowCount() == 2);
    registration.type(0, PeopleModel::Name, u"Zoe"_s);
    registration.goTo(0, PeopleModel::FirstSitting);
    registration.press(Qt::Key_Space);
    registration.people().sortBy(PeopleModel::Organisation);
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s});
    CHECK(registration.namesShown() == QStringList{u"Ada"_s, u"Bo"_s});
    CHECK(registration.people().people()[0].present.isEmpty());
    for (const QString &name : {u"add"_s, u"paste"_s, u"remove"_s, u"erase"_s})
        CHECK_FALSE(registration.child<QPushButton>(name)->isEnabled());
    CHECK(registration.child<QPushButton>(u"save"_s)->isEnabled());
}

TEST_CASE("Nobody is written before those in the file are known, whose place they would take")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    registration.page->setMeeting({});
    registration.page->setMeeting(registration.id);
    CHECK(registration.people().rowCount() == 0);
    for (const QString &name : {u"add"_s, u"paste"_s, u"remove"_s, u"erase"_s})
        CHECK_FALSE(registration.child<QPushButton>(name)->isEnabled());
    CHECK_FALSE(registration.people().setData(registration.people().index(0, PeopleModel::Name), u"Cleo"_s, Qt::EditRole));
    REQUIRE(QTest::qWaitFor([&] { return registration.people().rowCount() == 3; }));
    CHECK(registration.child<QPushButton>(u"add"_s)->isEnabled());
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s});
}

TEST_CASE("What stands above the columns is whole, however large the letters are")
{
    Registration registration({u"Ada"_s});
    QHeaderView &header = *registration.table().horizontalHeader();
    QFont large = header.font();
    large.setPointSize(30);
    header.setFont(large);
    registration.page->setMeeting({});
    registration.page->setMeeting(registration.id);
    for (int column = 0; column < registration.people().columnCount(); ++column)
        CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
}

TEST_CASE("The language somebody reads is chosen with the keyboard")
{
    Registration registration({u"Ada"_s});
    registration.goTo(0, PeopleModel::Language);
    registration.press(Qt::Key_F2);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(choice);
    CHECK(choice->count() == 3);
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(choice, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return registration.people().people()[0].language == Language::Dutch; }));
    CHECK(registration.inFile()[0].language == Language::Dutch);
}

TEST_CASE("A name that is half typed stays while the file answers and the meeting changes")
{
    Registration registration({u"Ada"_s});
    registration.type(1, PeopleModel::Name, u"Bo"_s);
    registration.goTo(2, PeopleModel::Name);
    QTest::keyClick(&registration.table(), 'C');
    model::Meeting meeting = *registration.workspace->manual().meeting(registration.id);
    meeting.header.place = u"Mons"_s;
    REQUIRE(registration.workspace->perform(edit::changeMeeting(meeting)));
    CHECK(registration.inFile().size() == 2);
    QTest::qWait(50); // the page was told what is in the file
    QTest::keyClicks(QApplication::focusWidget(), u"leo"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return registration.people().people().size() == 3; }));
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s, u"Cleo"_s});
}

TEST_CASE("The people of a meeting that was removed are shown again when undo brings it back")
{
    Registration registration({u"Ada"_s});
    REQUIRE(registration.workspace->perform(edit::removeMeeting(registration.id)));
    CHECK_FALSE(registration.child<QPushButton>(u"add"_s)->isEnabled());
    REQUIRE(registration.workspace->undo());
    REQUIRE(QTest::qWaitFor([&] { return registration.child<QPushButton>(u"add"_s)->isEnabled(); }));
    CHECK(QTest::qWaitFor([&] { return registration.namesShown() == QStringList{u"Ada"_s}; }));
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s});
}

TEST_CASE("Only who is shown is copied and removed")
{
    Registration registration({u"Ada"_s, u"Bo"_s, u"Adèle"_s});
    registration.child<QLineEdit>(u"find"_s)->setText(u"ad"_s);
    registration.goTo(0, PeopleModel::Name);
    registration.press(Qt::Key_A, Qt::ControlModifier);
    registration.press(Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"Bo"));
    registration.press(Qt::Key_Delete);
    CHECK(registration.namesInFile() == QStringList{u"Bo"_s});
}

TEST_CASE("Nobody is removed from a manual that is only read")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    registration.reopenToRead();
    registration.goTo(0, PeopleModel::Name);
    registration.press(Qt::Key_Delete);
    CHECK(registration.namesShown() == QStringList{u"Ada"_s, u"Bo"_s});
    CHECK_FALSE(registration.offer(u"Put back"_s));
}

TEST_CASE("What is being typed as the manual goes is let go")
{
    Registration registration({u"Ada"_s});
    registration.goTo(0, PeopleModel::Name);
    QTest::keyClick(&registration.table(), 'B');
    registration.workspace.reset();
    registration.page->close();
    CHECK_FALSE(registration.page->isVisible());
}

TEST_CASE("A page that goes while somebody types in it goes without a fault")
{
    Registration registration({u"Ada"_s});
    registration.goTo(0, PeopleModel::Name);
    QTest::keyClick(&registration.table(), 'B');
    registration.page.reset();
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s});
}

TEST_CASE("People who were removed one after the other can all be put back")
{
    Registration registration({u"Ada"_s, u"Bo"_s, u"Cleo"_s});
    for (int time = 0; time < 2; ++time) {
        registration.goTo(0, PeopleModel::Name);
        registration.press(Qt::Key_Delete);
    }
    QTest::qWait(50);
    while (QPushButton *offer = registration.offer(u"Put back"_s)) {
        offer->click();
        QTest::qWait(50);
    }
    CHECK(registration.namesInFile().contains(u"Ada"_s));
}

TEST_CASE("What is pasted beside the words of the empty last row makes nobody")
{
    Registration registration({u"Ada"_s});
    for (const int column : {int(PeopleModel::FirstSitting), int(PeopleModel::Language)}) {
        QApplication::clipboard()->setText(u"x"_s);
        registration.goTo(1, column);
        registration.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(registration.people().people().size() == 1);
    }
}

TEST_CASE("A language that is pasted is understood as in a list")
{
    Registration registration({u"Ada"_s});
    QApplication::clipboard()->setText(u"Français"_s);
    registration.goTo(0, PeopleModel::Language);
    registration.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(registration.people().people()[0].language == Language::French);
}
