// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/packdesk.h"

#include "text/markup.h"

#include <numeric>

namespace compose {

using base::Language;

QString PackDesk::word(QStringView key) const
{
    QStringList words;
    for (const Language language : languages)
        words << word(key, language);
    words.removeDuplicates();
    return words.join(QStringLiteral(" / "));
}

QList<FormText> PackDesk::lines(const model::Text &text) const
{
    QList<FormText> lines;
    for (const Language language : languages) {
        const bool isWritten = !text.in(language).isMissing();
        const QString words = text.preferring(language);
        if (!words.isEmpty() && (lines.isEmpty() || lines.first().markup != words))
            lines.append({words, isWritten ? language : base::other(language)});
    }
    return lines;
}

Length PackDesk::room() const
{
    return collecting.plan.columns.front().width;
}

std::vector<Length> PackDesk::widths(const std::vector<int> &shares) const
{
    const int all = std::accumulate(shares.cbegin(), shares.cend(), 0);
    std::vector<Length> widths;
    Length left = room();
    for (size_t i = 0; i + 1 < shares.size(); ++i) {
        widths.push_back(room() * shares[i] / all);
        left -= widths.back();
    }
    widths.push_back(left);
    return widths;
}

QString PackDesk::day(QDate day, Language language) const
{
    const Words &words = collecting.wordsIn(language);
    return day.isValid() ? words[QString(u"weekday." % QString::number(day.dayOfWeek()))] % u' ' % words.date(day) : QString();
}

QString PackDesk::when(const model::Sitting &sitting, Language language) const
{
    QStringList parts;
    if (sitting.day.isValid())
        parts << day(sitting.day, language);
    if (sitting.from.isValid())
        parts << sitting.from.toString(u"HH:mm") + (sitting.until.isValid() ? u'–' + sitting.until.toString(u"HH:mm") : QString());
    return parts.join(QStringLiteral(", "));
}

void addLine(PackDesk &desk, const FormText &text, Style style, const Place &place, Length before)
{
    if (text.markup.isEmpty())
        return;
    Collecting &collecting = desk.collecting;
    Block &block = collecting.addBlock(place, style);
    block.before = before;
    const Chosen chosen{text.markup, desk.language(text), false, false};
    Paragraph paragraph = collecting.paragraph(chosen, style, 0, collecting.widthOf(0, place), model::ref(desk.meeting.id));
    const int index = collecting.plan.addParagraph(std::move(paragraph));
    collecting.addCell(place, 0, index, collecting.plan.addNode(Tag::P, place.parent, chosen.language));
    collecting.plan.blocks.back().objects.emplace_back(model::ref(desk.meeting.id), 0);
}

void addBeside(PackDesk &desk, const QList<FormText> &texts, Style style, const Place &place, Length before, Tag tag)
{
    constexpr Length gutter = points(16);
    Collecting &collecting = desk.collecting;
    collecting.addBlock(place, style).before = before;
    const auto count = Length(std::max<qsizetype>(1, texts.size()));
    const Length width = (collecting.widthOf(0, place) - (count - 1) * gutter) / count;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Chosen chosen{texts[i].markup, desk.language(texts[i]), false, false};
        Paragraph paragraph = collecting.paragraph(chosen, style, 0, width, model::ref(desk.meeting.id));
        const int index = collecting.plan.addParagraph(std::move(paragraph));
        collecting.addCell(place, 0, index, collecting.plan.addNode(tag, place.parent, chosen.language)).x += Length(i) * (width + gutter);
    }
}

/// A heading in each language, side by side.
void addTitles(PackDesk &desk, QStringView key, const Place &place, Length before)
{
    QList<FormText> titles;
    for (const Language language : desk.languages)
        titles.append({text::escaped(desk.word(key, language)), language});
    addBeside(desk, titles, Style::Heading2, place, before, Tag::H2);
    desk.collecting.plan.blocks.back().keepWithNext = true;
}

void addText(PackDesk &desk, QStringView key, const model::Text &text, const Place &place, Length before)
{
    if (text.isEmpty())
        return;
    addTitles(desk, key, place, before);
    QList<QStringList> lines;
    qsizetype most = 0;
    for (const Language language : desk.languages) {
        lines.append(text.preferring(language).split(u'\n', Qt::SkipEmptyParts));
        most = std::max(most, lines.last().size());
    }
    for (qsizetype line = 0; line < most; ++line) {
        QList<FormText> row;
        for (qsizetype i = 0; i < lines.size(); ++i)
            row.append({lines[i].value(line), text.in(desk.languages[i]).isMissing() ? base::other(desk.languages[i]) : desk.languages[i]});
        addBeside(desk, row, Style::FactValue, place, points(3));
    }
}

QStringView colonOf(const PackDesk &desk)
{
    return desk.languages.first() == Language::French ? u"\u00A0: " : u": ";
}

void addEntries(PackDesk &desk, const Place &place)
{
    QList<const model::Entry *> entries;
    for (const model::EntryId &id : desk.meeting.header.entries)
        if (const model::Entry *entry = desk.collecting.manual.entry(id))
            entries.append(entry);
    if (entries.isEmpty())
        return;
    addTitles(desk, u"pack.about", place);
    for (const model::Entry *entry : std::as_const(entries)) {
        QList<FormText> row;
        for (const Language language : desk.languages)
            row.append({u"• " + entry->title.preferring(language), language});
        addBeside(desk, row, Style::FactValue, place, points(3));
    }
}

namespace {

/// When it is: in a row in one language, a line for each sitting in two.
void addDays(PackDesk &desk, const QList<model::Sitting> &sittings, const Place &place)
{
    QList<QStringList> days;
    for (const model::Sitting &sitting : sittings)
        if (const QString day = desk.when(sitting, desk.languages.first()); !day.isEmpty())
            days.append({day, desk.when(sitting, desk.languages.last())});
    if (desk.languages.size() == 1 && !days.isEmpty()) {
        QStringList row;
        for (const QStringList &day : std::as_const(days))
            row << day.first();
        return addLine(desk, text::escaped(row.join(u"\u00A0· ")), Style::FactValue, place, points(6));
    }
    for (qsizetype i = 0; i < days.size(); ++i)
        addBeside(desk, {{text::escaped(days[i].first()), desk.languages.first()}, {text::escaped(days[i].last()), desk.languages.last()}},
                  Style::FactValue, place, points(i == 0 ? 6 : 0));
}

void addFacts(PackDesk &desk, const Place &place, std::optional<int> one)
{
    const model::MeetingHeader &header = desk.meeting.header;
    addDays(desk, one ? header.sittings.mid(*one, 1) : header.sittings, place);
    const auto fact = [&](QStringView key, const QString &value) {
        if (!value.isEmpty())
            addLine(desk, QString(text::escaped(desk.word(key)) % colonOf(desk) % text::escaped(value)), Style::FactValue, place, 0);
    };
    fact(u"place", header.place);
    if (one)
        return;
    fact(u"pack.online", header.link);
    fact(u"pack.trainers", header.trainers.join(QStringLiteral(", ")));
}

} // namespace

Place openForm(PackDesk &desk, QStringView key, std::optional<int> sitting)
{
    Collecting &collecting = desk.collecting;
    Plan &plan = collecting.plan;
    Place place;
    place.parent = plan.addNode(Tag::Sect, 0);
    place.level = 1;
    place.entry = int(plan.entries.size());
    const QString part = desk.word(key);
    const size_t first = plan.blocks.size();
    plan.entries.push_back({{collecting.title(desk.meeting.title, 0)}, {part}});
    addLine(desk, text::escaped(part), Style::PracticeLabel, place, 0);
    plan.blocks.back().start = Start::NewPage;
    plan.blocks.back().keepWithNext = true;
    const QList<FormText> titles = desk.lines(desk.meeting.title);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        addLine(desk, titles[i], i == 0 ? Style::ModuleTitle : Style::Heading1, place, points(i == 0 ? 2 : 4));
        plan.blocks.back().keepWithNext = true;
        if (i == 0)
            plan.nodes[size_t(plan.blocks.back().cells.front().node)].element.tag = Tag::H1;
    }
    Heading heading;
    heading.block = int(first);
    heading.titles = {part};
    const QString code = u'@' % key % QString::number(plan.headings.size());
    heading.destinations = {collecting.destination(code, 0)};
    plan.linked.insert(heading.destinations.front());
    plan.blocks[first].heading = int(plan.headings.size());
    collecting.anchor(plan.blocks[first], code);
    plan.headings.push_back(std::move(heading));
    addFacts(desk, place, sitting);
    return place;
}

FormTable::FormTable(PackDesk &desk, const Place &place, std::vector<Length> widths, Length room)
    : m_desk(desk), m_place(place), m_widths(std::move(widths)), m_room(room)
{
    Plan &plan = desk.collecting.plan;
    m_table = int(plan.tables.size());
    Length width = 0;
    for (const Length one : m_widths)
        width += one;
    plan.tables.push_back({-1, place.left, width, {0}});
    m_node = plan.addNode(Tag::Table, place.parent);
}

void FormTable::addHead(const QList<FormText> &cells, Length before)
{
    Plan &plan = m_desk.collecting.plan;
    Block &block = m_desk.collecting.addBlock(m_place, Style::TableHead);
    block.padTop = points(4);
    block.padBottom = points(4.5);
    block.before = before;
    block.band = true;
    block.hairline = true;
    block.keepWithNext = true;
    block.table = m_table;
    plan.tables[size_t(m_table)].head = int(plan.blocks.size()) - 1;
    addCells(cells, Style::TableHead, Tag::TH, plan.addNode(Tag::THead, m_node));
}

void FormTable::addRow(const QList<FormText> &cells)
{
    Plan &plan = m_desk.collecting.plan;
    if (m_body == 0)
        m_body = plan.addNode(Tag::TBody, m_node);
    Block &block = m_desk.collecting.addBlock(m_place, Style::TableCell);
    block.padTop = m_room;
    block.padBottom = m_room;
    block.hairline = true;
    block.unbreakable = true;
    block.table = m_table;
    addCells(cells, Style::TableCell, Tag::TD, m_body);
}

void FormTable::keepLastTogether()
{
    std::vector<Block> &blocks = m_desk.collecting.plan.blocks;
    if (blocks.size() >= 2 && blocks[blocks.size() - 2].table == m_table)
        blocks[blocks.size() - 2].keepWithNext = true;
}

void FormTable::addCells(const QList<FormText> &cells, Style style, Tag tag, int above)
{
    constexpr Length padding = points(4);
    Collecting &collecting = m_desk.collecting;
    const int row = collecting.plan.addNode(Tag::TR, above);
    Length x = m_place.left;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const FormText text = cells.value(qsizetype(i));
        const Chosen chosen{text.markup, m_desk.language(text), false, false};
        Paragraph paragraph = collecting.paragraph(chosen, style, 0, m_widths[i] - 2 * padding, model::ref(m_desk.meeting.id));
        const int node = collecting.plan.addNode(tag, row, chosen.language);
        if (tag == Tag::TH)
            collecting.plan.nodes[size_t(node)].element.scope = Scope::Column;
        Cell &cell = collecting.addCell(m_place, 0, collecting.plan.addParagraph(std::move(paragraph)), node);
        cell.x = x + padding;
        x += m_widths[i];
    }
}

} // namespace compose
