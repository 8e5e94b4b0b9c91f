// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collecting.h"

#include "compose/inlinetext.h"

namespace compose {

Collecting::Collecting(const model::Manual &whole, const Request &asked, std::array<Words, 2> words)
    : manual(whole), request(asked), plan(asked), m_words(std::move(words))
{}

void Collecting::include(const model::Entry &entry)
{
    m_included.insert(model::ref(entry.id));
    for (const model::Passage &passage : entry.passages)
        m_included.insert(model::ref(passage.id));
}

bool Collecting::isIncluded(const model::ObjectRef &object) const
{
    const bool isRegister =
        object.kind != model::ObjectKind::Entry && object.kind != model::ObjectKind::Passage;
    return isRegister ? m_registers : m_included.contains(object);
}

QString Collecting::destination(const QString &code, int column) const
{
    return columnCount() == 1 ? code : code % u'/' % base::codeOf(languageOf(column));
}

Chosen Collecting::choose(const model::Text &text, int column) const
{
    const base::Language language = languageOf(column);
    if (!text.in(language).isMissing())
        return {text.in(language).text(), language, false, false};
    const base::Language other = base::other(language);
    if (request.missing == Missing::LeaveOut || text.in(other).isMissing())
        return {{}, language, false, true};
    if (request.missing == Missing::Placeholder)
        return {text::escaped(words(column)[u"missing"]), language, true, false};
    // The other language stands in the other column already.
    return {text.in(other).text(), other, false, columnCount() > 1};
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
    placeNotes(place);
    return cell;
}

void Collecting::placeNotes(const Place &place)
{
    for (; m_placedNotes < plan.notes.size(); ++m_placedNotes) {
        const int node = plan.addNode(Tag::Note, place.parent, languageOf(plan.notes[m_placedNotes].column));
        plan.nodes[size_t(node)].element.id = plan.notes[m_placedNotes].destination;
        plan.notes[m_placedNotes].labelNode = plan.addNode(Tag::Lbl, node);
        plan.notes[m_placedNotes].textNode = plan.addNode(Tag::P, node);
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
        const int node = plan.addNode(chosen.placeholder ? Tag::P : tag, place.parent, chosen.language);
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
        addCell(place, column, set, plan.addNode(tag, place.parent, languageOf(column)));
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
