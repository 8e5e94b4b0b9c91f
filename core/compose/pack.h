// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "model/participant.h"

namespace compose {

/// One part of what is printed for a meeting.
struct PackOrder {
    model::MeetingId meeting;
    model::PackPart part;
    QList<model::Participant> people; ///< who is registered, in the order of the lists
    std::optional<model::Manual> taught; ///< the edition's text, from which entries are printed; nothing: as they are now
    Imprint imprint;                  ///< of the edition that is taught; without a number: a draft, and the pages say so
    Missing missing = Missing::OtherLanguage;
    std::optional<model::LayoutHeader> look; ///< nothing: the manual's own; a part in large print is so whatever it says
    Assets assets;
    int threads = 1;
};

/// Its pages, by the same rules as the manual's. Pages in each participant's own language follow one another: first all that is
/// in French. Badges, cards, certificates and door signs are on A4. Refuses with UnknownTarget when there is no such meeting, with
/// ResourceMissing, and with Cancelled.
base::Result<Composition> composePart(const model::Manual &manual, const PackOrder &order, const base::CancelToken &cancel = {});

/// What came of a meeting on a page or two: how many came, what the forms say to each question, what follows. Of the order's part only
/// the languages and the print count. Refuses as composePart does.
base::Result<Composition> composeReport(const model::Manual &manual, const PackOrder &order, const base::CancelToken &cancel = {});

} // namespace compose
