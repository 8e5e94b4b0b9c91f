// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/existingtext.h"

#include "edit/passageedits.h"
#include "edit/together.h"
#include "edit/textedits.h"

namespace ui::repair {

using model::Passage;
using model::PassageId;
using model::PassageKind;

namespace {

bool joins(const Passage &upper, const Passage &lower, base::Language language)
{
    static const QList<PassageKind> opening{PassageKind::Paragraph, PassageKind::Bullet, PassageKind::Numbered, PassageKind::Quote};
    return lower.header.kind == PassageKind::Paragraph && opening.contains(upper.header.kind) && upper.header.entry == lower.header.entry
           && upper.header.parent == lower.header.parent && lower.text.in(base::other(language)).isMissing();
}

bool isText(PassageKind kind)
{
    return kind != PassageKind::Table && kind != PassageKind::Code;
}

} // namespace

ExistingText::ExistingText(const model::Manual &manual, const QList<PassageId> &passages, base::Language language) : m_language(language)
{
    const Passage *above = nullptr;
    for (const PassageId &id : passages) {
        const Passage *passage = manual.passage(id);
        if (!passage || !isText(passage->header.kind) || passage->text.in(language).isMissing()) {
            above = nullptr;
            continue;
        }
        if (!m_source.isEmpty()) {
            if (!above || !joins(*above, *passage, language))
                m_firm.append(m_source.size());
            m_source += u'\n';
        }
        const QString markup = passage->text.in(language).text();
        m_places.append({id, m_source.size(), markup, passage->text.in(base::other(language)).isMissing()});
        m_source += markup;
        above = passage;
    }
}

::exchange::RepairRequest ExistingText::request() const
{
    return {m_source, m_language, {}, true, m_firm, {}};
}

edit::Edit ExistingText::edit(const QList<::exchange::RepairedLine> &lines) const
{
    QList<QStringList> texts(m_places.size());
    for (const ::exchange::RepairedLine &line : lines) {
        const auto behind = std::upper_bound(m_places.begin(), m_places.end(), line.start, [](qsizetype start, const Place &place) { return start < place.start; });
        texts[std::max<qsizetype>(0, behind - m_places.begin() - 1)].append(line.markup);
    }
    QList<edit::Edit> steps;
    QList<PassageId> gone;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString markup = texts[i].join(u'\n');
        if (markup.isEmpty() && m_places[i].isAlone)
            gone.append(m_places[i].passage);
        else if (markup != m_places[i].markup)
            steps.append(edit::setText(model::bodyOf(m_places[i].passage), m_language, markup, history::Reason::Repaired));
    }
    if (!gone.isEmpty())
        steps.append(edit::deletePassages(gone));
    return edit::together(history::Reason::Repaired, steps);
}

} // namespace ui::repair
