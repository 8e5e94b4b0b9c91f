// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/largesteps.h"

#include "ui/editor/desk.h"
#include "ui/shared/largeedit.h"

#include <QPointer>

namespace ui::editor {

void performSized(Desk &desk, edit::Edit edit, qsizetype passages, const std::function<QString()> &what,
                  const std::function<void()> &done)
{
    if (passages <= shared::mostAtOnce) {
        if (desk.perform(std::move(edit)) && done)
            done();
        return;
    }
    if (!desk.isWritable())
        return;
    if (!edit.before)
        edit.before = desk.caret();
    const auto make = [edit](const base::Progress &, const base::CancelToken &) { return edit; };
    shared::performLater(*desk.workspace(), make, what, desk.live().window(),
                         [there = QPointer(&desk), asked = desk.workspace(), after = edit.after, done](const base::Outcome &outcome) {
                             if (!there || there->workspace() != asked)
                                 return;
                             if (!outcome && outcome.error().kind != base::ErrorKind::Cancelled)
                                 Q_EMIT there->refused(outcome.error());
                             if (outcome && after && !there->goTo(*after))
                                 Q_EMIT there->placeWanted(*after);
                             if (outcome && done)
                                 done();
                         });
}

} // namespace ui::editor
