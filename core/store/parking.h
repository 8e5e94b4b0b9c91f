// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sealed.h"
#include "store/statement.h"

namespace store {

/// Changes of a format this program does not know yet: kept byte for byte until one does.
class Parking final
{
public:
    explicit Parking(const Database &database);

    /// False when it stood there already.
    bool keep(const history::SealedChange &change, const QDateTime &now);
    QList<history::SealedChange> all();
    /// Those that wait although their format is known by now, in the order of their arrival.
    QList<history::SealedChange> upTo(int format);
    void drop(const base::Hash &id);
    int count();

private:
    Statement m_keep;
    Statement m_upTo;
    Statement m_drop;
    Statement m_count;
};

} // namespace store
