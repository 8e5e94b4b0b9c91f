// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace text {

/// What stands before the caret after a key, instead of the key's own character.
struct Replacement {
    qsizetype removed = 0; ///< QChars before the caret that go
    QString inserted;

    bool operator==(const Replacement &) const = default;
};

/// What a language makes of a character as it is typed behind `before`, the text from the start of the passage (or the
/// last forced break) to the caret; nothing: the character stays as it is.
///
/// French: " opens « and closes » with their narrow no-break spaces, ' is ’, a narrow no-break space comes before ; ! ? »
/// and a no-break space before a colon that ends a word. Dutch: " and ' open “ ‘ and close ” ’; the ‘ of ’s, ’t and ’n
/// turns when the word ends. Both: -- is –, a third - makes it —, ... is ….
/// Hours (12:30), minutes and inches after a figure, and addresses stay as they are typed.
std::optional<Replacement> asTyped(QChar typed, QStringView before, base::Language language);

} // namespace text
