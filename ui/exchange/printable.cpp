// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/printable.h"

#include <algorithm>

namespace ui::exchange {

using ::history::EditionLine;

namespace {

/// What an edition's pages say has changed since the one before; nothing of the first.
compose::News newsOf(const edit::Workspace &workspace, const EditionLine &edition, const QList<EditionLine> &all,
                     const model::Manual &manual)
{
    if (const auto told = workspace.changelog(edition.number); told && *told)
        return print::newsOf(**told);
    for (const EditionLine &earlier : all)
        if (earlier.root == edition.previousRoot && !edition.previousRoot.isUnknown())
            if (const auto before = workspace.edition(earlier.number))
                return print::newsSince(earlier, before->manual, manual);
    return {};
}

} // namespace

compose::Request Printable::request(compose::Request pages) const
{
    pages.assets = pictures;
    pages.imprint = imprint;
    pages.news = news;
    return pages;
}

base::Result<compose::Bars> barsFor(const edit::Workspace &workspace, const QString &edition, const model::Manual &manual)
{
    const auto all = workspace.editions(); // oldest first
    if (!all)
        return all.error();
    QString before = all->isEmpty() ? QString() : all->last().number;
    for (qsizetype i = 0; i < all->size(); ++i)
        if ((*all)[i].number == edition)
            before = i > 0 ? (*all)[i - 1].number : QString();
    if (before.isEmpty())
        return compose::Bars(); // nothing was there before
    const auto differences = workspace.differences(before, edition).result();
    return differences ? print::barsSince(before, *differences, manual) : base::Result<compose::Bars>(differences.error());
}

base::Result<Printable> draftOf(const edit::Workspace &workspace)
{
    const auto authorship = workspace.authorship().result();
    if (!authorship)
        return authorship.error();
    const auto pictures = workspace.assets();
    if (!pictures)
        return pictures.error();
    return Printable{workspace.manual(), *pictures, print::imprintOf(*authorship), {}};
}

base::Result<Printable> editionOf(const edit::Workspace &workspace, const QString &number)
{
    const auto all = workspace.editions();
    if (!all)
        return all.error();
    const auto line = std::find_if(all->begin(), all->end(), [&number](const EditionLine &each) { return each.number == number; });
    if (line == all->end())
        return base::Error{base::ErrorKind::UnknownEdition, number, {number}};
    const auto frozen = workspace.edition(number);
    if (!frozen)
        return frozen.error();
    return Printable{frozen->manual, frozen->pictures, print::imprintOf(*line), newsOf(workspace, *line, *all, frozen->manual)};
}

} // namespace ui::exchange
