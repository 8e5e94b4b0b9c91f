// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/pairingedits.h"

#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

namespace {

history::Reason reasonFor(model::PairingKind kind)
{
    switch (kind) {
    case model::PairingKind::MeaningUnchanged:
        return history::Reason::PairedUnchanged;
    case model::PairingKind::Adapted:
        return history::Reason::PairedAdapted;
    default:
        return history::Reason::PairedInStep;
    }
}

} // namespace

Edit declarePair(const model::TextRef &text, model::PairingKind kind, const QString &author,
                 const QDateTime &at)
{
    Edit edit;
    edit.reason = reasonFor(kind);
    edit.run = [=](Writer &writer) -> base::Outcome {
        const model::Text *found = writer.manual().text(text);
        if (!found)
            return unknownObject(text.object);
        if (found->wordings[0].isMissing() || found->wordings[1].isMissing())
            return notAllowed(QStringLiteral("language_missing"));
        writer.setPairing(
            text, model::Pairing{{found->wordings[0].hash(), found->wordings[1].hash()}, kind, author, at});
        return {};
    };
    return edit;
}

} // namespace edit
