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
    std::call_once(m_leadsFound, [this] {
        if (!m_leads)
            m_leads = std::make_shared<const Leads>(findLeads());
    });
    return *m_leads;
}

/// The same names lead to the same blocks, wherever these stand by now.
bool BookPages::hasSameNames(const BookPages &before) const
{
    const auto isSame = [](const SectionPlace &left, const SectionPlace &right) {
        const Plan &now = left.section->plan;
        const Plan &then = right.section->plan;
        if (left.section == right.section)
            return true;
        const auto sameAnchors = [](const Block &one, const Block &other) { return one.anchors == other.anchors; };
        return now.linked == then.linked
               && std::equal(now.blocks.begin(), now.blocks.end(), then.blocks.begin(), then.blocks.end(), sameAnchors)
               && std::equal(left.section->anchors.begin(), left.section->anchors.end(), right.section->anchors.begin(),
                             right.section->anchors.end(), [](const auto &one, const auto &other) { return one.block == other.block; });
    };
    const auto areSame = [&isSame](const Sequence &now, const Sequence &then) {
        return std::equal(now.sections.begin(), now.sections.end(), then.sections.begin(), then.sections.end(), isSame);
    };
    return m_parts.setting == before.m_parts.setting && areSame(m_parts.contents, before.m_parts.contents)
           && areSame(m_parts.body, before.m_parts.body);
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

BookPages::Leads BookPages::findLeads() const
{
    Leads leads{findLinked(), {}};
    leads.places.reserve(leads.linked.size());
    const auto sieve = std::make_unique<NameSieve>(leads.linked);
    for (quint32 index = 0; index < m_parts.body.sections.size(); ++index) {
        const Section &section = *m_parts.body.sections[index].section;
        for (const Section::AnchorPlace &anchor : section.anchors) {
            if (!sieve->mayHold(anchor.hash))
                continue;
            const auto &[name, column] = section.plan.blocks[anchor.block].anchors[anchor.anchor];
            if (leads.linked.contains(name))
                leads.places.insert(name, {index, anchor.block, column});
        }
    }
    return leads;
}

/// Of the body.
qsizetype BookPages::rangeOf(const Leads::Place &place) const
{
    const Sequence &body = m_parts.body;
    const SectionPlace &section = body.sections[place.section];
    const SliceRef slice{place.section, quint32(section.section->firstSlice[place.block])};
    size_t at = section.firstSlice + slice.slice;
    // A picture that text has passed stands elsewhere among the lines of its section.
    if (body.order[at] != slice)
        at = size_t(std::find(body.order.begin() + std::ptrdiff_t(section.firstSlice), body.order.end(), slice) - body.order.begin());
    const auto page = std::partition_point(body.pages.begin(), body.pages.end(), [at](const PageRange &each) { return each.last <= at; });
    return page - body.pages.begin();
}

QString BookPages::labelOf(const QString &destination) const
{
    if (m_parts.isGlance)
        return QStringLiteral("…");
    const auto place = leads().places.constFind(destination);
    // What is linked but stands on no page: a text that was left out.
    if (place == leads().places.constEnd())
        return QStringLiteral("–");
    const int side = m_parts.setting->columns[size_t(place->column)].side;
    return m_sheets[m_frontPages + rangeOf(*place) * sideCount() + side].label;
}

bool BookPages::hasSameLabels(const BookPages &earlier) const
{
    const Leads &now = leads();
    const Leads &then = earlier.leads();
    return now.linked == then.linked && std::all_of(now.linked.begin(), now.linked.end(), [&](const QString &name) {
               return labelOf(name) == earlier.labelOf(name);
           });
}

} // namespace compose
