// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written once and shown elsewhere, in the editor.
#include "nextdialog.h"
#include "openeditor.h"

#include "edit/entryedits.h"
#include "edit/passageedits.h"
#include "edit/shownedits.h"
#include "edit/textedits.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Row 0 is the title of the part, 1 of a module, 2 its paragraph, 3 of another module, 4 its empty paragraph.
model::Incoming twoModules()
{
    return support::ManualBuilder()
        .part(u"p"_s, u"Partie"_s, u"Deel"_s)
        .module(u"home"_s, u"Chez soi"_s, u"Thuis"_s)
        .paragraph(u"Rien sans nous."_s, u"Niets zonder ons."_s)
        .called(u"motto"_s)
        .module(u"guest"_s, u"Ailleurs"_s, u"Elders"_s)
        .paragraph({}, {})
        .called(u"empty"_s)
        .incoming();
}

/// Types words in the dialog's field and says Enter.
void answer(const QString &words)
{
    inNextDialog<QDialog>([=](QDialog *dialog) {
        auto *edit = dialog->findChild<QLineEdit *>(u"linkField"_s);
        REQUIRE(edit);
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace

TEST_CASE("Something from elsewhere is chosen by typing, stands in both languages, and one undo takes it away")
{
    OpenEditor open(twoModules());
    const QStringList before = open.snapshot();
    open.open(4, french);
    answer(u"rien sans"_s);
    open.editor().actions().showHere->trigger();
    REQUIRE(open.kind(4) == model::PassageKind::Shown);
    CHECK(open.text(4, french) == u"Rien sans nous.");
    CHECK(open.text(4, dutch) == u"Niets zonder ons.");
    open.undo();
    CHECK(open.snapshot() == before);
}

TEST_CASE("What is shown follows its home, is not written where it is shown, and leads home")
{
    OpenEditor open(twoModules());
    const model::ObjectRef home = *open.workspace().manual().find(u"motto"_s);
    const model::EntryId guest(open.workspace().manual().find(u"guest"_s)->id);
    REQUIRE(open.workspace().perform(edit::showHere(model::PassageId::create(), guest, {}, {}, home)));
    REQUIRE(open.kind(4) == model::PassageKind::Shown);
    open.open(4, dutch);
    open.type(u"x"_s);
    CHECK(open.text(4, dutch) == u"Niets zonder ons.");
    CHECK_FALSE(open.editor().actions().bold->isEnabled());
    CHECK(open.editor().actions().remove->isEnabled());
    REQUIRE(open.workspace().perform(edit::setText({home, model::Field::Body}, dutch, u"Niets over ons."_s, history::Reason::Typed)));
    CHECK(open.text(4, dutch) == u"Niets over ons.");
    CHECK(open.live().toPlainText() == u"Niets over ons.");
    QSignalSpy asked(&open.editor(), &ui::editor::PassageEditor::linkActivated);
    REQUIRE(open.editor().actions().goHome->isEnabled());
    open.editor().actions().goHome->trigger();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == u"#motto");
}

namespace {

/// Row 0 is the title of the part, 1 of a module, 2–4 a box with a bullet and a quote, 5 who said it; 6 of another module, 7 its
/// paragraph; 8 of a practice, 9 its paragraph.
model::Incoming boxAndPractice()
{
    return support::ManualBuilder()
        .part(u"p"_s, u"Partie"_s, u"Deel"_s)
        .module(u"home"_s, u"Chez soi"_s, u"Thuis"_s)
        .box(u"À retenir"_s, u"Te onthouden"_s)
        .called(u"box"_s)
        .bullet(u"Un."_s, u"Een."_s)
        .called(u"inside"_s)
        .quote(u"Enfin."_s, {}, u"Une usagère"_s)
        .endBox()
        .module(u"guest"_s, u"Ailleurs"_s, u"Elders"_s)
        .paragraph(u"Avant."_s, {})
        .called(u"before"_s)
        .practice(u"cafe"_s, u"Café"_s, u"Koffie"_s)
        .paragraph(u"Se voir."_s, u"Elkaar zien."_s)
        .called(u"voir"_s)
        .incoming();
}

QStringList frenchOf(OpenEditor &open, int first, int last)
{
    QStringList texts;
    for (int row = first; row <= last; ++row)
        texts.append(open.text(row, french));
    return texts;
}

} // namespace

TEST_CASE("A box shown elsewhere stands there with all that is in it, and follows what becomes of it at home")
{
    OpenEditor open(boxAndPractice());
    edit::Workspace &workspace = open.workspace();
    const model::ObjectRef box = *workspace.manual().find(u"box"_s);
    const model::PassageId before(workspace.manual().find(u"before"_s)->id);
    const model::PassageId inside(workspace.manual().find(u"inside"_s)->id);
    const model::EntryId guest(workspace.manual().find(u"guest"_s)->id);
    const int rows = open.rows();
    REQUIRE(workspace.perform(edit::showHere(model::PassageId::create(), guest, {}, before, box)));
    REQUIRE(open.rows() == rows + 4);
    CHECK(frenchOf(open, 8, 11) == QStringList{u"À retenir"_s, u"Un."_s, u"Enfin."_s, u"Une usagère"_s});
    // Written at home, it changes here too; so does what comes and goes there.
    REQUIRE(workspace.perform(edit::setText(model::bodyOf(inside), french, u"Un seul."_s, history::Reason::Typed)));
    CHECK(open.text(9, french) == u"Un seul.");
    const auto fresh = model::PassageId::create();
    edit::NewPassage passage;
    passage.id = fresh;
    passage.body[0] = u"Deux."_s;
    REQUIRE(workspace.perform(edit::insertPassages(model::EntryId(workspace.manual().find(u"home"_s)->id), model::PassageId(box.id), inside, {passage})));
    CHECK(frenchOf(open, 9, 13) == QStringList{u"À retenir"_s, u"Un seul."_s, u"Deux."_s, u"Enfin."_s, u"Une usagère"_s});
    // Read only, in every row; what is chosen there is the whole of it, and it leads home.
    for (int row = 9; row <= 13; ++row) {
        open.open(row, french);
        CHECK_FALSE(open.editor().actions().bold->isEnabled());
        open.type(u"x"_s);
        open.press(Qt::Key_Backspace);
    }
    CHECK(frenchOf(open, 9, 13) == QStringList{u"À retenir"_s, u"Un seul."_s, u"Deux."_s, u"Enfin."_s, u"Une usagère"_s});
    QSignalSpy asked(&open.editor(), &ui::editor::PassageEditor::linkActivated);
    open.open(10, french);
    open.editor().actions().goHome->trigger();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == u"#inside");
    open.editor().actions().remove->trigger();
    CHECK(open.rows() == rows + 1);
    CHECK(workspace.manual().contains(box));
}

TEST_CASE("Of a practice its summary is shown, under its title")
{
    OpenEditor open(boxAndPractice());
    edit::Workspace &workspace = open.workspace();
    const model::EntryId cafe(workspace.manual().find(u"cafe"_s)->id);
    const model::PassageId before(workspace.manual().find(u"before"_s)->id);
    const auto shown = model::PassageId::create();
    REQUIRE(workspace.perform(edit::showHere(shown, model::EntryId(workspace.manual().find(u"guest"_s)->id), {}, before, model::ref(cafe))));
    CHECK(frenchOf(open, 8, 9) == QStringList{u"Café"_s, u"Se voir."_s});
    REQUIRE(workspace.perform(edit::renameEntry(cafe, french, u"Le café"_s)));
    CHECK(open.text(8, french) == u"Le café");
    open.open(9, dutch);
    CHECK(open.live().toPlainText() == u"Elkaar zien.");
    // Backspace at the beginning of what follows leaves what is shown alone.
    edit::NewPassage after;
    after.id = model::PassageId::create();
    after.body[0] = u"Après."_s;
    REQUIRE(workspace.perform(edit::insertPassages(model::EntryId(workspace.manual().find(u"guest"_s)->id), {}, shown, {after})));
    REQUIRE(open.text(10, french) == u"Après.");
    open.open(10, french);
    const QStringList all = open.snapshot();
    open.press(Qt::Key_Backspace);
    CHECK(open.snapshot() == all);
    CHECK(open.row() == 9);
}

TEST_CASE("A verbatim quote stands in its author's language alone, and a line typed once is the same for both")
{
    OpenEditor open(twoModules());
    open.open(2, french);
    const auto &uses = open.editor().actions().languageUses;
    const auto use = [&] { return open.workspace().manual().passage(open.sheet().row(2).passage)->header.languages; };
    CHECK(uses[0]->isChecked());
    uses[2]->trigger();
    CHECK(use() == model::LanguageUse::AuthorsOwn);
    CHECK(uses[2]->isChecked());
    CHECK_FALSE(uses[0]->isChecked());
    open.live().selectAll();
    open.press(Qt::Key_Delete);
    CHECK(open.sheet().step(2) == model::Step::InStep); // nothing is missing
    uses[1]->trigger();
    CHECK(use() == model::LanguageUse::Neutral);
    open.undo();
    open.undo();
    open.undo();
    CHECK(use() == model::LanguageUse::Both);
    CHECK(open.text(2, french) == u"Rien sans nous.");
}
