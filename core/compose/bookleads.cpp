// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/book.h"

#include <bitset>

// What leads where in a book: the names that something leads to, and the labels of their pages.
namespace compose {

namespace {

/// Tells in one look that a name is not among those something leads to, as hardly any is.
class NameSieve final
{
public:
    explicit NameSieve(const QSet<QString> &names)
    {
        for (const QString &name : names)
            m_bits.set(qHash(name) % size);
    }
    bool mayHold(size_t hash) const { return m_bits.test(hash % size); }

private:
    static constexpr size_t size = 1 << 17;
    std::bitset<size> m_bits;
};

} // namespace

const BookPages::Leads &BookPages::leads() const
{
    std::call_once(m_leadsFound, [this] { m_leads = findLeads(); });
    return m_leads;
}

QSet<QString> BookPages::findLinked() const
{
    QSet<QString> linked;
    const auto add = [&linked](const QSet<QString> &names) {
        if (linked.isEmpty())
            linked = names;
        else if (!names.isEmpty())
            linked.unite(names);
    };
    // The contents lead to the most: what they name is shared, not copied.
    for (const SectionPlace &place : m_parts.contents.sections)
        add(place.section->plan.linked);
    for (const SectionPlace &place : m_parts.body.sections)
        add(place.section->plan.linked);
    return linked;
}

/// By slice, were all counted through.
std::vector<quint32> BookPages::pagesOfSlices() const
{
    const Sequence &body = m_parts.body;
    std::vector<quint32> pageOf(body.order.size());
    for (quint32 page = 0; page < body.pages.size(); ++page) {
        for (size_t i = body.pages[page].first; i < body.pages[page].last; ++i)
            pageOf[body.sections[body.order[i].section].firstSlice + body.order[i].slice] = page;
    }
    return pageOf;
}

BookPages::Leads BookPages::findLeads() const
{
    Leads leads{findLinked(), {}};
    leads.labels.reserve(leads.linked.size());
    const auto sieve = std::make_unique<NameSieve>(leads.linked);
    const std::vector<quint32> pageOf = pagesOfSlices();
    for (const SectionPlace &place : m_parts.body.sections) {
        for (const Section::AnchorPlace &anchor : place.section->anchors) {
            if (!sieve->mayHold(anchor.hash))
                continue;
            const auto &[name, column] = place.section->plan.blocks[anchor.block].anchors[anchor.anchor];
            if (!leads.linked.contains(name))
                continue;
            const quint32 page = pageOf[place.firstSlice + size_t(place.section->firstSlice[anchor.block])];
            const int side = m_parts.setting->columns[size_t(column)].side;
            leads.labels.insert(name, m_sheets[m_frontPages + qsizetype(page) * sideCount() + side].label);
        }
    }
    return leads;
}

QString BookPages::labelOf(const QString &destination) const
{
    // What is linked but stands on no page: a text that was left out.
    return leads().labels.value(destination, QStringLiteral("–"));
}

} // namespace compose
