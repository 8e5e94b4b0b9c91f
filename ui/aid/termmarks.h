// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/glossary.h"
#include "ui/shared/marks.h"

#include <QCache>

namespace ui::aid {

/// Marks terms of the glossary in running text, with the other language's term for who points at one. A wording of more than
/// 20 000 characters is not marked, so that no key waits for it.
class TermMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    explicit TermMarks(Glossary &glossary, QObject *parent = nullptr);

    QList<shared::Mark> marksIn(const model::TextRef &text, base::Language language) override;
    QString noteAt(const model::TextRef &text, base::Language language, int character) override;

private:
    const model::Wording *wordingOf(const model::TextRef &text, base::Language language) const;

    Glossary &m_glossary;
    QCache<QByteArray, QList<check::TermPlace>> m_known{20'000}; ///< by language and hash of the wording
    QList<check::TermPlace> placesIn(const model::Wording &wording, base::Language language);
};

} // namespace ui::aid
