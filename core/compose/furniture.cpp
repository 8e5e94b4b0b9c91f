// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/furniture.h"

namespace compose {

namespace {

QString shortened(const QString &title, qsizetype longest)
{
    if (title.size() <= longest)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', longest - 1);
    QString start = title.left(space > longest / 2 ? space : longest - 1);
    while (!start.isEmpty() && (start.back().isSpace() || start.back().isPunct()))
        start.chop(1);
    return start + u'…';
}

/// With little room, where the page is says more than what it is part of.
constexpr qsizetype fewLetters = 40;

QString headText(const QString &part, const QString &module, qsizetype letters)
{
    if (module.isEmpty() || module == part)
        return shortened(part, letters);
    if (letters < fewLetters && part.size() + module.size() + 3 > letters)
        return shortened(module, letters);
    if (part.size() + module.size() + 3 <= letters)
        return part % u" · " % module;
    const qsizetype forPart = std::max(letters * 2 / 5, letters - module.size() - 3);
    const QString first = shortened(part, forPart);
    return first % u" · " % shortened(module, letters - first.size() - 3);
}

} // namespace

QString imprintLine(const Imprint &imprint, const Words &words)
{
    const QString date = words.date(imprint.date.date());
    if (imprint.number.isEmpty())
        return date.isEmpty() ? words[u"draft"] : words[u"draft_of"].arg(date);
    return date.isEmpty() ? words[u"edition"].arg(imprint.number)
                          : words[u"edition_of"].arg(imprint.number, date);
}

QString Furniture::headIn(Length width, int column, const QString &part, const QString &module)
{
    const TextStyle &style = m_plan.sheet[Style::Running];
    // So many letters always have room; more are tried only where something would be lost.
    const auto few = qsizetype(double(width) / (style.size * 0.56));
    const QString safe = headText(part, module, few);
    if (!safe.contains(u'…') && safe != module)
        return safe;
    for (qsizetype letters = few * 5 / 4; letters > few; letters -= 2) {
        const QString text = headText(part, module, letters);
        if (m_canvas.heightOf(text, Style::Running, column, width) <= style.leading)
            return text;
    }
    return safe;
}

void Furniture::head(const RunningTitle &title, int side)
{
    const Geometry &page = m_plan.sheet.geometry();
    const TextStyle &style = m_plan.sheet[Style::Running];
    const Length top = page.headLine - style.leading * 8 / 11;
    const bool together = m_plan.columns.size() > 1 && !m_plan.isFacing();
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const Column &column = m_plan.columns[i];
        if (column.side != side || title.part.empty())
            continue;
        const QString module = title.module.empty() ? QString() : title.module[i];
        const bool atLeft = together ? i == 0 : m_isLeft;
        m_canvas.text(headIn(column.width, int(i), title.part[i], module), Style::Running, int(i),
                      page.left + column.left, top, column.width, Canvas::noNode, atLeft ? Align::Left : Align::Right);
    }
    const Length rule = top + style.leading + points(3);
    m_canvas.rule(page.left, rule, page.left + page.width, rule, 0.4, m_plan.sheet.palette().hair);
}

QString Furniture::imprintIn(Length width, int column)
{
    const Imprint &imprint = m_request.imprint;
    const Words &words = wordsOf(column);
    const QString whole = imprintLine(imprint, words);
    QStringList sayings{whole, imprint.number.isEmpty() ? words[u"draft"] : words.with(u"edition", imprint.number)};
    if (!m_plan.isFacing() && m_plan.columns.size() > 1)
        sayings.prepend(whole + u"   |   " + imprintLine(imprint, wordsOf(1)));
    const Length line = m_plan.sheet[Style::Running].leading;
    for (const QString &saying : sayings) {
        if (m_canvas.heightOf(saying, Style::Running, column, width) <= line)
            return saying;
    }
    return sayings.last();
}

void Furniture::foot(const QString &label, const QString &of, int side)
{
    const Geometry &page = m_plan.sheet.geometry();
    const Length top = page.footLine - m_plan.sheet[Style::Running].leading * 8 / 11;
    const int own = m_plan.isFacing() ? side : 0;
    const QString number = of.isEmpty() ? label : wordsOf(own)[u"page_of"].arg(label, of);
    const auto wanted = Length(double(number.size()) * 0.6 * m_plan.sheet[Style::Running].size);
    const Length few = std::clamp(wanted, page.width / 5, page.width / 2);
    m_canvas.text(imprintIn(page.width - few, own), Style::Running, own, page.left + (m_isLeft ? few : 0), top, page.width - few,
                  Canvas::noNode, m_isLeft ? Align::Right : Align::Left);
    m_canvas.text(number, Style::Running, own, page.left + (m_isLeft ? 0 : page.width - few), top, few,
                  Canvas::noNode, m_isLeft ? Align::Left : Align::Right);
}

} // namespace compose
