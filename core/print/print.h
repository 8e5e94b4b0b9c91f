// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/composer.h"
#include "history/changelog.h"
#include "history/edition.h"
#include "paint/pdf.h"

/// From a manual to the bytes of a PDF: what the window and the command line both ask for.
namespace print {

struct Order {
    compose::Request request; ///< its threads do not matter
    bool withSource = false;  ///< the manual in the interchange format, with its pictures, rides along
};

struct Printed {
    QByteArray pdf;
    qsizetype pages = 0;
    QList<model::Finding> findings;
};

/// Works in all processors. A draft is labelled with the faults that were found in it, in its colophon. The findings are
/// those of preflight(). The same manual and order give the same bytes. Refuses with what composing, the interchange
/// format or writing refuses with, and Cancelled.
base::Result<Printed> print(const model::Manual &manual, const Order &order, const base::Progress &progress = {},
                            const base::CancelToken &cancel = {});

/// The last pages that were composed, and how they were written.
struct Memory {
    compose::Composer composer;
    std::shared_ptr<paint::InkMemory> inks = paint::makeInkMemory();
    QList<model::Finding> open{}; ///< the faults that a draft's colophon told
};

/// The same, after what was printed before: after an edit far quicker, and the same bytes.
base::Result<Printed> print(const model::Manual &manual, const Order &order, Memory &memory,
                            const base::Progress &progress = {}, const base::CancelToken &cancel = {});

/// What should be looked at before these pages are printed: of the text and of the pages, in reading order. Composes,
/// writes nothing. Refuses as print() does.
base::Result<QList<model::Finding>> preflight(const model::Manual &manual, const QList<compose::Request> &requests,
                                              const base::CancelToken &cancel = {});

/// What the cover and the colophon say of an edition.
compose::Imprint imprintOf(const history::EditionLine &edition);
/// The same of a draft; print() adds its open points.
compose::Imprint imprintOf(const history::Authorship &draft);
/// The faults in the text of a draft that these pages tell of. Takes time in proportion to the manual's size.
QList<model::Finding> openPoints(const model::Manual &manual, const compose::Request &request);
/// What an edition tells has changed.
compose::News newsOf(const history::Changelog &changes);
/// What became of the entries since an earlier edition, for one that does not tell.
compose::News newsSince(const history::EditionLine &earlier, const model::Manual &before, const model::Manual &after);
/// Bars beside every text of `after` that has changed since an edition.
compose::Bars barsSince(const QString &edition, const QList<history::EntryDifference> &differences, const model::Manual &after);
/// What an edition of this manual does where a text is missing.
compose::Missing missingInEditions(const model::Manual &manual);

/// The PDFs that an edition keeps: in both languages, in the manual's own order.
compose::Request requestFor(history::KeptLayout kept, const model::Manual &manual);
/// Which of them an order would give; nothing for any other.
std::optional<history::KeptLayout> keptAs(const Order &order, const model::Manual &manual);

} // namespace print
