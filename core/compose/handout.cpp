// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/handout.h"

#include "compose/packpress.h"
#include "model/sheet.h"
#include "model/vocabulary.h"
#include "text/markup.h"

namespace compose {

namespace {

constexpr int noteLines = 9;

/// How a pack's part names a field of the template: the usual ones have no code but a role.
QString nameOf(const model::SheetField &field)
{
    return field.id.isNull() ? model::codeOf(field.header.role) : model::codeOf(field);
}

/// Of a sheet, what stands in the chosen fields.
QList<model::Passage> inFields(const model::Manual &manual, const model::Entry &entry, const QStringList &fields)
{
    const QList<model::SheetField> known = model::sheetTemplate(manual);
    QList<model::Passage> passages;
    for (const model::Section &section : model::sectionsOf(entry, known))
        if (fields.contains(nameOf(known[section.field])))
            passages += entry.passages.mid(section.first, section.end - section.first);
    return passages;
}

model::Entry partOf(const model::Manual &manual, const model::Entry &entry, const model::PackPart &part)
{
    model::Entry chosen = entry;
    if (part.extent == model::Extent::Summary)
        chosen.passages = model::summaryOf(manual, entry);
    if (part.extent == model::Extent::Fields)
        chosen.passages = inFields(manual, entry, part.fields);
    return chosen;
}

/// What the meeting is about, as far as it stands in the text that is printed: in an edition it has other ids and the same codes.
QList<model::EntryId> entriesIn(const model::Manual &printed, const model::Manual &manual, const model::Meeting &meeting)
{
    QList<model::EntryId> entries;
    for (const model::EntryId &id : meeting.header.entries) {
        const auto found = printed.find(manual.contains(ref(id)) ? manual.codeOf(ref(id)) : id.toString());
        if (found && found->kind == model::ObjectKind::Entry)
            entries.append(model::EntryId(found->id));
    }
    return entries;
}

/// Lines to write on, on each side that the entry stands on.
void addRoomForNotes(Collecting &collecting, const Place &place)
{
    Plan &plan = collecting.plan;
    const Length width = plan.isFacing() ? plan.columns.front().width : plan.sheet.geometry().width;
    const auto table = int(plan.tables.size());
    plan.tables.push_back({-1, 0, width, {0}});
    if (plan.isFacing())
        plan.tables.back().sides.insert(1);
    Block &title = collecting.addWords(u"pack.notes", Style::Heading2, Tag::P, place);
    title.before = points(24);
    title.keepWithNext = true;
    for (int line = 0; line < noteLines; ++line) {
        Block &block = collecting.addBlock(place, Style::Body);
        block.padTop = points(4);
        block.padBottom = points(4);
        block.hairline = true;
        block.unbreakable = true;
        block.table = table;
        for (int column = 0; column < (plan.isFacing() ? collecting.columnCount() : 1); ++column)
            collecting.addCell(place, column, plan.addPlain(QStringLiteral("\u00a0"), Style::Body, column, width), Canvas::noNode);
    }
}

std::shared_ptr<Section> sectionOf(const Origin &origin, const std::shared_ptr<const Setting> &setting, const model::Entry &entry,
                                   const Heritage &above, Counters &counters, const model::PackPart &part)
{
    Collecting collecting(origin, setting, counters);
    collectEntry(collecting, entry, above);
    if (part.notes) {
        Place place;
        place.parent = 1; // the entry's own element
        place.entry = 0;
        addRoomForNotes(collecting, place);
    }
    counters = collecting.counters;
    if (!collecting.plan.blocks.empty())
        collecting.plan.blocks.front().start = Start::NewPage;
    return std::make_shared<Section>(std::move(collecting.plan));
}

} // namespace

base::Result<Composition> composeHandOut(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order,
                                         const base::CancelToken &cancel)
{
    const auto press = PackPress::load(manual);
    if (!press)
        return press.error();
    const model::Manual visible = model::visibleTo(order.taught.value_or(manual), model::Audience::Public);
    const Request request = press->requestFor(manual, order);
    const auto setting = std::make_shared<Setting>(request, QStringLiteral("88"));
    const QList<model::EntryId> entries = entriesIn(visible, manual, meeting);
    const Origin origin{visible, request, press->words, {false, {entries.cbegin(), entries.cend()}}, Numbering(visible)};
    Heritage above;
    for (const Column &column : setting->columns)
        above.title.part.push_back(text::plain(meeting.title.preferring(column.language)));
    std::vector<Draft> drafts;
    Counters counters;
    for (const model::EntryId &id : entries)
        drafts.push_back({sectionOf(origin, setting, partOf(visible, *visible.entry(id), order.part), above, counters, order.part), nullptr});
    return press->pagesOf(drafts, setting, request, press->metadataOf(manual, meeting, order, keyOf(order.part.kind)), cancel);
}

} // namespace compose
