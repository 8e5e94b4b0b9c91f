// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What one run of the program said.
struct Answer {
    int exit = -1;
    QString output;
    QString errors;

    /// Standard output as the one JSON document it has to be.
    QJsonObject json() const;
};

/// Runs the built program as a person or a script would, in a folder and with a home of its own.
class Program final
{
public:
    Program();

    QString path(const QString &file = {}) const { return m_folder.filePath(file); }
    QString home() const { return m_home.path(); }
    Answer run(const QStringList &words) const;
    /// As a user without any rights, which only root can become; see `canDropRights`.
    Answer runWithoutRights(const QStringList &words) const;
    static bool canDropRights();

    /// Starts it and does not wait.
    void start(QProcess &process, const QStringList &words) const;
    Answer finish(QProcess &process) const;

    void write(const QString &file, const QByteArray &bytes) const;
    QByteArray read(const QString &file) const;
    /// Files in the folder, pictures included.
    QStringList files() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
};

/// A small manual in the interchange format; `extra` goes into its only module's passages.
QByteArray smallManual(const QByteArray &extra = {});
