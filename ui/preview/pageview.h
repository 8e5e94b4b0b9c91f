// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagemap.h"
#include "ui/preview/sheetpainter.h"

#include <QAbstractScrollArea>
#include <optional>

namespace ui::preview {

enum class Fit : unsigned char { Width, Page, Free };

/// Composed pages below one another, to be scrolled, enlarged and clicked. Only pages in sight are painted. New pages in the
/// place of old ones keep the reading place: the marked text in sight, else the first, stays where it stood in the view.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Null: no pages. Without the bundled fonts the pages stay white.
    void setComposition(const SharedComposition &composition, const compose::Assets &assets);
    const SharedComposition &composition() const { return m_composition; }

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Of the size on paper; between 0.1 and 8.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(double factor);

    /// From 0; -1 without pages.
    int currentPage() const;
    int pageCount() const { return m_map.stack().pageCount(); }
    void goToPage(int page);
    /// Scrolls until the text of `object` is in sight and marks it, now or when pages that have it arrive.
    void showObject(const model::ObjectRef &object, base::Language language);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    /// The text of `object` was clicked.
    void objectActivated(const model::ObjectRef &object, base::Language language);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
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
    bool markInSight() const;
    std::optional<Spot> firstInSight() const;
    QPointF offset() const;
    QRectF inSight() const; ///< in the stack's pixels
    void relayout();
    void setRange(QScrollBar *bar, double whole, int room);
    void scrollToTop(double y);
    void noteCurrentPage();
    void paintMark(QPainter &painter) const;

    SharedComposition m_composition;
    PageMap m_map;
    SheetPainter m_sheets;
    Fit m_fit = Fit::Width;
    double m_scale = 1; ///< pixels per point
    int m_page = -1;
    QPoint m_pressed;
    std::optional<Spot> m_marked;
    bool m_mustShowMark = false; ///< it stood on no page yet
};

} // namespace ui::preview
