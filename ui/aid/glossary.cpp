// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/glossary.h"

#include "text/proofreader.h"

namespace ui::aid {

Glossary::Glossary(QObject *parent) : QObject(parent) {}

void Glossary::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
            if (changes.registersChanged || changes.everythingChanged)
                learn();
        });
    learn();
}

void Glossary::learn()
{
    m_index = m_workspace ? check::TermIndex(m_workspace->manual().terms()) : check::TermIndex();
    Q_EMIT changed();
}

QList<check::TermPlace> Glossary::placesIn(const model::Wording &wording, base::Language language)
{
    if (m_index.isEmpty() || wording.isMissing())
        return {};
    return m_index.placesIn(check::stemmed(text::shownProse(text::parse(wording.text())), m_stems[size_t(base::indexOf(language))]));
}

QList<check::PairedTerm> Glossary::pairedIn(const model::Text &text)
{
    return check::pairedTermsIn(text, m_index, m_stems);
}

QList<model::Finding> Glossary::unmatchedIn(const model::TextRef &place, const model::Text &text)
{
    return check::unmatchedTermsIn(place, text, m_index, m_stems);
}

} // namespace ui::aid
