// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/printable.h"

#include "base/workers.h"

#include <QFuture>
#include <algorithm>

namespace ui::exchange {

using ::history::EditionLine;

namespace {

using Read = base::Result<model::Incoming>;

/// An edition in the list of all.
struct Sought {
    EditionLine line;
    std::optional<::history::Changelog> told; ///< what it says has changed
    EditionLine before;                       ///< where it does not say: what to compare it with; without a number: nothing
};

base::Result<Sought> seek(const edit::Workspace &workspace, const QString &number)
{
    const auto all = workspace.editions();
    if (!all)
        return all.error();
    const auto line = std::find_if(all->begin(), all->end(), [&number](const EditionLine &each) { return each.number == number; });
    if (line == all->end())
        return base::Error{base::ErrorKind::UnknownEdition, number, {number}};
    Sought sought{*line, {}, {}};
    if (const auto told = workspace.changelog(number); told && *told)
        sought.told = **told;
    else if (!line->previousRoot.isUnknown())
        for (const EditionLine &earlier : *all)
            if (earlier.root == line->previousRoot)
                sought.before = earlier;
    return sought;
}

/// What its pages say has changed since the one before; nothing of the first.
compose::News newsOf(const Sought &sought, const std::optional<Read> &before, const model::Manual &manual)
{
    if (sought.told)
        return print::newsOf(*sought.told);
    return before && *before ? print::newsSince(sought.before, (*before)->manual, manual) : compose::News();
}

base::Result<Printable> putTogether(const Sought &sought, const Read &frozen, const std::optional<Read> &before)
{
    if (!frozen)
        return frozen.error();
    return Printable{frozen->manual, frozen->pictures, print::imprintOf(sought.line), newsOf(sought, before, frozen->manual)};
}

} // namespace

compose::Request Printable::request(compose::Request pages) const
{
    pages.assets = pictures;
    pages.imprint = imprint;
    pages.news = news;
    return pages;
}

QFuture<base::Result<compose::Bars>> barsLater(const edit::Workspace &workspace, const QString &edition, const model::Manual &manual)
{
    using Bars = base::Result<compose::Bars>;
    const auto all = workspace.editions(); // oldest first
    if (!all)
        return QtFuture::makeReadyFuture(Bars(all.error()));
    QString before = all->isEmpty() ? QString() : all->last().number;
    for (qsizetype i = 0; i < all->size(); ++i)
        if ((*all)[i].number == edition)
            before = i > 0 ? (*all)[i - 1].number : QString();
    if (before.isEmpty())
        return QtFuture::makeReadyFuture(Bars(compose::Bars())); // nothing was there before
    using Differences = base::Result<QList<::history::EntryDifference>>;
    const auto barred = [before, manual](const Differences &differences) {
        return differences ? print::barsSince(before, *differences, manual) : Bars(differences.error());
    };
    return workspace.differences(before, edition).then(&base::workers(), barred);
}

base::Result<compose::Bars> barsFor(const edit::Workspace &workspace, const QString &edition, const model::Manual &manual)
{
    return barsLater(workspace, edition, manual).result();
}

base::Result<Printable> draftOf(const edit::Workspace &workspace)
{
    return draftLater(workspace).result();
}

QFuture<base::Result<Printable>> draftLater(const edit::Workspace &workspace)
{
    using Draft = base::Result<Printable>;
    const auto gather = [manual = workspace.manual(), asked = workspace.authorship()](const base::Result<compose::Assets> &pictures) {
        const auto authorship = asked.result(); // asked before the pictures
        if (!authorship || !pictures)
            return Draft(authorship ? pictures.error() : authorship.error());
        return Draft(Printable{manual, *pictures, print::imprintOf(*authorship), {}});
    };
    return workspace.assets().then(&base::workers(), gather);
}

base::Result<Printable> editionOf(const edit::Workspace &workspace, const QString &number)
{
    const auto sought = seek(workspace, number);
    if (!sought)
        return sought.error();
    std::optional<Read> before;
    if (!sought->before.number.isEmpty())
        before = workspace.edition(sought->before.number);
    return putTogether(*sought, workspace.edition(number), before);
}

QFuture<base::Result<Printable>> editionLater(const edit::Workspace &workspace, const QString &number)
{
    const auto sought = seek(workspace, number);
    if (!sought)
        return QtFuture::makeReadyFuture(base::Result<Printable>(sought.error()));
    QList<QFuture<Read>> reading{workspace.editionLater(number)};
    if (!sought->before.number.isEmpty())
        reading.append(workspace.editionLater(sought->before.number));
    return QtFuture::whenAll(reading.begin(), reading.end()).then(&base::workers(), [sought = *sought](const QList<QFuture<Read>> &read) {
        return putTogether(sought, read[0].result(), read.size() > 1 ? std::optional(read[1].result()) : std::nullopt);
    });
}

} // namespace ui::exchange
