// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composermemory.h"

#include "model/sheet.h"

// One entry's pages before there is a book.
namespace compose {

namespace {

bool mayHaveNotes(const model::Entry &entry)
{
    const auto mentions = [](const model::Text &text) {
        return std::any_of(base::bothLanguages.begin(), base::bothLanguages.end(), [&](base::Language language) {
            return text.in(language).text().contains(u"^[");
        });
    };
    return mentions(entry.title) || std::any_of(entry.passages.begin(), entry.passages.end(), [&](const model::Passage &passage) {
               return mentions(passage.text) || mentions(passage.attribution);
           });
}

} // namespace

/// Notes are counted through the book: entries before this one are read for theirs.
Counters Composer::Memory::countersBefore(const Work &work, model::EntryId entry) const
{
    Counters counters;
    for (const model::EntryId id : work.origin.manual.readingOrder()) {
        if (id == entry)
            break;
        if (!mayHaveNotes(*work.origin.manual.entry(id)))
            continue;
        Collecting collecting(work.origin, work.setting, counters);
        collectEntry(collecting, *work.origin.manual.entry(id), {});
        counters = collecting.counters;
    }
    return counters;
}

Heritage Composer::Memory::heritageOf(const Work &work, const model::Entry &entry) const
{
    const model::Entry *parent = work.origin.manual.entry(entry.header.parent);
    if (!parent)
        return {};
    Collecting collecting(work.origin, work.setting, {});
    return collectEntry(collecting, *parent, heritageOf(work, *parent));
}

base::Result<Book> Composer::Memory::glance(const model::Manual &whole, const Request &asked, model::EntryId id)
{
    const model::Manual manual = model::visibleTo(whole, model::Audience::Public);
    const model::Entry *entry = manual.readingOrder().contains(id) ? manual.entry(id) : nullptr;
    if (!entry)
        return base::Error{base::ErrorKind::UnknownEntry, {}, {id.toString()}};
    const Request request = sensible(asked, manual);
    if (const base::Outcome loaded = load(request); !loaded)
        return loaded.error();
    const Work work = workOn(whole, manual, request);
    Collecting collecting(work.origin, work.setting, countersBefore(work, id));
    collectEntry(collecting, *entry, heritageOf(work, *entry));
    auto section = std::make_shared<Section>(std::move(collecting.plan));
    {
        Workforce workforce(*m_stock, request.threads);
        finish({{section, nullptr}}, workforce, {});
    }
    BookParts parts = partsFor(work);
    parts.isGlance = true;
    parts.body.append(std::move(section), 0, parts.nextElement());
    paginate(parts.body);
    return Book(std::make_shared<const BookPages>(std::move(parts), m_stock));
}

} // namespace compose
