// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// A note in the data folder that says who has a manual open, so that the next one can be told. The lock itself is SQLite's.
/// A note that is found although the lock was free was left by a program that ended without closing the manual.
class LockNote final
{
public:
    LockNote(const QString &dataFolder, const QString &path);
    ~LockNote();
    Q_DISABLE_COPY_MOVE(LockNote)

    /// Who holds it, on which machine; empty strings when nobody says.
    QStringList holder() const;
    bool exists() const;
    /// To be called with the lock in hand; the note goes when this object does.
    void leave(const QString &author);

private:
    QString m_file;
    bool m_ours = false;
};

} // namespace store
