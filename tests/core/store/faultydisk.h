// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <functional>

/// Stands between SQLite and the disk while it lives (https://sqlite.org/vfs.html): lets one call fail, and knows what a power
/// failure would leave. There is one at a time.
class FaultyDisk final
{
public:
    FaultyDisk();
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    enum class Fault { InputOutput, Full };
    /// The call with this number from now on (from 1) fails, and all that follow when `forGood`; 0: none.
    void failAt(int call, Fault fault, bool forGood);
    /// Only what is written under this folder fails.
    void failOnlyIn(const QString &folder) { m_failing = folder; }
    bool hasFailed() const { return m_hasFailed; }
    int calls() const { return m_calls; }

    /// Called before each write, sync, truncation and removal.
    void watch(const std::function<void()> &before) { m_before = before; }
    /// Writes into `folder` what the disk may hold if the power failed now: all that was synced, and of what was not each
    /// sector of 512 bytes or not, as `keeps` says.
    void putImage(const QString &folder, const std::function<bool()> &keeps) const;

    // Of the shim's own functions.
    int step(const QString &path);
    void wrote(const QString &path, const QByteArray &bytes, qint64 offset);
    void synced(const QString &path);
    void truncated(const QString &path, qint64 size);
    void removed(const QString &path);

private:
    struct File {
        QByteArray synced;
        QByteArray now;
        bool isSynced = false; ///< its name and its bytes are on the disk
    };
    QMap<QString, File> m_files;
    std::function<void()> m_before;
    QString m_failing;
    int m_calls = 0;
    int m_failAt = 0;
    Fault m_fault = Fault::InputOutput;
    bool m_forGood = false;
    bool m_hasFailed = false;
};
