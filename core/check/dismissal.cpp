// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/dismissal.h"

namespace check {

using model::FindingKind;

namespace {

bool comparesWordings(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TermNotMatched:
    case FindingKind::NumberDiffers:
    case FindingKind::DateDiffers:
    case FindingKind::LinkDiffers:
    case FindingKind::NoteDiffers:
    case FindingKind::StrongDiffers: return true;
    default: return false;
    }
}

} // namespace

model::DismissalHeader dismissalOf(const model::Finding &finding, const model::Manual &manual)
{
    model::DismissalHeader dismissal;
    dismissal.finding = model::codeOf(finding.kind);
    dismissal.text = model::textOf(finding.place);
    dismissal.language = finding.place.language;
    dismissal.details = finding.details;
    const model::Text *text = manual.text(dismissal.text);
    for (const base::Language language : base::bothLanguages)
        if (text && (comparesWordings(finding.kind) || !dismissal.language || dismissal.language == language))
            dismissal.hashes[size_t(base::indexOf(language))] = text->in(language).hash();
    return dismissal;
}

bool isDismissed(const model::Finding &finding, const model::Manual &manual)
{
    return model::mayBeDismissed(finding.kind) && !manual.dismissals().isEmpty()
           && manual.dismissals().contains(model::idOf(dismissalOf(finding, manual)));
}

QList<model::Finding> standing(const std::vector<QList<model::Finding>> &found, const model::Manual &manual)
{
    QList<model::Finding> findings;
    for (const QList<model::Finding> &each : found)
        std::copy_if(each.begin(), each.end(), std::back_inserter(findings),
                     [&](const model::Finding &finding) { return !isDismissed(finding, manual); });
    return findings;
}

} // namespace check
