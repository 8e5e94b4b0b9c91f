// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written once and shown elsewhere, in the editor.
#include "nextdialog.h"
#include "openeditor.h"

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
