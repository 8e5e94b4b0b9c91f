// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/entryedits.h"
#include "edit/registeredits.h"
#include "edit/shownedits.h"
#include "support/manualbuilder.h"
#include "ui/registers/mergedialog.h"
#include "ui/registers/recordlist.h"
#include "ui/registers/registerswindow.h"
#include "ui/registers/useswindow.h"
#include "ui/shared/dialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace ui::registers;
using base::Language;

namespace {

class TypingDialogs final : public ui::shared::Dialogs
{
public:
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QString &) override { return typed; }
    std::optional<QString> typed;
};

/// The registers of a small manual over a real file.
class OpenRegisters final
{
public:
    OpenRegisters()
    {
        support::ManualBuilder builder;
        builder.network(u"ouest"_s, u"Réseau Ouest"_s, u"Netwerk West"_s).network(u"est"_s, u"L’Est"_s, {});
        builder.network(u"ouest2"_s, u"Réseau Ouest"_s, {});
        builder.term(u"usager"_s, u"usager"_s, u"gebruiker"_s).term(u"proche"_s, u"proche"_s, u"naastbetrokkene"_s);
        builder.part(u"p"_s, u"Partie"_s, u"Deel"_s).module(u"m"_s, u"Module"_s, u"Module"_s);
        builder.paragraph(u"Un [usager](#usager) vient."_s, u"Een gebruiker komt."_s);
        builder.practice(u"cafe"_s, u"Café"_s, u"Café"_s).inNetwork(u"ouest2"_s);
        workspace = edit::Workspace::create(folder.filePath(u"vivant.vademecum"_s), builder.incoming(), {}).value();
        window = std::make_unique<RegistersWindow>(*workspace, dialogs);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->QDialog::show();
        settle();
    }

    /// Until it is known where the chosen one is used.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !label().isEmpty() && !label().endsWith(u'…'); }, 10'000));
    }
    QString label() const
    {
        for (const QLabel *each : window->findChildren<QLabel *>())
            if (each->buddy() == child<QListWidget>(u"registers.uses"_s))
                return each->text();
        return {};
    }
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void open(Register which) const
    {
        child<QListWidget>(u"registers.kinds"_s)->setCurrentRow(int(which));
        settle();
    }
    QStringList listed() const
    {
        const QAbstractItemModel &model = *child<QTreeView>(u"registers.list"_s)->model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }
    void choose(int row) const
    {
        auto *list = child<QTreeView>(u"registers.list"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
        settle();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = child<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void click(const QString &button) const { child<QPushButton>(button)->click(); }
    model::ObjectRef object(const QString &code) const { return *workspace->manual().find(code); }
    const model::Network &network(const QString &code) const
    {
        return *workspace->manual().network(model::NetworkId(object(code).id));
    }

    QTemporaryDir folder;
    TypingDialogs dialogs;
    std::unique_ptr<edit::Workspace> workspace;
    std::unique_ptr<RegistersWindow> window;
};

/// Answers the question with which other one becomes one.
void answerMerge(const std::function<void(MergeDialog &)> &answer)
{
    QTimer::singleShot(0, [answer] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<MergeDialog *>(widget); dialog && dialog->isVisible())
                return answer(*dialog);
        FAIL("nothing was asked");
    });
}

} // namespace

TEST_CASE("a register is listed as a reader of the interface’s language looks things up")
{
    OpenRegisters registers;
    CHECK(registers.listed() == QStringList{u"L’Est"_s, u"Réseau Ouest"_s, u"Réseau Ouest"_s}); // under E, without its article
    registers.open(Register::Terms);
    CHECK(registers.listed() == QStringList{u"proche"_s, u"usager"_s});
    registers.child<QLineEdit>(u"registers.filter"_s)->setText(u"GEBRUI"_s); // in the other language, in capitals
    CHECK(registers.listed() == QStringList{u"usager"_s});
}

TEST_CASE("a name that is changed in its register is in the manual when its field is left, and undo brings it back")
{
    OpenRegisters registers;
    registers.choose(0);
    registers.type(u"registers.name.nl"_s, u"Oost"_s);
    CHECK(registers.network(u"est"_s).name.in(Language::Dutch).text() == u"Oost");
    CHECK(registers.window->isVisible());
    QTest::keyClick(registers.child<QTreeView>(u"registers.list"_s), Qt::Key_Z, Qt::ControlModifier);
    CHECK(registers.network(u"est"_s).name.in(Language::Dutch).isMissing());
    CHECK(registers.child<QLineEdit>(u"registers.name.nl"_s)->text().isEmpty());
}

TEST_CASE("no-break spaces of a definition survive its being edited in the register")
{
    OpenRegisters registers;
    registers.open(Register::Terms);
    auto *definition = registers.child<QPlainTextEdit>(u"registers.text.fr"_s);
    definition->setFocus();
    definition->setPlainText(u"Qui demande\u00A0: « aidez-moi »"_s);
    registers.child<QTreeView>(u"registers.list"_s)->setFocus();
    const auto *term = registers.workspace->manual().term(model::TermId(registers.object(u"proche"_s).id));
    CHECK(term->definition.in(Language::French).text() == u"Qui demande\u00A0: « aidez-moi »");
}

TEST_CASE("an emptied name is refused in words, and the name stays")
{
    OpenRegisters registers;
    registers.choose(0);
    registers.type(u"registers.name.fr"_s, u" "_s);
    CHECK(registers.child<QLabel>(u"registers.refusal"_s)->isVisibleTo(registers.window.get()));
    CHECK(registers.child<QLabel>(u"registers.refusal"_s)->text().startsWith(u"Give it a name in at least one language."));
    CHECK(registers.network(u"est"_s).name.in(Language::French).text() == u"L’Est");
}

TEST_CASE("two of one name are kept, and the register says so")
{
    OpenRegisters registers;
    registers.choose(1);
    CHECK(registers.child<QLabel>(u"registers.hint"_s)->text() == u"Another of the list has this name too. If both are the same, merge them.");
    registers.choose(0);
    CHECK(registers.child<QLabel>(u"registers.hint"_s)->text().isEmpty());
}

TEST_CASE("what is added by its name stands in the list and is chosen")
{
    OpenRegisters registers;
    registers.dialogs.typed = u"Nord"_s;
    registers.click(u"registers.add"_s);
    CHECK(registers.listed().contains(u"Nord"_s));
    CHECK(registers.child<QLineEdit>(u"registers.name.fr"_s)->text() == u"Nord");
    registers.dialogs.typed = std::nullopt;
    registers.click(u"registers.add"_s);
    CHECK(registers.workspace->manual().networks().size() == 4);
}

TEST_CASE("as what somebody speaks is chosen in the register; an organisation is not asked")
{
    OpenRegisters registers;
    registers.child<QListWidget>(u"registers.kinds"_s)->setCurrentRow(int(Register::People)); // nobody is in it yet
    registers.dialogs.typed = u"Jo"_s;
    registers.click(u"registers.add"_s);
    auto *role = registers.child<QComboBox>(u"registers.role"_s);
    CHECK(role->isVisibleTo(registers.window.get()));
    role->setCurrentIndex(role->findData(u"relative"_s));
    Q_EMIT role->activated(role->currentIndex());
    const auto jo = [&] { return registers.workspace->manual().people().constFirst(); };
    CHECK(jo().header.role == model::SignOffRole::Relative);
    role->setCurrentIndex(0);
    Q_EMIT role->activated(0);
    CHECK_FALSE(jo().header.role);
    auto *kind = registers.child<QComboBox>(u"registers.kind"_s);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    CHECK_FALSE(role->isVisibleTo(registers.window.get()));
}

TEST_CASE("where something is used leads there, and only what is used nowhere is deleted")
{
    OpenRegisters registers;
    registers.open(Register::Terms);
    CHECK(registers.label() == u"It is used nowhere.");
    registers.click(u"registers.remove"_s);
    CHECK(registers.listed() == QStringList{u"usager"_s});
    registers.settle();
    CHECK_FALSE(registers.child<QPushButton>(u"registers.remove"_s)->isEnabled());
    auto *uses = registers.child<QListWidget>(u"registers.uses"_s);
    REQUIRE(uses->count() == 1);
    CHECK(uses->item(0)->text().contains(u"Un usager vient."));
    QSignalSpy asked(registers.window.get(), &RegistersWindow::placeAsked);
    uses->setCurrentRow(0);
    uses->setFocus();
    QTest::keyClick(uses, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::Place>().object.kind == model::ObjectKind::Passage);
    CHECK(registers.window->isVisible());
}

TEST_CASE("where something is used names the published editions, and leads into one")
{
    OpenRegisters registers;
    auto *editions = registers.child<QListWidget>(u"registers.editions"_s);
    const auto publish = [&](const QString &number) {
        const auto line = registers.workspace->publish({number, {u"Note"_s, u"Nota"_s}}, {}, {});
        REQUIRE(QTest::qWaitFor([&] { return line.isFinished(); }, 10'000));
        REQUIRE(line.result());
    };
    publish(u"2026.1"_s);
    publish(u"2026.2"_s);
    registers.open(Register::Terms);
    registers.choose(1); // usager
    REQUIRE(QTest::qWaitFor([&] { return editions->count() == 2; }, 10'000));
    CHECK(editions->isVisibleTo(registers.window.get()));
    CHECK(editions->item(0)->text().startsWith(u"2026.2, "));
    CHECK(editions->item(0)->text().contains(u" – used by 1 "));
    QSignalSpy asked(registers.window.get(), &RegistersWindow::editionAsked);
    editions->setCurrentRow(1);
    editions->setFocus();
    QTest::keyClick(editions, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::EntryId>() == model::EntryId(registers.object(u"m"_s).id));
    CHECK(asked[0][1].toString() == u"2026.1");
    registers.dialogs.typed = u"neuf"_s; // what no edition knows has none
    registers.click(u"registers.add"_s);
    CHECK_FALSE(editions->isVisibleTo(registers.window.get()));
}

TEST_CASE("what can be used elsewhere is offered where the caret stands, and its uses lead there")
{
    OpenRegisters registers;
    const model::Manual &manual = registers.workspace->manual();
    const model::ObjectRef cafe = registers.object(u"cafe"_s);
    const model::EntryId module(registers.object(u"m"_s).id);
    const model::PassageId passage = manual.entry(module)->passages[0].id;
    const auto shown = model::PassageId::create();
    REQUIRE(registers.workspace->perform(edit::showHere(shown, module, {}, passage, cafe)));
    CHECK(usableAt(registers.workspace->manual(), model::ref(passage), module) == QList<model::ObjectRef>{model::ref(passage), model::ref(module)});
    CHECK(usableAt(registers.workspace->manual(), model::ref(shown), module) == QList<model::ObjectRef>{cafe, model::ref(module)});
    CHECK(usableAt(registers.workspace->manual(), {}, {}).isEmpty());
    UsesWindow window(*registers.workspace);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show(usableAt(registers.workspace->manual(), model::ref(shown), module));
    auto *uses = window.findChild<QListWidget *>(u"registers.uses"_s);
    REQUIRE(QTest::qWaitFor([&] { return uses->count() == 1; }, 10'000));
    QSignalSpy asked(&window, &UsesWindow::placeAsked);
    uses->setCurrentRow(0);
    QTest::keyClick(uses, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<model::Place>().object == model::ref(shown));
    REQUIRE(registers.workspace->undo()); // the passage that showed it is gone, and so is its use
    CHECK(QTest::qWaitFor([&] { return uses->count() == 0; }, 10'000));
    CHECK(window.isVisible());
}

TEST_CASE("two networks become one: all that named one names the other, and it says so before")
{
    OpenRegisters registers;
    const int row = registers.child<QTreeView>(u"registers.list"_s)->model()->rowCount() - 1;
    registers.choose(row);
    QString said;
    answerMerge([&](MergeDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"merge.filter"_s)->setText(u"est"_s);
        auto *says = dialog.findChild<QLabel *>(u"merge.says"_s);
        auto *list = dialog.findChild<QTreeView *>(u"merge.list"_s);
        // “est” is in “Ouest” too; the first is L’Est.
        list->setCurrentIndex(list->model()->index(0, 0));
        CHECK(QTest::qWaitFor([&] { return says->text().contains(u"will name") || says->text().contains(u"nowhere"); }, 10'000));
        said = says->text();
        dialog.findChild<QPushButton *>(u"merge.accept"_s)->click();
    });
    registers.click(u"registers.merge"_s);
    CHECK(said.contains(u"“Réseau Ouest” leaves the list"));
    CHECK(registers.workspace->manual().networks().size() == 2);
    REQUIRE(registers.workspace->undo());
    CHECK(registers.workspace->manual().networks().size() == 3);
    CHECK(registers.listed().size() == 3);
}

TEST_CASE("nothing becomes one with itself")
{
    OpenRegisters registers;
    registers.choose(0);
    answerMerge([](MergeDialog &dialog) {
        auto *list = dialog.findChild<QTreeView *>(u"merge.list"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setCurrentIndex(list->model()->index(0, 0)); // itself
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"merge.accept"_s)->isEnabled());
        CHECK(dialog.findChild<QLabel *>(u"merge.says"_s)->text() == u"This is the same one. Choose another.");
        dialog.reject();
    });
    registers.click(u"registers.merge"_s);
    CHECK(registers.workspace->manual().networks().size() == 3);
}

TEST_CASE("the words of a term that goes are accepted forms of the one that stays")
{
    OpenRegisters registers;
    const model::ObjectRef stays = registers.object(u"usager"_s);
    REQUIRE(registers.workspace->perform(edit::mergeInto(registers.object(u"proche"_s), stays)));
    CHECK(registers.workspace->manual().term(model::TermId(stays.id))->header.forms[1] == QStringList{u"naastbetrokkene"_s});
}

TEST_CASE("twenty thousand terms are listed by their value and sifted")
{
    model::ManualParts parts;
    for (int number = 0; number < 20'000; ++number) {
        model::Term term;
        term.id = model::TermId::create();
        term.term.in(Language::French) = model::Wording(u"terme %1"_s.arg(number));
        parts.terms.append(term);
    }
    const model::Manual manual(std::move(parts));
    RecordList list;
    list.show(manual, Register::Terms, Language::French);
    CHECK(list.rowCount() == 0); // they come when the window has nothing else to do
    REQUIRE(QTest::qWaitFor([&] { return list.rowCount() == 20'000; }, 20'000));
    CHECK(list.nameAt(11) == u"terme 11"); // by its value, not letter by letter
    list.setFilter(u"terme 1999"_s);
    CHECK(list.rowCount() == 12); // 1999, 11999, 19990 to 19999
}

TEST_CASE("A register of thousands is listed while the window goes on, and one that is added to it is chosen")
{
    constexpr int thousands = 2500;
    support::ManualBuilder builder;
    for (int i = 0; i < thousands; ++i)
        builder.term(u"t%1"_s.arg(i), u"terme %1"_s.arg(i), u"term %1"_s.arg(i));
    QTemporaryDir folder;
    const auto workspace = edit::Workspace::create(folder.filePath(u"large.vademecum"_s), builder.incoming(), {}).value();
    TypingDialogs dialogs;
    RegistersWindow window(*workspace, dialogs);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.QDialog::show();
    const auto &list = *window.findChild<QTreeView *>(u"registers.list"_s);
    window.findChild<QListWidget *>(u"registers.kinds"_s)->setCurrentRow(int(Register::Terms));
    CHECK(list.model()->rowCount() == 0); // on its way
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() == thousands; }, 10'000));
    CHECK(list.currentIndex().row() == 0);
    dialogs.typed = u"terme 1200 bis"_s;
    window.findChild<QPushButton *>(u"registers.add"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() == thousands + 1; }, 10'000));
    CHECK(list.currentIndex().data().toString() == u"terme 1200 bis");
}

TEST_CASE("Who merges two references is told that the one that stays takes over the other's address")
{
    OpenRegisters registers;
    const auto bare = model::ReferenceId::create();
    const auto linked = model::ReferenceId::create();
    REQUIRE(registers.workspace->perform(edit::addReference(bare, u"Un livre"_s, {})));
    REQUIRE(registers.workspace->perform(edit::addReference(linked, u"Un livre, en ligne"_s, u"https://example.org"_s)));
    MergeDialog dialog(registers.workspace->manual(), model::ref(linked), nullptr);
    auto *list = dialog.findChild<QTreeView *>(u"merge.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(dialog.stays() == model::ref(bare));
    CHECK(dialog.findChild<QLabel *>(u"merge.says"_s)->text().contains(u"takes over what it lacks: Web address."));
}
