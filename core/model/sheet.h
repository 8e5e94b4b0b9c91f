// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QSet>

namespace model {

// A practice sheet is free passages, some of whose headings open a field of the manual's template. What stands under
// such a heading, down to the next of its level or above, is what the field holds.

/// The fields a sheet is asked for, in order: the manual's own template, or the usual one where it has none. Those of the
/// usual one have a role, no id and no name of their own.
QList<SheetField> sheetTemplate(const Manual &manual);
/// The field that a heading opens; -1: none of these.
qsizetype fieldOpenedBy(const PassageHeader &heading, const QList<SheetField> &fields);

/// Where a field stands on a sheet: indexes among the entry's passages, with the heading, without what follows.
struct Section {
    qsizetype field = -1; ///< among the template's
    qsizetype first = 0;
    qsizetype end = 0;
};
/// In the order of the sheet; a field may be opened twice.
QList<Section> sectionsOf(const Entry &entry, const QList<SheetField> &fields);
/// Headings whose field is no longer in the template: their text is kept and shown.
QList<PassageId> fieldsGone(const Entry &entry, const QList<SheetField> &fields);

/// What a practice is in a few words: what stands in its field "objective", else "description", else its first paragraph;
/// without headings, and nothing that stands in boxes or tables.
QList<Passage> summaryOf(const Manual &manual, const Entry &entry);

/// What is shown by a passage without a text of its own, as it stands at its home: a passage, a box with all that stands in it,
/// or the summary of a practice. Empty: it is gone.
QList<Passage> shownBy(const Manual &manual, const PassageHeader &shown);

/// How the texts of a passage stand to each other, given how they are meant to: one that is typed once, or is its author's
/// only, lacks nothing in the other language.
Step stepOf(const Passage &passage, Field field = Field::Body);
/// The same of the text at an address, wherever it stands; Empty where there is none.
Step stepOf(const Manual &manual, const TextRef &text);
/// How it is meant to stand in the two languages.
LanguageUse languageUse(const Manual &manual, const TextRef &text);

/// The manual as these readers may see it: without fields, contacts and comments that are not for them, and without as
/// what people speak. Shares all that stays as it is.
Manual visibleTo(const Manual &manual, Audience readers);

} // namespace model
