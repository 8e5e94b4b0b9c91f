// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/plainedit.h"

namespace edit {

Edit plainEdit(history::Reason reason, const QString &detail, std::function<base::Outcome(Writer &)> run)
{
    Edit edit;
    edit.reason = reason;
    edit.detail = detail;
    edit.run = std::move(run);
    return edit;
}

Edit plainEdit(history::Reason reason, std::function<base::Outcome(Writer &)> run)
{
    return plainEdit(reason, {}, std::move(run));
}

} // namespace edit
