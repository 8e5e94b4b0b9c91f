// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QStringList>

namespace check {

/// What is going to be printed.
struct Printed {
    QList<base::Language> languages;
    QStringList entries;               ///< codes; each with everything under it; empty: the whole manual
    QList<model::Finding> ofPages{};   ///< what composing the pages found
    std::optional<QList<model::Finding>> ofText = std::nullopt; ///< what check() found, when that is known already
};

/// What should be looked at before these pages are printed: faults and stoppers of the text, what the pages themselves
/// showed, and texts missing in a language that is printed. Each once, in reading order. What has nothing to do with
/// these pages (a review that is due, the language that is not printed, other entries) is left out.
QList<model::Finding> preflight(const model::Manual &manual, const Printed &printed);

} // namespace check
