// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/interchange.h"

#include <QSet>

namespace exchange {

using base::Error;
using base::ErrorKind;
using model::EntryId;
using model::Manual;

namespace {

/// Which entries an excerpt holds: whole ones, and those that are only named because a whole one needs them.
struct Chosen {
    QSet<EntryId> whole;
    QSet<EntryId> named;
};

void nameWithAncestors(Chosen &chosen, const Manual &manual, EntryId id)
{
    for (; !id.isNull() && manual.entry(id); id = manual.entry(id)->header.parent) {
        if (chosen.named.contains(id))
            return;
        chosen.named.insert(id);
        nameWithAncestors(chosen, manual, manual.entry(id)->header.successor);
    }
}

model::ManualParts partsOf(const Manual &manual, const Chosen &chosen)
{
    model::ManualParts parts{manual.header(),  manual.title(), manual.subtitle(),   {},
                             manual.networks(), manual.principles(), manual.terms(), manual.references(),
                             {}};
    if (manual.contains(model::layoutRef()))
        parts.layout = manual.layout();
    parts.words = manual.words();
    QSet<model::PictureId> shown{manual.layout().logo};
    for (const EntryId id : manual.readingOrder()) {
        if (!chosen.named.contains(id))
            continue;
        model::Entry entry = *manual.entry(id);
        if (!chosen.whole.contains(id))
            entry.passages.clear();
        for (const model::Passage &passage : std::as_const(entry.passages))
            shown.insert(passage.header.picture);
        parts.entries.push_back(entry);
    }
    for (const model::Picture &picture : manual.pictures())
        if (shown.contains(picture.id))
            parts.pictures.append(picture);
    return parts;
}

} // namespace

base::Result<Manual> excerpt(const Manual &manual, const QStringList &codes)
{
    if (codes.isEmpty())
        return manual;
    Chosen chosen;
    for (const QString &code : codes) {
        const auto found = manual.find(code);
        if (!found || found->kind != model::ObjectKind::Entry)
            return Error{ErrorKind::UnknownEntry, code, {code}};
        for (const EntryId id : manual.readingOrder(EntryId(found->id)))
            chosen.whole.insert(id);
    }
    for (const EntryId id : std::as_const(chosen.whole))
        nameWithAncestors(chosen, manual, id);
    return Manual(partsOf(manual, chosen));
}

} // namespace exchange
