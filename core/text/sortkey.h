// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QStringView>

namespace text {

/// Bytes that sort, compared one by one, as a French or Dutch glossary does, on every machine: word by word;
/// base letters first, then accents, then small before capital. œ is oe and ĳ is ij, numbers go by their
/// value and before letters, punctuation other than spaces, hyphens and apostrophes counts last of all. Equal
/// only for equal texts.
QByteArray sortKey(QStringView plain);

/// What a name is filed under in an index: without a definite article at its front ("Le café", "L’atelier", "De tuin",
/// "’t Huis"). An article that is all there is stays.
QStringView withoutArticle(QStringView name, base::Language language);

} // namespace text
