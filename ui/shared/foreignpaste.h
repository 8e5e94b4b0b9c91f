// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "exchange/foreignreading.h"

namespace ui::shared {

/// Text that another program put on the clipboard, or that was dropped.
struct ForeignPaste {
    QString html;
    QString plain;
    base::Language language = base::Language::French; ///< it is taken as

    qsizetype size() const { return html.size() + plain.size(); }
};

/// Reads its HTML, or its plain text where there is none: one line as it is, several by what they begin with. Pictures that the
/// HTML names on this computer are read, as word processors put them there. For any thread.
base::Result<::exchange::ForeignText> readPaste(const ForeignPaste &paste, const base::CancelToken &cancel = {});

/// What takes a text from elsewhere to its place; `isIn` is called once it stands in the manual, which may be later.
using PutForeign = std::function<void(const ::exchange::ForeignText &, const std::function<void()> &isIn)>;

} // namespace ui::shared
