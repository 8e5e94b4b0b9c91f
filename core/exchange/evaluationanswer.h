// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

#include <QStringList>

namespace exchange {

/// What somebody said to a question, as a form keeps it (model::FormAnswer).
struct ReadAnswer {
    QString value;       ///< empty: nothing that could be understood
    QStringList unknown; ///< what could not
};

/// Of a scale a whole step, alone, out of how many, or with what it is called ("4", "4/5", "4 - good"). Of a choice its words in
/// either language, its number from 1 or its letter; several between ; , | or line ends. Of an open question the text.
ReadAnswer answerIn(const model::Question &question, const QString &cell);

} // namespace exchange
