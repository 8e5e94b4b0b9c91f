// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "store/currentstate.h"

namespace store {

/// What was typed and is not a version yet. Of this copy only; never exchanged.
class Drafts final
{
public:
    Drafts(const Database &database, CurrentState &state);

    /// A draft that goes on keeps the text it was begun over.
    void save(const history::Draft &draft);
    QList<history::Draft> all();
    void drop(const model::Key &key);

private:
    CurrentState &m_state;
    Statement m_save;
    Statement m_all;
    Statement m_drop;
};

} // namespace store
