// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QDate>

namespace check {

/// What keeps a manual alive and is due, missing or doubtful: reviews, signatures, open comments, figures that are no
/// numbers or of a day to come, names that two of a register have, fields and shown texts that are gone, and each e-mail
/// address and telephone number that everybody would be able to read. In reading order, then the registers.
QList<model::Finding> livingFindings(const model::Manual &manual, const QDate &today);

/// Reads a figure's value: one number or a range, "1 200", "3,5", "100–120", "± 40", "12 %", "−3". Nothing: it is no number.
struct Range {
    double least = 0;
    double most = 0;
    bool operator==(const Range &) const = default;
};
std::optional<Range> rangeIn(const QString &value);

} // namespace check
