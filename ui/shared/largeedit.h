// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <functional>

class QWidget;

namespace ui::shared {

/// Passages that come, go or change within what somebody takes for at once; more than that is long work.
inline constexpr qsizetype mostAtOnce = 500;

using MakeEdit = std::function<edit::Edit(const base::Progress &, const base::CancelToken &)>;

/// Performs an edit of thousands of texts as one step, without the window waiting; after a moment it shows what is being done
/// (`what` is asked again when the language changes) and how far it is, with a way to cancel.
void performLater(edit::Workspace &workspace, const MakeEdit &make, const std::function<QString()> &what, QWidget *window,
                  const std::function<void(const base::Outcome &)> &done);

} // namespace ui::shared
