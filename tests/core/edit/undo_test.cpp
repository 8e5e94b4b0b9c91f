// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace edit;
using history::Reason;

namespace {

edit::Edit replaced(Desk &desk, const QString &code, const QString &french)
{
    return setText(model::bodyOf(desk.passage(code)), Language::French, french, Reason::Replaced);
}

} // namespace

TEST_CASE("Undo walks back through everything done since opening, and redo forth again")
{
    Desk desk;
    Workspace &workspace = desk.workspace();
    CHECK_FALSE(workspace.canUndo());
    CHECK_FALSE(workspace.canRedo());

    QList<model::Manual> states{desk.manual()};
    const auto done = [&](const edit::Edit &edit) {
        REQUIRE(desk.perform(edit));
        states.append(desk.manual());
    };
    done(replaced(desk, u"m-1-a"_s, u"Un."_s));
    done(setText(model::bodyOf(desk.passage(u"m-1-a"_s)), Language::Dutch, u"Een."_s, Reason::Replaced));
    done(declarePair(model::bodyOf(desk.passage(u"m-1-a"_s)), model::PairingKind::Checked, u"Anna"_s,
                     desk.clock.now()));
    done(mergePassages(desk.passage(u"m-1-a"_s), desk.passage(u"m-1-b"_s), Language::Dutch));
    done(movePassages({desk.passage(u"m-2-box"_s)}, desk.entry(u"m-1"_s), {}, {}));
    done(deletePassages({desk.passage(u"m-2-box"_s)}));
    done(moveEntry(desk.entry(u"m-2"_s), desk.entry(u"part-2"_s), {}));
    done(deleteEntry(desk.entry(u"part-2"_s)));
    CHECK(workspace.undoReason() == Reason::EntryDeleted);

    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        REQUIRE(workspace.undo());
        CHECK(desk.manual() == states[i]);
    }
    CHECK_FALSE(workspace.canUndo());
    CHECK(workspace.redoReason() == Reason::Replaced);
    for (qsizetype i = 1; i < states.size(); ++i) {
        REQUIRE(workspace.redo());
        CHECK(desk.manual() == states[i]);
    }
    CHECK_FALSE(workspace.canRedo());
    const model::Manual last = desk.manual();
    desk.reopen();
    CHECK(desk.manual() == last);
}

TEST_CASE("Doing something new after undo leaves nothing to redo")
{
    Desk desk;
    REQUIRE(desk.perform(replaced(desk, u"m-1-a"_s, u"Un."_s)));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.workspace().canRedo());
    REQUIRE(desk.perform(replaced(desk, u"m-1-b"_s, u"Deux."_s)));
    CHECK_FALSE(desk.workspace().canRedo());
    REQUIRE(desk.workspace().redo());
    CHECK(desk.words(u"m-1-a"_s, Language::French) == u"Une phrase en français."_s);
}

TEST_CASE("An edit that changes nothing, or is refused, is no step and clears no redo")
{
    Desk desk;
    REQUIRE(desk.perform(replaced(desk, u"m-1-a"_s, u"Un."_s)));
    REQUIRE(desk.workspace().undo());
    REQUIRE(desk.perform(replaced(desk, u"m-1-b"_s, desk.words(u"m-1-b"_s, Language::French))));
    REQUIRE_FALSE(desk.perform(deleteEntry(model::EntryId::create())));
    CHECK_FALSE(desk.workspace().canUndo());
    CHECK(desk.workspace().canRedo());
}

TEST_CASE("Keys typed one after the other are one step; a pause, another place or another language starts a "
          "new one")
{
    Desk desk;
    const QString before = desk.words(u"m-1-c"_s, Language::French);
    desk.type(u"m-1-c"_s, Language::French, u" Un"_s);
    desk.clock.passMilliseconds(2000);
    desk.type(u"m-1-c"_s, Language::French, u" deux"_s);
    desk.type(u"m-1-c"_s, Language::Dutch, u"Twee"_s);
    desk.type(u"m-1-b"_s, Language::French, u" trois"_s);

    REQUIRE(desk.workspace().undo());
    CHECK(desk.words(u"m-1-b"_s, Language::French) == u"Une deuxième phrase."_s);
    CHECK(desk.words(u"m-1-c"_s, Language::Dutch) == u"Twee"_s);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.words(u"m-1-c"_s, Language::Dutch).isEmpty());
    CHECK(desk.words(u"m-1-c"_s, Language::French) == before + u" Un deux"_s);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.words(u"m-1-c"_s, Language::French) == before + u" Un"_s);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.words(u"m-1-c"_s, Language::French) == before);
    CHECK_FALSE(desk.workspace().canUndo());
}

TEST_CASE("Undo brings the reader back to where it was done, redo to where it ended")
{
    Desk desk;
    std::optional<Caret> told;
    QObject::connect(&desk.workspace(), &Workspace::changed, &desk.workspace(),
                     [&](const Changes &changes) { told = changes.caret; });
    desk.type(u"m-1-a"_s, Language::French, u" x"_s);
    const int end = int(desk.words(u"m-1-a"_s, Language::French).size());
    const model::TextRef text = model::bodyOf(desk.passage(u"m-1-a"_s));
    CHECK(told == Caret{text, Language::French, end, end});
    REQUIRE(desk.workspace().undo());
    CHECK(told == Caret{text, Language::French, end - 2, end - 2});
    REQUIRE(desk.workspace().redo());
    CHECK(told == Caret{text, Language::French, end, end});

    REQUIRE(
        desk.perform(mergePassages(desk.passage(u"m-1-a"_s), desk.passage(u"m-1-b"_s), Language::French)));
    CHECK(told == Caret{text, Language::French, end, end});
    // What does not say where it was done is shown where it differs.
    REQUIRE(desk.perform(replaced(desk, u"m-1-c"_s, u"Pas encore **traduit**!"_s)));
    REQUIRE(desk.workspace().undo());
    CHECK(told == Caret{model::bodyOf(desk.passage(u"m-1-c"_s)), Language::French, 18, 18});
}

TEST_CASE("Views are told what an edit touched, once")
{
    Desk desk;
    QList<Changes> told;
    QObject::connect(&desk.workspace(), &Workspace::changed, &desk.workspace(),
                     [&](const Changes &changes) { told.append(changes); });
    const model::EntryId module = desk.entry(u"m-1"_s);
    desk.type(u"m-1-a"_s, Language::French, u"x"_s);
    REQUIRE(told.size() == 1);
    CHECK(told[0].entries == QSet<model::EntryId>{module});
    CHECK(told[0].keys.size() == 1);
    CHECK_FALSE((told[0].structureChanged || told[0].outlineChanged || told[0].registersChanged ||
                 told[0].everythingChanged));
    REQUIRE(desk.perform(movePassages({desk.passage(u"m-1-a"_s)}, desk.entry(u"m-2"_s), {}, {})));
    REQUIRE(told.size() == 2);
    CHECK(told[1].entries == QSet<model::EntryId>{module, desk.entry(u"m-2"_s)});
    CHECK(told[1].structureChanged);
    int ours = 0;
    REQUIRE(desk.workspace().perform(renameEntry(module, Language::French, u"Neuf"_s), &ours));
    CHECK(told[2].outlineChanged);
    CHECK(told[2].initiator == &ours);
}

TEST_CASE("What was removed with an entry comes back with it, to the letter, in memory and in the file")
{
    Desk desk;
    const model::Manual before = desk.manual();
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"part-1"_s))));
    CHECK(desk.manual().entryCount() == 2);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.manual() == before);
    desk.reopen();
    CHECK(desk.manual() == before);
    // The texts were never away: nothing was written of them again.
    CHECK(desk.versionsOf(u"m-1-a"_s, Language::French) == 1);
}

TEST_CASE("A part of thousands of values goes, comes back and goes again, in memory and in the file")
{
    support::ManualBuilder builder;
    builder.part(u"small"_s, u"Petite"_s, u"Klein"_s).part(u"large"_s, u"Grande"_s, u"Groot"_s);
    for (int i = 0; i < 500; ++i)
        builder.paragraph(u"Phrase %1."_s.arg(i), u"Zin %1."_s.arg(i));
    Desk desk(builder.incoming());
    Workspace &workspace = desk.workspace();
    const model::Manual whole = desk.manual();
    QList<edit::Changes> told;
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&](const edit::Changes &changes) { told.append(changes); });
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"large"_s))));
    const model::Manual without = desk.manual();
    REQUIRE(desk.perform(renameEntry(desk.entry(u"small"_s), Language::French, u"Seule"_s)));
    REQUIRE(workspace.undo());
    REQUIRE(workspace.undo());
    CHECK(desk.manual() == whole);
    REQUIRE(workspace.redo());
    CHECK(desk.manual() == without);
    CHECK(told.last().keys == told.first().keys);
    REQUIRE(workspace.undo());
    CHECK(told.last().entries == told.first().entries);
    desk.reopen();
    CHECK(desk.manual() == whole);
    REQUIRE(desk.perform(deleteEntry(desk.entry(u"large"_s))));
    REQUIRE(desk.workspace().undo());
    REQUIRE(desk.workspace().redo());
    desk.reopen();
    CHECK(desk.manual() == without);
}
