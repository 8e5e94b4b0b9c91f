// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace store {

/// The numbered scripts that make a file and bring an older one up to date: 001_….sql, 002_….sql. One path from zero.
class Schema final
{
public:
    /// Throws ResourceMissing when the folder holds no script or a number is missing.
    explicit Schema(const QString &folder);

    int newest() const { return int(m_scripts.size()); }
    /// Every step from `from` on in one transaction; `from` 0 is an empty file. Throws Damaged when foreign keys no longer
    /// hold; then nothing has changed.
    void bringUpToDate(const Database &database, int from) const;

private:
    QStringList m_scripts; ///< paths; the first one is schema 1
};

} // namespace store
