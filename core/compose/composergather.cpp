// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composermemory.h"

// The part of composing that makes sections of entries and registers, or finds that those of the last book still hold.
namespace compose {

bool Composer::Memory::stillHolds(const Work &work, const KeptSection &kept, const model::Entry *entry,
                                  const Heritage &above) const
{
    if (kept.entry != entry || kept.era != work.era || kept.above != above)
        return false;
    if (kept.before != kept.after && kept.before != work.counters)
        return false;
    if (entry && work.whole.entry(entry->header.successor) != kept.successor)
        return false;
    const auto isAtHome = [&](const Showing &shown) { return homeOf(work.whole, shown.object) == shown.home; };
    if (!std::all_of(kept.shown.begin(), kept.shown.end(), isAtHome))
        return false;
    return std::all_of(kept.leads.begin(), kept.leads.end(), [&](const Lead &lead) {
        return lead == leadOf(work.origin, *work.setting, lead.target);
    });
}

void Composer::Memory::gatherEntry(Work &work, const model::Entry &entry, const Heritage &above)
{
    const Kept old = m_kept.value(entry.id);
    const model::Entry *source = work.whole.entry(entry.id);
    if (old && stillHolds(work, *old, source, above)) {
        if (old->before != old->after)
            work.counters = old->after;
        work.kept.push_back(old);
        return;
    }
    Collecting collecting(work.origin, work.setting, work.counters);
    KeptSection kept;
    kept.entry = source;
    kept.successor = work.whole.entry(entry.header.successor);
    kept.era = work.era;
    kept.above = above;
    kept.own = collectEntry(collecting, entry, above);
    kept.before = work.counters;
    kept.after = work.counters = collecting.counters;
    kept.leads = collecting.leads;
    for (const model::ObjectRef &object : collecting.shown)
        kept.shown.append({object, homeOf(work.whole, object)});
    auto section = std::make_shared<Section>(std::move(collecting.plan));
    kept.section = section;
    work.drafts.push_back({std::move(section), old ? old->section : nullptr});
    work.kept.push_back(std::make_shared<KeptSection>(std::move(kept)));
}

RegisterSources Composer::Memory::sourcesOf(const Work &work) const
{
    RegisterSources sources;
    if (work.origin.request.look->references == model::ReferenceList::Cited)
        for (const Kept &kept : work.kept)
            for (const Lead &lead : kept->leads)
                sources.cited.insert(lead.target);
    for (const Kept &kept : work.kept)
        if (kept->entry && !kept->entry->figures.isEmpty())
            sources.data.append({model::codeOf(*kept->entry), kept->entry->title, kept->entry->figures});
    return sources;
}

void Composer::Memory::gatherRegisters(Work &work)
{
    const RegisterSources sources = sourcesOf(work);
    const Kept old = m_kept.value(model::EntryId());
    work.parents.push_back(-1);
    if (old && old->sources == sources && stillHolds(work, *old, nullptr, {})) {
        work.kept.push_back(old);
        return;
    }
    Collecting collecting(work.origin, work.setting, work.counters);
    collectRegisters(collecting, sources);
    KeptSection kept;
    kept.sources = sources;
    kept.era = work.era;
    kept.before = work.counters;
    kept.after = collecting.counters;
    kept.leads = collecting.leads;
    auto section = std::make_shared<Section>(std::move(collecting.plan));
    kept.section = section;
    work.drafts.push_back({std::move(section), old ? old->section : nullptr});
    work.kept.push_back(std::make_shared<KeptSection>(std::move(kept)));
}

void Composer::Memory::gather(Work &work, const QList<model::EntryId> &entries)
{
    QHash<model::EntryId, int> places;
    work.kept.reserve(size_t(entries.size()) + 1);
    for (const model::EntryId id : entries) {
        const model::Entry &entry = *work.origin.manual.entry(id);
        const int parent = places.value(entry.header.parent, -1);
        static const Heritage none;
        const Heritage &above = parent < 0 ? none : work.kept[size_t(parent)]->own;
        places.insert(id, int(work.kept.size()));
        work.parents.push_back(parent);
        gatherEntry(work, entry, above);
    }
    if (work.origin.extent.isWhole)
        gatherRegisters(work);
}

} // namespace compose
