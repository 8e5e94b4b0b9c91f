// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/readiness.h"

#include <QHash>
#include <QSet>

namespace check {

using namespace Qt::StringLiterals;
using model::FindingKind;

namespace {

QString inLanguage(const QString &group, const model::Finding &finding)
{
    return finding.place.language ? QString(group + u'_' + base::codeOf(*finding.place.language)) : QString(group + u"_both"_s);
}

} // namespace

QStringList readinessGroups()
{
    return {u"conflicts"_s, u"damage"_s,  u"missing_fr"_s, u"missing_nl"_s, u"ahead_fr"_s,      u"ahead_nl"_s, u"ahead_both"_s,
            u"reviews"_s,   u"sign_offs"_s, u"comments"_s, u"personal_data"_s, u"links"_s,      u"alt_text"_s, u"pictures"_s,
            u"pages"_s,     u"sheets"_s,  u"spelling"_s,   u"writing"_s};
}

QString readinessGroupOf(const model::Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::OpenConflict: return u"conflicts"_s;
    case FindingKind::HashMismatch: return u"damage"_s;
    case FindingKind::MissingWording: return finding.place.language ? inLanguage(u"missing"_s, finding) : u"writing"_s;
    case FindingKind::WordingAhead: return inLanguage(u"ahead"_s, finding);
    case FindingKind::ReviewDue: return u"reviews"_s;
    case FindingKind::SignOffMissing: return u"sign_offs"_s;
    case FindingKind::CommentOpen: return u"comments"_s;
    case FindingKind::PersonalData: return u"personal_data"_s;
    case FindingKind::BrokenLink:
    case FindingKind::EmptyLink:
    case FindingKind::ShownGone: return u"links"_s;
    case FindingKind::NoAltText: return u"alt_text"_s;
    case FindingKind::PictureMissing:
    case FindingKind::LowResolution:
    case FindingKind::PoorContrast:
    case FindingKind::PictureCleaned: return u"pictures"_s;
    case FindingKind::HeadingSkipped:
    case FindingKind::UncoveredText:
    case FindingKind::TableTooWide:
    case FindingKind::LineOverfull:
    case FindingKind::PlaceholderLeft:
    case FindingKind::GapOnFacingPages:
    case FindingKind::MissingTitle: return u"pages"_s;
    case FindingKind::FigureNotNumber:
    case FindingKind::DayInFuture:
    case FindingKind::SuccessorLoop:
    case FindingKind::SameName:
    case FindingKind::FieldGone: return u"sheets"_s;
    case FindingKind::UnknownWord: return u"spelling"_s;
    default: return u"writing"_s;
    }
}

bool isStopperGroup(const QString &group)
{
    return group == u"conflicts"_s || group == u"damage"_s;
}

QList<history::PassedOver> passedOver(const QList<model::Finding> &findings, const QList<model::TextRef> &inStep)
{
    const QSet<model::TextRef> held(inStep.begin(), inStep.end());
    const auto isAheadNoMore = [&](const model::Finding &finding) {
        return finding.kind == FindingKind::WordingAhead && held.contains(model::textOf(finding.place));
    };
    QHash<QString, int> counts;
    for (const model::Finding &finding : findings)
        if (model::weightOf(finding.kind) == model::Weight::Remark && !isAheadNoMore(finding))
            ++counts[readinessGroupOf(finding)];
    QList<history::PassedOver> known;
    for (const QString &group : readinessGroups())
        if (counts.value(group) > 0)
            known.append({group, counts.value(group)});
    return known;
}

} // namespace check
