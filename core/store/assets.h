// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/change.h"
#include "store/statement.h"

#include <QHash>

namespace store {

/// Picture bytes, known by their hash. They never change and never go: an edition may need them.
class Assets final
{
public:
    explicit Assets(const Database &database);

    /// Throws Damaged when the bytes are not what their hash says. The same picture twice is one row.
    void put(const history::Asset &asset);
    bool contains(const base::Hash &hash);
    /// Throws NotFound, or Damaged when the bytes no longer match.
    QByteArray bytes(const base::Hash &hash);

private:
    QString m_path;
    Statement m_put;
    Statement m_contains;
    Statement m_bytes;
};

} // namespace store
