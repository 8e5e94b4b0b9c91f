// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack.h"

namespace model {

PackPart usualPart(PackPartKind kind, const MeetingHeader &meeting)
{
    PackPart part;
    part.kind = kind;
    const auto [french, dutch] = meeting.languages;
    part.languages = french == dutch ? PackLanguages::Columns : french ? PackLanguages::French : PackLanguages::Dutch;
    return part;
}

QList<PackPart> packOf(const Meeting &meeting)
{
    if (!meeting.header.pack.isEmpty())
        return meeting.header.pack;
    QList<PackPart> parts;
    for (const PackPartKind kind : {PackPartKind::Programme, PackPartKind::HandOut, PackPartKind::Attendance, PackPartKind::Evaluation})
        parts.append(usualPart(kind, meeting.header));
    return parts;
}

} // namespace model
