// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changerow.h"

namespace store {

history::Change changeIn(const Rows &rows)
{
    history::Change change;
    change.number = rows.number(0);
    change.id = rows.hash(1);
    change.nonce = rows.id(2);
    change.format = int(rows.number(3));
    change.header.author = rows.text(4);
    change.header.at = QDateTime::fromString(rows.text(5), Qt::ISODateWithMs).toUTC();
    history::setReason(change.header, {rows.text(6), rows.text(7)});
    if (!rows.isNull(8))
        change.header.entry = model::EntryId(rows.id(8));
    change.origin = rows.text(9);
    return change;
}

} // namespace store
