// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/frontmatter.h"

#include "text/markup.h"

namespace compose {

namespace {

constexpr Length numberWidth = points(30);

Style contentsStyle(const Heading &heading)
{
    if (heading.kind == model::EntryKind::Part)
        return Style::ContentsPart;
    return heading.level <= 2 ? Style::ContentsModule : Style::ContentsItem;
}

} // namespace

QString FrontMatter::title(int column) const
{
    const QString own = text::plain(m_manual.title().preferring(m_plan.columns[size_t(column)].language));
    return own.isEmpty() ? wordsOf(column)[u"untitled"] : own;
}

void FrontMatter::addContents(const PageLabel &labelOf)
{
    addContentsTitle();
    std::vector<int> tables;
    for (const Column &column : m_plan.columns)
        tables.push_back(m_plan.addNode(Tag::TOC, 0, column.language));
    const size_t first = m_plan.blocks.size();
    for (const Heading &heading : m_plan.headings) {
        if (heading.inContents)
            addContentsRow(heading, labelOf, tables);
    }
    if (m_plan.blocks.size() > first)
        m_plan.blocks[first].before = points(16);
}

void FrontMatter::addContentsTitle()
{
    Block block;
    block.leading = m_plan.sheet[Style::ContentsTitle].leading;
    block.keepWithNext = true;
    for (int i = 0; i < int(m_plan.columns.size()); ++i) {
        const Column &column = m_plan.columns[size_t(i)];
        Cell cell;
        cell.column = i;
        cell.x = column.left;
        cell.node = addLine(i);
        cell.paragraph = m_plan.addPlain(wordsOf(i)[u"contents"], Style::ContentsTitle, i, column.width);
        block.cells.push_back(cell);
    }
    m_plan.blocks.push_back(std::move(block));
}

void FrontMatter::addContentsRow(const Heading &heading, const PageLabel &labelOf,
                                 const std::vector<int> &tables)
{
    const Style style = contentsStyle(heading);
    Block &block = m_plan.blocks.emplace_back();
    block.leading = m_plan.sheet[style].leading;
    block.unbreakable = true;
    block.before = style == Style::ContentsPart     ? points(11)
                   : style == Style::ContentsModule ? points(3)
                                                    : points(1);
    block.keepWithNext = style == Style::ContentsPart;
    for (int column = 0; column < int(m_plan.columns.size()); ++column)
        addContentsCells(heading, labelOf(heading, column), column, style, tables[size_t(column)]);
}

void FrontMatter::addContentsCells(const Heading &heading, const QString &label, int index, Style style,
                                   int table)
{
    const Column &column = m_plan.columns[size_t(index)];
    const QString &title = heading.titles[size_t(index)];
    const Length indent = points(12) * std::clamp(heading.level - 2, 0, 2);
    Cell cell;
    cell.column = index;
    cell.x = column.left + indent;
    const int item = m_plan.addNode(Tag::TOCI, table);
    cell.node = m_plan.addNode(Tag::Link, m_plan.addNode(Tag::Reference, item));
    cell.paragraph = m_plan.addPlain(title, style, index, column.width - indent - numberWidth - points(14));
    Cell number = cell;
    number.leader = true;
    number.x = column.left + column.width - numberWidth;
    number.paragraph = m_plan.addPlain(label, style, index, numberWidth);
    m_plan.paragraphs[size_t(number.paragraph)].align = Align::Right;
    number.destination = heading.destinations[size_t(index)];
    number.contents = title;
    m_plan.blocks.back().cells.push_back(cell);
    m_plan.blocks.back().cells.push_back(number);
}

Length FrontMatter::emitCoverTitle(Canvas &canvas, int column, Length top, bool first)
{
    const Geometry &page = m_plan.sheet.geometry();
    const Length x = page.pageWidth * 12 / 100;
    const Length width = page.pageWidth - 2 * x;
    Length y = top;
    y += canvas.text(title(column), first ? Style::CoverTitle : Style::CoverSecond, column, x, y, width,
                     addLine(column));
    const base::Language language = m_plan.columns[size_t(column)].language;
    const QString subtitle = text::plain(m_manual.subtitle().preferring(language));
    if (!subtitle.isEmpty())
        y += points(10)
             + canvas.text(subtitle, Style::CoverSubtitle, column, x, y + points(10), width, addLine(column));
    return y - top;
}

void FrontMatter::emitCover(Canvas &canvas)
{
    const Geometry &page = m_plan.sheet.geometry();
    const Length x = page.pageWidth * 12 / 100;
    const Length width = page.pageWidth - 2 * x;
    const Length ground = page.pageHeight * 58 / 100;
    canvas.box(0, 0, page.pageWidth, ground, m_plan.sheet.palette().accent);
    canvas.box(x, page.pageHeight * 17 / 100 - points(20), points(54), points(3.5),
               m_plan.sheet.palette().quote);
    Length y = page.pageHeight * 17 / 100;
    for (int column = 0; column < int(m_plan.columns.size()); ++column)
        y += emitCoverTitle(canvas, column, y, column == 0) + points(34);
    y = ground + points(38);
    for (int column = 0; column < int(m_plan.columns.size()); ++column)
        y += canvas.text(imprintLine(m_request.imprint, wordsOf(column)), Style::CoverMark, column, x, y,
                         width, addLine(column));
    QStringList languages;
    for (int column = 0; column < int(m_plan.columns.size()); ++column)
        languages << wordsOf(column)[u"language_name"];
    canvas.text(languages.join(QStringLiteral(" · ")), Style::CoverLine, 0, x, y + points(4), width,
                addLine(0));
    if (!m_manual.header().publisher.isEmpty())
        canvas.text(m_manual.header().publisher, Style::CoverLine, 0, x, page.pageHeight * 92 / 100, width,
                    addLine(0));
}

void FrontMatter::emitColophon(Canvas &canvas, int side)
{
    const Geometry &page = m_plan.sheet.geometry();
    const Imprint &imprint = m_request.imprint;
    for (int i = 0; i < int(m_plan.columns.size()); ++i) {
        const Column &column = m_plan.columns[size_t(i)];
        if (column.side != side)
            continue;
        const Words &words = wordsOf(i);
        QStringList lines{title(i), imprintLine(imprint, words)};
        if (!m_manual.header().publisher.isEmpty())
            lines << words.with(u"publisher", m_manual.header().publisher);
        if (imprint.number.isEmpty())
            lines << words[u"draft_note"];
        const QString &note = imprint.notes[size_t(base::indexOf(column.language))];
        if (!note.isEmpty())
            lines << note;
        if (!imprint.root.isUnknown())
            lines << words.with(u"fingerprint", imprint.root.hex().left(16));
        Length y = page.top + page.height * 3 / 4;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const Style style = line == 0 ? Style::ColophonTitle : Style::Colophon;
            y += canvas.text(lines[line], style, i, page.left + column.left, y, column.width, addLine(i))
                 + points(3);
        }
    }
}

} // namespace compose
