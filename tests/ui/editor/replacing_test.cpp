// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"
#include "ui/editor/findbar.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

struct Replacing {
    explicit Replacing(edit::Access access = edit::Access::ReadWrite) : open(twelveParagraphs(), access), bar(&open.editor())
    {
        bar.startReplacing();
    }

    void look(const QString &words) { bar.findChild<QLineEdit *>(u"findField"_s)->setText(words); }
    void by(const QString &with) { bar.findChild<QLineEdit *>(u"replaceField"_s)->setText(with); }
    void press(const QString &button) { bar.findChild<QPushButton *>(button)->click(); }
    bool isEnabled(const QString &button) { return bar.findChild<QPushButton *>(button)->isEnabled(); }

    OpenEditor open;
    ui::editor::FindBar bar;
};

} // namespace

TEST_CASE("Replacing goes from one find to the next, each an undo step, and never into what it put there")
{
    Replacing desk;
    desk.look(u"paragraphe"_s);
    desk.by(u"paragraphe ou alinéa"_s);
    desk.press(u"replaceOne"_s); // goes to the first
    CHECK(desk.open.live().textCursor().selectedText() == u"paragraphe"_s);
    desk.press(u"replaceOne"_s);
    CHECK(desk.open.text(2, french).startsWith(u"Le paragraphe ou alinéa numéro 1"_s));
    CHECK(desk.open.row() == 3);
    desk.press(u"replaceOne"_s);
    CHECK(desk.open.text(3, french).startsWith(u"Le paragraphe ou alinéa numéro 2"_s));
    REQUIRE(desk.open.workspace().undo());
    CHECK(desk.open.text(3, french).startsWith(u"Le paragraphe numéro 2"_s));
    CHECK(desk.open.text(2, french).startsWith(u"Le paragraphe ou alinéa numéro 1"_s));
}

TEST_CASE("Replacing all in the bar is one step, in what is shown only")
{
    Replacing desk;
    const QStringList before = desk.open.snapshot();
    desk.look(u"n(umé|umme)r(o?)"_s);
    desk.bar.findChild<QAction *>(u"find.options.expression"_s)->setChecked(true);
    desk.by(u"N$1r$2"_s);
    CHECK(desk.bar.countText().endsWith(u"24"_s) != desk.bar.countText().startsWith(u"24"_s));
    SECTION("in both languages")
    {
        desk.press(u"replaceAll"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.bar.countText() == u"24 replaced"_s; }, 5000));
        CHECK(desk.open.text(13, dutch).startsWith(u"Alinea Nummer 12"_s));
        CHECK(desk.open.step(13) == model::Step::BothMoved);
    }
    SECTION("in French, which alone is shown; the meaning is unchanged")
    {
        desk.open.editor().showOnly(french);
        desk.bar.findChild<QCheckBox *>(u"replaceKeep"_s)->setChecked(true);
        desk.press(u"replaceAll"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.bar.countText() == u"12 replaced"_s; }, 5000));
        CHECK(desk.open.text(13, dutch).startsWith(u"Alinea nummer 12"_s));
        CHECK(desk.open.step(13) == model::Step::InStep);
    }
    CHECK(desk.open.text(13, french).startsWith(u"Le paragraphe Numéro 12"_s));
    desk.open.editor().showOnly(std::nullopt);
    REQUIRE(desk.open.workspace().undo());
    CHECK(desk.open.snapshot() == before);
    CHECK(!desk.open.workspace().canUndo());
}

TEST_CASE("When what was replaced is undone, the bar says what is found again")
{
    Replacing desk;
    desk.look(u"numéro"_s);
    desk.by(u"nombre"_s);
    desk.press(u"replaceAll"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.bar.countText() == u"12 replaced"_s; }, 5000));
    QTest::qWait(500); // it is counted again when all is quiet, and still said
    CHECK(desk.bar.countText() == u"12 replaced"_s);
    REQUIRE(desk.open.workspace().undo());
    CHECK(QTest::qWaitFor([&] { return desk.bar.countText() == u"12 found"_s; }, 5000));
}

TEST_CASE("What is written while the bar is open is found at once, and so is what stands in a language that is shown again")
{
    Replacing desk;
    desk.open.editor().showOnly(french);
    desk.look(u"alinea nummer 5"_s);
    desk.open.editor().showOnly(std::nullopt);
    desk.bar.next();
    CHECK(desk.open.row() == 6);
    desk.open.open(9, french, 0);
    desk.open.type(u"alinea nummer 5 "_s);
    desk.open.open(7, french, 0);
    desk.bar.next();
    CHECK(desk.open.row() == 9);
    desk.bar.next();
    CHECK(desk.open.row() == 6);
}

TEST_CASE("The bar says what is wrong with an expression, and offers nothing to replace")
{
    Replacing desk;
    desk.bar.findChild<QAction *>(u"find.options.expression"_s)->setChecked(true);
    desk.look(u"(numéro"_s);
    CHECK(desk.bar.countText() == u"This expression cannot be read from character 8 on."_s);
    CHECK(!desk.isEnabled(u"replaceAll"_s));
    desk.look(u"(numéro)"_s);
    CHECK(desk.isEnabled(u"replaceAll"_s));
}

TEST_CASE("Where nothing is found there is nothing to replace")
{
    Replacing desk;
    desk.look(u"introuvable"_s);
    REQUIRE(QTest::qWaitFor([&] { return !desk.isEnabled(u"replaceOne"_s); }, 5000));
    CHECK(!desk.isEnabled(u"replaceAll"_s));
    desk.look(u"numéro"_s);
    CHECK(QTest::qWaitFor([&] { return desk.isEnabled(u"replaceOne"_s); }, 5000));
}

TEST_CASE("Esc closes the bar wherever in it the keyboard is")
{
    Replacing desk;
    desk.look(u"numéro"_s);
    for (QWidget *stop : desk.bar.findChildren<QWidget *>()) {
        if (!(stop->focusPolicy() & Qt::TabFocus) || !stop->isEnabled() || !stop->isVisible())
            continue;
        INFO(stop->objectName().toStdString());
        QTest::keyClick(stop, Qt::Key_Escape);
        CHECK(desk.bar.isHidden());
        desk.bar.startReplacing();
    }
}

TEST_CASE("In a manual that is open for reading the bar replaces nothing")
{
    Replacing desk(edit::Access::ReadOnly);
    desk.look(u"numéro"_s);
    CHECK(!desk.isEnabled(u"replaceOne"_s));
    CHECK(!desk.isEnabled(u"replaceAll"_s));
}
