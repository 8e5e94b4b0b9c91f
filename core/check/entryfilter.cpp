// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/entryfilter.h"

#include "check/review.h"

namespace check {

using namespace model;

namespace {

bool isDueBy(const Manual &manual, const Entry &entry, const QDate &day)
{
    const auto isDue = [&](const QDate &due) { return due.isValid() && due <= day; };
    return isDue(entryDue(manual, entry)) || isDue(contactDue(manual, entry))
           || std::any_of(entry.figures.cbegin(), entry.figures.cend(), [&](const Figure &figure) { return isDue(figureDue(manual, figure)); });
}

} // namespace

bool accepts(const Manual &manual, const Entry &entry, const EntryFilter &filter)
{
    const EntryHeader &header = entry.header;
    return (!filter.kind || header.kind == *filter.kind) && (filter.network.isNull() || header.network == filter.network)
           && (filter.principle.isNull() || header.principles.contains(filter.principle))
           && (!filter.stage || (header.kind == EntryKind::Practice && header.lifecycle == *filter.stage))
           && (!filter.dueBy.isValid() || isDueBy(manual, entry, filter.dueBy));
}

QList<EntryId> accepted(const Manual &manual, const EntryFilter &filter)
{
    QList<EntryId> entries = manual.readingOrder();
    entries.removeIf([&](const EntryId &id) { return !accepts(manual, *manual.entry(id), filter); });
    return entries;
}

} // namespace check
