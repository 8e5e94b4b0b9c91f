// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "text/markup.h"

namespace compose {

namespace {

using model::EntryKind;

bool isWritten(const model::Text &title, base::Language language)
{
    return !title.in(language).isMissing();
}

/// A title in each column; the other language's where it must be, marked as such.
Block &addTitle(Collecting &collecting, const model::Entry &entry, Style style, const Place &place)
{
    Block &block = collecting.addBlock(place, style);
    for (int column = 0; column < collecting.columnCount(); ++column) {
        const base::Language own = collecting.languageOf(column);
        const base::Language used = isWritten(entry.title, own) ? own : base::other(own);
        Chosen chosen{entry.title.in(used).text(), used, false, false};
        if (entry.title.isEmpty()) {
            collecting.report(model::FindingKind::MissingTitle, model::ref(entry.id), column);
            chosen = {text::escaped(collecting.words(column)[u"untitled"]), own, false, false};
        }
        const Length width = collecting.widthOf(column, place);
        Paragraph set = collecting.paragraph(chosen, style, column, width, model::ref(entry.id));
        const int node = collecting.plan.addNode(headingTag(place.level), collecting.plan.under(place.parent, column),
                                                 chosen.language);
        collecting.addCell(place, column, collecting.plan.addParagraph(std::move(set)), node);
        block.objects.emplace_back(model::ref(entry.id), column);
    }
    block.keepWithNext = true;
    collecting.anchor(block, model::codeOf(entry));
    return block;
}

/// In a draft, a title that stands in the other language is said to be missing.
void addMissingTitles(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    if (collecting.request.missing != Missing::Placeholder || entry.title.isEmpty())
        return;
    const auto missing = [&](const Column &column) { return !isWritten(entry.title, column.language); };
    const std::vector<Column> &columns = collecting.plan.columns;
    if (std::none_of(columns.begin(), columns.end(), missing))
        return;
    Block &block = collecting.addBlock(place, Style::Missing);
    for (int column = 0; column < collecting.columnCount(); ++column) {
        if (!missing(columns[size_t(column)]))
            continue;
        const QString words = collecting.words(column)[u"missing"];
        const int set =
            collecting.plan.addPlain(words, Style::Missing, column, collecting.widthOf(column, place));
        const int node = collecting.plan.addNode(Tag::P, collecting.plan.under(place.parent, column),
                                                 columns[size_t(column)].language);
        collecting.addCell(place, column, set, node);
    }
    block.before = points(2);
    block.keepWithNext = true;
}

/// A line above the title: "Part 2", "Practice · Liège".
template<typename Wording>
Block &addLabel(Collecting &collecting, Style style, const Place &place, Wording wording)
{
    Block &block = collecting.addBlock(place, style);
    for (int column = 0; column < collecting.columnCount(); ++column) {
        const int set =
            collecting.plan.addPlain(wording(column), style, column, collecting.widthOf(column, place));
        const int node = collecting.plan.addNode(Tag::P, collecting.plan.under(place.parent, column),
                                                 collecting.languageOf(column));
        collecting.addCell(place, column, set, node);
    }
    block.keepWithNext = true;
    return block;
}

void openPart(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    const QString number = collecting.numberOf(model::ref(entry.id))->text;
    Block &label = addLabel(collecting, Style::PartLabel, place,
                            [&](int column) { return collecting.words(column).with(u"part", number); });
    label.start = Start::RightPage;
    label.sink = collecting.plan.sheet.geometry().height / 7;
    addTitle(collecting, entry, Style::PartTitle, place).before = points(4);
}

void openModule(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    const bool high = place.level <= 2;
    Block &title = addTitle(collecting, entry, high ? Style::ModuleTitle : Style::SubmoduleTitle, place);
    addNumber(collecting, title, model::ref(entry.id), NumberForm::Bare);
    title.before = high ? points(34) : points(26);
    title.need = collecting.plan.sheet.geometry().height * (high ? 7 : 4) / 20;
    if (place.level == 1)
        title.start = Start::NewPage;
}

QString practiceLabel(const Collecting &collecting, const model::Entry &entry, int column)
{
    QString label = collecting.words(column)[u"practice"];
    if (const model::Network *network = collecting.manual.network(entry.header.network))
        label += u" · " % collecting.title(network->name, column);
    return label;
}

void openPractice(Collecting &collecting, const model::Entry &entry, const Place &place)
{
    Block &label = addLabel(collecting, Style::PracticeLabel, place,
                            [&](int column) { return practiceLabel(collecting, entry, column); });
    label.before = points(30);
    label.ruleAbove = true;
    label.need = collecting.plan.sheet.geometry().height / 5;
    addTitle(collecting, entry, Style::PracticeTitle, place).before = points(1);
}

} // namespace

void collectOpening(Collecting &collecting, const model::Entry &entry, Place &place)
{
    ++place.level;
    Place outside = place;
    outside.left = -collecting.plan.sheet.geometry().outdent;
    switch (entry.header.kind) {
    case EntryKind::Part: openPart(collecting, entry, outside); break;
    case EntryKind::Module: openModule(collecting, entry, outside); break;
    case EntryKind::Practice: openPractice(collecting, entry, outside); break;
    }
    Block &title = collecting.plan.blocks.back();
    listHeading(collecting, title, entry.title, model::codeOf(entry), place.level, place.level <= collecting.request.look->contents);
    Heading &heading = collecting.plan.headings.back();
    heading.isEntry = true;
    heading.kind = entry.header.kind;
    if (const Number *number = collecting.numberOf(model::ref(entry.id)))
        heading.number = number->text;
    if (entry.header.kind == EntryKind::Practice) {
        heading.groups.append(entry.header.network.id());
        for (const model::PrincipleId principle : entry.header.principles)
            heading.groups.append(principle.id());
    }
    addMissingTitles(collecting, entry, outside);
    if (entry.header.kind == EntryKind::Practice)
        collectFacts(collecting, entry, place);
}

} // namespace compose
