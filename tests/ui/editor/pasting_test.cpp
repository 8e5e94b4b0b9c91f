// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include "support/generatedmanual.h"
#include "ui/shared/progressdialog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <catch2/catch.hpp>

using model::PassageKind;

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

// As Word puts it on the clipboard: both spellings of its conditional comments, and its own kind of list items.
const char *const fromWord = R"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
p.MsoNormal{margin:0cm;font-size:11pt;font-family:"Calibri"} @list l0:level1{mso-level-number-format:bullet;} --></style>
</head><body lang=FR><!--StartFragment--><h2>Public cible<o:p></o:p></h2><p class=MsoNormal><span lang=FR
style='font-size:11.0pt;color:#1F497D;mso-fareast-language:EN-US'>Les <b>proches</b> et les <i>usagers</i> d’un réseau.<o:p></o:p>
</span></p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>
</span></span><![endif]>premier point<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if
!supportLists]--><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->deuxième <b>point</b><o:p>
</o:p></p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>
&nbsp;</span></span><![endif]>compté</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>)";

const char *const fromLibreOffice = R"(<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm }</style></head><body lang="nl-BE"><h1 class="western">Doel</h1>
<p style="line-height: 100%"><font color="#c9211e"><font face="Liberation Serif">Een <b>vet</b> woord<br/>
en een <a href="https://example.org/">koppeling</a>.</font></font></p><ul><li><p>eerste</p></li><li><p>tweede</p></li></ul>
<ol><li><p>geteld</p></li></ol></body></html>)";

QMimeData *html(const char *source)
{
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(source));
    data->setText(QStringLiteral("not this"));
    return data;
}

} // namespace

TEST_CASE("A text from Word comes in as clean passages, in one step")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, int(editor.text(4, french).size()));
    editor.paste(html(fromWord));
    REQUIRE(editor.rows() == 19);
    CHECK(editor.kind(5) == PassageKind::Heading);
    CHECK(editor.text(5, french) == QStringLiteral("Public cible"));
    CHECK(editor.text(6, french) == QStringLiteral("Les **proches** et les *usagers* d’un réseau."));
    CHECK(editor.kind(7) == PassageKind::Bullet);
    CHECK(editor.text(7, french) == QStringLiteral("premier point"));
    CHECK(editor.kind(8) == PassageKind::Bullet);
    CHECK(editor.sheet().row(8).level == 2);
    CHECK(editor.text(8, french) == QStringLiteral("deuxième **point**"));
    CHECK(editor.kind(9) == PassageKind::Numbered);
    CHECK(editor.text(9, french) == QStringLiteral("compté"));
    CHECK(editor.text(7, dutch).isEmpty());
    CHECK(editor.row() == 9);
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("A text from LibreOffice comes in as clean passages")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, dutch, int(editor.text(4, dutch).size()));
    editor.paste(html(fromLibreOffice));
    REQUIRE(editor.rows() == 19);
    CHECK(editor.kind(5) == PassageKind::Heading);
    CHECK(text::plain(editor.text(6, dutch)) == QStringLiteral("Een vet woord\nen een koppeling."));
    CHECK(text::targets(editor.text(6, dutch)) == QStringList{QStringLiteral("https://example.org/")});
    CHECK(editor.kind(7) == PassageKind::Bullet);
    CHECK(editor.kind(9) == PassageKind::Numbered);
    CHECK(editor.text(9, dutch) == QStringLiteral("geteld"));
}

TEST_CASE("Words pasted into a sentence stay in it")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 3);
    editor.paste(html("<meta charset=\"utf-8\"><b>très</b> beau "));
    CHECK(editor.rows() == 14);
    CHECK(editor.text(4, french).startsWith(QStringLiteral("Le **très** beau")));
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("seul"));
    editor.open(5, french, 0);
    editor.paste(plain);
    CHECK(editor.text(5, french).startsWith(QStringLiteral("seulLe")));
}

TEST_CASE("A line break within a paragraph and the end of a page keep words apart that are pasted")
{
    OpenEditor editor(twelveParagraphs());
    const auto paste = [&](const QString &text) {
        auto *plain = new QMimeData;
        plain->setText(text);
        editor.open(2, french, 0);
        editor.paste(plain);
    };
    paste(u"abc\vdef"_s);
    CHECK(editor.text(2, french).startsWith(u"abc\ndef"_s));
    editor.undo();
    paste(u"ghi\fjkl"_s);
    CHECK(editor.text(2, french) == u"ghi"_s);
    CHECK(editor.text(3, french) == u"jkl"_s);
}

TEST_CASE("Several lines pasted into the middle of a passage come between its halves")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    const QString fr = editor.text(4, french);
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("Première ligne\n• un point\n2) un numéro"));
    editor.open(4, french, 10);
    editor.paste(plain);
    REQUIRE(editor.rows() == 18);
    CHECK(editor.text(4, french) == fr.left(10));
    CHECK(editor.kind(6) == PassageKind::Bullet);
    CHECK(editor.kind(7) == PassageKind::Numbered);
    CHECK(editor.text(8, french) == fr.mid(10));
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("The space between two words goes when passages are pasted there")
{
    OpenEditor editor(twelveParagraphs());
    const QString fr = editor.text(4, french);
    const int gap = int(fr.indexOf(u' '));
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("Première ligne\nDeuxième ligne"));
    editor.open(4, french, gap + GENERATE(0, 1));
    editor.paste(plain);
    CHECK(editor.text(4, french) == fr.left(gap));
    CHECK(editor.text(7, french) == fr.mid(gap + 1));
}

TEST_CASE("A table from a word processor becomes a table whose cells can be written in")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, int(editor.text(4, french).size()));
    editor.paste(html("<p>Avant</p><table border=1><tr><td>Qui</td><td>Quand</td></tr><tr><td>Les <b>proches</b></td>"
                      "<td>Lundi<br>mardi</td></tr></table><p>Apr\303\250s</p>"));
    REQUIRE(editor.rows() == 21);
    CHECK(editor.kind(6) == PassageKind::Table);
    CHECK(editor.sheet().row(7).style == ui::editor::RowStyle::HeadCell);
    CHECK(editor.text(9, french) == QStringLiteral("Les **proches**"));
    CHECK(text::plain(editor.text(10, french)) == QStringLiteral("Lundi\nmardi"));
    CHECK(editor.sheet().row(10).ordinal == 2);
    CHECK(editor.sheet().row(10).level == 2);
    CHECK(!editor.sheet().row(11).framed);
    editor.open(9, dutch, 0);
    editor.type(QStringLiteral("Wie"));
    CHECK(editor.text(9, dutch) == QStringLiteral("Wie"));
    while (editor.workspace().canUndo())
        editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("A page with a picture and a footnote comes in whole, and one undo takes it back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    editor.paste(html("<p>Une phrase<a href='#_ftn1' name='_ftnref1'>[1]</a>.</p><img alt='Un point' src='data:image/png;base64,"
                      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='><p>Suite</p>"
                      "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> La note</p></div>"));
    CHECK(editor.text(5, french) == QStringLiteral("Une phrase^[La note]."));
    CHECK(editor.kind(6) == PassageKind::Picture);
    REQUIRE(editor.workspace().manual().pictures().size() == 1);
    CHECK(editor.workspace().manual().pictures().first().alt.in(french).text() == QStringLiteral("Un point"));
    editor.undo();
    CHECK(editor.snapshot() == before);
    CHECK(editor.workspace().manual().pictures().isEmpty());
}

TEST_CASE("A megabyte pasted comes in whole while the window goes on, and one undo takes it back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    auto *plain = new QMimeData;
    const QString line = QStringLiteral("Une phrase entière, qui finit par un point, dans un vrai paragraphe de texte. ").repeated(12).trimmed();
    const int lines = int(1'000'000 / line.size());
    plain->setText(QString(line + u'\n').repeated(lines));
    editor.paste(plain);
    CHECK(editor.rows() == int(before.size()));
    REQUIRE(QTest::qWaitFor([&] { return editor.rows() == int(before.size()) + lines + 1; }, 60'000));
    REQUIRE(QTest::qWaitFor([&] { return editor.row() == 4 + lines; }));
    CHECK(editor.live().caretPosition() == line.size());
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Tens of thousands of short lines come in as passages while the window goes on, and one undo takes them back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    const int lines = 26'000; // more than are told to the views one by one
    QString text;
    for (int number = 1; number <= lines; ++number)
        text += QStringLiteral("Ligne %1\n").arg(number);
    auto *plain = new QMimeData;
    plain->setText(text);
    editor.paste(plain);
    CHECK(editor.rows() == int(before.size()));
    REQUIRE(QTest::qWaitFor([&] { return editor.rows() == int(before.size()) + lines + 1; }, 120'000));
    CHECK(editor.text(5, french) == QStringLiteral("Ligne 1"));
    CHECK(editor.text(4 + lines, french) == QStringLiteral("Ligne %1").arg(lines));
    REQUIRE(QTest::qWaitFor([&] { return editor.row() == 4 + lines; }));
    editor.type(QStringLiteral("."));
    CHECK(editor.text(4 + lines, french) == QStringLiteral("Ligne %1.").arg(lines));
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);
    editor.redo();
    CHECK(editor.rows() == int(before.size()) + lines + 1);
}

TEST_CASE("Ten megabytes of short lines: how long, how large", "[.large]")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 3);
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("Une ligne courte.\n").repeated(600'000));
    QElapsedTimer timer;
    timer.start();
    editor.paste(plain);
    REQUIRE(QTest::qWaitFor([&] { return editor.rows() > 50'000; }, 600'000));
    const auto memory = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        REQUIRE(status.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(status.readAll());
        return text.mid(text.indexOf(QStringLiteral("VmHWM")), 24).simplified().toStdString();
    };
    WARN(editor.rows() << " rows after " << timer.elapsed() << " ms, " << memory());
    timer.start();
    editor.undo();
    CHECK(editor.rows() == 14);
    WARN("undone after " << timer.elapsed() << " ms, " << memory());
}

TEST_CASE("A long paste that is cancelled brings nothing in")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("Une ligne de plus.\n").repeated(3000));
    editor.paste(plain);
    auto *cancel = editor.editor().findChild<QPushButton *>(QStringLiteral("progressDialog.cancel"));
    REQUIRE(cancel);
    const QPointer<QPushButton> gone(cancel);
    cancel->click();
    REQUIRE(QTest::qWaitFor([&] { return gone.isNull(); }, 60'000));
    CHECK(editor.snapshot() == before);
    CHECK(!editor.workspace().canUndo());
    editor.type(QStringLiteral("x"));
    CHECK(editor.snapshot() != before);
}

TEST_CASE("Thousands of passages that are deleted or changed go as long work, as one step")
{
    OpenEditor editor(support::generatedManual({1, 1200, 60}));
    const QStringList before = editor.snapshot();
    editor.desk().selectRows(1, editor.rows() - 1);
    SECTION("deleted")
    {
        editor.press(Qt::Key_Delete);
        CHECK(editor.rows() == int(before.size()));
        REQUIRE(QTest::qWaitFor([&] { return editor.rows() == 2; }, 60'000)); // the title, and an invitation to write
    }
    SECTION("moved past the one above, and still chosen")
    {
        editor.desk().selectRows(3, editor.rows() - 1);
        const auto block = editor.desk().selection().passages(editor.sheet());
        editor.editor().actions().moveUp->trigger();
        CHECK(editor.snapshot() == before);
        REQUIRE(QTest::qWaitFor([&] { return editor.snapshot() != before; }, 60'000));
        REQUIRE(QTest::qWaitFor([&] { return editor.desk().selection().isActive(); }));
        CHECK(editor.desk().selection().passages(editor.sheet()) == block);
        CHECK(editor.sheet().row(2).passage == block.first());
    }
    SECTION("put into a box")
    {
        editor.editor().actions().box->trigger();
        CHECK(editor.snapshot() == before);
        REQUIRE(QTest::qWaitFor([&] { return editor.snapshot() != before; }, 60'000));
        CHECK(editor.kind(1) == PassageKind::Box);
        const model::PassageId box = editor.sheet().row(1).passage;
        for (int row = 2; row < editor.rows(); ++row)
            if (editor.workspace().manual().passage(editor.sheet().row(row).passage)->header.parent != box)
                FAIL(row);
    }
    SECTION("changed")
    {
        editor.editor().actions().kinds()[5]->trigger();
        CHECK(editor.snapshot() == before);
        REQUIRE(QTest::qWaitFor([&] { return editor.snapshot() != before; }, 60'000));
        CHECK(editor.kind(1) == PassageKind::Bullet);
        CHECK(editor.kind(editor.rows() - 1) == PassageKind::Bullet);
    }
    CHECK(editor.workspace().undo());
    CHECK(editor.snapshot() == before);
}

TEST_CASE("A line without end comes in as passages that can be written in, and one undo takes it back")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("mot et ").repeated(20'000));
    editor.paste(plain);
    CHECK(editor.rows() > int(before.size()) + 5);
    for (int row = 5; row < editor.rows() - 9; ++row)
        CHECK(editor.text(row, french).size() <= 20'000);
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Megabytes without a line end come in while the window goes on, and only the first lines are broken at once")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 3);
    int broken = -1;
    const ui::editor::Sheet &sheet = editor.desk().sheet();
    QObject::connect(&editor.workspace(), &edit::Workspace::changed, &editor.editor(), [&] {
        broken = 0;
        for (int row = 5; row < sheet.size(); ++row)
            broken += sheet.row(row).length > 10'000 && sheet.isExact(row) ? 1 : 0;
    });
    auto *plain = new QMimeData;
    plain->setText(QStringLiteral("mot et ").repeated(300'000));
    editor.paste(plain);
    CHECK(editor.rows() == int(before.size()));
    REQUIRE(QTest::qWaitFor([&] { return editor.rows() > int(before.size()) + 100; }, 60'000));
    CHECK(broken >= 0);
    CHECK(broken <= 5);
    REQUIRE(QTest::qWaitFor([&] { return editor.row() > 100; }));
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("Signs that cannot be shown stay out; Arabic, Hebrew and emoji come in as they are")
{
    OpenEditor editor(twelveParagraphs());
    const QStringList before = editor.snapshot();
    editor.open(4, french, 0);
    auto *plain = new QMimeData;
    const QString foreign = QStringLiteral("مرحبا بالعالم שלום 👩‍👩‍👧‍👦 🇧🇪");
    plain->setText(QStringLiteral("\x01\x02") + foreign + QStringLiteral("\x7f\nsuite\x0b\x1b"));
    editor.paste(plain);
    CHECK(editor.text(4, french) == foreign);
    CHECK(editor.text(5, french) == QStringLiteral("suite"));
    editor.editor().viewport()->grab();
    editor.undo();
    CHECK(editor.snapshot() == before);
}
