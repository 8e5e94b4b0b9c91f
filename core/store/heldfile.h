// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fileidentity.h"

#include <QByteArray>
#include <memory>

namespace store {

/// A manual's file, while this process has anything to do with it. Closing any descriptor of a file lets go of all POSIX locks
/// the process has on it, SQLite's too (https://sqlite.org/howtocorrupt.html, 2.2); so here each file has one descriptor, which
/// is closed when nobody needs the file any more, and who claims it does so with a lock of another kind as well, that no
/// closing elsewhere in the process takes away (flock). Usable from any thread.
class HeldFile final
{
public:
    /// Throws NotFound, NoPermission.
    explicit HeldFile(const QString &path);
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

    /// The first bytes, as many as there are.
    QByteArray head(qint64 bytes) const { return bytesAt(0, bytes); }
    QByteArray bytesAt(qint64 from, qint64 bytes) const;
    /// Keeps everyone else away, in this process and, unless `inProcessOnly`, out of it. Throws Locked.
    void claim(bool inProcessOnly);
    void giveUp();
    /// Throws Locked when somebody else has claimed it.
    void checkFree() const;

    /// True when this process has claimed what lies at `path`, whatever it was called then. Does not touch the file.
    static bool isClaimed(const QString &path);

private:
    struct Shared;
    static std::shared_ptr<Shared> find(const FileIdentity &identity);

    std::shared_ptr<Shared> m_shared;
    bool m_isOurs = false;
};

} // namespace store
