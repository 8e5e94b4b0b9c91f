// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagefinder.h"
#include "ui/preview/pagemap.h"
#include "ui/preview/printedtext.h"
#include "ui/preview/sheetpainter.h"

#include <QAbstractScrollArea>
#include <optional>

namespace ui::preview {

enum class Fit : unsigned char { Width, Page, Free };

/// Composed pages, to be scrolled or turned, enlarged and clicked. Only pages in sight are painted. New pages in the place of
/// old ones keep the reading place: the marked text in sight, else the first, stays where it stood in the view.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Null: no pages. Without the bundled fonts the pages stay white.
    void setComposition(const SharedComposition &composition, const compose::Assets &assets);
    void setInk(paint::Ink ink);
    const SharedComposition &composition() const { return m_shelf.composition(); }
    PageShelf &shelf() { return m_shelf; }

    Arrangement arrangement() const { return m_arrangement; }
    void setArrangement(Arrangement arrangement);
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Of the size on paper; between 0.1 and 8.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(double factor);
    static constexpr double zoomStep = 1.2; ///< the factor of one press of a key

    /// From 0; -1 without pages.
    int currentPage() const;
    int pageCount() const { return m_map.stack().pageCount(); }
    void goToPage(int page);
    /// To the next page (1) or the one before (-1); by pairs where two are seen.
    void turn(int by);

    /// Marks the text of `object`, and in it the line of a character as printed (-1: no line). It is brought into sight when the
    /// view follows, now or when pages that have it arrive.
    void showObject(const model::ObjectRef &object, base::Language language, qsizetype character = -1);
    /// The same object's line, after new pages came: what was in sight stays in sight.
    void markCharacter(qsizetype character);
    void setFollowing(bool follows) { m_follows = follows; }
    bool isFollowing() const { return m_follows; }
    /// The line that is marked, in the viewport; null: none.
    QRect markedLine() const;

    using Finds = std::function<QList<PageFinder::Seen>(int page)>;
    void setFinds(Finds finds) { m_finds = std::move(finds); }
    void showPatch(const Patch &patch);

    /// An area of a page in the viewport.
    QRect placeOf(int page, const QRectF &area) const;
    /// The page at a place of the viewport, and the spot on it in points; page -1: none.
    std::pair<int, QPointF> spotAt(QPoint place) const;

Q_SIGNALS:
    void currentPageChanged(int page);
    /// Size, fit or arrangement.
    void viewChanged();
    /// The text of `object` was clicked before one of its characters as printed, or asked for with Enter (character 0).
    void objectActivated(const model::ObjectRef &object, base::Language language, qsizetype character);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct Spot {
        model::ObjectRef object;
        base::Language language = base::Language::French;
    };
    struct Place; ///< what is being read, and where it stands in the view
    Place place() const;
    void restore(const Place &place);
    bool isMarkInSight() const;
    std::optional<Spot> firstInSight() const;
    bool turnsPages() const { return m_arrangement != Arrangement::Continuous; }
    QPointF offset() const;
    QRectF inSight() const; ///< in the stack's pixels
    QRectF inStack(int page, const QRectF &area) const;
    void changeView(const std::function<void()> &change);
    void relayout();
    void setRanges();
    void setRange(QScrollBar *bar, double from, double to, int room);
    void scrollTo(int page, double y);
    void reveal(int page, const QRectF &area);
    void revealMark();
    void placeMark();
    void noteCurrentPage();
    void scrollOrTurn(int by);
    bool turnByWheel(QWheelEvent *event);
    void activateFirst();
    void paintMark(QPainter &painter) const;
    void paintFinds(QPainter &painter, int page);
    void paintFocus(QPainter &painter) const;

    PageShelf m_shelf;
    PageMap m_map;
    SheetPainter m_sheets{m_shelf};
    Finds m_finds;
    Arrangement m_arrangement = Arrangement::Continuous;
    Fit m_fit = Fit::Width;
    double m_scale = 1; ///< pixels per point
    int m_turned = 0;   ///< where pages are turned: the one gone to, in the row that is seen
    int m_page = -1;
    int m_wheel = 0; ///< how far the wheel was turned past the end of a page
    QPoint m_pressed;
    std::optional<Spot> m_marked;
    qsizetype m_character = -1;
    std::optional<PrintedText::Place> m_line;
    bool m_follows = true;
    bool m_mustShowMark = false;  ///< it stood on no page yet
    bool m_markWasInSight = false; ///< before the latest pages came
};

} // namespace ui::preview
