// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "text/markup.h"
#include "text/sortkey.h"

namespace compose {

Place openRegister(Collecting &collecting, QStringView key)
{
    Plan &plan = collecting.plan;
    Place place;
    place.parent = plan.addNode(Tag::Sect, 0);
    if (collecting.columnCount() > 1)
        place.parent = plan.addNodes(Tag::Div, place.parent);
    place.level = 1;
    RunningTitle running;
    Heading heading;
    heading.inContents = true;
    heading.kind = model::EntryKind::Part;
    const QString code = u'@' + key.toString();
    for (int column = 0; column < collecting.columnCount(); ++column) {
        running.part.push_back(collecting.words(column)[key]);
        heading.titles.push_back(collecting.words(column)[key]);
        heading.destinations.push_back(collecting.destination(code, column));
        plan.linked.insert(heading.destinations.back());
    }
    place.entry = int(plan.entries.size());
    plan.entries.push_back(running);
    Place outside = place;
    outside.left = -plan.sheet.geometry().outdent;
    Block &title = collecting.addWords(key, Style::ModuleTitle, Tag::H1, outside);
    title.start = Start::NewPage;
    title.keepWithNext = true;
    heading.block = int(plan.blocks.size()) - 1;
    title.heading = int(plan.headings.size());
    plan.headings.push_back(std::move(heading));
    collecting.anchor(title, code);
    return place;
}

namespace {

template<typename Object, typename Key>
QList<Object> sorted(QList<Object> objects, Key key)
{
    std::stable_sort(objects.begin(), objects.end(), [&](const Object &left, const Object &right) {
        return text::sortKey(key(left)) < text::sortKey(key(right));
    });
    return objects;
}

void addPrinciples(Collecting &collecting)
{
    if (collecting.manual.principles().isEmpty())
        return;
    const Place place = openRegister(collecting, u"principles");
    for (const model::Principle &principle : collecting.manual.principles()) {
        const model::ObjectRef object = model::ref(principle.id);
        Block &name = collecting.addText(principle.name, Style::Heading2, Tag::H2, place, object);
        name.before = points(14);
        name.keepWithNext = !principle.summary.isEmpty();
        collecting.anchor(name, model::codeOf(principle));
        for (Cell &cell : name.cells) {
            std::vector<Span> &spans = collecting.plan.paragraphs[size_t(cell.paragraph)].spans;
            if (!spans.empty() && principle.header.number > 0)
                spans.front().text.prepend(QString::number(principle.header.number) + QStringLiteral(". "));
        }
        if (!principle.summary.isEmpty())
            collecting.addText(principle.summary, Style::Body, Tag::P, place, object).before = points(3);
    }
}

bool isWanted(const Collecting &collecting, const model::Reference &reference, const QSet<QString> &cited)
{
    const bool all = collecting.request.look->references == model::ReferenceList::All;
    return all || cited.contains(model::codeOf(reference)) || cited.contains(reference.id.toString());
}

void addReferences(Collecting &collecting, const QSet<QString> &cited)
{
    QList<model::Reference> listed = collecting.manual.references();
    listed.removeIf([&](const model::Reference &reference) { return !isWanted(collecting, reference, cited); });
    if (listed.isEmpty())
        return;
    Plan &plan = collecting.plan;
    const Place place = openRegister(collecting, u"references");
    const auto citation = [](const model::Reference &reference) { return reference.header.citation; };
    for (const model::Reference &reference : sorted(listed, citation)) {
        Block &block = collecting.addBlock(place, Style::Reference);
        block.before = points(6);
        collecting.anchor(block, model::codeOf(reference));
        QString markup = text::escaped(reference.header.citation);
        const QString url = reference.header.url;
        if (!url.isEmpty())
            markup += u" [" % text::escaped(url) % u"](" % url % u')';
        for (int column = 0; column < (plan.isFacing() ? collecting.columnCount() : 1); ++column) {
            const Length width =
                plan.isFacing() ? plan.columns[size_t(column)].width : plan.sheet.geometry().width;
            const Chosen chosen{markup, collecting.languageOf(column), false, false};
            const model::ObjectRef object = model::ref(reference.id);
            Paragraph set = collecting.paragraph(chosen, Style::Reference, column, width, object);
            const int node = plan.addNode(Tag::P, plan.under(place.parent, column));
            collecting.addCell(place, column, plan.addParagraph(std::move(set)), node);
            block.objects.emplace_back(object, column);
        }
    }
}

} // namespace

void collectRegisters(Collecting &collecting, const RegisterSources &sources)
{
    addPrinciples(collecting);
    if (collecting.wants(u"figures"))
        collectData(collecting, sources);
    if (collecting.wants(u"glossary"))
        collectGlossary(collecting);
    if (collecting.wants(u"references"))
        addReferences(collecting, sources.cited);
}

} // namespace compose
