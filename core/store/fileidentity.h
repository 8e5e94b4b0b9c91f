// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// Which file a path leads to, so that one notices when it was moved, removed or replaced while it is open: SQLite would go
/// on writing into a file that nobody sees any more.
class FileIdentity final
{
public:
    FileIdentity() = default;
    static FileIdentity of(const QString &path);
    bool isThere() const { return m_there; }
    /// Where the file is now that used to be at `path`: it was renamed or moved on the same disk. Empty when it was removed, or
    /// lies in a bin, or cannot be found.
    QString whereabouts(const QString &path) const;
    bool operator==(const FileIdentity &) const = default;

private:
    bool m_there = false;
    quint64 m_device = 0;
    quint64 m_node = 0;
};

} // namespace store
