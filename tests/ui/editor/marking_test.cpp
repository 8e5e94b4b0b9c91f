// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeditor.h"

#include <QPaintEvent>

using ui::shared::Mark;
using ui::shared::MarkKind;

namespace {

constexpr auto french = OpenEditor::french;
constexpr auto dutch = OpenEditor::dutch;

/// Marks whatever it is told, in one text.
class Marker final : public ui::shared::MarkSource
{
public:
    QList<Mark> marksIn(const model::TextRef &text, base::Language language) override
    {
        return text == where && language == in ? marks : QList<Mark>();
    }

    model::TextRef where;
    base::Language in = french;
    QList<Mark> marks;
};

/// What is painted of a widget.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

bool isUnderline(const QColor &pixel)
{
    return pixel.red() > pixel.green() + 60; // a thin line is painted half over a pixel
}

bool isMatch(const QColor &pixel)
{
    return pixel.green() > pixel.blue() + 60;
}

int pixelsIn(OpenEditor &editor, int row, base::Language language, bool (*isWanted)(const QColor &))
{
    QCoreApplication::processEvents();
    const QImage image = editor.editor().viewport()->grab(editor.editor().cellRect(row, language)).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += isWanted(image.pixelColor(x, y)) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("Marks lie behind and under their words, in cells beside and in the cell that is written in")
{
    OpenEditor editor(twelveParagraphs());
    Marker marker;
    marker.where = *editor.sheet().textRef(4);
    editor.editor().addMarks(&marker);
    REQUIRE(pixelsIn(editor, 4, french, isUnderline) == 0);
    REQUIRE(pixelsIn(editor, 4, french, isMatch) == 0);
    const bool isLive = GENERATE(false, true);
    if (isLive)
        editor.open(4, french, 0);
    marker.marks = {{3, 10, MarkKind::Misspelt}, {20, 8, MarkKind::Match}, {900, 8, MarkKind::Misspelt}};
    Q_EMIT marker.changed({});
    CHECK(pixelsIn(editor, 4, french, isUnderline) > 20);
    CHECK(pixelsIn(editor, 4, french, isMatch) > 100);
    CHECK(pixelsIn(editor, 4, dutch, isUnderline) == 0);
    CHECK(pixelsIn(editor, 5, french, isUnderline) == 0);
    marker.marks.clear();
    Q_EMIT marker.changed(marker.where);
    CHECK(pixelsIn(editor, 4, french, isUnderline) == 0);
}

TEST_CASE("Marks that change in one text make only its row be painted anew")
{
    OpenEditor editor(twelveParagraphs());
    Marker marker;
    marker.where = *editor.sheet().textRef(4);
    editor.editor().addMarks(&marker);
    editor.open(2, french, 0);
    QCoreApplication::processEvents();
    Painted painted(editor.editor().viewport());
    marker.marks = {{3, 10, MarkKind::Misspelt}};
    Q_EMIT marker.changed(marker.where);
    QCoreApplication::processEvents();
    CHECK(painted.region.intersects(editor.editor().cellRect(4, french)));
    CHECK_FALSE(painted.region.intersects(editor.editor().cellRect(6, french)));
    CHECK_FALSE(painted.region.intersects(editor.editor().cellRect(1, french)));
}

TEST_CASE("Words that changed are underlined, words that went are struck through, each on a ground of its own")
{
    OpenEditor editor(twelveParagraphs());
    Marker marker;
    marker.where = *editor.sheet().textRef(4);
    editor.editor().addMarks(&marker);
    const bool isLive = GENERATE(false, true);
    if (isLive)
        editor.open(4, french, 0);
    const ui::editor::Look &look = editor.sheet().look();
    const auto linesOf = [&](MarkKind kind, const QColor &wanted) {
        marker.marks = {{3, 20, kind}};
        Q_EMIT marker.changed({});
        QCoreApplication::processEvents();
        const QImage image = editor.editor().viewport()->grab(editor.editor().cellRect(4, french)).toImage();
        QList<int> rows; // pixel rows with a line of this colour
        for (int y = 0; y < image.height(); ++y) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == wanted ? 1 : 0;
            if (count > 30)
                rows.append(y);
        }
        return rows;
    };
    const QList<int> under = linesOf(MarkKind::Moved, look.movedLine());
    const QList<int> through = linesOf(MarkKind::Gone, look.goneLine());
    REQUIRE_FALSE(under.isEmpty());
    REQUIRE_FALSE(through.isEmpty());
    CHECK(through.last() < under.first());
    CHECK(linesOf(MarkKind::Gone, look.movedLine()).isEmpty());
    CHECK(look.goneFill() != look.movedFill());
}
