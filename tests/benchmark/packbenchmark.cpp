// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/packbenchmark.h"

#include "print/packprint.h"
#include "support/generatedmanual.h"

namespace benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleCount = 40;
constexpr int entryCount = 10;
constexpr int runs = 5;

model::MeetingId addMeeting(model::Manual &manual)
{
    const auto id = model::MeetingId::create();
    model::MeetingHeader header;
    header.position = u"a"_s;
    header.sittings = {{QDate(2026, 3, 12), QTime(9, 0), QTime(12, 0)}, {QDate(2026, 3, 12), QTime(13, 0), QTime(16, 0)}};
    for (const model::EntryId &entry : manual.readingOrder())
        if (manual.entry(entry)->header.kind != model::EntryKind::Part && header.entries.size() < entryCount)
            header.entries.append(entry);
    manual.set(model::headerKey(model::ref(id)), header);
    manual.set(model::wordingKey({model::ref(id), model::Field::Title}, base::Language::French), model::Wording(u"Ouvrir un lieu de parole"_s));
    manual.set(model::wordingKey({model::ref(id), model::Field::Title}, base::Language::Dutch), model::Wording(u"Een plek om te praten openen"_s));
    for (int i = 0; i < entryCount; ++i) {
        model::MeetingItemHeader item;
        item.meeting = id;
        item.position = u"a%1"_s.arg(i);
        item.sitting = i / 5;
        item.entry = header.entries[i];
        manual.set(model::headerKey(model::ref(model::MeetingItemId::create())), item);
    }
    return id;
}

compose::PackOrder orderFor(model::MeetingId meeting)
{
    compose::PackOrder order;
    order.meeting = meeting;
    for (int i = 0; i < peopleCount; ++i) {
        model::Participant person;
        person.name = u"Personne %1"_s.arg(i + 1);
        person.organisation = u"Association"_s;
        person.language = i % 2 ? base::Language::Dutch : base::Language::French;
        order.people.append(person);
    }
    return order;
}

} // namespace

QList<Figure> packFigures()
{
    model::Manual manual = support::generatedManual({300, 20, 400}).manual;
    const model::MeetingId meeting = addMeeting(manual);
    print::PackJob job{orderFor(meeting), {}, compose::Imposition::None};
    for (int kind = 0; kind <= int(model::PackPartKind::DoorSign); ++kind) {
        model::PackPart part;
        part.kind = model::PackPartKind(kind);
        part.languages = model::PackLanguages::Columns;
        job.parts.append(part);
    }
    qsizetype pages = 0;
    const double whole = medianMilliseconds(runs, [&] {
        const auto printed = print::printPack(manual, job);
        if (!printed)
            qFatal("cannot print the pack");
        pages = printed->pages;
    });
    const double first = medianMilliseconds(runs, [&] {
        const auto made = print::packPages(manual, {job.order, {job.parts.first()}, compose::Imposition::None});
        if (!made || made->pages.first().items.isEmpty())
            qFatal("cannot compose the programme");
    });
    return {{u"pack for %1 people on %2 entries, both languages, %3 pages"_s.arg(peopleCount).arg(entryCount).arg(pages), whole, u"ms"_s, 2000},
            {u"pack, its first page"_s, first, u"ms"_s, 300}};
}

} // namespace benchmark
