// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/currentstate.h"
#include "store/journal.h"

#include <vector>

namespace store {

/// Turns what a person wrote into versions, heads and current state. Runs inside a transaction of the caller.
class Recorder final
{
public:
    Recorder(const Database &database, Journal &journal, CurrentState &state);

    /// Throws Cancelled. The change has number 0 when everything stood there already.
    history::Change record(const history::ChangeHeader &header, const QList<history::Write> &writes,
                           const QDateTime &now, const base::Progress &progress, const base::CancelToken &cancel);

private:
    void recordFirst(history::Change &change, const QList<history::Write> &writes, const base::Progress &progress,
                     const base::CancelToken &cancel);
    void putFirst(const QList<history::Write> &writes, const std::vector<history::Version> &headers,
                  const base::CancelToken &cancel);
    void recordNext(history::Change &change, qint64 number, const QList<history::Write> &writes,
                    const base::Progress &progress, const base::CancelToken &cancel);
    void step(qsizetype done, qsizetype total, const base::Progress &progress, const base::CancelToken &cancel) const;
    std::optional<history::Version> versionFor(const history::Write &write, const base::Id &nonce);
    QByteArray bytesOf(const history::Write &write);

    QString m_path;
    Journal &m_journal;
    CurrentState &m_state;
};

} // namespace store
