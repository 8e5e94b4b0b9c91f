// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links, cross-references, citations, footnotes with mark-up, and signs a keyboard does not have.
#include "nextdialog.h"
#include "openeditor.h"

#include "support/generatedmanual.h"
#include "ui/editor/citationdialog.h"
#include "ui/editor/linktargets.h"
#include "ui/editor/livecell.h"

#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolTip>

using namespace Qt::StringLiterals;
using ui::editor::LinkTargets;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Rows 0 and 1 are titles, 2 a paragraph to write in.
model::Incoming handbook()
{
    return support::ManualBuilder()
        .reference(u"r-arnstein"_s, u"Arnstein, S. R. (1969). A ladder of citizen participation."_s)
        .reference(u"r-rapport"_s, u"Rapport du réseau"_s)
        .term(u"g-proche"_s, u"proche"_s, u"naastbetrokkene"_s)
        .part(u"part"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m1"_s, u"Écouter"_s, u"Luisteren"_s)
        .paragraph(u"Voir "_s, u"Zie "_s)
        .box(u"À retenir"_s, u"Te onthouden"_s)
        .called(u"box-1"_s)
        .paragraph(u"Rien sans nous."_s, u"Niets zonder ons."_s)
        .endBox()
        .heading(u"Décider à plusieurs"_s, u"Samen beslissen"_s)
        .called(u"h-1"_s)
        .box(u"Questions à se poser"_s, u"Vragen om te stellen"_s)
        .called(u"box-2"_s)
        .endBox()
        .table(2, {u"a"_s, u"b"_s})
        .called(u"t-1"_s)
        .incoming();
}

/// Types words in the dialog's field and says Enter.
void answer(const QString &field, const QString &words)
{
    inNextDialog<QDialog>([=](QDialog *dialog) {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        REQUIRE(edit);
        edit->clear();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace

TEST_CASE("A cross-reference is found by its number and says it in each language")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    answer(u"linkField"_s, u"encadre 2"_s);
    editor.editor().actions().crossReference->trigger();
    CHECK(editor.text(2, french) == u"Voir [encadré\u00A02](#box-2)"_s);
    editor.open(2, dutch, 4);
    answer(u"linkField"_s, u"kader 1"_s);
    editor.editor().actions().crossReference->trigger();
    CHECK(editor.text(2, dutch) == u"Zie [kader\u00A01](#box-1)"_s);
    editor.undo();
    CHECK(editor.text(2, dutch) == u"Zie "_s);
}

TEST_CASE("What is typed on behind a reference, an address or a footnote does not belong to it")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    answer(u"linkField"_s, u"encadre 2"_s);
    editor.editor().actions().crossReference->trigger();
    editor.type(u") et "_s);
    CHECK(editor.text(2, french) == u"Voir [encadré\u00A02](#box-2)) et "_s);
    answer(u"linkField"_s, u"www.example.org"_s);
    editor.editor().actions().link->trigger();
    editor.type(u" puis"_s);
    CHECK(editor.text(2, french).endsWith(u"et [www.example.org](https://www.example.org) puis"_s));
    inNextDialog<QDialog>([](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QTextEdit *>(u"footnoteText"_s), u"Note"_s);
        dialog->accept();
    });
    editor.editor().actions().footnote->trigger();
    editor.type(u", fin"_s);
    CHECK(editor.text(2, french).endsWith(u"puis^[Note], fin"_s));
}

TEST_CASE("Resting on a link tells where it leads by what that is called")
{
    OpenEditor editor(handbook());
    editor.open(2, dutch, 4);
    answer(u"linkField"_s, u"kader 2"_s);
    editor.editor().actions().crossReference->trigger();
    QCoreApplication::processEvents();
    const QRect cell = editor.editor().cellRect(2, dutch);
    const QPoint place(cell.left() + 60, cell.top() + 12);
    QHelpEvent resting(QEvent::ToolTip, place, editor.editor().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(editor.editor().viewport(), &resting);
    CHECK(QToolTip::text() == u"Module “Écouter”, passage 5\nCtrl+click goes there."_s);
}

TEST_CASE("The signs of a footnote are typed right for its language")
{
    OpenEditor editor(handbook());
    editor.open(2, dutch, 4);
    inNextDialog<QDialog>([](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QTextEdit *>(u"footnoteText"_s), u"Noot: 'ja'."_s);
        dialog->accept();
    });
    editor.editor().actions().footnote->trigger();
    CHECK(editor.text(2, dutch) == u"Zie ^[Noot: ‘ja’.]"_s);
}

TEST_CASE("A place is found by words of its text, accents or not, and what is selected becomes the link")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 0);
    editor.live().setCaret(4, 0);
    answer(u"linkField"_s, u"plusieurs decider"_s);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french) == u"[Voir](#h-1) "_s);
    editor.live().setCaret(5, 5);
    answer(u"linkField"_s, u"sans nous"_s);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french).contains(u"[Rien sans nous.](#"_s));
}

TEST_CASE("An address is taken as it is typed, and what is no place is not linked to")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 0);
    editor.live().setCaret(4, 0);
    answer(u"linkField"_s, u"www.example.org/a"_s);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french) == u"[Voir](https://www.example.org/a) "_s);
    editor.undo();
    editor.live().setCaret(4, 0);
    answer(u"linkField"_s, u"personne@example.org"_s);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french) == u"[Voir](mailto:personne@example.org) "_s);
    editor.undo();
    editor.live().setCaret(4, 0);
    answer(u"linkField"_s, u"javascript:alert(1)"_s);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french) == u"Voir "_s);
}

TEST_CASE("A citation is chosen from the references, or a new one joins them")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    answer(u"citationField"_s, u"ladder"_s);
    editor.editor().actions().citation->trigger();
    CHECK(editor.text(2, french) == u"Voir [(Arnstein, 1969)](#r-arnstein)"_s);
    inNextDialog<QDialog>([](QDialog *dialog) {
        dialog->findChild<QLineEdit *>(u"newCitation"_s)->setText(u"Dupont, A. (2021). Ensemble."_s);
        dialog->findChild<QLineEdit *>(u"newAddress"_s)->setText(u"https://example.org/ensemble"_s);
        dialog->accept();
    });
    editor.open(2, dutch, 4);
    editor.editor().actions().citation->trigger();
    REQUIRE(editor.workspace().manual().references().size() == 3);
    const model::Reference &fresh = editor.workspace().manual().references().last();
    CHECK(fresh.header.url == u"https://example.org/ensemble"_s);
    CHECK(editor.text(2, dutch) == u"Zie [(Dupont, 2021)](#%1)"_s.arg(fresh.id.toString()));
    editor.undo(); // the reference came with its citation
    CHECK(editor.workspace().manual().references().size() == 2);
    CHECK(editor.text(2, dutch) == u"Zie "_s);
    editor.redo();
    CHECK(editor.workspace().manual().references().size() == 3);
}

TEST_CASE("A citation and another reference behind a link leave it where it leads, and writing goes on behind them")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    const auto refer = [&](const QString &words) {
        answer(u"linkField"_s, words);
        editor.editor().actions().crossReference->trigger();
    };
    const auto cite = [&] {
        answer(u"citationField"_s, u"arnst"_s);
        editor.editor().actions().citation->trigger();
    };
    refer(u"encadre 2"_s);
    cite();
    refer(u"encadre 1"_s);
    editor.type(u" enfin"_s);
    const QString both = u"Voir [encadré\u00A02](#box-2) [(Arnstein, 1969)](#r-arnstein) [encadré\u00A01](#box-1) enfin"_s;
    CHECK(editor.text(2, french) == both);

    editor.live().setCaret(8, 8); // in the first link
    cite();
    CHECK(editor.text(2, french).startsWith(u"Voir [encadré\u00A02](#box-2) [(Arnstein, 1969)](#r-arnstein) [(Arnstein"_s));
    editor.undo();
    editor.live().setCaret(8, 8);
    inNextDialog<QDialog>([](QDialog *dialog) { dialog->reject(); });
    editor.editor().actions().link->trigger();
    CHECK(editor.live().caretPosition() == 8);
    CHECK_FALSE(editor.live().textCursor().hasSelection());
    refer(u"encadre 1"_s);
    editor.type(u" et"_s);
    CHECK(editor.text(2, french).startsWith(u"Voir [encadré\u00A02](#box-1) et [(Arnstein"_s));
}

TEST_CASE("A citation right behind a word and right before one stands a space away from it")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 4);
    answer(u"citationField"_s, u"ladder"_s);
    editor.editor().actions().citation->trigger();
    CHECK(editor.text(2, french) == u"Voir [(Arnstein, 1969)](#r-arnstein) "_s);
    editor.open(2, dutch, 0);
    answer(u"citationField"_s, u"ladder"_s);
    editor.editor().actions().citation->trigger();
    CHECK(editor.text(2, dutch) == u"[(Arnstein, 1969)](#r-arnstein) Zie "_s);
}

TEST_CASE("A citation is shortened to who and when")
{
    CHECK(ui::editor::shortCitation(u"Arnstein, S. R. (1969). A ladder…"_s) == u"(Arnstein, 1969)"_s);
    CHECK(ui::editor::shortCitation(u"Tambuyzer et al., 2011, p. 144"_s) == u"(Tambuyzer et al., 2011)"_s);
    CHECK(ui::editor::shortCitation(u"Rapport du réseau"_s) == u"(Rapport du réseau)"_s);
    CHECK(ui::editor::shortCitation(u"2019 en bref"_s) == u"(2019 en bref)"_s);
}

TEST_CASE("The bold, italic and links of a footnote stay when it is written anew")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    editor.workspace().settle();
    const QString note = u"Voir^[Un **mot**, *deux* et [un lien](https://example.org).] ici"_s;
    editor.live().setCaret(0, editor.live().length());
    editor.live().insertRuns(text::parse(note));
    REQUIRE(editor.text(2, french) == note);
    editor.live().setCaret(5, 5);
    inNextDialog<QDialog>([](QDialog *dialog) {
        REQUIRE(QTest::qWaitForWindowActive(dialog)); // until then the keys are the editor's
        auto *field = dialog->findChild<ui::editor::LiveCell *>(u"footnoteText"_s);
        CHECK(field->toPlainText() == u"Un mot, deux et un lien."_s);
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, u" Et "_s);
        QTest::keyClick(field, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(field, u"fin"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        CHECK(dialog->focusWidget() != field);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(dialog->focusWidget() == field);
        QTest::keyClick(field, Qt::Key_Return);
    });
    editor.editor().actions().footnote->trigger();
    CHECK(editor.text(2, french) == u"Voir^[Un **mot**, *deux* et [un lien](https://example.org). Et **fin**] ici"_s);
}

TEST_CASE("A sign that the keyboard does not have is found by its name and comes in the format of the place")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 5);
    inNextDialog<QDialog>([](QDialog *dialog) {
        auto *field = dialog->findChild<QLineEdit *>(u"characterField"_s);
        QTest::keyClicks(field, u"opening guillemet"_s);
        QTest::keyClick(field, Qt::Key_Return);
    });
    editor.editor().actions().specialCharacter->trigger();
    CHECK(editor.text(2, french) == u"Voir «"_s);
    editor.editor().actions().noBreakSpace->trigger();
    CHECK(editor.text(2, french) == u"Voir «\u00A0"_s);
    CHECK(editor.editor().marksIn(2, french).isEmpty());
    editor.editor().actions().showSpaces->setChecked(true);
    CHECK(editor.editor().marksIn(2, french).contains(ui::shared::Mark{6, 1, ui::shared::MarkKind::Space}));
    editor.editor().actions().showSpaces->setChecked(false);
}

TEST_CASE("Code in the line is a format, and one action takes bold, italic and code away but no link")
{
    OpenEditor editor(handbook());
    editor.open(2, french, 0);
    editor.live().setCaret(4, 0);
    editor.editor().actions().inlineCode->trigger();
    CHECK(editor.text(2, french) == u"`Voir` "_s);
    CHECK(editor.editor().actions().inlineCode->isChecked());
    editor.live().setCaret(0, editor.live().length());
    editor.live().insertRuns(text::parse(u"**gras** *penché* `code` [lien](https://example.org)"_s));
    editor.live().setCaret(0, editor.live().length());
    editor.editor().actions().clearFormat->trigger();
    CHECK(editor.text(2, french) == u"gras penché code [lien](https://example.org)"_s);
    editor.undo();
    CHECK(editor.text(2, french) == u"**gras** *penché* `code` [lien](https://example.org)"_s);
}

TEST_CASE("In a large manual Enter waits for the places to be gathered, and Esc does not")
{
    OpenEditor editor(support::generatedManual({40, 100, 60}));
    editor.open(1, french, 0);
    inNextDialog<QDialog>([](QDialog *dialog) {
        auto *edit = dialog->findChild<QLineEdit *>(u"linkField"_s);
        edit->setText(u"a"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    });
    const QString before = editor.text(1, french);
    editor.editor().actions().crossReference->trigger(); // back when the dialog is closed, which nobody does but Enter
    CHECK(editor.text(1, french).contains(u"](#"_s));
    CHECK(editor.text(1, french) != before);
    const base::CancelToken cancelled;
    cancelled.cancel();
    CHECK(LinkTargets(editor.workspace().manual(), french, cancelled).size() == 0);
    inNextDialog<QDialog>([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    editor.open(2, french, 0);
    const QString second = editor.text(2, french);
    editor.editor().actions().link->trigger();
    CHECK(editor.text(2, french) == second);
}

TEST_CASE("Entries come first when nothing is sought, and titles before running text")
{
    const model::Manual manual = handbook().manual;
    const LinkTargets targets(manual, french);
    const QList<qsizetype> all = targets.find({}, 10);
    REQUIRE(all.size() == 2);
    CHECK(targets.at(all.first()).words == u"Partie"_s);
    const QList<qsizetype> found = targets.find(u"a"_s, 100);
    REQUIRE(found.size() > 2);
    for (qsizetype i = 1; i < found.size(); ++i)
        CHECK(targets.at(found[i - 1]).weight >= targets.at(found[i]).weight);
    CHECK(targets.find(u"nulle part"_s, 10).isEmpty());
}
