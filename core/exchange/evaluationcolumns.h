// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

#include <QStringList>

namespace exchange {

/// What two spellings of a question or a choice have in common: its letters and digits, folded, one blank between words.
QString comparable(const QString &markup);

/// The question that a column's title names; null when it names none.
model::QuestionId questionCalled(const QString &title, const QList<const model::Question *> &questions);

/// Not a row of answers: it names a question, or holds no figures but 1, 2, 3 and so on.
bool isQuestionHeader(const QStringList &cells, const QList<const model::Question *> &questions);

} // namespace exchange
