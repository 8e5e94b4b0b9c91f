// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packsource.h"

#include "base/workers.h"
#include "print/print.h"

#include <algorithm>

namespace ui::meetings {

using compose::PackOrder;

namespace {

using Order = base::Result<PackOrder>;

QFuture<Order> draftLater(const edit::Workspace &workspace, const PackOrder &begun)
{
    const auto gather = [begun, asked = workspace.authorship()](const base::Result<compose::Assets> &pictures) -> Order {
        const auto authorship = asked.result(); // asked before the pictures
        if (!authorship || !pictures)
            return authorship ? pictures.error() : authorship.error();
        PackOrder order = begun;
        order.assets = *pictures;
        order.imprint = print::imprintOf(*authorship);
        return order;
    };
    return workspace.assets().then(&base::workers(), gather);
}

base::Result<history::EditionLine> lineOf(const edit::Workspace &workspace, const QString &number)
{
    const auto all = workspace.editions();
    if (!all)
        return all.error();
    const auto line =
        std::find_if(all->begin(), all->end(), [&](const history::EditionLine &each) { return each.number == number; });
    if (line == all->end())
        return base::Error{base::ErrorKind::UnknownEdition, number, {number}};
    return *line;
}

QFuture<Order> editionLater(const edit::Workspace &workspace, const QString &number, const PackOrder &begun)
{
    const auto line = lineOf(workspace, number);
    if (!line)
        return QtFuture::makeReadyFuture(Order(line.error()));
    const auto gather = [begun, line = *line](const base::Result<model::Incoming> &frozen) -> Order {
        if (!frozen)
            return frozen.error();
        PackOrder order = begun;
        order.taught = frozen->manual;
        order.assets = frozen->pictures;
        order.imprint = print::imprintOf(line);
        return order;
    };
    return workspace.editionLater(number).then(&base::workers(), gather);
}

} // namespace

QFuture<base::Result<PackOrder>> orderLater(const edit::Workspace &workspace, const model::Meeting &meeting)
{
    PackOrder begun;
    begun.meeting = meeting.id;
    const QString &edition = meeting.header.edition;
    const auto people = workspace.participants(meeting.id);
    QFuture<Order> text = edition.isEmpty() ? draftLater(workspace, begun) : editionLater(workspace, edition, begun);
    return text.then(&base::workers(), [people](const Order &order) -> Order {
        const auto registered = people.result(); // asked before the text
        if (!registered || !order)
            return order ? registered.error() : order.error();
        PackOrder whole = *order;
        whole.people = *registered;
        return whole;
    });
}

} // namespace ui::meetings
