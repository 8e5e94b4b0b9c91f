// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compose/page.h"

class QPrinter;

namespace ui::preview {

/// Sends the pages the printer was asked for (all, when no range is set) as they are composed, each as large as the paper
/// allows without cutting its ink. Refuses with ResourceMissing, or InputOutput when the printer does not start.
base::Outcome printPages(QPrinter &printer, const compose::Document &document, const compose::Assets &assets);

} // namespace ui::preview
