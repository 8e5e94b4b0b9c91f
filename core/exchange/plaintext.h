// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

#include <optional>

namespace exchange {

/// What makes a line an item: a bullet ("•", "-", "o", "►", a sign of a symbol font) or a number ("1.", "2)", "c)").
struct ItemMark {
    model::PassageKind kind = model::PassageKind::Bullet;
    char16_t sign = u'•';  ///< bullets: which
    qsizetype length = 0;  ///< with the blanks behind it
};
/// Nothing where the line only begins like one: "- " with nothing behind it, "3.5", "o-ring".
std::optional<ItemMark> itemMarkOf(QStringView line);

/// Plain text with one paragraph a line: its paragraphs and items. Blank lines divide.
base::Result<ForeignText> readPlainText(const QString &plain, const base::CancelToken &cancel = {});

} // namespace exchange
