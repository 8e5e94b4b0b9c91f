// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/book.h"
#include "compose/pack.h"

namespace compose {

// Private to the pack: what every part is set with.

bool isSheet(model::PackPartKind kind);
/// The word that names a part, in resources/words.
QStringView keyOf(model::PackPartKind kind);
/// One, or both in the manual's order.
QList<base::Language> languagesOf(model::PackLanguages languages, const model::Manual &manual);

struct PackPress {
    std::array<Words, 2> words;
    std::shared_ptr<WordStock> stock;

    /// Refuses with ResourceMissing.
    static base::Result<PackPress> load(const model::Manual &manual);
    Request requestFor(const model::Manual &manual, const PackOrder &order) const;
    /// `name`: key of the word that says what the pages are.
    Metadata metadataOf(const model::Manual &manual, const model::Meeting &meeting, const PackOrder &order, QStringView name) const;
    /// The sections one after the other. Refuses with Cancelled.
    base::Result<Composition> pagesOf(const std::vector<Draft> &drafts, const std::shared_ptr<const Setting> &setting, const Request &request,
                                      const Metadata &metadata, const base::CancelToken &cancel) const;
};

} // namespace compose
