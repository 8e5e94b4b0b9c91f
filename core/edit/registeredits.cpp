// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/registeredits.h"

#include "edit/rules.h"
#include "edit/writer.h"
#include "model/position.h"

namespace edit {

Edit addReference(model::ReferenceId id, const QString &citation, const QString &url)
{
    Edit edit;
    edit.reason = history::Reason::RegisterChanged;
    edit.run = [=](Writer &writer) -> base::Outcome {
        const QList<model::Reference> &references = writer.manual().references();
        model::ReferenceHeader header;
        header.citation = citation.simplified();
        header.url = url.trimmed();
        if (header.citation.isEmpty())
            return base::Error{base::ErrorKind::WrongValue, {}, {QStringLiteral("citation"), {}}};
        if (const base::Outcome fits = checkLength(header.citation + header.url); !fits)
            return fits;
        header.position = model::positionBetween(references.isEmpty() ? QString() : references.last().header.position, {});
        writer.put(model::ref(id), header);
        return {};
    };
    return edit;
}

} // namespace edit
