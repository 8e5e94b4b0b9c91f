// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// "place", "promoter", "since", "website", "contact", "network", "lifecycle", "principles".
QStringList factsOfSheet();
Answer answerOf(const model::Manual &manual, const model::Entry &sheet, const QString &fact);

} // namespace check
