// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes to meetings: asked of the file and written into it, past manual, undo and journal.
#include "edit/openmanual.h"

namespace edit {

using base::Outcome;
using base::Result;
using model::MeetingId;
using model::Participant;

QFuture<Result<QList<Participant>>> Workspace::participants(MeetingId meeting) const
{
    return d->keeper.askLater<Result<QList<Participant>>>([meeting](store::Store &file) { return file.participants(meeting); });
}

QFuture<Result<QHash<MeetingId, int>>> Workspace::participantCounts() const
{
    return d->keeper.askLater<Result<QHash<MeetingId, int>>>([](store::Store &file) { return file.participantCounts(); });
}

Outcome Workspace::setParticipants(MeetingId meeting, const QList<Participant> &people)
{
    if (const Outcome refused = d->refusal(); !refused)
        return refused;
    d->keeper.write(FileKeeper::People{meeting, people});
    return {};
}

Outcome Workspace::eraseParticipants(MeetingId meeting)
{
    return setParticipants(meeting, {});
}

} // namespace edit
