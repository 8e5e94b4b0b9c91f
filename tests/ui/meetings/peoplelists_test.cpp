// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration.h"
#include "ui/language/interfacelanguage.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace ui::meetings;
using namespace ui::meetings::tests;

TEST_CASE("A list that is pasted is shown before it comes in, and comes in once")
{
    Registration registration({u"Ada"_s});
    const QString list = u"Bo\tMaison verte\nCleo\tHuis"_s;
    registration.paste(list);
    {
        const Intake intake(registration);
        CHECK(intake.kindOf(0)->currentText() == u"Name");
        CHECK(intake.kindOf(1)->currentText() == u"Organisation");
        CHECK_FALSE(intake.child<QComboBox>(u"encoding"_s)->isVisible());
        CHECK(intake.child<QLabel>(u"summary"_s)->text().startsWith(u"2 new"));
        CHECK(registration.namesInFile() == QStringList{u"Ada"_s});
        intake.takeIn()->click();
    }
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Bo"_s, u"Cleo"_s});
    CHECK(registration.inFile()[2].organisation == u"Huis");
    registration.paste(list);
    const Intake again(registration);
    CHECK(again.child<QLabel>(u"summary"_s)->text().startsWith(u"0 new"));
    again.takeIn()->click();
    CHECK(registration.namesInFile().size() == 3);
}

TEST_CASE("One word that is pasted goes into the cell")
{
    Registration registration({u"Ada"_s});
    registration.paste(u"Adèle"_s);
    CHECK(registration.namesInFile() == QStringList{u"Adèle"_s});
    CHECK(registration.page->findChildren<TableIntake *>().isEmpty());
}

TEST_CASE("A list of an older spreadsheet comes in whole, and what is odd in it is told before")
{
    const QByteArray longName = QByteArray("Zo\xEB ") + QByteArray(196, 'z');
    Registration registration;
    registration.addFile("Nom;Service;E-mail;Langue\r\n"
                         "\"Dupr\xE9; dit \"\"Bob\"\"\";Caf\xE9;bob@exemple.be;fr\r\nElsa;\r\n" + longName
                         + ";;;klingon\r\n;Seul;seul@exemple.be;nl\r\n");
    const Intake intake(registration);
    CHECK(intake.child<QComboBox>(u"encoding"_s)->currentText().startsWith(u"Windows-1252"));
    CHECK(intake.child<QComboBox>(u"separator"_s)->currentText().contains(u';'));
    CHECK(intake.cell(0, 0) == u"Dupré; dit \"Bob\"");
    CHECK(intake.remarks().split(u'\n')
          == QStringList{u"Row 2 is short of 2 cell(s)."_s, u"Row 3 has a language that is not known: klingon"_s,
                         u"Row 4 has no name."_s});
    intake.takeIn()->click();
    const QList<Participant> taken = registration.inFile();
    REQUIRE(taken.size() == 4);
    CHECK(taken[0].name == u"Dupré; dit \"Bob\"");
    CHECK(taken[0].organisation == u"Café");
    CHECK(taken[0].language == Language::French);
    CHECK(taken[1].name == u"Elsa");
    CHECK(taken[2].name == QString::fromLatin1(longName));
    CHECK(taken[2].name.size() == 200);
    CHECK(taken[3].email == u"seul@exemple.be");
}

TEST_CASE("Whoever knows better how a list is to be read says so before it comes in")
{
    Registration registration;
    registration.addFile("Nom;Service\nDupr\xC3\xA9;Namur\n");
    const Intake intake(registration);
    CHECK(intake.cell(0, 0) == u"Dupré");
    auto *encoding = intake.child<QComboBox>(u"encoding"_s);
    encoding->setCurrentIndex(2);
    CHECK(intake.cell(0, 0) == u"DuprÃ©");
    encoding->setCurrentIndex(0);
    CHECK(intake.cell(0, 0) == u"Dupré");
    intake.kindOf(1)->setCurrentText(u"Network"_s);
    CHECK(intake.remarks().isEmpty());
    intake.takeIn()->click();
    REQUIRE(registration.inFile().size() == 1);
    CHECK(registration.inFile()[0].network == u"Namur");
    CHECK(registration.inFile()[0].organisation.isEmpty());
}

TEST_CASE("A list that is not taken in changes nothing")
{
    Registration registration({u"Ada"_s});
    registration.addFile("Nom;Service\nBo;Namur\n");
    const Intake intake(registration);
    intake.dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s});
}

TEST_CASE("A list that is saved has who was there, and is read back")
{
    Registration registration({u"Ada"_s});
    registration.goTo(0, PeopleModel::FirstSitting);
    registration.press(Qt::Key_Space);
    registration.dialogs.file = registration.folder.filePath(u"presents.csv"_s);
    registration.click(u"save"_s);
    const auto read = exchange::readParticipantFile(registration.dialogs.file);
    REQUIRE(read);
    const QList<Participant> people = exchange::participantsIn(*read, registration.id).people;
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"Ada");
    CHECK(people[0].present == QSet<int>{0});
}

TEST_CASE("The page and a list that is being looked at follow the language at once")
{
    Registration registration({u"Ada"_s});
    registration.addFile("Nom;Service\nBo;Namur\n");
    const Intake intake(registration);
    intake.kindOf(1)->setCurrentText(u"Network"_s);
    const auto header = [&] {
        return registration.people().headerData(PeopleModel::Name, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    CHECK(header() == u"Name");
    const auto goBack = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    ui::language::InterfaceLanguage language;
    language.use(ui::language::Interface::Dutch);
    QCoreApplication::processEvents();
    CHECK(header() == u"Naam");
    CHECK(registration.counts().contains(u"1 "));
    CHECK_FALSE(registration.counts().contains(u"registered"));
    CHECK(intake.kindOf(1)->currentText() == u"Netwerk");
    CHECK(intake.takeIn()->text() != u"Take in");
    language.use(ui::language::Interface::French);
    QCoreApplication::processEvents();
    CHECK(header() == u"Nom");
    CHECK(intake.kindOf(1)->currentText() == u"Réseau");
}

TEST_CASE("What is looked for stays looked for when a list comes in")
{
    Registration registration({u"Ada"_s, u"Bo"_s});
    registration.child<QLineEdit>(u"find"_s)->setText(u"ad"_s);
    registration.paste(u"Cleo\tHuis\nAdam\tMaison"_s);
    Intake(registration).takeIn()->click();
    CHECK(registration.namesShown() == QStringList{u"Ada"_s, u"Adam"_s});
    CHECK(registration.inFile().size() == 4);
}

TEST_CASE("Whoever is written while a list is being looked at stays when it comes in")
{
    Registration registration({u"Ada"_s});
    registration.addFile("Nom;Service\nBo;Namur\n");
    const Intake intake(registration);
    registration.people().setData(registration.people().index(1, PeopleModel::Name), u"Cleo"_s, Qt::EditRole);
    intake.takeIn()->click();
    CHECK(registration.namesInFile() == QStringList{u"Ada"_s, u"Cleo"_s, u"Bo"_s});
}
