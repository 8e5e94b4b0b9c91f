// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/collect.h"
#include "text/markup.h"

namespace compose {

namespace {

/// Says a fact in a column's language, as mark-up; empty: there is none.
using Fact = std::function<QString(int column)>;
using Label = std::function<Chosen(int column)>;

constexpr Length leastValue = 9;     ///< in sizes of its text
constexpr double labelLetterShare = 0.55; ///< of the size: what a letter of a label takes, on the safe side
constexpr Length labelGap = points(8);

/// An address as people write it down: what every address begins with is left out, the link keeps it.
QString asPrinted(QString address)
{
    for (const QStringView scheme : {u"https://", u"http://"})
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address.remove(0, scheme.size());
    if (address.count(u'/') == 1 && address.endsWith(u'/'))
        address.chop(1);
    return address;
}

/// Whether each word of a label has room on a line. Then none is parted: a label is read at a glance.
bool hasRoomForWords(const Paragraph &label)
{
    return std::all_of(label.spans.begin(), label.spans.end(), [&](const Span &span) {
        const QStringList words = span.text.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return Length(double(word.size()) * labelLetterShare * span.size) <= label.width;
        });
    });
}

/// The panel under a practice's title: facts by label, then its figures.
class FactPanel final
{
public:
    FactPanel(Collecting &collecting, const model::Entry &practice, const Place &place);

    void addHeader();
    void addFigures();
    /// The panel holds together, and to the text under it.
    void close();

private:
    struct RowNodes {
        int label = 0;
        int value = 0;
    };
    Length labelWidth() const;
    RowNodes addRowNodes(int column);
    void addBlock(Length before);
    Chosen own(const QString &markup, int column) const { return {markup, m_collecting.languageOf(column), false, false}; }
    void addRow(const Label &label, const Fact &value, Length before);
    void addFact(QStringView key, const Fact &value);
    void addCell(int column, const Chosen &chosen, Style style, Length from, Length to, int node);
    QString lifecycle(int column) const;
    QString principles(int column) const;
    QString confirmation(int column) const;
    QString figureValue(const model::Figure &figure, int column) const;
    const QString &preferred(const model::Text &text, int column) const
    {
        return text.preferring(m_collecting.languageOf(column));
    }

    Collecting &m_collecting;
    const model::Entry &m_practice;
    Place m_place;
    Length m_labelWidth;
    std::vector<int> m_tables;
    bool m_isStacked = false; ///< no room for values beside their labels: they stand under them
    bool m_isEmpty = true;
};

FactPanel::FactPanel(Collecting &collecting, const model::Entry &practice, const Place &place)
    : m_collecting(collecting),
      m_practice(practice),
      m_place(place),
      m_labelWidth(labelWidth())
{
    Plan &plan = collecting.plan;
    plan.frames.push_back({0, plan.sheet.geometry().width, points(8), points(9), false});
    m_place.frame = int(plan.frames.size()) - 1;
    m_place.left += points(12);
    m_place.right += points(8);
    const Length beside = collecting.widthOf(0, m_place) - m_labelWidth;
    m_isStacked = beside < leastValue * plan.sheet[Style::FactValue].size;
}

/// What the longest label needs, as far as the values keep the greater part: sheets look alike where no label asks for more. In
/// columns, where the values need all there is, only those that every sheet has are asked.
Length FactPanel::labelWidth() const
{
    const StyleSheet &sheet = m_collecting.plan.sheet;
    qsizetype letters = 0;
    const auto widthOf = [&] { return Length(double(letters) * labelLetterShare * sheet[Style::FactLabel].size) + labelGap; };
    const Length room = m_collecting.plan.columns.front().width;
    for (int column = 0; column < m_collecting.columnCount(); ++column)
        for (const QStringView key : {u"network", u"place", u"website", u"state", u"principles"})
            letters = std::max(letters, m_collecting.words(column)[key].size());
    if (sheet.isNarrow()) {
        const Length least = std::min(sheet.grown(points(66)), room * 45 / 100);
        return std::clamp(widthOf(), least, std::max(least, room * 34 / 100));
    }
    for (int column = 0; column < m_collecting.columnCount(); ++column)
        for (const model::Figure &figure : m_practice.figures)
            letters = std::max(letters, text::plain(m_collecting.label(figure.label, column).markup).size());
    const Length most = room * 40 / 100;
    return std::clamp(widthOf(), std::min(sheet.grown(points(92)), most), most);
}

void FactPanel::addCell(int column, const Chosen &chosen, Style style, Length from, Length width, int node)
{
    Paragraph set = m_collecting.paragraph(chosen, style, column, width, model::ref(m_practice.id));
    if (style == Style::FactLabel)
        set.hyphenated = set.hyphenated && !hasRoomForWords(set);
    Cell &cell = m_collecting.addCell(m_place, column, m_collecting.plan.addParagraph(std::move(set)), node);
    cell.x += from;
}

FactPanel::RowNodes FactPanel::addRowNodes(int column)
{
    Plan &plan = m_collecting.plan;
    if (m_isEmpty)
        m_tables.push_back(plan.addNode(Tag::Table, plan.under(m_place.parent, column),
                                        m_collecting.languageOf(column)));
    const int row = plan.addNode(Tag::TR, m_tables[size_t(column)]);
    const RowNodes nodes{plan.addNode(Tag::TH, row), plan.addNode(Tag::TD, row)};
    plan.nodes[size_t(nodes.label)].element.scope = Scope::Row;
    return nodes;
}

void FactPanel::addBlock(Length before)
{
    Block &block = m_collecting.addBlock(m_place, Style::FactValue);
    block.before = before;
    block.unbreakable = true;
    block.keepWithNext = true;
}

void FactPanel::addRow(const Label &label, const Fact &value, Length before)
{
    std::vector<RowNodes> nodes;
    for (int column = 0; column < m_collecting.columnCount(); ++column)
        nodes.push_back(addRowNodes(column));
    addBlock(m_isEmpty ? points(8) : before);
    for (int column = 0; column < m_collecting.columnCount(); ++column) {
        const Length width = m_collecting.widthOf(column, m_place);
        const Chosen named = label(column);
        if (named.language != m_collecting.languageOf(column))
            m_collecting.plan.nodes[size_t(nodes[size_t(column)].label)].element.language = named.language;
        addCell(column, named, named.placeholder ? Style::Missing : Style::FactLabel, 0, m_isStacked ? width : m_labelWidth - labelGap,
                nodes[size_t(column)].label);
        if (!m_isStacked)
            addCell(column, own(value(column), column), Style::FactValue, m_labelWidth, width - m_labelWidth,
                    nodes[size_t(column)].value);
    }
    if (m_isStacked)
        addBlock(0);
    for (int column = 0; m_isStacked && column < m_collecting.columnCount(); ++column)
        addCell(column, own(value(column), column), Style::FactValue, 0, m_collecting.widthOf(column, m_place),
                nodes[size_t(column)].value);
    m_isEmpty = false;
}

void FactPanel::addFact(QStringView key, const Fact &value)
{
    if (value(0).isEmpty())
        return;
    const auto label = [&](int column) { return own(text::escaped(m_collecting.words(column)[key]), column); };
    addRow(label, value, m_isStacked ? points(5) : points(2));
}

QString FactPanel::lifecycle(int column) const
{
    const Words &words = m_collecting.words(column);
    switch (m_practice.header.lifecycle) {
    case model::Lifecycle::Unstated: return {};
    case model::Lifecycle::Proposed: return words[u"proposed"];
    case model::Lifecycle::BeingWritten: return words[u"being_written"];
    case model::Lifecycle::Active: return words[u"active"];
    case model::Lifecycle::Ended: return words[u"ended"];
    case model::Lifecycle::Succeeded: break;
    }
    const model::Entry *successor = m_collecting.manual.entry(m_practice.header.successor);
    if (!successor)
        return words[u"ended"];
    // The page follows the quoted name; it is no part of it.
    const QString title = words.with(u"quoted", text::escaped(m_collecting.title(successor->title, column)));
    const QString code = model::codeOf(*successor);
    return words.with(u"succeeded", QString(u'[' % title % u"](#" % code % u')'));
}

QString FactPanel::principles(int column) const
{
    QStringList names;
    for (const model::PrincipleId id : m_practice.header.principles) {
        const model::Principle *principle = m_collecting.manual.principle(id);
        if (!principle)
            continue;
        const QString name = text::escaped(m_collecting.title(principle->name, column));
        const QString number = QString::number(principle->header.number);
        names << QString(u'[' % number % u". " % name % u"](#" % model::codeOf(*principle) % u')');
    }
    return names.join(u'\n');
}

/// When somebody found the sheet still true, where the manual wants that printed.
QString FactPanel::confirmation(int column) const
{
    const model::ConfirmationHeader asked{model::ref(m_practice.id), false, {}, {}, {}};
    const auto found = m_collecting.manual.confirmations().constFind(model::idOf(asked));
    if (!m_collecting.manual.review().printed || found == m_collecting.manual.confirmations().cend() || !found->on.isValid())
        return {};
    const Words &words = m_collecting.words(column);
    const QString day = words.date(found->on);
    return text::escaped(found->by.isEmpty() ? words.with(u"confirmed_on", day) : words[u"confirmed_by"].arg(day, found->by));
}

void FactPanel::addHeader()
{
    const model::EntryHeader &header = m_practice.header;
    const model::Network *network = m_collecting.manual.network(header.network);
    addFact(u"network", [&](int column) {
        return network ? text::escaped(m_collecting.title(network->name, column)) : QString();
    });
    addFact(u"place", [&](int) { return text::escaped(header.place); });
    addFact(u"website", [&](int) {
        return header.website.isEmpty()
                   ? QString()
                   : QString(u'[' % text::escaped(asPrinted(header.website)) % u"](" % header.website % u')');
    });
    addFact(u"state", [&](int column) { return lifecycle(column); });
    addFact(u"principles", [&](int column) { return principles(column); });
    addFact(u"confirmed", [&](int column) { return confirmation(column); });
}

QString FactPanel::figureValue(const model::Figure &figure, int column) const
{
    QString value = QStringLiteral("**") + text::escaped(figure.header.value) + QStringLiteral("**");
    if (const QString &unit = preferred(figure.unit, column); !unit.isEmpty())
        value += u' ' + unit;
    QStringList origin;
    const QDate day = QDate::fromString(figure.header.asOf, Qt::ISODate);
    if (day.isValid())
        origin << m_collecting.words(column).date(day);
    if (!figure.header.source.isEmpty())
        origin << figure.header.source;
    if (!origin.isEmpty())
        value += u" (" % text::escaped(origin.join(QStringLiteral(", "))) % u')';
    return value;
}

void FactPanel::addFigures()
{
    bool first = true;
    for (const model::Figure &figure : m_practice.figures) {
        const auto label = [&](int column) { return m_collecting.label(figure.label, column); };
        const auto value = [&](int column) { return figureValue(figure, column); };
        const bool opens = std::exchange(first, false);
        addRow(label, value, (m_isStacked ? points(5) : points(2)) + (opens ? points(4) : 0));
    }
}

void FactPanel::close()
{
    if (!m_isEmpty && m_practice.passages.isEmpty())
        m_collecting.plan.blocks.back().keepWithNext = false;
}

} // namespace

void collectFacts(Collecting &collecting, const model::Entry &practice, const Place &place)
{
    FactPanel panel(collecting, practice, place);
    panel.addHeader();
    panel.addFigures();
    panel.close();
}

} // namespace compose
