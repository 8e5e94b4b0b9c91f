// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "model/ids.h"

#include <QSet>
#include <QString>
#include <optional>

namespace model {

using ParticipantId = base::TypedId<struct ParticipantTag>;

/// Somebody who comes to a meeting. Personal data: kept in the file beside the manual, in no journal, contribution, edition,
/// copy or backup, and erased for good. Hence no object of the manual: neither Key nor Value knows of it.
struct Participant {
    ParticipantId id;
    MeetingId meeting;
    QString name;
    QString organisation;
    QString network;
    QString role;
    std::optional<base::Language> language; ///< in which materials are handed out; nothing: nobody said
    QString email;
    QString needs;     ///< diet, access
    QSet<int> present; ///< at which sittings, by their numbers
    bool operator==(const Participant &) const = default;
};

} // namespace model
