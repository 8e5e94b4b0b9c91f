// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "compose/composer.h"
#include "history/edition.h"

namespace app {

/// A manual on pages, ready for a file.
struct PrintedPages {
    QByteArray pdf;
    qsizetype pages = 0;
    QList<model::Finding> findings;
};

base::Result<PrintedPages> print(const model::Manual &manual, compose::Request request, const base::Progress &progress,
                                 const base::CancelToken &cancel);

/// What the cover and the colophon say of an edition.
compose::Imprint imprintOf(const history::EditionLine &edition);

/// The languages and layout of the PDFs that an edition keeps.
compose::Request requestFor(history::KeptLayout kept, const model::Manual &manual);
/// Which of them a request would give; nothing for any other.
std::optional<history::KeptLayout> keptAs(const compose::Request &request, const model::Manual &manual);

} // namespace app
