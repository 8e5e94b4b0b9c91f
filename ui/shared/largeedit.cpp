// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/largeedit.h"

#include "ui/shared/progressdialog.h"

namespace ui::shared {

void performLater(edit::Workspace &workspace, const MakeEdit &make, const std::function<QString()> &what, QWidget *window,
                  const std::function<void(const base::Outcome &)> &done)
{
    auto *dialog = new ProgressDialog(what, window);
    const edit::Edit edit = make(dialog->progress(), dialog->cancelToken());
    dialog->follow<base::Outcome>(workspace.performLater(edit, dialog->progress(), dialog->cancelToken()), done);
}

} // namespace ui::shared
