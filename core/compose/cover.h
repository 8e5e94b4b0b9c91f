// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/canvas.h"
#include "compose/words.h"

namespace compose {

/// The first page: the titles, what the document is and of when, the publisher's name and logo. Its shapes come from the
/// edition's root (a draft's from the manual's code), so that each edition is known by its cover.
class Cover final
{
public:
    Cover(Plan &plan, const model::Manual &manual, const Request &request, const std::array<Words, 2> &words);

    void emit(Canvas &canvas);

private:
    Length titlesHeight(Canvas &canvas) const;
    void emitPattern(Canvas &canvas, Length height);
    void emitShape(Canvas &canvas, int row, int column, Length size, int reach);
    void emitTitles(Canvas &canvas, Length top);
    Length footTop(Canvas &canvas) const;
    void emitFoot(Canvas &canvas, Length top);
    void emitPublisher(Canvas &canvas, Length top);
    void emitLogo(Canvas &canvas, const model::Picture &picture, Length bottom);
    QString languages() const;
    quint8 chance(int row, int column, int what) const;
    QString titleOf(int column) const;
    QString subtitleOf(int column) const;
    int columnCount() const { return int(m_plan.columns.size()); }
    base::Language languageOf(int column) const { return m_plan.columns[size_t(column)].language; }
    const Words &wordsOf(int column) const { return m_words[size_t(base::indexOf(languageOf(column)))]; }
    int addLine(int column, Tag tag = Tag::P) { return m_plan.addNode(tag, 0, languageOf(column)); }

    Plan &m_plan;
    const model::Manual &m_manual;
    const Request &m_request;
    const std::array<Words, 2> &m_words;
    const Geometry &m_page;
    const Palette &m_colours;
    const base::Hash m_seed;
    const Length m_left;
    const Length m_width;
};

/// The manual's title in a column's language, else in the other; never empty.
QString titleIn(const model::Manual &manual, const Words &words, base::Language language);

} // namespace compose
