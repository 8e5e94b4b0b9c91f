// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/collecting.h"
#include "compose/lists.h"

namespace compose {

/// Goes through the passages of an entry, in their order, and collects each as what it is.
class PassageWalk final
{
public:
    PassageWalk(Collecting &collecting, const QList<model::Passage> &passages, const Place &place)
        : m_collecting(collecting),
          m_passages(passages),
          m_lists(collecting),
          m_headingLevel(place.level)
    {}

    void walk(const Place &place) { walkInside({}, place); }
    /// Passages that are at home elsewhere: links lead there, and what they show in turn is not shown.
    void walkShown(const Place &place)
    {
        m_isShown = true;
        walkInside(m_passages.constFirst().header.parent, place);
    }

private:
    void walkInside(model::PassageId parent, const Place &place);
    void visit(const model::Passage &passage, const Place &place);
    void heading(const model::Passage &passage, const Place &place);
    void paragraph(const model::Passage &passage, const Place &place);
    void listItem(const model::Passage &passage, const Place &place);
    void quote(const model::Passage &passage, const Place &place);
    void attribution(const model::Passage &passage, const Place &inside, int bar);
    void box(const model::Passage &passage, const Place &place);
    void code(const model::Passage &passage, const Place &place);
    void shown(const model::Passage &passage, const Place &place);
    void summary(const model::Entry &entry, const Place &place);
    void table(const model::Passage &passage, const Place &place);
    /// True when the passage was no more than a note that it is missing, joined to the one before.
    bool noteMissing(const model::Passage &passage, const Place &place);
    bool joinsMissing(const model::Passage &passage, const Place &place);
    void openMissing();
    bool isMissing(const model::Passage &passage) const
    {
        return m_collecting.columnCount() == 1 && m_collecting.choose(passage.text, 0).placeholder;
    }
    bool isAbsent(const model::Text &text) const;
    /// Says, before the first of several, that passages stand here in the other language.
    void announceOtherLanguage(const model::Passage &passage, const Place &place);
    Length gap() const { return m_collecting.plan.sheet.isNarrow() ? points(6) : points(7.5); }

    Collecting &m_collecting;
    const QList<model::Passage> &m_passages;
    Lists m_lists;
    int m_headingLevel; ///< of the last heading
    qsizetype m_next = 0;
    int m_missingBlock = -1;
    int m_missingCount = 0;
    int m_bars = 0;
    bool m_inOtherLanguage = false;
    bool m_isShown = false;
};

} // namespace compose
