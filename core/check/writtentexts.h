// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

namespace check {

/// A text of the manual that is running prose.
struct WrittenText {
    model::TextRef place;
    const model::Text *text = nullptr; ///< of the manual: holds as long as it is not changed
};

/// All prose in reading order, then that of the registers. Left out are code, and what is a name in itself: networks, the terms of
/// the glossary, who said a quote, units.
QList<WrittenText> writtenTexts(const model::Manual &manual);
/// Whether a text is among them.
bool isProse(const model::Manual &manual, const model::TextRef &text);

} // namespace check
