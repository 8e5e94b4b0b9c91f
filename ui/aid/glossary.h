// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/terms.h"
#include "edit/workspace.h"

namespace ui::aid {

/// The open manual's glossary, ready to be found in texts.
class Glossary final : public QObject
{
    Q_OBJECT

public:
    explicit Glossary(QObject *parent = nullptr);

    /// Null when the manual closes.
    void setSource(edit::Workspace *workspace);
    const edit::Workspace *workspace() const { return m_workspace; }
    const QList<model::Term> &terms() const { return m_index.terms(); }

    /// Where terms stand in a wording, in characters of what it shows.
    QList<check::TermPlace> placesIn(const model::Wording &wording, base::Language language);
    /// The terms that stand in a text, in either language, in the order they come.
    QList<check::PairedTerm> pairedIn(const model::Text &text);
    /// Those that miss their counterpart, left to stand or not.
    QList<model::Finding> unmatchedIn(const model::TextRef &place, const model::Text &text);

Q_SIGNALS:
    /// The terms are others now.
    void changed();

private:
    void learn();

    edit::Workspace *m_workspace = nullptr;
    check::TermIndex m_index;
    std::array<text::StemMemory, 2> m_stems{text::StemMemory(base::Language::French), text::StemMemory(base::Language::Dutch)};
};

} // namespace ui::aid
