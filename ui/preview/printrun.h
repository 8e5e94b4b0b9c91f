// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paint/greys.h"
#include "ui/preview/backgroundcomposer.h"

#include <QFuture>
#include <functional>

class QPrinter;
class QWidget;

namespace ui::preview {

/// Asks for a printer and, when one is chosen, sends it the pages in a worker, with progress and a way to cancel. `done` is not
/// called when none is chosen. `current` is the page being read; `ink` what the question proposes.
void printPagesOf(QWidget &window, const SharedComposition &pages, const compose::Assets &assets, int current, paint::Ink ink,
                  const std::function<void(base::Outcome)> &done);

/// The part after the question. The printer belongs to the worker until the future is there.
void sendPagesOf(QWidget &window, const std::shared_ptr<QPrinter> &printer, const SharedComposition &pages,
                 const compose::Assets &assets, int current, const std::function<void(base::Outcome)> &done);

} // namespace ui::preview
