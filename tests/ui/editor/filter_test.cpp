// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing only what asks for work.
#include "openeditor.h"

#include "edit/textedits.h"
#include "edit/writer.h"
#include "ui/editor/filterbar.h"

#include <QToolButton>

using ui::editor::WorkFilter;
using Wanted = WorkFilter::Wanted;
using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;
constexpr int third = 4; // the part's title is row 0, the module's row 1

/// Row 4 has its French ahead, row 6 its Dutch, row 8 is missing in Dutch.
void disturb(OpenEditor &editor)
{
    const auto write = [&](int row, base::Language language, const QString &text) {
        REQUIRE(editor.workspace().perform(
            edit::setText(*editor.sheet().textRef(row), language, text, history::Reason::Replaced)));
    };
    write(third, french, u"Autre chose."_s);
    write(third + 2, dutch, u"Iets anders."_s);
    write(third + 4, dutch, QString());
}

QStringList shown(OpenEditor &editor)
{
    QStringList texts;
    for (int row = 0; row < editor.rows(); ++row)
        texts.append(editor.text(row, french));
    return texts;
}

} // namespace

TEST_CASE("Only what needs work is shown, under the title it stands in, and all comes back")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    const QStringList all = shown(editor);
    editor.editor().setFilter({Wanted::NeedingWork, {}});
    CHECK(shown(editor) == QStringList{all[0], all[1], all[third], all[third + 2], all[third + 4]}); // the part was never compared
    editor.editor().setFilter({Wanted::Ahead, {}});
    CHECK(shown(editor) == QStringList{all[1], all[third], all[third + 2]});
    editor.editor().setFilter({Wanted::Ahead, dutch});
    CHECK(shown(editor) == QStringList{all[1], all[third]});
    editor.editor().setFilter({Wanted::Missing, {}});
    CHECK(shown(editor) == QStringList{all[1], all[third + 4]});
    editor.editor().setFilter({Wanted::Missing, french});
    CHECK(shown(editor).isEmpty());
    editor.editor().setFilter({});
    CHECK(shown(editor) == all);
}

TEST_CASE("A passage stays under the writer's hands when it no longer asks for work")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    editor.editor().setFilter({Wanted::Ahead, {}});
    editor.open(1, dutch, 0);
    editor.press(Qt::Key_Return, Qt::ControlModifier); // in step, next
    CHECK(editor.rows() == 3);
    CHECK(editor.row() == 2);
    editor.press(Qt::Key_Return); // a new passage, missing in the other language, may be written at once
    CHECK(editor.rows() == 4);
    editor.editor().setFilter({Wanted::Missing, {}});
    editor.editor().setFilter({Wanted::Ahead, {}});
    CHECK(editor.rows() == 2);
}

TEST_CASE("Joining never jumps over what a filter hides")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    const QStringList before = editor.snapshot();
    editor.editor().setFilter({Wanted::Ahead, {}});
    editor.open(2, french, 0);
    editor.press(Qt::Key_Backspace);
    editor.open(1, french, int(editor.text(1, french).size()));
    editor.press(Qt::Key_Delete);
    editor.editor().setFilter({});
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Going to a hidden place shows everything again")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    const edit::Caret hidden{*editor.sheet().textRef(third + 1), french, 3, 3};
    editor.editor().setFilter({Wanted::Ahead, dutch});
    editor.editor().goTo(hidden);
    CHECK_FALSE(editor.editor().filter().hidesRows());
    CHECK(editor.editor().filter().into == dutch);
    CHECK(editor.editor().caret() == hidden);
}

TEST_CASE("Who works in Dutch is led only to what the Dutch has to follow")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    editor.editor().setFilter({Wanted::All, dutch});
    editor.open(1, french, 0);
    editor.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(editor.row() == third);
    editor.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(editor.row() == third + 4);
}

TEST_CASE("A bar says that only some passages are shown, and shows them all")
{
    OpenEditor editor(twelveParagraphs());
    disturb(editor);
    ui::editor::FilterBar bar(&editor.editor(), nullptr);
    CHECK(bar.isHidden());
    editor.editor().setFilter({Wanted::NeedingWork, {}});
    CHECK_FALSE(bar.isHidden());
    bar.findChild<QToolButton *>()->click();
    CHECK(bar.isHidden());
    CHECK_FALSE(editor.editor().filter().hidesRows());
}

TEST_CASE("A passage in its author's language asks for no translation: not in filters, not on the way to the next, not beside it")
{
    OpenEditor editor(twelveParagraphs());
    const model::PassageId own = editor.sheet().row(third).passage;
    REQUIRE(editor.workspace().perform(edit::setText(model::bodyOf(own), dutch, QString(), history::Reason::Replaced)));
    const int before = editor.editor().acceptedRows();
    CHECK(editor.sheet().step(third) == model::Step::Single);
    edit::Edit meant;
    meant.run = [own](edit::Writer &writer) -> base::Outcome {
        model::PassageHeader header = writer.manual().passage(own)->header;
        header.languages = model::LanguageUse::AuthorsOwn;
        writer.put(model::ref(own), header);
        return {};
    };
    editor.editor().setFilter({Wanted::Missing, {}});
    CHECK(editor.rows() == 2); // the module's title and this
    editor.editor().setFilter({});
    REQUIRE(editor.workspace().perform(meant));
    CHECK(editor.sheet().step(third) == model::Step::InStep);
    CHECK(editor.editor().acceptedRows() == before);
    editor.editor().setFilter({Wanted::Missing, {}});
    CHECK(editor.rows() == 0);
    editor.editor().setFilter({Wanted::NeedingWork, {}});
    CHECK_FALSE(shown(editor).contains(editor.workspace().manual().passage(own)->text.in(french).text()));
    editor.editor().setFilter({});
    editor.open(2, french);
    editor.editor().actions().nextWork->trigger();
    CHECK(editor.row() != third);
    CHECK(editor.editor().cellName(third, dutch).contains(u"in its author’s language"_s));
}
