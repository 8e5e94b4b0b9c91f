// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/joining.h"
#include "compose/pack.h"
#include "print/print.h"

namespace print {

/// What is handed out at a meeting, as one file.
struct PackJob {
    compose::PackOrder order; ///< its part and its threads do not matter
    QList<model::PackPart> parts;
    compose::Imposition imposition = compose::Imposition::None;
    paint::Ink ink = paint::Ink::Colours; ///< of the file
};

/// The parts one after the other, each with page numbers of its own; a part without pages is left out. Refuses with what composing
/// or writing refuses with, with NotAllowed ("nothing_to_print") when no part has a page, and with Cancelled.
base::Result<Printed> printPack(const model::Manual &manual, const PackJob &job, const base::Progress &progress = {},
                                const base::CancelToken &cancel = {});
/// What came of it (compose::composeReport). Refuses as printPack does.
base::Result<Printed> printReport(const model::Manual &manual, const compose::PackOrder &order, const base::CancelToken &cancel = {});
/// The same pages without a file.
base::Result<compose::Document> packPages(const model::Manual &manual, const PackJob &job, const base::CancelToken &cancel = {});

} // namespace print
