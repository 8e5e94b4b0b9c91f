// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnails.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <cmath>

namespace ui::preview {

namespace {

constexpr int keptPictures = 400;
constexpr int sheetWidth = 84;
constexpr int room = 8;

/// A sheet with its number below; the page that is read has a frame and a filled number.
class SheetDelegate final : public QStyledItemDelegate
{
public:
    explicit SheetDelegate(Thumbnails *strip) : QStyledItemDelegate(strip), m_strip(strip) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize sheet = m_strip->sheetSize(index.row());
        return {sheet.width() + 2 * room, sheet.height() + option.fontMetrics.height() + 2 * room + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = m_strip->sheetSize(index.row());
        const QRect sheet(option.rect.left() + (option.rect.width() - size.width()) / 2, option.rect.top() + room,
                          size.width(), size.height());
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(sheet, Qt::white);
        if (const QPixmap picture = m_strip->pictureOf(index.row()); !picture.isNull())
            painter->drawPixmap(sheet, picture);
        const QColor edge = option.palette.color(isCurrent ? QPalette::Highlight : QPalette::Mid);
        painter->setPen(QPen(edge, isCurrent ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sheet.adjusted(-1, -1, 0, 0));
        paintNumber(*painter, option, sheet, index.data().toString(), isCurrent);
        painter->restore();
    }

private:
    static void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QRect &sheet,
                            const QString &number, bool isCurrent)
    {
        const int height = option.fontMetrics.height();
        const int width = std::max(option.fontMetrics.horizontalAdvance(number) + 12, height + 4);
        const QRect place(sheet.center().x() - width / 2, sheet.bottom() + 5, width, height + 1);
        const bool isFocused = isCurrent && (option.state & QStyle::State_HasFocus);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isCurrent) {
            painter.setPen(isFocused ? QPen(option.palette.color(QPalette::WindowText), 1.5) : Qt::NoPen);
            painter.setBrush(option.palette.highlight());
            painter.drawRoundedRect(place, height / 2.0, height / 2.0);
        }
        painter.setPen(option.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawText(place, Qt::AlignCenter, number);
    }

    Thumbnails *m_strip;
};

} // namespace

void PageList::setPages(const SharedComposition &pages)
{
    const qsizetype before = rowCount();
    const qsizetype after = pages ? pages->document.pages.size() : 0;
    if (before == after) {
        m_pages = pages;
        if (after > 0)
            Q_EMIT dataChanged(index(0), index(int(after) - 1));
        return;
    }
    // Rows come and go at the end, so that the strip stays where it is scrolled to.
    if (after > before)
        beginInsertRows({}, int(before), int(after) - 1);
    else
        beginRemoveRows({}, int(after), int(before) - 1);
    m_pages = pages;
    after > before ? endInsertRows() : endRemoveRows();
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : int(m_pages->document.pages.size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString &label = m_pages->document.pages.sheet(index.row()).label;
    if (role == Qt::DisplayRole)
        return label;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Page %1").arg(label);
    return {};
}

void PageList::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Thumbnails::Thumbnails(PageShelf &shelf, QWidget *parent)
    : QListView(parent), m_shelf(shelf), m_list(new PageList(this)), m_pictures(keptPictures)
{
    setObjectName(QStringLiteral("preview.thumbnails"));
    setModel(m_list);
    setItemDelegate(new SheetDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setFixedWidth(sheetWidth + 2 * room + 2 * 4 + verticalScrollBar()->sizeHint().width());
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &Thumbnails::paintNext);
    retranslate();
}

void Thumbnails::refresh()
{
    ++m_edition;
    if (m_shelf.pageCount() == 0)
        m_pictures.clear();
    m_list->setPages(m_shelf.composition());
    m_idle.start();
}

void Thumbnails::showPage(int page)
{
    const QModelIndex index = m_list->index(page);
    if (!index.isValid() || index == currentIndex())
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    scrollTo(index);
}

QSize Thumbnails::sheetSize(int page) const
{
    if (page >= m_shelf.pageCount())
        return {sheetWidth, sheetWidth};
    const QSizeF sheet = m_shelf.composition()->document.pages.sheet(page).size;
    return {sheetWidth, int(std::round(sheetWidth * sheet.height() / sheet.width()))};
}

QPixmap Thumbnails::pictureOf(int page) const
{
    const Kept *kept = m_pictures.object(page);
    return kept ? kept->pixels : QPixmap();
}

std::pair<int, int> Thumbnails::inSight() const
{
    const int rows = m_list->rowCount();
    const QModelIndex first = indexAt(QPoint(width() / 2, 1));
    const QModelIndex last = indexAt(QPoint(width() / 2, viewport()->height() - 1));
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() + 1 : rows};
}

bool Thumbnails::isRight(int page) const
{
    const Kept *kept = m_pictures.object(page);
    return kept && kept->edition == m_edition && kept->pixels.devicePixelRatio() == devicePixelRatioF();
}

bool Thumbnails::isPainted() const
{
    const auto [first, last] = inSight();
    for (int page = first; page < last; ++page) {
        if (!isRight(page))
            return false;
    }
    return true;
}

void Thumbnails::paintNext()
{
    if (isVisible()) {
        const auto [first, last] = inSight();
        for (int page = first; page < last; ++page) {
            if (!isRight(page))
                return paintPage(page);
        }
    }
    m_idle.stop();
}

void Thumbnails::paintPage(int page)
{
    const quint64 stamp = m_shelf.leaf(page)->stamp;
    const double ratio = devicePixelRatioF();
    if (Kept *kept = m_pictures.object(page); kept && kept->stamp == stamp && kept->pixels.devicePixelRatio() == ratio) {
        kept->edition = m_edition;
        return;
    }
    QPixmap pixels(sheetSize(page) * ratio);
    pixels.setDevicePixelRatio(ratio);
    pixels.fill(Qt::white);
    QPainter painter(&pixels);
    m_shelf.paint(painter, page, sheetSize(page));
    painter.end();
    m_pictures.insert(page, new Kept{pixels, stamp, m_edition});
    update(m_list->index(page));
}

void Thumbnails::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_idle.isActive() && !isPainted())
        m_idle.start();
}

void Thumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void Thumbnails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void Thumbnails::retranslate()
{
    setAccessibleName(tr("Thumbnails of the pages"));
    m_list->retranslate();
}

} // namespace ui::preview
