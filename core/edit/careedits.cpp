// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/careedits.h"

#include "check/dismissal.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

using namespace Qt::StringLiterals;
using history::Reason;

namespace {

base::Outcome remove(Writer &writer, const model::ObjectRef &object)
{
    if (!writer.manual().contains(object))
        return unknownObject(object);
    writer.remove(object);
    return {};
}

} // namespace

Edit addWord(const QString &word, std::optional<base::Language> language)
{
    const QString trimmed = word.trimmed().normalized(QString::NormalizationForm_C);
    return plainEdit(Reason::WordAdded, trimmed, [trimmed, language](Writer &writer) -> base::Outcome {
        if (trimmed.isEmpty())
            return base::Error{base::ErrorKind::WrongValue, {}, {u"word"_s, {}}};
        const model::WordHeader header{trimmed, language, {}};
        writer.put(model::ref(model::idOf(header)), header);
        return {};
    });
}

Edit removeWord(model::WordId word)
{
    return plainEdit(Reason::WordRemoved, [word](Writer &writer) { return remove(writer, model::ref(word)); });
}

Edit dismiss(const model::Finding &finding)
{
    return plainEdit(Reason::FindingDismissed, model::codeOf(finding.kind), [finding](Writer &writer) -> base::Outcome {
        if (!model::mayBeDismissed(finding.kind))
            return base::Error{base::ErrorKind::WrongValue, {}, {model::codeOf(finding.kind), {}}};
        const model::DismissalHeader dismissal = check::dismissalOf(finding, writer.manual());
        if (!writer.manual().text(dismissal.text))
            return unknownObject(dismissal.text.object);
        writer.put(model::ref(model::idOf(dismissal)), dismissal);
        return {};
    });
}

Edit recall(model::DismissalId dismissal)
{
    return plainEdit(Reason::FindingRecalled, [dismissal](Writer &writer) { return remove(writer, model::ref(dismissal)); });
}

} // namespace edit
