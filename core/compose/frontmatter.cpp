// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/frontmatter.h"

#include "compose/colophon.h"
#include "compose/cover.h"
#include "text/markup.h"

namespace compose {

namespace {

Style contentsStyle(const Heading &heading)
{
    if (heading.kind == model::EntryKind::Part)
        return Style::ContentsPart;
    return heading.level <= 2 ? Style::ContentsModule : Style::ContentsItem;
}

Length spaceAbove(Style style)
{
    return style == Style::ContentsPart ? points(11) : style == Style::ContentsModule ? points(3) : points(1);
}

constexpr size_t leastLines = 8; ///< on the last page of a list, or a quarter of the page…
constexpr size_t mostLines = 16; ///< …and what is too much to take along for it

} // namespace

void FrontMatter::emitCover(Canvas &canvas)
{
    Cover(m_plan, m_manual, m_request, m_words).emit(canvas);
}

void FrontMatter::emitColophon(Canvas &canvas, int side)
{
    const Geometry &page = m_plan.sheet.geometry();
    for (int i = 0; i < columnCount(); ++i) {
        const Column &column = m_plan.columns[size_t(i)];
        if (column.side != side)
            continue;
        const QList<ColophonLine> lines = colophonLines(m_manual, m_request, wordsOf(i), column.language);
        const Length width = std::min(column.width, points(330));
        Length height = 0;
        for (const ColophonLine &line : lines)
            height += canvas.heightOf(line.text, line.style, i, width) + points(3);
        Length y = page.top + page.height - height;
        for (const ColophonLine &line : lines)
            y += canvas.text(line.text, line.style, i, page.left + column.left, y, width, addLine(i)) + points(3);
    }
}

void FrontMatter::addContents()
{
    for (int i = 0; i < int(m_plan.headings.size()); ++i)
        m_headings.insert(m_plan.headings[size_t(i)].destinations.front(), i);
    openList(u"contents", named(u"contents"), Start::Anywhere);
    const size_t first = m_plan.blocks.size();
    bool isRegister = false;
    for (const Heading &heading : m_plan.headings) {
        if (!heading.inContents)
            continue;
        Row row = rowFor(heading);
        // Registers follow one another closely: nothing stands under them.
        const bool follows = std::exchange(isRegister, row.style == Style::ContentsPart && row.number.isEmpty());
        row.before = follows && isRegister ? spaceAbove(Style::ContentsModule) : row.before;
        addRow(row);
    }
    if (m_plan.blocks.size() > first)
        m_plan.blocks[first].before = points(16);
    if (wants(u"practices"))
        addPractices();
    if (wants(u"changes"))
        addNews();
    keepEndTogether();
}

/// A few lines alone on the last page of a list are no page: they take what stands above them along, from the last title on
/// that makes enough lines.
void FrontMatter::keepEndTogether()
{
    const StyleSheet &sheet = m_plan.sheet;
    const auto quarter = size_t(sheet.geometry().height / sheet[Style::ContentsModule].leading / 4);
    size_t start = m_rowStyles.size() - std::min({m_rowStyles.size(), leastLines, quarter});
    while (start > 0 && m_rowStyles[start] == Style::ContentsItem && m_rowStyles.size() - start < mostLines)
        --start;
    const size_t first = m_plan.blocks.size() - m_rowStyles.size();
    for (size_t row = start; row + 1 < m_rowStyles.size(); ++row)
        m_plan.blocks[first + row].keepWithNext = true;
    m_rowStyles.clear();
}

FrontMatter::Row FrontMatter::rowFor(const Heading &heading) const
{
    Row row;
    row.titles = heading.titles;
    row.number = heading.number;
    row.destinations = heading.destinations;
    row.style = contentsStyle(heading);
    row.indent = std::clamp(heading.level - 2, 0, 2);
    row.before = spaceAbove(row.style);
    return row;
}

const Heading *FrontMatter::headingOf(const QString &code) const
{
    const bool single = columnCount() == 1;
    const QString name = single ? code : code % u'/' % base::codeOf(m_plan.columns.front().language);
    const auto found = m_headings.constFind(name);
    return found == m_headings.constEnd() ? nullptr : &m_plan.headings[size_t(*found)];
}

FrontMatter::Wording FrontMatter::named(QStringView key) const
{
    return [this, key](int column) { return wordsOf(column)[key]; };
}

QString FrontMatter::destinationOf(QStringView key, const Column &column) const
{
    const QString name = u'@' + key.toString();
    return columnCount() == 1 ? name : name % u'/' % base::codeOf(column.language);
}

void FrontMatter::openList(QStringView key, const Wording &title, Start start)
{
    keepEndTogether();
    Block block;
    block.leading = m_plan.sheet[Style::ContentsTitle].leading;
    block.start = start;
    block.keepWithNext = true;
    m_lists.clear();
    Heading heading;
    for (int i = 0; i < columnCount(); ++i) {
        const Column &column = m_plan.columns[size_t(i)];
        Cell cell;
        cell.column = i;
        cell.x = column.left;
        cell.node = addLine(i, Tag::H1);
        cell.paragraph = m_plan.addPlain(title(i), Style::ContentsTitle, i, column.width);
        block.cells.push_back(cell);
        m_lists.push_back(addLine(i, Tag::TOC));
        heading.titles.push_back(title(i));
        heading.destinations.push_back(destinationOf(key, column));
        block.anchors.emplace_back(heading.destinations.back(), i);
        m_plan.linked.insert(heading.destinations.back());
    }
    m_plan.lists.push_back(std::move(heading));
    m_plan.blocks.push_back(std::move(block));
}

void FrontMatter::addGroup(const Wording &title)
{
    Row row;
    row.style = Style::ContentsPart;
    row.before = spaceAbove(row.style);
    for (int column = 0; column < columnCount(); ++column)
        row.titles.push_back(title(column));
    addRow(row);
}

void FrontMatter::addRow(const Row &row)
{
    m_rowStyles.push_back(row.style);
    Block &block = m_plan.blocks.emplace_back();
    block.leading = m_plan.sheet[row.style].leading;
    block.unbreakable = true;
    block.before = row.before;
    block.keepWithNext = row.style == Style::ContentsPart;
    for (int column = 0; column < columnCount(); ++column)
        addCells(row, column);
}

void FrontMatter::addCells(const Row &row, int index)
{
    const Column &column = m_plan.columns[size_t(index)];
    const QString &title = row.titles[size_t(index)];
    const Length numberWidth = m_plan.sheet.grown(points(28));
    const Length indent = m_plan.sheet.grown(points(12)) * row.indent;
    Cell cell;
    cell.column = index;
    cell.x = column.left + indent;
    const int item = m_plan.addNode(Tag::TOCI, m_lists[size_t(index)]);
    const bool leads = !row.destinations.empty();
    cell.node = leads ? m_plan.addNode(Tag::Link, m_plan.addNode(Tag::Reference, item)) : m_plan.addNode(Tag::P, item);
    const QString shown = row.number.isEmpty() ? title : row.number + QStringLiteral("\u00a0\u00a0") + title;
    cell.paragraph = m_plan.addPlain(shown, row.style, index, column.width - indent - numberWidth - points(14));
    m_plan.blocks.back().cells.push_back(cell);
    if (!leads)
        return;
    Cell number = cell;
    number.leader = true;
    number.x = column.left + column.width - numberWidth;
    // The space parts title and number where the page is read aloud or copied.
    number.paragraph = m_plan.addPlain(u'\u00a0' + m_plan.setting->widestPage, row.style, index, numberWidth);
    m_plan.paragraphs[size_t(number.paragraph)].align = Align::Right;
    m_plan.paragraphs[size_t(number.paragraph)].spans.front().pageOf = row.destinations[size_t(index)];
    number.destination = row.destinations[size_t(index)];
    number.contents = title;
    m_plan.blocks.back().cells.push_back(number);
}

void FrontMatter::addPracticesOf(const Wording &title, const std::function<bool(const model::EntryHeader &)> &belongs)
{
    bool isOpen = false;
    for (const model::EntryId id : m_practices) {
        const model::Entry &practice = *m_manual.entry(id);
        if (!belongs(practice.header))
            continue;
        if (!std::exchange(isOpen, true))
            addGroup(title);
        Row row = rowFor(*headingOf(model::codeOf(practice)));
        row.style = Style::ContentsModule;
        row.indent = 0;
        row.before = points(1);
        addRow(row);
    }
}

void FrontMatter::addPractices()
{
    for (const model::EntryId id : m_manual.readingOrder()) {
        const model::Entry &entry = *m_manual.entry(id);
        if (entry.header.kind == model::EntryKind::Practice && headingOf(model::codeOf(entry)))
            m_practices.push_back(id);
    }
    // Of one practice the contents say enough.
    if (m_practices.size() < 2)
        return;
    const auto called = [&](const model::Text &name) {
        return [this, &name](int column) {
            return text::plain(name.preferring(m_plan.columns[size_t(column)].language)).simplified();
        };
    };
    openList(u"practices_by_network", named(u"practices_by_network"), Start::NewPage);
    for (const model::Network &network : m_manual.networks())
        addPracticesOf(called(network.name), [&](const auto &header) { return header.network == network.id; });
    addPracticesOf([&](int column) { return wordsOf(column)[u"no_network"]; },
                   [&](const auto &header) { return !m_manual.network(header.network); });
    const auto hasPrinciples = [&](model::EntryId id) { return !m_manual.entry(id)->header.principles.isEmpty(); };
    if (std::none_of(m_practices.begin(), m_practices.end(), hasPrinciples))
        return;
    openList(u"practices_by_principle", named(u"practices_by_principle"), Start::Anywhere);
    m_plan.blocks.back().before = points(34);
    m_plan.blocks.back().need = points(160);
    for (const model::Principle &principle : m_manual.principles())
        addPracticesOf(called(principle.name),
                       [&](const auto &header) { return header.principles.contains(principle.id); });
}

void FrontMatter::addNews()
{
    if (m_request.news.since.isEmpty() || m_request.news.entries.isEmpty())
        return;
    const auto title = [&](int column) { return wordsOf(column).with(u"changes_since", m_request.news.since); };
    openList(u"changes_since", title, Start::NewPage);
    for (const QStringView novelty : {u"new", u"updated", u"data_refreshed", u"ended", u"moved", u"removed"})
        addNewsOf(novelty.toString());
}

void FrontMatter::addNewsOf(const QString &novelty)
{
    bool isOpen = false;
    for (const EntryNews &entry : m_request.news.entries) {
        if (!entry.novelties.contains(novelty))
            continue;
        if (!std::exchange(isOpen, true))
            addGroup([&](int column) { return wordsOf(column)[QString(u"novelty." % novelty)]; });
        const Heading *heading = headingOf(entry.code);
        Row row = heading ? rowFor(*heading) : Row{};
        if (!heading) {
            for (const Column &column : m_plan.columns) {
                const QString &own = entry.titles[size_t(base::indexOf(column.language))];
                row.titles.push_back(own.isEmpty() ? entry.titles[size_t(base::indexOf(base::other(column.language)))] : own);
            }
        }
        row.style = Style::ContentsModule;
        row.indent = 0;
        row.before = points(1);
        addRow(row);
        addRemark(entry);
    }
}

/// What the publisher says of it, under its title: in the other language where only that was written.
void FrontMatter::addRemark(const EntryNews &entry)
{
    Row row;
    for (const Column &column : m_plan.columns) {
        const QString &own = entry.remarks[size_t(base::indexOf(column.language))];
        row.titles.push_back(own.isEmpty() ? entry.remarks[size_t(base::indexOf(base::other(column.language)))] : own);
    }
    if (row.titles.front().isEmpty())
        return;
    m_plan.blocks.back().keepWithNext = true;
    row.style = Style::ContentsItem;
    row.indent = 1;
    addRow(row);
}

} // namespace compose
