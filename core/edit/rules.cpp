// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/rules.h"

#include "model/nesting.h"

namespace edit {

using base::Error;
using base::ErrorKind;
using model::EntryKind;
using model::PassageKind;

bool isRunningText(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Heading:
    case PassageKind::Paragraph:
    case PassageKind::Bullet:
    case PassageKind::Numbered:
    case PassageKind::Quote:
    case PassageKind::Code:
        return true;
    case PassageKind::Box:
    case PassageKind::Picture:
    case PassageKind::Table:
    case PassageKind::Cell:
    case PassageKind::Shown:
        return false;
    }
    return false;
}

Error notAllowed(const QString &rule)
{
    return {ErrorKind::NotAllowed, {}, {rule}};
}

Error unknownObject(const model::ObjectRef &object)
{
    const bool isEntry = object.kind == model::ObjectKind::Entry;
    return {isEntry ? ErrorKind::UnknownEntry : ErrorKind::UnknownTarget, {}, {object.id.toString()}};
}

namespace {

template<typename Kind>
base::Outcome checkKinds(std::optional<Kind> parent, Kind child, const QString &top)
{
    if (model::mayHold(parent, child))
        return {};
    return Error{ErrorKind::WrongNesting, {}, {model::codeOf(child), parent ? model::codeOf(*parent) : top}};
}

} // namespace

base::Outcome checkNesting(std::optional<EntryKind> parent, EntryKind child)
{
    return checkKinds(parent, child, QStringLiteral("manual"));
}

base::Outcome checkNesting(std::optional<PassageKind> parent, PassageKind child)
{
    return checkKinds(parent, child, QStringLiteral("entry"));
}

base::Outcome checkLength(const QString &markup)
{
    constexpr qsizetype limit = 1'000'000;
    if (markup.size() <= limit / 3)
        return {};
    const qsizetype size = markup.toUtf8().size();
    if (size <= limit)
        return {};
    return Error{ErrorKind::TooLong, {}, {QString::number(size), QString::number(limit)}};
}

base::Result<std::optional<EntryKind>> kindOf(const model::Manual &manual, model::EntryId parent)
{
    if (parent.isNull())
        return std::optional<EntryKind>();
    const model::Entry *entry = manual.entry(parent);
    if (!entry)
        return unknownObject(model::ref(parent));
    return std::optional(entry->header.kind);
}

base::Result<std::optional<PassageKind>> kindOf(const model::Manual &manual, model::PassageId parent)
{
    if (parent.isNull())
        return std::optional<PassageKind>();
    const model::Passage *passage = manual.passage(parent);
    if (!passage)
        return unknownObject(model::ref(parent));
    return std::optional(passage->header.kind);
}

} // namespace edit
