// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text.h"

namespace model {

using base::Language;

Wording Wording::kept(QString text, const base::Hash &hash)
{
    Wording wording;
    wording.m_text = std::move(text);
    wording.m_hash = hash;
    return wording;
}

bool needsWork(Step step)
{
    return step == Step::Single || step == Step::FrenchAhead || step == Step::DutchAhead || step == Step::BothMoved;
}

QString codeOf(Step step)
{
    switch (step) {
    case Step::Empty: return {};
    case Step::Single: return QStringLiteral("single");
    case Step::InStep: return QStringLiteral("in_step");
    case Step::FrenchAhead: return QStringLiteral("fr_ahead");
    case Step::DutchAhead: return QStringLiteral("nl_ahead");
    case Step::BothMoved: return QStringLiteral("both_moved");
    case Step::Adapted: return QStringLiteral("adapted");
    }
    return {};
}

Step Text::step() const
{
    const Wording &french = in(Language::French);
    const Wording &dutch = in(Language::Dutch);
    if (french.isMissing() || dutch.isMissing())
        return isEmpty() ? Step::Empty : Step::Single;
    if (!pairing)
        return Step::BothMoved;
    const bool frenchStands = pairing->hashes[0] == french.hash();
    const bool dutchStands = pairing->hashes[1] == dutch.hash();
    if (frenchStands && dutchStands)
        return pairing->kind == PairingKind::Adapted ? Step::Adapted : Step::InStep;
    if (frenchStands)
        return Step::DutchAhead;
    return dutchStands ? Step::FrenchAhead : Step::BothMoved;
}

const QString &Text::preferring(Language language) const
{
    return in(language).isMissing() ? in(base::other(language)).text() : in(language).text();
}

} // namespace model
