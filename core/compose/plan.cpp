// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/plan.h"

namespace compose {

Setting::Setting(const Request &request, QString widest)
    : sheet(request.layout, request.look.value_or(model::LayoutHeader())), widestPage(std::move(widest))
{
    const Geometry &page = sheet.geometry();
    const bool facing = request.layout == Layout::Facing;
    const qsizetype count = request.layout == Layout::Single ? 1 : request.languages.size();
    for (int i = 0; i < count; ++i)
        columns.push_back(
            {request.languages[i], facing ? 0 : page.columnLeft(i), page.columnWidth(), facing ? i : 0});
}

Plan::Plan(std::shared_ptr<const Setting> shared)
    : setting(std::move(shared)), sheet(setting->sheet), columns(setting->columns)
{
    nodes.push_back({Element{Tag::Document, artefact, language(), {}, {}, {}, {}, {}}, artefact});
}

int Plan::addNode(Tag tag, int parent, std::optional<base::Language> language)
{
    Node node;
    node.element.tag = tag;
    if (language && *language != languageOf(parent))
        node.element.language = language;
    node.parent = parent;
    nodes.push_back(std::move(node));
    return int(nodes.size()) - 1;
}

base::Language Plan::languageOf(int node) const
{
    while (node > 0 && !nodes[size_t(node)].element.language)
        node = nodes[size_t(node)].parent;
    return node > 0 ? *nodes[size_t(node)].element.language : language();
}

int Plan::addNodes(Tag tag, int parent)
{
    std::vector<int> added;
    for (int column = 0; column < int(columns.size()); ++column)
        added.push_back(addNode(tag, under(parent, column), columns[size_t(column)].language));
    const int first = added.front();
    if (added.size() > 1)
        together.emplace(first, std::move(added));
    return first;
}

int Plan::under(int parent, int column) const
{
    const auto found = together.find(parent);
    return found == together.end() ? parent : found->second[size_t(column)];
}

Length Block::leftIn(int column, Length usual) const
{
    for (const Cell &cell : cells) {
        if (cell.column == column)
            usual = std::min(usual, cell.x);
    }
    return usual;
}

int Plan::addParagraph(Paragraph paragraph)
{
    paragraphs.push_back(std::move(paragraph));
    return int(paragraphs.size()) - 1;
}

Paragraph Plan::plain(const QString &text, Style name, int column, Length width) const
{
    const TextStyle &style = sheet[name];
    Paragraph paragraph;
    paragraph.language = columns[size_t(column)].language;
    paragraph.width = width;
    paragraph.leading = style.leading;
    paragraph.align = style.align;
    paragraph.hyphenated = style.hyphenated;
    Span span;
    span.text = text;
    span.face = faceOf(style.family, style.bold, style.italic);
    span.size = style.size;
    span.colour = style.colour;
    paragraph.spans.push_back(std::move(span));
    return paragraph;
}

int Plan::addPlain(const QString &text, Style style, int column, Length width)
{
    return addParagraph(plain(text, style, column, width));
}

} // namespace compose
