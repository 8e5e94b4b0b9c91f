// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, pictures, code and page breaks are edited in place.
#include "nextdialog.h"
#include "openeditor.h"

#include "ui/editor/takenpicture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Rows 0 and 1 are titles, 2 a paragraph, 3 the table's caption, 4–7 its cells a b c d, 8 a paragraph.
model::Incoming withTable()
{
    return support::ManualBuilder()
        .part(u"part"_s, u"Partie"_s, u"Deel"_s)
        .module(u"m"_s, u"Module"_s, u"Module"_s)
        .paragraph(u"Avant."_s, u"Ervoor."_s)
        .table(2, {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        .called(u"t"_s)
        .paragraph(u"Après."_s, u"Erna."_s)
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

/// "1.1 a" of the cell where the caret stands.
QString here(OpenEditor &editor)
{
    const ui::editor::Row &row = editor.sheet().row(editor.row());
    return u"%1.%2 %3"_s.arg(row.ordinal).arg(row.level).arg(editor.text(editor.row(), french)).trimmed();
}

QByteArray pictureOf(const QSize &size, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// A PNG that says it is huge, in a few bytes.
QByteArray pictureBomb()
{
    QByteArray bytes = pictureOf({4, 4});
    const auto put = [&](qsizetype at, quint32 value) {
        for (int byte = 0; byte < 4; ++byte)
            bytes[at + byte] = char(value >> (24 - 8 * byte));
    };
    put(16, 60000);
    put(20, 60000);
    quint32 check = 0xFFFFFFFFU;
    for (qsizetype at = 12; at < 29; ++at) {
        check ^= uchar(bytes[at]);
        for (int bit = 0; bit < 8; ++bit)
            check = (check & 1) ? 0xEDB88320U ^ (check >> 1) : check >> 1;
    }
    put(29, check ^ 0xFFFFFFFFU);
    return bytes;
}

/// Whether anything is painted just before the cell.
bool hasSignBefore(OpenEditor &editor, int row, base::Language language)
{
    QCoreApplication::processEvents();
    const QRect cell = editor.editor().cellRect(row, language);
    const QImage image = editor.editor().viewport()->grab(QRect(cell.left() - 36, cell.top(), 30, cell.height())).toImage();
    const QRgb ground = image.pixel(0, image.height() / 2);
    for (int y = 2; y < image.height() - 2; ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < qGray(ground) - 60)
                return true;
    return false;
}

struct Refusals {
    explicit Refusals(OpenEditor &editor)
    {
        QObject::connect(&editor.editor(), &ui::editor::PassageEditor::refused, &editor.editor(),
                         [this](const base::Error &error) { list.append(error); });
    }
    QList<base::Error> list;
};

int pictures(OpenEditor &editor)
{
    return int(editor.workspace().manual().pictures().size());
}

} // namespace

TEST_CASE("Enter goes down a column, makes a row at the end, and leaves the table from an empty last row")
{
    OpenEditor editor(withTable());
    editor.open(rowOf(editor, u"b"_s), dutch, 0);
    editor.press(Qt::Key_Return);
    CHECK(here(editor) == u"2.2 d"_s);
    CHECK(editor.desk().language() == dutch);
    const int before = editor.rows();
    editor.press(Qt::Key_Return);
    CHECK(here(editor) == u"3.2"_s);
    CHECK(editor.rows() == before + 2);
    editor.press(Qt::Key_Return);
    CHECK(editor.rows() == before + 1);
    CHECK(editor.kind(editor.row()) == PassageKind::Paragraph);
    CHECK(editor.text(editor.row() + 1, french) == u"Après."_s);
    editor.undo();
    editor.undo();
    CHECK(editor.rows() == before);
}

TEST_CASE("Tab goes through the cells of a table, from language to language, and out of it")
{
    OpenEditor editor(withTable());
    editor.open(rowOf(editor, u"a"_s), french, 0);
    QStringList way;
    for (int step = 0; step < 8; ++step) {
        way.append(editor.text(editor.row(), french) + (editor.desk().language() == french ? u" fr"_s : u" nl"_s));
        editor.press(Qt::Key_Tab);
    }
    CHECK(way == QStringList{u"a fr"_s, u"a nl"_s, u"b fr"_s, u"b nl"_s, u"c fr"_s, u"c nl"_s, u"d fr"_s, u"d nl"_s});
    CHECK(editor.text(editor.row(), french) == u"Après."_s);
    editor.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(editor.text(editor.row(), french) == u"d"_s);
}

TEST_CASE("Rows and columns come, go and move where the caret stands, each as one step")
{
    OpenEditor editor(withTable());
    auto &actions = editor.editor().actions();
    editor.open(rowOf(editor, u"a"_s), french, 0);
    const QStringList before = editor.snapshot();
    actions.rowBelow->trigger();
    CHECK(here(editor) == u"2.1"_s);
    editor.type(u"x"_s);
    actions.columnRight->trigger();
    CHECK(here(editor) == u"2.2"_s);
    actions.removeColumn->trigger();
    CHECK(here(editor) == u"2.2"_s); // the one that was second
    editor.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(here(editor) == u"1.2"_s);
    editor.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(here(editor) == u"1.1"_s);
    actions.removeRow->trigger();
    for (int step = 0; step < 12 && editor.workspace().canUndo(); ++step)
        editor.undo();
    CHECK(editor.snapshot() == before);
    CHECK_FALSE(actions.remove->isEnabled());
    const bool hadHead = actions.tableHead->isChecked();
    actions.tableHead->trigger();
    CHECK(actions.tableHead->isChecked() != hadHead);
    CHECK(editor.snapshot() != before);
}

TEST_CASE("Each cell of a table says its row and column, in both languages, before anything is written in it")
{
    OpenEditor editor(withTable());
    editor.open(rowOf(editor, u"a"_s), french, 0);
    editor.editor().actions().columnRight->trigger();
    const int first = rowOf(editor, u"a"_s);
    editor.open(first - 2, french, 0);
    REQUIRE(editor.text(first + 1, french).isEmpty());
    for (int cell = 0; cell < 6; ++cell)
        for (const auto language : {french, dutch})
            CHECK(hasSignBefore(editor, first + cell, language));
    CHECK_FALSE(hasSignBefore(editor, first + 6, french)); // a paragraph has none
}

TEST_CASE("The last row of a table is not taken: the refusal says so and changes nothing")
{
    OpenEditor editor(withTable());
    Refusals refusals(editor);
    editor.open(rowOf(editor, u"a"_s), french, 0);
    editor.editor().actions().removeRow->trigger();
    const QStringList before = editor.snapshot();
    editor.editor().actions().removeRow->trigger();
    REQUIRE(refusals.list.size() == 1);
    CHECK(refusals.list.first().details.first() == u"last_of_table"_s);
    CHECK(editor.snapshot() == before);
    editor.editor().actions().removeTable->trigger();
    CHECK(editor.rows() == 4);
    CHECK(editor.text(editor.row(), french) == u"Avant."_s);
}

TEST_CASE("A table of the chosen size takes the place of an empty paragraph")
{
    OpenEditor editor(withTable());
    editor.open(2, french, 6);
    editor.press(Qt::Key_Return);
    const QStringList before = editor.snapshot();
    inNextDialog<QDialog>([](QDialog *dialog) {
        dialog->findChild<QSpinBox *>(u"tableRows"_s)->setValue(2);
        dialog->findChild<QSpinBox *>(u"tableColumns"_s)->setValue(3);
        dialog->findChild<QCheckBox *>(u"tableHead"_s)->setChecked(true);
        dialog->accept();
    });
    editor.editor().actions().insertTable->trigger();
    CHECK(editor.kind(3) == PassageKind::Table);
    CHECK(editor.sheet().row(4).style == ui::editor::RowStyle::HeadCell);
    CHECK(editor.sheet().row(9).style == ui::editor::RowStyle::Cell);
    CHECK(editor.kind(10) == PassageKind::Table);
    CHECK(here(editor) == u"1.1"_s);
    editor.type(u"Qui"_s);
    CHECK(editor.text(4, french) == u"Qui"_s);
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);
}

TEST_CASE("A heading begins a page when it is told to, and says so in the sheet")
{
    OpenEditor editor(withTable());
    auto &actions = editor.editor().actions();
    editor.open(2, french, 0);
    CHECK_FALSE(actions.newPage->isEnabled());
    actions.headings[1]->trigger();
    REQUIRE(actions.newPage->isEnabled());
    const qreal height = editor.sheet().height(2);
    actions.newPage->trigger();
    CHECK(actions.newPage->isChecked());
    CHECK(editor.sheet().row(2).newPage);
    CHECK(editor.sheet().height(2) > height);
    actions.paragraph->trigger();
    CHECK_FALSE(editor.sheet().row(2).newPage);
}

TEST_CASE("A text that becomes a heading looks like one while it is written in, and again like a paragraph")
{
    OpenEditor editor(withTable());
    auto &actions = editor.editor().actions();
    editor.open(2, french, 3);
    const qreal size = editor.live().document()->defaultFont().pointSizeF();
    actions.headings[0]->trigger();
    CHECK(editor.live().document()->defaultFont().pointSizeF() > size);
    CHECK(editor.live().caretPosition() == 3);
    actions.paragraph->trigger();
    CHECK(editor.live().document()->defaultFont().pointSizeF() == size);
}

TEST_CASE("Code is a kind like others, and its menu says where the caret stands")
{
    OpenEditor editor(withTable());
    auto &actions = editor.editor().actions();
    editor.open(2, french, 0);
    actions.code->trigger();
    CHECK(editor.kind(2) == PassageKind::Code);
    CHECK(actions.code->isChecked());
    editor.press(Qt::Key_End);
    editor.type(u" \"x\" -- 'y'"_s); // nothing is dressed in code
    CHECK(editor.text(2, french).contains(u"\"x\" -- 'y'"_s));
    editor.open(rowOf(editor, u"a"_s), french, 0);
    CHECK_FALSE(actions.code->isEnabled());
    CHECK_FALSE(actions.paragraph->isChecked());
}

TEST_CASE("A picture from a file comes in after the passage, with caption and description to be written")
{
    OpenEditor editor(withTable());
    const QTemporaryDir folder;
    editor.open(2, french, 0);
    editor.editor().insertPicture(fileWith(folder, u"vert.png"_s, pictureOf({300, 200})));
    REQUIRE(QTest::qWaitFor([&] { return pictures(editor) == 1; }));
    CHECK(editor.kind(3) == PassageKind::Picture);
    CHECK(editor.row() == 3);
    CHECK(editor.sheet().row(4).part == ui::editor::RowPart::Alt);
    editor.undo();
    CHECK(pictures(editor) == 0);
    CHECK(editor.kind(3) == PassageKind::Table);
}

TEST_CASE("A picture on the clipboard is pasted as PNG; one that comes with words is left to the words")
{
    OpenEditor editor(withTable());
    editor.open(2, french, 0);
    auto *both = new QMimeData;
    both->setImageData(QImage(10, 10, QImage::Format_RGB32));
    both->setText(u"des mots "_s);
    editor.paste(both);
    CHECK(editor.text(2, french).startsWith(u"des mots"_s));
    auto *alone = new QMimeData;
    alone->setImageData(QImage(30, 20, QImage::Format_RGB32));
    editor.paste(alone);
    REQUIRE(QTest::qWaitFor([&] { return pictures(editor) == 1; }));
    const auto bytes = editor.workspace().asset(editor.workspace().manual().pictures().first().header.asset);
    REQUIRE(bytes);
    CHECK(bytes->startsWith("\x89PNG"));
}

TEST_CASE("A picture file that is dropped on the sheet comes in where it was dropped")
{
    OpenEditor editor(withTable());
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileWith(folder, u"vert.jpg"_s, pictureOf({300, 200}, "JPG")))});
    const int last = rowOf(editor, u"Après."_s);
    const QPoint point = editor.middleOf(last, dutch);
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction; // a file manager would take the file away after a move
    QDragEnterEvent enter(point, offered, &data, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(editor.editor().viewport(), &enter);
    CHECK(enter.isAccepted());
    CHECK(enter.dropAction() == Qt::CopyAction);
    QDropEvent drop(point, offered, &data, Qt::LeftButton, Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(editor.editor().viewport(), &drop);
    CHECK(drop.dropAction() == Qt::CopyAction);
    REQUIRE(QTest::qWaitFor([&] { return pictures(editor) == 1; }));
    CHECK(editor.kind(last + 1) == PassageKind::Picture);
    CHECK(editor.workspace().manual().pictures().first().header.file.endsWith(u".jpg"_s));
}

TEST_CASE("A picture with more pixels than can be printed is scaled down, or kept by choice")
{
    OpenEditor editor(withTable());
    const QTemporaryDir folder;
    const QString file = fileWith(folder, u"grand.png"_s, pictureOf({3000, 300}));
    const auto take = [&](bool keeps) {
        inNextDialog<QDialog>([keeps](QDialog *dialog) {
            dialog->findChild<QRadioButton *>(u"keepOriginal"_s)->setChecked(keeps);
            dialog->accept();
        });
        const int before = pictures(editor);
        editor.editor().insertPicture(file);
        REQUIRE(QTest::qWaitFor([&] { return pictures(editor) == before + 1; }));
        const auto bytes = editor.workspace().asset(editor.workspace().manual().pictures().last().header.asset);
        return QImage::fromData(*bytes).size();
    };
    editor.open(2, french, 0);
    CHECK(take(false) == QSize(ui::editor::printedPixels, ui::editor::printedPixels / 10 + 1));
    CHECK(take(true) == QSize(3000, 300));
}

TEST_CASE("What is no picture, or would unpack to gigabytes, is refused in words and changes nothing")
{
    OpenEditor editor(withTable());
    Refusals refusals(editor);
    const QTemporaryDir folder;
    editor.open(2, french, 0);
    const QStringList before = editor.snapshot();
    const auto refusal = [&](const QString &name, const QByteArray &bytes) {
        const qsizetype count = refusals.list.size();
        editor.editor().insertPicture(fileWith(folder, name, bytes));
        REQUIRE(QTest::qWaitFor([&] { return refusals.list.size() > count; }));
        return refusals.list.last();
    };
    const base::Error unknown = refusal(u"dessin.webp"_s, "RIFF\x24\x01\x00\x00WEBPVP8 ");
    CHECK(unknown.kind == base::ErrorKind::PictureUnreadable);
    CHECK(unknown.details == QStringList{u"dessin.webp"_s});
    CHECK(refusal(u"bombe.png"_s, pictureBomb()).kind == base::ErrorKind::PictureTooLarge);
    CHECK(refusal(u"coupe.png"_s, pictureOf({300, 200}).chopped(20)).kind == base::ErrorKind::PictureUnreadable);
    CHECK(editor.snapshot() == before);
    CHECK_FALSE(editor.workspace().canUndo());
}

TEST_CASE("A picture makes way for another and is credited")
{
    OpenEditor editor(withTable());
    const QTemporaryDir folder;
    editor.open(2, french, 0);
    editor.editor().insertPicture(fileWith(folder, u"un.png"_s, pictureOf({30, 20})));
    REQUIRE(QTest::qWaitFor([&] { return pictures(editor) == 1; }));
    CHECK(editor.editor().actions().replacePicture->isEnabled());
    inNextDialog<QInputDialog>([](QInputDialog *dialog) {
        dialog->setTextValue(u"Photo : réseau Rive"_s);
        dialog->accept();
    });
    editor.editor().actions().pictureCredit->trigger();
    CHECK(editor.workspace().manual().pictures().first().header.credit == u"Photo : réseau Rive"_s);
    CHECK(editor.row() == 3);
    editor.open(2, french, 0);
    CHECK_FALSE(editor.editor().actions().replacePicture->isEnabled());
}

TEST_CASE("Emoji, right-to-left words and control characters are typed without harm, and undo takes them back")
{
    OpenEditor editor(withTable());
    editor.open(2, french, 6);
    const QString before = editor.text(2, french);
    const QString words = u" \U0001F44D\U0001F3FD \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"_s;
    QInputMethodEvent commit;
    commit.setCommitString(words);
    QApplication::sendEvent(&editor.live(), &commit);
    CHECK(editor.text(2, french) == before + words);
    const QStringList kept = editor.snapshot();
    QInputMethodEvent controls;
    controls.setCommitString(QString(QChar(7)) + QChar(27));
    QApplication::sendEvent(&editor.live(), &controls);
    CHECK(editor.snapshot() == kept);
    editor.workspace().settle();
    while (editor.workspace().canUndo())
        editor.undo();
    CHECK(editor.text(2, french) == before);
}

TEST_CASE("Enter in code is a new line, and on an empty last line it goes on behind the code")
{
    OpenEditor editor(withTable());
    editor.open(2, french, 0);
    editor.editor().actions().code->trigger();
    editor.live().setCaret(0, editor.live().length());
    editor.type(u"un"_s);
    editor.press(Qt::Key_Return);
    editor.type(u"deux"_s);
    const QString two = editor.text(2, french);
    CHECK(text::plain(two) == u"un\ndeux"_s);
    const int rows = editor.rows();
    editor.press(Qt::Key_Return);
    CHECK(editor.rows() == rows);
    editor.press(Qt::Key_Return);
    CHECK(editor.rows() == rows + 1);
    CHECK(editor.text(2, french) == two);
    CHECK(editor.kind(editor.row()) == PassageKind::Paragraph);
}

TEST_CASE("Enter on an empty line at the end of a box goes on behind the box")
{
    OpenEditor editor(support::ManualBuilder()
                          .part(u"part"_s, u"Partie"_s, u"Deel"_s)
                          .module(u"m"_s, u"Module"_s, u"Module"_s)
                          .box(u"À retenir"_s, u"Te onthouden"_s)
                          .paragraph(u"Dedans."_s, u"Erin."_s)
                          .endBox()
                          .paragraph(u"Après."_s, u"Erna."_s)
                          .incoming());
    editor.open(3, french, 7);
    editor.press(Qt::Key_Return);
    REQUIRE(editor.sheet().row(4).framed);
    editor.press(Qt::Key_Return);
    CHECK(editor.row() == 4);
    CHECK_FALSE(editor.sheet().row(4).framed);
    CHECK(editor.text(5, french) == u"Après."_s);
    editor.type(u"Dehors"_s);
    CHECK(editor.text(4, french) == u"Dehors"_s);
}

TEST_CASE("Delete over selected cells empties them and leaves the table as it is")
{
    OpenEditor editor(withTable());
    const int first = rowOf(editor, u"b"_s);
    const QStringList before = editor.snapshot();
    editor.open(first, french, 0);
    editor.desk().selectRows(first, first + 1);
    editor.press(Qt::Key_Delete);
    CHECK(editor.rows() == before.size());
    CHECK(editor.text(first, french).isEmpty());
    CHECK(editor.text(first + 1, dutch).isEmpty());
    CHECK(editor.text(first - 1, french) == u"a"_s);
    editor.undo();
    CHECK(editor.snapshot() == before);
    editor.open(first, french, 0);
    editor.desk().selectRows(first, first + 1);
    editor.type(u"Zo"_s); // goes into the first of them
    CHECK(editor.rows() == before.size());
    CHECK(editor.text(first, french) == u"Zo"_s);
    CHECK(editor.text(first + 1, french).isEmpty());
    editor.undo();
    editor.undo();
    CHECK(editor.snapshot() == before);
}
