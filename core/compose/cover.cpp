// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/cover.h"

#include "compose/furniture.h"
#include "compose/picturesize.h"
#include "text/markup.h"

namespace compose {

namespace {

constexpr int cellsAcross = 7;
constexpr double footAt = 0.865; ///< of the page's height

bool isPlain(const StyleSheet &sheet)
{
    return sheet.look() == model::PrintStyle::Large;
}

} // namespace

QString titleIn(const model::Manual &manual, const Words &words, base::Language language)
{
    const QString own = text::plain(manual.title().preferring(language)).simplified();
    return own.isEmpty() ? words[u"untitled"] : own;
}

Cover::Cover(Plan &plan, const model::Manual &manual, const Request &request, const std::array<Words, 2> &words)
    : m_plan(plan),
      m_manual(manual),
      m_request(request),
      m_words(words),
      m_page(plan.sheet.geometry()),
      m_colours(plan.sheet.palette()),
      m_seed(request.imprint.root.isUnknown() ? base::Hash::of(QStringView(manual.header().code)) : request.imprint.root),
      m_left(m_page.pageWidth * 11 / 100),
      m_width(m_page.pageWidth - 2 * m_left)
{}

QString Cover::titleOf(int column) const
{
    return titleIn(m_manual, wordsOf(column), languageOf(column));
}

QString Cover::subtitleOf(int column) const
{
    return text::plain(m_manual.subtitle().in(languageOf(column)).text()).simplified();
}

void Cover::emit(Canvas &canvas)
{
    const Length foot = footTop(canvas);
    const Length titles = titlesHeight(canvas);
    const Length gap = m_page.pageHeight * 45 / 1000;
    if (isPlain(m_plan.sheet)) {
        const Length ground = std::clamp(titles + 4 * gap, m_page.pageHeight * 6 / 10, foot - gap);
        canvas.box(0, 0, m_page.pageWidth, ground, m_colours.accent);
        canvas.box(0, ground, m_page.pageWidth, points(9), m_colours.pattern[3]);
        emitTitles(canvas, ground - titles - 2 * gap);
    } else {
        const Length cell = m_page.pageWidth / cellsAcross;
        const Length rows = std::clamp((foot - titles - 2 * gap) / cell, 1, 5);
        canvas.box(0, 0, m_page.pageWidth, m_page.pageHeight, m_colours.paper);
        emitPattern(canvas, rows);
        const Length free = foot - rows * cell - titles;
        emitTitles(canvas, rows * cell + std::min(free / 2, gap * 3 / 2));
    }
    emitFoot(canvas, foot);
}

/// A number that hangs on the seed and the place only.
quint8 Cover::chance(int row, int column, int what) const
{
    const QByteArray bytes = m_seed.bytes();
    const auto at = [&](int index) { return quint8(bytes[index % int(bytes.size())]); };
    return quint8(at(row * cellsAcross + column) * 7 + at(column * 5 + what * 11 + row) * 13 + what * 29);
}

void Cover::emitPattern(Canvas &canvas, Length rows)
{
    const Length cell = m_page.pageWidth / cellsAcross + 1;
    const bool onGround = m_plan.sheet.look() == model::PrintStyle::Sober;
    if (onGround)
        canvas.box(0, 0, m_page.pageWidth, rows * (m_page.pageWidth / cellsAcross), m_colours.accent);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < cellsAcross;) {
            const bool isLong = chance(row, column, 1) % 5 == 0 && column + 1 < cellsAcross;
            emitShape(canvas, row, column, cell, isLong ? 2 : 1);
            column += isLong ? 2 : 1;
        }
    }
}

/// People, alone and side by side: dots, rings, and pairs that reach into one another.
void Cover::emitShape(Canvas &canvas, int row, int column, Length size, int reach)
{
    const bool onGround = m_plan.sheet.look() == model::PrintStyle::Sober;
    static constexpr int weights[] = {1, 1, 2, 0, 1, 2, 1, 3};
    const int kind = chance(row, column, 2) % 8;
    const int hue = weights[chance(row, column, 3) % 8];
    const Colour colour = m_colours.pattern[size_t(onGround && hue == 0 ? 2 : hue)];
    const Colour ground = onGround ? m_colours.accent : m_colours.paper;
    const Length x = column * (m_page.pageWidth / cellsAcross);
    const Length y = row * (m_page.pageWidth / cellsAcross);
    const Length gap = size / 12;
    const auto shape = [&](Length inset, Colour fill) {
        const Length high = size - 2 * inset;
        canvas.box(x + inset, y + inset, size * reach - 2 * inset, high, fill, toPoints(high) / 2);
    };
    if (reach == 1 && kind == 0)
        return;
    if (reach == 1 && kind <= 2)
        return shape(size * 3 / 8, colour);
    shape(gap, colour);
    if (kind >= 6)
        shape(size * 5 / 16, ground);
}

Length Cover::titlesHeight(Canvas &canvas) const
{
    Length height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const Style style = column == 0 ? Style::CoverTitle : Style::CoverSecond;
        height += canvas.heightOf(titleOf(column), style, column, m_width) + points(column == 0 ? 0 : 22);
        if (const QString subtitle = subtitleOf(column); !subtitle.isEmpty())
            height += points(8) + canvas.heightOf(subtitle, Style::CoverSubtitle, column, m_width);
    }
    return height;
}

void Cover::emitTitles(Canvas &canvas, Length top)
{
    Length y = top;
    for (int column = 0; column < columnCount(); ++column) {
        const Style style = column == 0 ? Style::CoverTitle : Style::CoverSecond;
        y += points(column == 0 ? 0 : 22);
        y += canvas.text(titleOf(column), style, column, m_left, y, m_width, addLine(column));
        if (const QString subtitle = subtitleOf(column); !subtitle.isEmpty()) {
            y += points(8);
            y += canvas.text(subtitle, Style::CoverSubtitle, column, m_left, y, m_width, addLine(column));
        }
    }
}

QString Cover::languages() const
{
    QStringList names;
    for (int column = 0; column < columnCount(); ++column)
        names << wordsOf(column)[u"language_name"];
    return names.join(QStringLiteral(" · "));
}

/// At its place, or higher where more is to be said.
Length Cover::footTop(Canvas &canvas) const
{
    Length height = points(10) + canvas.heightOf(languages(), Style::CoverLine, 0, m_width * 58 / 100);
    for (int column = 0; column < columnCount(); ++column)
        height += canvas.heightOf(imprintLine(m_request.imprint, wordsOf(column)), Style::CoverMark, column,
                                  m_width * 58 / 100);
    return std::min(Length(m_page.pageHeight * footAt), m_page.pageHeight - height - m_page.pageHeight * 45 / 1000);
}

void Cover::emitFoot(Canvas &canvas, Length top)
{
    const Length half = m_width * 58 / 100;
    canvas.rule(m_left, top, m_left + m_width, top, 0.8, m_colours.accent);
    Length y = top + points(10);
    for (int column = 0; column < columnCount(); ++column)
        y += canvas.text(imprintLine(m_request.imprint, wordsOf(column)), Style::CoverMark, column, m_left, y, half,
                         addLine(column));
    canvas.text(languages(), Style::CoverLine, 0, m_left, y, half, addLine(0));
    emitPublisher(canvas, top);
}

void Cover::emitPublisher(Canvas &canvas, Length top)
{
    const Length x = m_left + m_width * 60 / 100;
    const Length width = m_width * 40 / 100;
    if (const QString &name = m_manual.header().publisher; !name.isEmpty())
        canvas.text(name, Style::CoverLine, 0, x, top + points(10), width, addLine(0), Align::Right);
    if (const model::Picture *logo = m_manual.picture(m_request.look->logo))
        emitLogo(canvas, *logo, top - points(12));
}

void Cover::emitLogo(Canvas &canvas, const model::Picture &picture, Length bottom)
{
    const auto own = pictureSize(m_request.assets.value(picture.header.asset));
    if (!own)
        return;
    const QSizeF room(toPoints(m_width) * 0.3, toPoints(m_page.pageHeight) * 0.07);
    const QSizeF size = own->scaled(room, Qt::KeepAspectRatio);
    const int node = addLine(0, Tag::Figure);
    const QString alternative = text::plain(picture.alt.preferring(languageOf(0)));
    m_plan.nodes[size_t(node)].element.alternative =
        alternative.isEmpty() ? m_manual.header().publisher : alternative;
    const Length width = points(size.width());
    canvas.picture({picture.header.asset, node, 0, 0, width}, m_left + m_width - width, bottom - points(size.height()),
                   points(size.height()), node);
}

} // namespace compose
