// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "compose/page.h"

#include <vector>

class QPrinter;

namespace ui::preview {

/// The pages a printer was asked for, from 0: all when no range is set. `current` is the one that is read.
std::vector<int> askedPages(const QPrinter &printer, const compose::Document &document, int current = 0);

/// Sends pages as they are composed, each as large as the paper allows without cutting its ink. May run in any thread, in which
/// nothing else may touch the printer. In greys when the printer is
/// set to them. Where the printer writes a file, it is there when everything is in it and not before.
/// Refuses with ResourceMissing, Cancelled (a printer may print what it was sent until then), or InputOutput when the printer
/// does not start or stops.
base::Outcome printPages(QPrinter &printer, const compose::Document &document, const compose::Assets &assets,
                         const std::vector<int> &pages, const base::Progress &progress = {},
                         const base::CancelToken &cancel = {});

} // namespace ui::preview
