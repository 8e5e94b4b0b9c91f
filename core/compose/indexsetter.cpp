// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/indexsetter.h"

#include "text/fold.h"
#include "text/sortkey.h"

namespace compose {

namespace {

QString letterOf(QStringView name)
{
    const QString folded = text::folded(name).toUpper();
    for (const QChar character : folded) {
        if (character.isLetter())
            return character;
        if (character.isDigit())
            return QStringLiteral("0–9");
    }
    return QStringLiteral("0–9");
}

} // namespace

IndexSetter::IndexSetter(Collecting &collecting, const Place &place, WordCache &words)
    : m_collecting(collecting),
      m_place(place),
      m_words(words),
      m_leading(collecting.plan.sheet[Style::IndexItem].leading),
      m_hang(collecting.plan.sheet.grown(points(12)))
{
    const StyleSheet &sheet = collecting.plan.sheet;
    const Length room = collecting.plan.columns.front().width;
    const Length gutter = points(20);
    m_flows = (room - gutter) / 2 >= sheet[Style::IndexItem].size * 15 ? 2 : 1;
    m_width = (room - (m_flows - 1) * gutter) / m_flows;
    m_step = m_width + gutter;
}

void IndexSetter::add(int column, const QList<IndexedTerm> &terms, const Mentions &mentions)
{
    std::vector<std::pair<QByteArray, int>> order;
    const auto filedUnder = [&](int term) {
        return text::withoutArticle(terms[term].name, m_collecting.languageOf(column));
    };
    for (const auto &[term, where] : mentions)
        order.emplace_back(text::sortKey(filedUnder(term)), term);
    std::sort(order.begin(), order.end());
    QString letter;
    for (const auto &[key, term] : order) {
        if (const QString own = letterOf(filedUnder(term)); own != std::exchange(letter, own))
            addLetter(column, own);
        addItem(column, terms[term], mentions.at(term));
    }
}

void IndexSetter::push(int column, Entry entry)
{
    const Paragraph &paragraph = m_collecting.plan.paragraphs[size_t(entry.paragraph)];
    entry.height = breakParagraph(paragraph, m_words).lineCount() * paragraph.leading;
    m_entries[size_t(column)].push_back(entry);
}

void IndexSetter::addLetter(int column, const QString &letter)
{
    Plan &plan = m_collecting.plan;
    Entry entry;
    entry.paragraph = plan.addPlain(letter, Style::IndexLetter, column, m_width);
    entry.node = plan.addNode(Tag::P, plan.under(m_place.parent, column), m_collecting.languageOf(column));
    entry.before = m_leading * 3 / 4;
    entry.keepsNext = true;
    push(column, entry);
}

Paragraph IndexSetter::itemOf(int column, const IndexedTerm &term, const std::vector<Mention> &mentions) const
{
    Paragraph paragraph = m_collecting.plan.plain(term.name, Style::IndexItem, column, m_width - m_hang);
    const Span look = paragraph.spans.front();
    const auto add = [&](const QString &text) -> Span & {
        Span &span = paragraph.spans.emplace_back(look);
        span.text = text;
        return span;
    };
    for (size_t i = 0; i < mentions.size();) {
        size_t last = i;
        while (last + 1 < mentions.size() && mentions[last + 1].page == mentions[last].page + 1)
            ++last;
        // Two pages in a row are two, more are a stretch.
        last = last - i < 2 ? i : last;
        add(QStringLiteral(", "));
        const QString number = QString::number(mentions[i].page);
        Span &span = add(last == i ? number : number + u'–' + QString::number(mentions[last].page));
        span.colour = m_collecting.plan.sheet.palette().accent;
        span.link = int(paragraph.links.size());
        paragraph.links.push_back({{}, mentions[i].destination, span.text, false});
        i = last + 1;
    }
    return paragraph;
}

void IndexSetter::addItem(int column, const IndexedTerm &term, std::vector<Mention> mentions)
{
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention &left, const Mention &right) { return left.page < right.page; });
    const auto same = [](const Mention &left, const Mention &right) { return left.page == right.page; };
    mentions.erase(std::unique(mentions.begin(), mentions.end(), same), mentions.end());
    Plan &plan = m_collecting.plan;
    for (const Mention &mention : mentions)
        plan.linked.insert(mention.destination);
    Entry entry;
    entry.node = plan.addNode(Tag::P, plan.under(m_place.parent, column), m_collecting.languageOf(column));
    entry.paragraph = plan.addParagraph(itemOf(column, term, mentions));
    for (LinkTarget &link : plan.paragraphs.back().links)
        link.node = plan.addNode(Tag::Link, entry.node);
    entry.hang = m_hang;
    push(column, entry);
}

size_t IndexSetter::fill(int column, size_t first, Length height, int flow, Block *block) const
{
    const std::vector<Entry> &entries = m_entries[size_t(column)];
    Length y = 0;
    size_t i = first;
    for (; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const Length top = y + (i == first ? 0 : entry.before);
        Length bottom = top + entry.height;
        if (entry.keepsNext && i + 1 < entries.size())
            bottom += entries[i + 1].height;
        if (bottom > height && i > first)
            break;
        y = top + entry.height;
        if (!block)
            continue;
        Cell cell;
        cell.paragraph = entry.paragraph;
        cell.node = entry.node;
        cell.column = column;
        cell.x = m_collecting.plan.columns[size_t(column)].left + flow * m_step;
        cell.y = top;
        cell.hang = entry.hang;
        block->cells.push_back(cell);
    }
    return i;
}

bool IndexSetter::fits(Length height) const
{
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        size_t next = m_next[size_t(column)];
        for (int flow = 0; flow < m_flows; ++flow)
            next = fill(column, next, height, flow, nullptr);
        if (next < m_entries[size_t(column)].size())
            return false;
    }
    return true;
}

void IndexSetter::place(Length firstHeight)
{
    Length height = firstHeight;
    for (bool isFirst = true, isLast = false; !isLast; isFirst = false) {
        isLast = fits(height);
        // The columns of the last page end level.
        Length used = height;
        for (Length less = m_leading; isLast && less < height; less += m_leading / 2) {
            if (fits(less)) {
                used = less;
                break;
            }
        }
        Block &block = m_collecting.addBlock(m_place, Style::IndexItem);
        block.before = points(14);
        block.start = isFirst ? Start::Anywhere : Start::NewPage;
        block.height = used;
        for (int column = 0; column < m_collecting.columnCount(); ++column) {
            for (int flow = 0; flow < m_flows; ++flow)
                m_next[size_t(column)] = fill(column, m_next[size_t(column)], used, flow, &block);
        }
        height = m_collecting.plan.sheet.geometry().height;
    }
}

} // namespace compose
