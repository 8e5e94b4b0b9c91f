// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/joining.h"

namespace compose {

namespace {

/// A page's place on a sheet.
struct Slot {
    int page = -1; ///< -1: nothing
    QPointF at;
    double scale = 1;
};

struct Sheet {
    QSizeF size;
    QList<Slot> slots_;
};

void place(QPointF &point, const Slot &slot)
{
    point = slot.at + point * slot.scale;
}

void place(QRectF &area, const Slot &slot)
{
    area = QRectF(slot.at + area.topLeft() * slot.scale, area.size() * slot.scale);
}

void place(TextRun &run, const Slot &slot)
{
    run.size *= slot.scale;
    place(run.origin, slot);
}

void place(Line &line, const Slot &slot)
{
    line.width *= slot.scale;
    place(line.from, slot);
    place(line.to, slot);
}

void place(Box &box, const Slot &slot)
{
    box.radius *= slot.scale;
    place(box.area, slot);
}

void place(Picture &picture, const Slot &slot) { place(picture.area, slot); }
void place(Link &link, const Slot &slot) { place(link.area, slot); }
void place(Anchor &anchor, const Slot &slot) { place(anchor.at, slot); }

class ImposedPages final : public PageSource
{
public:
    ImposedPages(Pages pages, QList<Sheet> sheets) : m_pages(std::move(pages)), m_sheets(std::move(sheets)) {}

    QList<Item> itemsOf(qsizetype sheet) const override
    {
        QList<Item> items;
        for (const Slot &slot : m_sheets[sheet].slots_) {
            QList<Item> own = slot.page < 0 ? QList<Item>() : m_pages[slot.page].items;
            for (Item &item : own)
                std::visit([&](auto &one) { place(one, slot); }, item);
            items += own;
        }
        return items;
    }

private:
    const Pages m_pages;
    const QList<Sheet> m_sheets;
};

/// In the middle of its share of the sheet, as large as it can be.
Slot slotIn(const QRectF &share, int page, const Pages &pages)
{
    if (page < 0 || page >= pages.size())
        return {};
    const QSizeF own = pages.sheet(page).size;
    const double scale = std::min(share.width() / own.width(), share.height() / own.height());
    const QPointF at(share.x() + (share.width() - own.width() * scale) / 2, share.y() + (share.height() - own.height() * scale) / 2);
    return {page, at, scale};
}

/// A4 pages stand on A4 lying down; A5 pages stand on it in their own size.
QSizeF sheetFor(const Pages &pages)
{
    constexpr QSizeF a4(595.276, 841.89);
    return pages.isEmpty() ? a4 : QSizeF(std::max(a4.width(), pages.sheet(0).size.width()), std::max(a4.height(), pages.sheet(0).size.height()));
}

Sheet pairOf(const QSizeF &paper, int left, int right, const Pages &pages)
{
    const QSizeF size = paper.transposed();
    const QSizeF half(size.width() / 2, size.height());
    return {size, {slotIn({QPointF(0, 0), half}, left, pages), slotIn({QPointF(half.width(), 0), half}, right, pages)}};
}

Sheet fourOf(const QSizeF &paper, int first, const Pages &pages)
{
    const QSizeF quarter = paper / 2;
    Sheet sheet{paper, {}};
    for (int i = 0; i < 4; ++i)
        sheet.slots_.append(slotIn({QPointF(i % 2 * quarter.width(), i / 2 * quarter.height()), quarter}, first + i, pages));
    return sheet;
}

QList<Sheet> sheetsOf(const Pages &pages, Imposition imposition)
{
    const QSizeF paper = sheetFor(pages);
    const auto count = int(pages.size());
    QList<Sheet> sheets;
    switch (imposition) {
    case Imposition::TwoUp:
        for (int page = 0; page < count; page += 2)
            sheets.append(pairOf(paper, page, page + 1, pages));
        break;
    case Imposition::FourUp:
        for (int page = 0; page < count; page += 4)
            sheets.append(fourOf(paper, page, pages));
        break;
    case Imposition::Booklet:
        for (const auto &[left, right] : bookletOrder(count))
            sheets.append(pairOf(paper, left, right, pages));
        break;
    case Imposition::None: break;
    }
    return sheets;
}

} // namespace

QList<std::pair<int, int>> bookletOrder(int pages)
{
    const int all = (pages + 3) / 4 * 4;
    const auto page = [&](int index) { return index < pages ? index : -1; };
    QList<std::pair<int, int>> order;
    for (int sheet = 0; sheet < all / 4; ++sheet) {
        order.append({page(all - 1 - 2 * sheet), page(2 * sheet)});
        order.append({page(2 * sheet + 1), page(all - 2 - 2 * sheet)});
    }
    return order;
}

Document imposed(const Document &document, Imposition imposition)
{
    if (imposition == Imposition::None)
        return document;
    const QList<Sheet> sheets = sheetsOf(document.pages, imposition);
    Document whole = document;
    whole.frontPages = 0;
    whole.facing = false;
    QList<Page> sizes;
    QHash<int, std::pair<int, Slot>> places;
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        sizes.append({sheets[sheet].size, QString::number(sheet + 1), {}});
        for (const Slot &slot : sheets[sheet].slots_)
            places.insert(slot.page, {sheet, slot});
    }
    for (Destination &destination : whole.destinations) {
        const auto &[sheet, slot] = places.value(destination.page);
        destination.page = sheet;
        place(destination.at, slot);
    }
    whole.pages = Pages(sizes, std::make_shared<ImposedPages>(document.pages, sheets));
    return whole;
}

} // namespace compose
