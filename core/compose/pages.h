// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/item.h"

#include <memory>
#include <vector>

namespace compose {

/// A page's place in a document, and what stands on it.
struct Page {
    QSizeF size;
    QString label; ///< "i", "ii"… in front, "1", "2"… in the body
    QList<Item> items;
    bool operator==(const Page &) const = default;
};

/// Puts down pages that were only planned.
class PageSource
{
public:
    virtual ~PageSource();
    /// The items of a page, always the same. Called from any thread.
    virtual QList<Item> itemsOf(qsizetype page) const = 0;
    /// By page: whether it is known, without putting anything down, that the same page of an earlier source had these
    /// very items, anchors aside. Empty: of none.
    virtual std::vector<bool> keptFrom(const PageSource &earlier) const;
};

/// The pages of a document. Those of a composed one are put down when they are asked for and not kept: a book of
/// thousands of pages needs the room of those at hand. Copies share; any thread may read.
class Pages final
{
public:
    class Iterator
    {
    public:
        Iterator(const Pages *pages, qsizetype at) : m_pages(pages), m_at(at) {}
        Page operator*() const { return (*m_pages)[m_at]; }
        Iterator &operator++() { return ++m_at, *this; }
        bool operator!=(const Iterator &other) const { return m_at != other.m_at; }

    private:
        const Pages *m_pages;
        qsizetype m_at;
    };

    Pages() = default;
    /// Sizes and labels; the items come from the source.
    Pages(QList<Page> sheets, std::shared_ptr<const PageSource> source)
        : m_sheets(std::move(sheets)), m_source(std::move(source))
    {}

    qsizetype size() const { return m_sheets.size(); }
    bool isEmpty() const { return m_sheets.isEmpty(); }
    Page operator[](qsizetype page) const;
    Page first() const { return (*this)[0]; }
    Page back() const { return (*this)[size() - 1]; }
    Page last() const { return back(); }
    /// Size and label only: costs nothing.
    const Page &sheet(qsizetype page) const { return m_sheets[page]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

    /// By page: whether it is known to be as in an earlier document, size and label too, anchors aside.
    std::vector<bool> keptFrom(const Pages &earlier) const;

    /// A page made by hand, to be filled.
    void append(Page page) { m_sheets.append(std::move(page)); }
    Page &change(qsizetype page) { return m_sheets[page]; }

    bool operator==(const Pages &other) const;

private:
    QList<Page> m_sheets;
    std::shared_ptr<const PageSource> m_source; ///< null: the sheets hold their items
};

} // namespace compose
