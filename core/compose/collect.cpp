// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"

#include "compose/crossreference.h"

#include <QSet>

namespace compose {

using model::EntryId;

base::Result<QList<EntryId>> wantedEntries(const model::Manual &manual, const QStringList &codes)
{
    if (codes.isEmpty())
        return manual.readingOrder();
    QSet<EntryId> wanted;
    for (const QString &code : codes) {
        const std::optional<model::ObjectRef> object = manual.find(code);
        if (!object || object->kind != model::ObjectKind::Entry)
            return base::Error{base::ErrorKind::UnknownEntry, {}, {code}};
        for (const EntryId id : manual.readingOrder(EntryId(object->id)))
            wanted.insert(id);
    }
    QList<EntryId> inOrder;
    for (const EntryId id : manual.readingOrder()) {
        if (wanted.contains(id))
            inOrder.append(id);
    }
    return inOrder;
}

namespace {

RunningTitle runningTitle(const Collecting &collecting, const model::Entry &entry, const RunningTitle &above)
{
    RunningTitle title = above;
    std::vector<QString> own;
    for (int column = 0; column < collecting.columnCount(); ++column)
        own.push_back(collecting.title(entry.title, column));
    if (entry.header.kind == model::EntryKind::Part || title.part.empty())
        title.part = own;
    else if (title.module.empty() || entry.header.kind == model::EntryKind::Practice)
        title.module = own;
    return title;
}

} // namespace

Heritage collectEntry(Collecting &collecting, const model::Entry &entry, const Heritage &above)
{
    Place place;
    place.level = above.level;
    place.parent = collecting.plan.addNode(entry.header.kind == model::EntryKind::Part ? Tag::Part : Tag::Sect, 0);
    if (collecting.columnCount() > 1)
        place.parent = collecting.plan.addNodes(Tag::Div, place.parent);
    place.entry = 0;
    collecting.plan.entries.push_back(runningTitle(collecting, entry, above.title));
    collectOpening(collecting, entry, place);
    collectPassages(collecting, entry, place);
    return {place.level, collecting.plan.entries.front()};
}

Tag headingTag(int level)
{
    return static_cast<Tag>(int(Tag::H1) + std::clamp(level, 1, 6) - 1);
}

void addNumber(Collecting &collecting, Block &block, const model::ObjectRef &object, NumberForm form)
{
    const Number *number = collecting.numberOf(object);
    if (!number)
        return;
    for (const Cell &cell : block.cells) {
        Paragraph &paragraph = collecting.plan.paragraphs[size_t(cell.paragraph)];
        if (paragraph.spans.empty())
            continue;
        Span span = paragraph.spans.front();
        span.link = span.note = -1;
        span.lineBreak = false;
        span.pageOf.clear();
        span.colour = collecting.plan.sheet.palette().soft;
        span.text = form == NumberForm::Bare
                        ? number->text + QStringLiteral("\u00a0\u00a0")
                        : labelOf(*number, collecting.wordsIn(paragraph.language)) + QStringLiteral("\u00a0· ");
        paragraph.spans.insert(paragraph.spans.begin(), std::move(span));
    }
}

void listHeading(Collecting &collecting, Block &block, const model::Text &title, const QString &code,
                 int level, bool inContents)
{
    Heading heading;
    heading.level = level;
    heading.inContents = inContents;
    heading.block = int(collecting.plan.blocks.size()) - 1;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        heading.titles.push_back(collecting.title(title, column));
        heading.destinations.push_back(collecting.destination(code, column));
        collecting.plan.linked.insert(heading.destinations.back());
    }
    block.heading = int(collecting.plan.headings.size());
    collecting.plan.headings.push_back(std::move(heading));
}

} // namespace compose
