// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collecting.h"
#include "text/markup.h"

namespace compose {

/// Turns inline mark-up into spans: looks, links, page references, footnotes.
class InlineText final
{
public:
    InlineText(Collecting &collecting, Style style, int column, base::Language language,
               const model::ObjectRef &object);

    Paragraph set(const QString &markup, Length width);

private:
    void add(const text::Run &run);
    void addLineBreak();
    void reportEmptyLinks(const QString &markup);
    void addNote(const QString &markup);
    int linkTo(const text::Run &run);
    int linkInside(const model::ObjectRef &target, const text::Run &run);
    void addPageReference(int link, bool isBracketed);
    /// The words of a link: those of the spans that make it up.
    QString wordsOf(int link) const;
    Span spanFor(const text::Run &run) const;

    Collecting &m_collecting;
    const TextStyle m_style;
    const int m_column;
    const base::Language m_language;
    const model::ObjectRef m_object;
    const bool m_isNote;
    Paragraph m_paragraph;
    QHash<int, model::ObjectRef> m_targets; ///< of links inside
};

} // namespace compose
