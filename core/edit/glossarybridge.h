// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/objects.h"
#include "store/searchquery.h"

namespace edit {

/// How the glossary widens what is asked: where a term stands in one language, or an accepted form of it, inflected or not, its
/// counterpart in the other may stand. At most eight ways.
QList<store::Widening> widenings(const QList<model::Term> &terms, const QString &words);

} // namespace edit
