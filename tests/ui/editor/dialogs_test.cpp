// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextdialog.h"
#include "openeditor.h"

#include "support/manualbuilder.h"
#include "ui/editor/findlist.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextEdit>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

model::Incoming twoModules()
{
    return support::ManualBuilder()
        .part(u"part"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m1"_s, u"Écouter"_s, u"Luisteren"_s)
        .paragraph(u"Voir plus loin."_s, u"Zie verder."_s)
        .module(u"m2"_s, u"Décider ensemble"_s, u"Samen beslissen"_s)
        .incoming();
}

int rowOf(OpenEditor &editor, const QString &words)
{
    for (int row = 0; row < editor.rows(); ++row)
        if (editor.text(row, french) == words)
            return row;
    FAIL("no row says " << words.toStdString());
    return -1;
}

QByteArray redPicture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A line of a list as it is seen.
QImage seen(QListWidget &list, int row)
{
    return list.viewport()->grab(list.visualItemRect(list.item(row))).toImage();
}

/// What is not ground.
QRect inkIn(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != image.pixelColor(image.rect().bottomRight()))
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

TEST_CASE("A link is made to an address, changed and taken away again")
{
    OpenEditor editor(twoModules());
    const int row = rowOf(editor, u"Voir plus loin."_s);
    editor.open(row, french, 0);
    editor.live().setCaret(4, 0);
    inNextDialog<QDialog>([](QDialog *dialog) {
        dialog->findChild<QLineEdit *>(u"linkField"_s)->setText(u"https://example.org/a"_s);
        dialog->accept();
    });
    editor.editor().actions().link->trigger();
    CHECK(editor.text(row, french) == u"[Voir](https://example.org/a) plus loin."_s);
    editor.live().setCaret(2, 2); // somewhere in it: the whole link is meant
    inNextDialog<QDialog>([](QDialog *dialog) {
        CHECK(dialog->findChild<QLineEdit *>(u"linkField"_s)->text() == u"https://example.org/a"_s);
        dialog->findChild<QLineEdit *>(u"linkField"_s)->clear();
        dialog->accept();
    });
    editor.editor().actions().link->trigger();
    CHECK(editor.text(row, french) == u"Voir plus loin."_s);
    editor.undo();
    editor.undo();
    CHECK(editor.text(row, french) == u"Voir plus loin."_s);
    CHECK_FALSE(editor.workspace().canUndo());
}

TEST_CASE("A few letters of a title and Enter make a link to that entry")
{
    OpenEditor editor(twoModules());
    const int row = rowOf(editor, u"Voir plus loin."_s);
    editor.open(row, french, 0);
    editor.live().setCaret(4, 0);
    inNextDialog<QDialog>([](QDialog *dialog) {
        auto *field = dialog->findChild<QLineEdit *>(u"linkField"_s);
        QTest::keyClicks(field, u"decider"_s);
        QTest::keyClick(field, Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
    editor.editor().actions().link->trigger();
    CHECK(editor.text(row, french) == u"[Voir](#m2) plus loin."_s);
}

TEST_CASE("A footnote is written, corrected and taken away")
{
    OpenEditor editor(twoModules());
    const int row = rowOf(editor, u"Voir plus loin."_s);
    const auto say = [&](const QString &words) {
        inNextDialog<QDialog>([words](QDialog *dialog) {
            auto *field = dialog->findChild<QTextEdit *>(u"footnoteText"_s);
            field->selectAll();
            words.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : QTest::keyClicks(field, words);
            QTest::keyClick(field, Qt::Key_Return);
        });
        editor.editor().actions().footnote->trigger();
    };
    editor.open(row, french, 4);
    say(u"Au chapitre 3"_s);
    CHECK(editor.text(row, french) == u"Voir^[Au chapitre 3] plus loin."_s);
    editor.live().setCaret(5, 5);
    say(u"Au chapitre 4"_s);
    CHECK(editor.text(row, french) == u"Voir^[Au chapitre 4] plus loin."_s);
    editor.live().setCaret(5, 5);
    say(QString());
    CHECK(editor.text(row, french) == u"Voir plus loin."_s);
}

TEST_CASE("A picture is shown over its caption, and its description can be written")
{
    OpenEditor editor(support::ManualBuilder()
                          .picture(u"pic"_s, u"pic.png"_s, redPicture())
                          .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                          .module(u"m"_s, u"Module"_s, u"Module"_s)
                          .shownPicture(u"pic"_s, u"Légende"_s, u"Bijschrift"_s)
                          .incoming());
    const int row = rowOf(editor, u"Légende"_s);
    REQUIRE(editor.sheet().row(row).picture);
    editor.editor().reveal(row);
    const QRectF place = editor.sheet().pictureRect(row);
    const QImage seen = editor.editor().viewport()->grab().toImage();
    CHECK(seen.pixelColor(place.center().toPoint()) == QColor(Qt::red));
    CHECK(editor.sheet().cellRect(row, french).top() >= place.bottom());
    const int description = row + 1;
    REQUIRE(editor.sheet().row(description).part == ui::editor::RowPart::Alt);
    editor.open(description, dutch, 0);
    editor.type(u"Een rood vlak"_s);
    CHECK(editor.workspace().manual().pictures().first().alt.in(dutch).text() == u"Een rood vlak"_s);
}

TEST_CASE("What changed since the two were in step is shown word by word")
{
    OpenEditor editor(twelveParagraphs());
    CHECK_FALSE(editor.editor().actions().showMoved->isEnabled());
    editor.open(3, french, 0);
    editor.type(u"Aujourd’hui "_s);
    editor.workspace().settle();
    REQUIRE(editor.editor().actions().showMoved->isEnabled());
    editor.editor().actions().showMoved->trigger();
    const auto *popup = editor.editor().findChild<QFrame *>(u"movedPopup"_s);
    REQUIRE(popup);
    CHECK(popup->isVisible());
    const QList<QLabel *> labels = popup->findChildren<QLabel *>();
    REQUIRE(labels.size() == 2);
    const QRegularExpression added(u"<u[^>]*>\\s*Aujourd’hui\\s*</u>"_s);
    CHECK(labels[0]->text().contains(added));
    CHECK_FALSE(labels[1]->text().contains(u"<u"_s));
}

TEST_CASE("Signs stand large before their names, which all begin at one place, and are heard with them")
{
    ui::editor::FindList signs(u"Nom"_s, u"Signes"_s, nullptr);
    signs.fill({{u"nom du signe"_s, {}, u"1"_s, u"\u00B7"_s}, {u"nom du signe"_s, {}, u"2"_s, u"\u2014"_s},
                {u"M"_s, {}, u"3"_s, u"M"_s}}, false);
    signs.resize(300, 300);
    signs.show();
    auto *list = signs.findChild<QListWidget *>();
    const QImage narrow = seen(*list, 0), wide = seen(*list, 1), same = seen(*list, 2);
    const int names = list->visualItemRect(list->item(0)).height() + 8;
    CHECK(narrow.copy(names, 0, 200, narrow.height()) == wide.copy(names, 0, 200, wide.height()));
    CHECK(narrow != wide);
    CHECK(inkIn(same.copy(0, 0, names, same.height())).height() * 2 > inkIn(same.copy(names, 0, 100, same.height())).height() * 3 - 2);
    CHECK(list->item(1)->data(Qt::AccessibleTextRole).toString() == u"\u2014   nom du signe"_s);
}
