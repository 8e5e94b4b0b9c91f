// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collecting.h"

#include "compose/inlinetext.h"

namespace compose {

namespace {

bool isRegister(const model::ObjectRef &object)
{
    return object.kind != model::ObjectKind::Entry && object.kind != model::ObjectKind::Passage;
}

QString destinationIn(const Setting &setting, const QString &code, int column)
{
    return setting.columns.size() == 1 ? code : code % u'/' % base::codeOf(setting.columns[size_t(column)].language);
}

} // namespace

bool Extent::holds(const model::Manual &manual, const model::ObjectRef &object) const
{
    return isWhole || (!isRegister(object) && entries.contains(manual.entryOf(object)));
}

Lead leadOf(const Origin &origin, const Setting &setting, const QString &target)
{
    const std::optional<model::ObjectRef> object = origin.manual.find(target);
    if (!object || !origin.extent.holds(origin.manual, *object))
        return {target, {}, !object, {}};
    const Number *number = origin.numbering.of(*object);
    return {target, destinationIn(setting, origin.manual.codeOf(*object), 0), false,
            number ? number->text : QString()};
}

Collecting::Collecting(const Origin &origin, std::shared_ptr<const Setting> setting, const Counters &before)
    : manual(origin.manual),
      request(origin.request),
      plan(std::move(setting)),
      counters(before),
      m_origin(origin)
{}

std::optional<model::ObjectRef> Collecting::lead(const QString &code)
{
    leads.append(leadOf(m_origin, *plan.setting, code));
    return leads.back().destination.isEmpty() ? std::nullopt : manual.find(code);
}

const Number *Collecting::numberOf(const model::ObjectRef &object)
{
    lead(manual.codeOf(object));
    return m_origin.numbering.of(object);
}

QString Collecting::destination(const QString &code, int column) const
{
    return destinationIn(*plan.setting, code, column);
}

const model::Entry *homeOf(const model::Manual &manual, const model::ObjectRef &object)
{
    return manual.entry(manual.entryOf(object));
}

Chosen Collecting::choose(const model::Text &text, int column) const
{
    const base::Language language = languageOf(column);
    if (!text.in(language).isMissing())
        return {text.in(language).text(), language, false, false};
    const base::Language other = base::other(language);
    if (use == model::LanguageUse::Neutral && !text.in(other).isMissing())
        return {text.in(other).text(), language, false, false};
    if (use == model::LanguageUse::AuthorsOwn && !text.in(other).isMissing())
        return {text.in(other).text(), other, false, columnCount() > 1};
    if (request.missing == Missing::LeaveOut || text.in(other).isMissing())
        return {{}, language, false, true};
    if (request.missing == Missing::Placeholder)
        return {text::escaped(words(column)[u"missing"]), language, true, false};
    // The other language stands in the other column already.
    return {text.in(other).text(), other, false, columnCount() > 1};
}

Chosen Collecting::label(const model::Text &text, int column) const
{
    const Chosen chosen = choose(text, column);
    const base::Language other = base::other(languageOf(column));
    return chosen.absent ? Chosen{text.in(other).text(), other, false, false} : chosen;
}

QString Collecting::title(const model::Text &text, int column) const
{
    const QString plain = text::plain(text.preferring(languageOf(column))).simplified();
    return plain.isEmpty() ? words(column)[u"untitled"] : plain;
}

Length Collecting::widthOf(int column, const Place &place) const
{
    return column_(column).width - place.left - place.right;
}

Block &Collecting::addBlock(const Place &place, Style style)
{
    Block &block = plan.blocks.emplace_back();
    block.leading = plan.sheet[style].leading;
    block.frame = place.frame;
    block.entry = place.entry;
    return block;
}

Cell &Collecting::addCell(const Place &place, int column, int paragraph, int node)
{
    Cell &cell = plan.blocks.back().cells.emplace_back();
    cell.paragraph = paragraph;
    cell.node = node;
    cell.column = column;
    cell.x = column_(column).left + place.left;
    placeLinks(paragraph, node);
    placeNotes(place);
    return cell;
}

void Collecting::placeLinks(int index, int node)
{
    Paragraph &paragraph = plan.paragraphs[size_t(index)];
    for (const Span &span : paragraph.spans) {
        if (span.link >= 0 && paragraph.links[size_t(span.link)].node < 0)
            paragraph.links[size_t(span.link)].node = plan.addNode(Tag::Link, node);
        if (span.note >= 0 && plan.notes[size_t(span.note)].markNode < 0)
            plan.notes[size_t(span.note)].markNode = plan.addNode(Tag::Link, plan.addNode(Tag::Reference, node));
    }
}

void Collecting::placeNotes(const Place &place)
{
    for (; m_placedNotes < plan.notes.size(); ++m_placedNotes) {
        const int column = plan.notes[m_placedNotes].column;
        const int node = plan.addNode(Tag::Note, plan.under(place.parent, column), languageOf(column));
        plan.nodes[size_t(node)].element.id = plan.notes[m_placedNotes].destination;
        plan.notes[m_placedNotes].labelNode = plan.addNode(Tag::Lbl, node);
        plan.notes[m_placedNotes].textNode = plan.addNode(Tag::P, node);
        placeLinks(plan.notes[m_placedNotes].paragraph, plan.notes[m_placedNotes].textNode);
    }
}

Block &Collecting::addText(const model::Text &text, Style style, Tag tag, const Place &place,
                           const model::ObjectRef &object)
{
    Block &block = addBlock(place, style);
    for (int column = 0; column < columnCount(); ++column) {
        const Chosen chosen = choose(text, column);
        if (chosen.absent)
            continue;
        const Style used = chosen.placeholder ? Style::Missing : style;
        Paragraph set = paragraph(chosen, used, column, widthOf(column, place), object);
        const Tag own = chosen.placeholder ? Tag::P : tag;
        const int node = plan.addNode(own, plan.under(place.parent, column), chosen.language);
        addCell(place, column, plan.addParagraph(std::move(set)), node);
        block.objects.emplace_back(object, column);
    }
    return block;
}

Block &Collecting::addWords(QStringView key, Style style, Tag tag, const Place &place)
{
    Block &block = addBlock(place, style);
    for (int column = 0; column < columnCount(); ++column) {
        const int set = plan.addPlain(words(column)[key], style, column, widthOf(column, place));
        addCell(place, column, set, plan.addNode(tag, plan.under(place.parent, column), languageOf(column)));
    }
    return block;
}

Paragraph Collecting::paragraph(const Chosen &chosen, Style style, int column, Length width,
                                const model::ObjectRef &object)
{
    return InlineText(*this, style, column, chosen.language, object).set(chosen.markup, width);
}

void Collecting::anchor(Block &block, const QString &code)
{
    for (int column = 0; column < columnCount(); ++column)
        block.anchors.emplace_back(destination(code, column), column);
}

void Collecting::report(model::FindingKind kind, const model::ObjectRef &object, int column,
                        const QStringList &details)
{
    const model::Finding finding{kind, {object, languageOf(column)}, details};
    if (!plan.findings.contains(finding))
        plan.findings.append(finding);
}

} // namespace compose
