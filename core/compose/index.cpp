// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/index.h"

#include "compose/pieces.h"
#include "text/fold.h"
#include "text/markup.h"
#include "text/sortkey.h"

#include <map>
#include <unordered_map>

namespace compose {

namespace {

TermFinder::Terms termsOf(const Collecting &collecting)
{
    TermFinder::Terms terms;
    const model::Manual &manual = collecting.manual;
    for (int column = 0; column < collecting.columnCount(); ++column) {
        const base::Language language = collecting.languageOf(column);
        QList<IndexedTerm> &list = terms[size_t(base::indexOf(language))];
        const auto add = [&](const model::Text &text, QStringList forms, const model::ObjectRef &object) {
            const QString name = text::plain(text.in(language).text()).simplified();
            if (!name.isEmpty())
                list.append({name, QStringList{name} + forms, object});
        };
        for (const model::Term &term : manual.terms())
            add(term.term, term.header.forms[size_t(base::indexOf(language))], model::ref(term.id));
        for (const model::EntryId id : manual.readingOrder()) {
            const model::Entry &entry = *manual.entry(id);
            if (entry.header.kind == model::EntryKind::Practice)
                add(entry.title, {}, model::ref(id));
        }
    }
    return terms;
}

/// The page a term stands on, in words and as a place to go to.
struct Mention {
    int page = 0;
    QString destination;
};
using Mentions = std::map<int, std::vector<Mention>>; ///< by term

/// Says on which page each find stands.
class PageFinder final
{
public:
    PageFinder(const Sequence &body, WordCache &words) : m_body(body), m_words(words), m_pageOf(body.order.size())
    {
        for (quint32 page = 0; page < body.pages.size(); ++page) {
            for (size_t i = body.pages[page].first; i < body.pages[page].last; ++i)
                m_pageOf[body.sections[body.order[i].section].firstSlice + body.order[i].slice] = page;
        }
    }

    Mention mentionOf(size_t section, const TermFind &find);

private:
    int lineOf(const Section &section, const Cell &cell, int characters);
    QString destinationOf(const Section &section, int block, int column) const;

    const Sequence &m_body;
    WordCache &m_words;
    std::vector<quint32> m_pageOf; ///< by slice
};

int PageFinder::lineOf(const Section &section, const Cell &cell, int characters)
{
    const auto paragraph = size_t(cell.paragraph);
    QString uncovered;
    const std::vector<Piece> pieces = cutIntoPieces(section.plan.paragraphs[paragraph], m_words, uncovered);
    const std::vector<LineEnd> &ends = section.broken[paragraph].ends;
    int before = 0;
    size_t line = 0;
    for (quint32 piece = 0; piece < pieces.size(); ++piece) {
        const int length = int(m_words.word(pieces[piece].word).text.size());
        if (characters < before + length)
            return int(line); // a word torn between two lines counts on the first
        before += length;
        if (line + 1 < ends.size() && ends[line].piece <= piece)
            ++line;
    }
    return int(line);
}

QString PageFinder::destinationOf(const Section &section, int block, int column) const
{
    for (; block >= 0; --block) {
        for (const auto &[name, anchored] : section.plan.blocks[size_t(block)].anchors) {
            if (anchored == column)
                return name;
        }
    }
    return {};
}

Mention PageFinder::mentionOf(size_t index, const TermFind &find)
{
    const SectionPlace &place = m_body.sections[index];
    const Section &section = *place.section;
    const Cell &cell = section.plan.blocks[size_t(find.block)].cells[size_t(find.cell)];
    const int first = section.firstSlice[size_t(find.block)];
    if (first < 0)
        return {-1, {}};
    const int lines = section.linesOf(cell);
    quint32 page = m_pageOf[place.firstSlice + size_t(first)];
    if (lines > 1 && m_pageOf[place.firstSlice + size_t(first + lines - 1)] != page)
        page = m_pageOf[place.firstSlice + size_t(first + lineOf(section, cell, find.characters))];
    const Column &column = section.plan.columns[size_t(cell.column)];
    const int label = section.plan.isFacing() ? int(page) * 2 + 2 + column.side : int(page) + 1;
    return {label, destinationOf(section, find.block, cell.column)};
}

/// The index's lines and where they stand.
class IndexSetter final
{
public:
    IndexSetter(Collecting &collecting, const Place &place, WordCache &words)
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

    void add(int column, const QList<IndexedTerm> &terms, const Mentions &mentions);
    void place(Length firstHeight);

private:
    struct Entry {
        int paragraph = 0;
        int node = 0;
        Length height = 0;
        Length before = 0;
        Length hang = 0;
        bool keepsNext = false;
    };
    void addLetter(int column, const QString &letter);
    void addItem(int column, const IndexedTerm &term, std::vector<Mention> mentions);
    Paragraph itemOf(int column, const IndexedTerm &term, const std::vector<Mention> &mentions) const;
    void push(int column, Entry entry);
    /// Fills one flow of the given height; returns the first entry that is left.
    size_t fill(int column, size_t first, Length height, int flow, Block *block) const;
    bool fits(Length height) const;

    Collecting &m_collecting;
    const Place &m_place;
    WordCache &m_words;
    const Length m_leading;
    const Length m_hang;
    int m_flows = 1;
    Length m_width = 0;
    Length m_step = 0;
    std::array<std::vector<Entry>, 2> m_entries; ///< by column
    std::array<size_t, 2> m_next{};
};

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

} // namespace

bool IndexMaker::find(const Collecting &collecting, const std::vector<std::shared_ptr<const Section>> &sections,
                      Workforce &workforce)
{
    TermFinder::Terms terms = termsOf(collecting);
    std::unordered_map<const Section *, size_t> known;
    if (terms == m_terms) {
        for (size_t i = 0; i < m_found.size(); ++i)
            known.emplace(m_found[i].section.get(), i);
    }
    std::vector<Found> found(sections.size());
    std::vector<size_t> fresh;
    for (size_t i = 0; i < sections.size(); ++i) {
        const auto old = known.find(sections[i].get());
        found[i].section = sections[i];
        if (old == known.end())
            fresh.push_back(i);
        else
            found[i].finds = std::move(m_found[old->second].finds);
    }
    m_terms = std::move(terms);
    m_found = std::move(found);
    const TermFinder finder(m_terms);
    workforce.run(
        fresh.size(),
        [&](size_t job, WordCache &) { m_found[fresh[job]].finds = finder.findIn(*m_found[fresh[job]].section); }, {});
    return std::any_of(m_found.begin(), m_found.end(), [](const Found &each) { return !each.finds.empty(); });
}

Plan IndexMaker::plan(Collecting &&collecting, const Sequence &body, WordCache &words) const
{
    std::array<Mentions, 2> mentions; // by column
    PageFinder pages(body, words);
    for (size_t section = 0; section < m_found.size(); ++section) {
        for (const TermFind &find : m_found[section].finds) {
            const Block &block = m_found[section].section->plan.blocks[size_t(find.block)];
            const Mention mention = pages.mentionOf(section, find);
            if (mention.page > 0)
                mentions[size_t(block.cells[size_t(find.cell)].column)][find.term].push_back(mention);
        }
    }
    const Place place = openRegister(collecting, u"index");
    IndexSetter setter(collecting, place, words);
    for (int column = 0; column < collecting.columnCount(); ++column)
        setter.add(column, m_terms[size_t(base::indexOf(collecting.languageOf(column)))], mentions[size_t(column)]);
    const StyleSheet &sheet = collecting.plan.sheet;
    setter.place(sheet.geometry().height - sheet[Style::ModuleTitle].leading - points(14));
    return std::move(collecting.plan);
}

} // namespace compose
