// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/packsheets.h"

#include "compose/furniture.h"
#include "compose/halfturn.h"
#include "text/markup.h"

namespace compose {

using base::Language;
using model::PackPartKind;

namespace {

constexpr Length millimetres(double value)
{
    return points(value * 72 / 25.4);
}

constexpr Length sheetWidth = points(595.276);
constexpr Length sheetHeight = points(841.89);
constexpr double smallestName = 8;

/// What the trade sells: cards of 85 × 54 mm ten to a sheet, of 90 × 65 mm eight to one.
struct CardFormat {
    int perSheet;
    double width; ///< in millimetres
    double height;
    int across;
    int down;
};
constexpr CardFormat cardFormats[] = {{10, 85, 54, 2, 5}, {8, 90, 65, 2, 4}, {6, 90, 90, 2, 3}, {4, 95, 130, 2, 2}};

const CardFormat &formatFor(int perSheet)
{
    for (const CardFormat &format : cardFormats)
        if (format.perSheet <= perSheet)
            return format;
    return cardFormats[std::size(cardFormats) - 1];
}

} // namespace

PackSheets::PackSheets(PackDesk &desk, WordCache &words)
    : m_desk(desk), m_plan(desk.collecting.plan), m_words(words), m_colours(m_plan.sheet.palette()),
      m_size(toPoints(sheetWidth), toPoints(sheetHeight))
{
}

Document PackSheets::make()
{
    const CardFormat &format = formatFor(m_desk.order.part.perSheet);
    switch (m_desk.order.part.kind) {
    case PackPartKind::Badges: addBadges(millimetres(format.width), millimetres(format.height), format.across, format.down); break;
    case PackPartKind::TableCards: addCards(); break;
    case PackPartKind::Certificate: addCertificates(); break;
    default: addDoorSign(); break;
    }
    for (const Node &node : m_plan.nodes) {
        m_document.elements.append(node.element);
        m_document.elements.last().parent = node.parent;
    }
    return m_document;
}

void PackSheets::openSheet()
{
    m_document.pages.append({m_size, QString::number(m_document.pages.size() + 1), {}});
    m_canvas = std::make_unique<Canvas>(m_plan, m_words, m_document.pages.change(m_document.pages.size() - 1).items);
}

QList<model::Participant> PackSheets::peopleOr(int blanks) const
{
    return m_desk.order.people.isEmpty() ? QList<model::Participant>(blanks) : m_desk.order.people;
}

int PackSheets::node(const FormText &text, Tag tag)
{
    return m_plan.addNode(tag, 0, m_desk.language(text));
}

Paragraph PackSheets::paragraph(const FormText &text, Style style, Length width) const
{
    return m_desk.collecting.paragraph({text.markup, m_desk.language(text), false, false}, style, 0, width, model::ref(m_desk.meeting.id));
}

Length PackSheets::addText(const FormText &text, Style style, const Area &area, Align align)
{
    if (text.markup.isEmpty())
        return 0;
    Paragraph set = paragraph(text, style, area.width);
    set.align = align;
    return m_canvas->text(set, area.x, area.y, node(text));
}

Length PackSheets::addFitting(const FormText &text, double size, const Area &area, Colour colour, bool bold)
{
    if (text.markup.isEmpty())
        return 0;
    Paragraph set = paragraph(text, Style::CoverTitle, area.width);
    set.align = Align::Centre;
    set.hyphenated = false;
    const auto sized = [&](double points_) {
        for (Span &span : set.spans) {
            span.size = points(points_);
            span.colour = colour;
            span.face = faceOf(m_plan.sheet[Style::CoverTitle].family, bold, false);
        }
        set.leading = points(points_ * 1.22);
    };
    const auto fits = [&] {
        return !tearsWord(set) && breakParagraph(set, m_words).lineCount() * set.leading <= area.height;
    };
    for (sized(size); !fits() && size > smallestName; sized(size))
        size = std::max(smallestName, size * 0.92);
    return m_canvas->text(set, area.x, area.y, node(text));
}

/// A word longer than the line would be parted wherever the line ends.
bool PackSheets::tearsWord(const Paragraph &paragraph) const
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += span.text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        Paragraph alone = paragraph;
        alone.spans = {paragraph.spans.front()};
        alone.spans.front().text = word;
        return breakParagraph(alone, m_words).lineCount() > 1;
    });
}

void PackSheets::addCut(Length x1, Length y1, Length x2, Length y2)
{
    m_canvas->rule(x1, y1, x2, y2, 0.5, m_colours.hair, Stroke::Dotted);
}

void PackSheets::addRule(const Area &area)
{
    m_canvas->rule(area.x, area.y + area.height, area.x + area.width, area.y + area.height, 0.7, m_colours.soft);
}

void PackSheets::addBadges(Length width, Length height, int across, int down)
{
    const Length left = (sheetWidth - across * width) / 2;
    const Length top = (sheetHeight - down * height) / 2;
    const int perSheet = across * down;
    const QList<model::Participant> people = peopleOr(perSheet);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const int place = int(i % perSheet);
        if (place == 0) {
            openSheet();
            for (int x = 0; x <= across; ++x)
                addCut(left + x * width, top, left + x * width, top + down * height);
            for (int y = 0; y <= down; ++y)
                addCut(left, top + y * height, left + across * width, top + y * height);
        }
        addBadge({left + place % across * width, top + place / across * height, width, height}, people[i]);
    }
}

/// The theme small above, the name as large as it can be, whom she or he comes from below.
void PackSheets::addBadge(const Area &area, const model::Participant &person)
{
    const Length inset = area.height / 9;
    const Length width = area.width - 2 * inset;
    m_canvas->box(area.x + inset / 2, area.y + inset, points(2.5), area.height - 2 * inset, m_colours.accent);
    const QList<FormText> titles = m_desk.lines(m_desk.meeting.title);
    addFitting(titles.isEmpty() ? FormText() : titles.first(), 8.5, {area.x + inset, area.y + inset, width, area.height / 4}, m_colours.soft, false);
    const Area name{area.x + inset, area.y + area.height * 3 / 8, width, area.height * 5 / 16};
    if (person.name.isEmpty())
        addRule({name.x + width / 12, name.y, width * 10 / 12, area.height / 5});
    addFitting(text::escaped(person.name), 22, name, m_colours.ink);
    QStringList from{person.organisation, person.network};
    from.removeAll(QString());
    from.removeDuplicates();
    addFitting(text::escaped(from.join(QStringLiteral(" · "))), 11,
               {area.x + inset, area.y + area.height * 23 / 32, width, area.height * 3 / 16}, m_colours.accent, false);
}

/// Two to a sheet; each is folded along its middle, and stands with its name to both sides.
void PackSheets::addCards()
{
    const Length height = sheetHeight / 2;
    const QList<model::Participant> people = peopleOr(2);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Length top = i % 2 * height;
        if (i % 2 == 0) {
            openSheet();
            m_canvas->rule(0, height, sheetWidth, height, 0.5, m_colours.hair);
        }
        const Length fold = top + height / 2;
        addCut(0, fold, sheetWidth, fold);
        QList<Item> &items = m_document.pages.change(m_document.pages.size() - 1).items;
        const qsizetype front = items.size();
        addCard({millimetres(15), fold + millimetres(8), sheetWidth - millimetres(30), height / 2 - millimetres(16)}, people[i]);
        QList<Item> back = items.sliced(front);
        for (Item &item : back)
            std::visit(HalfTurn({toPoints(sheetWidth / 2), toPoints(fold)}), item);
        items += back;
    }
}

void PackSheets::addCard(const Area &area, const model::Participant &person)
{
    const Area name{area.x, area.y + area.height / 6, area.width, area.height / 2};
    if (person.name.isEmpty())
        addRule({name.x, name.y, name.width, name.height / 2});
    addFitting(text::escaped(person.name), 46, name, m_colours.ink);
    addFitting(text::escaped(person.organisation), 18, {area.x, area.y + area.height * 3 / 4, area.width, area.height / 4}, m_colours.accent, false);
}

void PackSheets::addCertificates()
{
    const bool wasHeld = m_desk.meeting.header.status == model::MeetingStatus::Held;
    QList<model::Participant> people = m_desk.order.people;
    if (wasHeld)
        people.removeIf([](const model::Participant &person) { return person.present.isEmpty(); });
    if (people.isEmpty())
        people.append(model::Participant());
    for (const model::Participant &person : std::as_const(people))
        addCertificate(person);
}

void PackSheets::addCertificate(const model::Participant &person)
{
    openSheet();
    const Length left = millimetres(28);
    const Length width = sheetWidth - 2 * left;
    m_canvas->box(0, 0, sheetWidth, millimetres(9), m_colours.accent);
    m_canvas->box(0, sheetHeight - millimetres(9), sheetWidth, millimetres(9), m_colours.accent);
    Length y = millimetres(48);
    const auto say = [&](const FormText &said, double size, Colour colour, bool bold, Length gap) {
        y += addFitting(said, size, {left, y, width, millimetres(48)}, colour, bold) + gap;
    };
    const auto sayIn = [&](QStringView key, double size, Colour colour, bool bold, Length gap) {
        for (const Language language : m_desk.languages)
            say({text::escaped(m_desk.word(key, language)), language}, size, colour, bold, points(2));
        y += gap;
    };
    sayIn(u"pack.certificate", m_desk.languages.size() > 1 ? 26 : 32, m_colours.accent, true, millimetres(14));
    sayIn(u"pack.certifies", 13, m_colours.soft, false, millimetres(5));
    if (person.name.isEmpty()) {
        addRule({left + width / 8, y, width * 6 / 8, millimetres(12)});
        y += millimetres(18);
    }
    say(text::escaped(person.name), 27, m_colours.ink, true, points(4));
    say(text::escaped(person.organisation), 13, m_colours.soft, false, millimetres(7));
    sayIn(u"pack.took_part", 13, m_colours.soft, false, millimetres(5));
    for (const FormText &title : m_desk.lines(m_desk.meeting.title))
        say(title, 19, m_colours.ink, true, points(3));
    y += millimetres(4);
    for (const Language language : m_desk.languages)
        for (const model::Sitting &sitting : m_desk.meeting.header.sittings)
            say({text::escaped(m_desk.when(sitting, language)), language}, 12, m_colours.ink, false, points(1));
    say(text::escaped(m_desk.meeting.header.place), 12, m_colours.ink, false, 0);
    addSignature({left, sheetHeight - millimetres(62), width, millimetres(20)});
}

/// Who answers for it, and which text was taught.
void PackSheets::addSignature(const Area &area)
{
    const Length half = area.width * 45 / 100;
    addRule({area.x, area.y, half, area.height});
    addText(text::escaped(m_desk.word(u"pack.signature")), Style::Caption, {area.x, area.y + area.height + points(3), half, 0}, Align::Left);
    const QString names = m_desk.meeting.header.trainers.join(QStringLiteral(", "));
    const Length right = area.x + area.width - half;
    Length y = area.y + area.height - points(30);
    y += addText(text::escaped(m_desk.collecting.manual.header().publisher), Style::FactValue, {right, y, half, 0}, Align::Right);
    addText(text::escaped(names), Style::FactValue, {right, y, half, 0}, Align::Right);
    QStringList imprints;
    for (const Language language : m_desk.languages)
        imprints << imprintLine(m_desk.order.imprint, m_desk.collecting.wordsIn(language));
    addText(text::escaped(imprints.join(QStringLiteral("   |   "))), Style::Caption,
            {area.x, sheetHeight - millimetres(22), area.width, 0}, Align::Centre);
}

void PackSheets::addDoorSign()
{
    openSheet();
    const Length left = millimetres(20);
    const Length width = sheetWidth - 2 * left;
    m_canvas->box(0, 0, sheetWidth, millimetres(60), m_colours.accent);
    const QString publisher = m_desk.collecting.manual.header().publisher;
    addFitting(text::escaped(publisher), 18, {left, millimetres(26), width, millimetres(24)}, 0xffffff, false);
    const QList<FormText> titles = m_desk.lines(m_desk.meeting.title);
    Length y = millimetres(85);
    const Length share = millimetres(110) / std::max<Length>(1, Length(titles.size()));
    for (qsizetype i = 0; i < titles.size(); ++i)
        y += addFitting(titles[i], i == 0 ? 58 : 44, {left, y, width, share}, i == 0 ? m_colours.ink : m_colours.soft) + millimetres(8);
    y = std::max(y + millimetres(6), millimetres(200));
    m_canvas->rule(left + width / 3, y, left + width * 2 / 3, y, 1.5, m_colours.accent);
    y += millimetres(8);
    for (const Language language : m_desk.languages)
        for (const model::Sitting &sitting : m_desk.meeting.header.sittings)
            y += addFitting({text::escaped(m_desk.when(sitting, language)), language}, 22, {left, y, width, millimetres(12)}, m_colours.ink, false);
    addFitting(text::escaped(m_desk.meeting.header.place), 26, {left, y + millimetres(6), width, millimetres(28)}, m_colours.accent);
}

} // namespace compose
