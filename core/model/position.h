// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace model {

// Order is a fractional key: text over 0–9A–Za–z compared character by character (code points ascend in that
// order). Inserting writes one object and never renumbers the others; equal keys are ordered by id.

/// A key strictly between `before` and `after`; an empty string means the open end. The run rule: appending after a
/// key extends it in its last digits, so that what one person inserts in a row stays together when two people's
/// insertions at the same place are merged. Requires before < after (when both are given).
QString positionBetween(const QString &before, const QString &after);

/// `count` ascending keys between the two ends, evenly short.
QStringList positionsBetween(const QString &before, const QString &after, qsizetype count);

} // namespace model
