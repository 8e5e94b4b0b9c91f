// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/together.h"

#include "edit/plainedit.h"

namespace edit {

Edit together(history::Reason reason, const QList<Edit> &edits, const QString &detail)
{
    return plainEdit(reason, detail, [edits](Writer &writer) -> base::Outcome {
        for (const Edit &edit : edits)
            if (const base::Outcome done = edit.run(writer); !done)
                return done;
        return {};
    });
}

} // namespace edit
