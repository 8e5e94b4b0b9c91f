// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include "edit/textedits.h"
#include "exchange/interchange.h"
#include "support/manualbuilder.h"
#include "ui/editor/findbar.h"
#include "ui/shared/appearance.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTranslator>
#include <catch2/catch.hpp>

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

} // namespace

TEST_CASE("A passage does not move when it is opened: painted and live text break into the same lines")
{
    OpenEditor editor(support::smallHandbook());
    QCoreApplication::processEvents();
    for (int row = 0; row < editor.rows(); ++row) {
        editor.open(row, french, 0);
        const qreal height = editor.live().textHeight(); // lays the text out
        const ui::editor::CellLayout &painted = editor.sheet().layout(row).in(french);
        const QTextLayout *live = editor.live().document()->firstBlock().layout();
        INFO("row " << row << ": " << editor.text(row, french).toStdString());
        const int lines = editor.live().length() > 0 ? painted.text->lineCount() : 0; // Qt leaves an empty block without a line
        REQUIRE(lines == live->lineCount());
        for (int line = 0; line < lines; ++line) {
            CHECK(painted.text->lineAt(line).textStart() == live->lineAt(line).textStart());
            CHECK(painted.text->lineAt(line).y() == Approx(live->lineAt(line).y()).margin(1.0));
        }
        CHECK(painted.height == Approx(height).margin(1.5));
    }
}

TEST_CASE("A row is as high while it is written as it is when it is painted")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 20);
    for (const char16_t *typed : {u"e", u" et encore quelques mots qui prennent une ligne de plus", u" mot ", u"Wagneriaansefeestzaal"}) {
        editor.type(QString::fromUtf16(typed));
        const qreal written = editor.sheet().height(4);
        editor.live().toggle(ui::editor::LiveCell::Quality::Strong);
        const qreal textHeight = editor.sheet().cell(4, french).height;
        CHECK(editor.sheet().height(4) == written);
        CHECK(editor.live().linesHeight() == Approx(textHeight));
        CHECK(editor.sheet().cell(4, french).text->text() == editor.live().toPlainText());
    }
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.press(Qt::Key_Delete);
    CHECK(editor.sheet().cell(4, french).text->text().isEmpty());
    CHECK(editor.sheet().cell(4, dutch).text->text() == editor.text(4, dutch));
}

TEST_CASE("Switching the language of the interface keeps a half-typed text and its caret")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 2);
    editor.type(QStringLiteral("moitié"));
    const QString before = editor.live().toPlainText();
    QTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&editor.editor(), &change);
    CHECK(editor.live().toPlainText() == before);
    CHECK(editor.live().caretPosition() == 8);
    CHECK(editor.live().isVisible());
    editor.type(QStringLiteral("s"));
    CHECK(editor.text(4, french).startsWith(QStringLiteral("Lemoitiés")));
}

TEST_CASE("A change from elsewhere shows in the open cell and leaves the caret")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(4, french, 20);
    const model::TextRef text = editor.desk().caret()->text;
    const QString replacement = editor.text(4, french) + QStringLiteral(" Ajout.");
    REQUIRE(editor.workspace().perform(edit::setText(text, french, replacement, history::Reason::Replaced)));
    CHECK(editor.live().toPlainText() == replacement);
    CHECK(editor.row() == 4);
    CHECK(editor.live().caretPosition() == 20);
}

TEST_CASE("What is in sight stays where it is when the window gets narrower")
{
    OpenEditor editor(twelveParagraphs());
    editor.open(9, french, 0);
    const int before = editor.editor().cellRect(9, french).top();
    editor.editor().resize(760, 700);
    QCoreApplication::processEvents();
    CHECK(editor.editor().viewport()->rect().intersects(editor.editor().cellRect(9, french)));
    CHECK(std::abs(editor.editor().cellRect(9, french).top() - before) < 150);
}

TEST_CASE("Find in entry counts both languages, without regard to accents, and goes round")
{
    OpenEditor editor(twelveParagraphs());
    ui::editor::FindBar bar(&editor.editor());
    bar.start();
    bar.findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("NUMERO"));
    CHECK(bar.countText() == QStringLiteral("12 found"));
    bar.next();
    CHECK(editor.live().textCursor().selectedText() == QStringLiteral("numéro"));
    CHECK(editor.row() == 2);
    CHECK(bar.countText() == QStringLiteral("1 of 12"));
    bar.previous();
    CHECK(editor.row() == 13);
    CHECK(bar.countText() == QStringLiteral("12 of 12"));
    bar.next();
    CHECK(editor.row() == 2);
    bar.findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("participati"));
    CHECK(bar.countText().endsWith(QStringLiteral("24")) != bar.countText().startsWith(QStringLiteral("24")));
}

TEST_CASE("The sheet can be looked at, in light and dark", "[grab]")
{
    const QString folder = qEnvironmentVariable("VADEMECUM_GRABS");
    const auto real = exchange::readInterchange(QStringLiteral(TEST_SOURCE_DIR "/../shared/data/participation/manual.json"));
    OpenEditor editor(real ? *real : support::smallHandbook());
    editor.editor().resize(1100, 800);
    for (const int row : {3, 24, 120, 400}) {
        editor.open(std::min(row, editor.rows() - 1), french, 12);
        QCoreApplication::processEvents();
        const QPixmap light = editor.editor().grab();
        QApplication::setPalette(ui::shared::darkPalette());
        QCoreApplication::processEvents();
        const QPixmap dark = editor.editor().grab();
        QApplication::setPalette(ui::shared::lightPalette());
        QCoreApplication::processEvents();
        CHECK(light.toImage() != dark.toImage());
        if (folder.isEmpty())
            continue;
        light.save(QStringLiteral("%1/editor-light-%2.png").arg(folder).arg(row));
        dark.save(QStringLiteral("%1/editor-dark-%2.png").arg(folder).arg(row));
    }
}
