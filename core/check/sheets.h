// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/sheet.h"

namespace check {

/// How one field, or one fact, of a sheet stands. Not filled in, and asked for but not said, are two things.
enum class Answer : unsigned char { NotFilledIn, Unsaid, Said };

struct FieldOnSheet {
    Answer answer = Answer::NotFilledIn;
    /// In French and in Dutch: something is written.
    std::array<bool, 2> written{false, false};
    /// In French and in Dutch: something lacks or is behind what the other language says.
    std::array<bool, 2> behind{false, false};
    model::PassageId heading; ///< where it stands; null: nowhere
    bool operator==(const FieldOnSheet &) const = default;
};

/// One for each field of the template.
QList<FieldOnSheet> fieldsOf(const model::Manual &manual, const model::Entry &sheet, const QList<model::SheetField> &fields);

/// On how many practice sheets each field says something; in the order of the fields.
QList<int> sheetsSaying(const model::Manual &manual, const QList<model::SheetField> &fields, const base::CancelToken &cancel);

/// "place", "promoter", "since", "website", "contact", "network", "lifecycle", "principles".
QStringList factsOfSheet();
Answer answerOf(const model::Manual &manual, const model::Entry &sheet, const QString &fact);

} // namespace check
