// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/meetingedits.h"
#include "edit/workspace.h"
#include "support/manualbuilder.h"
#include "ui/meetings/peoplemodel.h"
#include "ui/meetings/peoplepage.h"
#include "ui/meetings/tableintake.h"
#include "ui/shared/dialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace ui::meetings::tests {

using namespace Qt::StringLiterals;
using base::Language;
using model::Participant;

class RegistrationDialogs final : public ui::shared::Dialogs
{
public:
    bool confirm(QWidget *, const ui::shared::Confirmation &) override
    {
        ++asked;
        return isWilling;
    }
    QString openFile(QWidget *, const ui::shared::FileQuestion &) override { return file; }
    QString saveFile(QWidget *, const ui::shared::FileQuestion &) override { return file; }
    int asked = 0;
    bool isWilling = false;
    QString file;
};

/// The people of a meeting that had its first sitting days ago and has another to come, with room for two; over a real file.
class Registration final
{
public:
    explicit Registration(const QStringList &names = {})
    {
        support::ManualBuilder builder;
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Accueil"_s, u"Onthaal"_s);
        workspace = edit::Workspace::create(path(), builder.incoming(), {}).value();
        model::Meeting meeting;
        meeting.id = id;
        meeting.title.in(Language::French) = model::Wording(u"Accueillir à deux"_s);
        meeting.header.capacity = 2;
        const QDate today = QDate::currentDate();
        meeting.header.sittings = {{today.addDays(-3), QTime(9, 0), QTime(12, 0)}, {today.addDays(4), QTime(9, 0), QTime(12, 0)}};
        REQUIRE(workspace->perform(edit::changeMeeting(meeting)));
        put(names);
        show();
    }

    QString path() const { return folder.filePath(u"vivant.vademecum"_s); }

    void put(const QStringList &names) const
    {
        QList<Participant> people;
        for (const QString &name : names) {
            Participant person;
            person.id = model::ParticipantId::create();
            person.meeting = id;
            person.name = name;
            people.append(person);
        }
        if (!people.isEmpty())
            REQUIRE(workspace->setParticipants(id, people));
    }

    /// The page, once it shows who is in the file.
    void show()
    {
        const bool isWritable = workspace->access() == edit::Access::ReadWrite;
        const qsizetype rows = inFile().size() + (isWritable ? 1 : 0);
        page = std::make_unique<PeoplePage>(*workspace, nullptr);
        page->setDialogs(dialogs);
        page->setMeeting(id);
        page->resize(900, 500);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(QTest::qWaitFor([&] { return people().rowCount() == rows; }));
    }

    void reopenToRead()
    {
        page.reset();
        workspace.reset();
        edit::Session reading;
        reading.access = edit::Access::ReadOnly;
        auto opened = edit::Workspace::open(path(), reading);
        REQUIRE(opened);
        workspace = std::move(*opened);
        show();
    }

    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(u"people."_s + name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name) const
    {
        REQUIRE(child<QPushButton>(name)->isEnabled());
        child<QPushButton>(name)->click();
    }
    QTableView &table() const { return *child<QTableView>(u"table"_s); }
    PeopleModel &people() const { return *qobject_cast<PeopleModel *>(table().model()); }
    void goTo(int row, int column) const
    {
        page->activateWindow(); // a dialog may have been before it
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        table().setFocus();
        table().setCurrentIndex(people().index(row, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&table(), key, modifiers); }
    /// Where somebody stands, letter by letter as on a keyboard.
    void type(int row, int column, const QString &words) const
    {
        goTo(row, column);
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return table().hasFocus(); })); // what is typed is taken a moment later
    }
    QList<Participant> inFile() const
    {
        REQUIRE(workspace->flush());
        const auto asked = workspace->participants(id);
        REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }));
        REQUIRE(asked.result());
        return *asked.result();
    }
    QStringList namesInFile() const
    {
        QStringList names;
        for (const Participant &person : inFile())
            names.append(person.name);
        return names;
    }
    QStringList namesShown() const
    {
        QStringList names;
        for (int row = 0; row < people().people().size(); ++row)
            if (!table().isRowHidden(row))
                names.append(people().index(row, PeopleModel::Name).data().toString());
        return names;
    }
    QString counts() const { return child<QLabel>(u"counts"_s)->text(); }
    QPushButton *offer(const QString &words) const
    {
        for (QPushButton *button : child<QWidget>(u"messages"_s)->findChildren<QPushButton *>())
            if (button->text() == words)
                return button;
        return nullptr;
    }
    void paste(const QString &list) const
    {
        QApplication::clipboard()->setText(list);
        goTo(0, PeopleModel::Name);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void addFile(const QByteArray &bytes)
    {
        dialogs.file = folder.filePath(u"liste.csv"_s);
        QFile file(dialogs.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        click(u"add"_s);
    }

    QTemporaryDir folder;
    RegistrationDialogs dialogs;
    const model::MeetingId id = model::MeetingId::create();
    std::unique_ptr<edit::Workspace> workspace;
    std::unique_ptr<PeoplePage> page;
};

/// The list that is shown before it is taken in.
class Intake final
{
public:
    explicit Intake(const Registration &registration)
    {
        for (TableIntake *each : registration.page->findChildren<TableIntake *>())
            if (each->isVisible())
                dialog = each;
        REQUIRE(dialog);
    }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(u"intake."_s + name);
        REQUIRE(found);
        return found;
    }
    QComboBox *kindOf(int column) const
    {
        auto *kind = qobject_cast<QComboBox *>(child<QTableWidget>(u"table"_s)->cellWidget(0, column));
        REQUIRE(kind);
        return kind;
    }
    /// Of a row of the list, counted from 0.
    QString cell(int row, int column) const { return child<QTableWidget>(u"table"_s)->item(row + 1, column)->text(); }
    QString remarks() const { return child<QPlainTextEdit>(u"remarks"_s)->toPlainText(); }
    QAbstractButton *takeIn() const { return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    TableIntake *dialog = nullptr;
};

} // namespace ui::meetings::tests
