// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/interchange.h"

#include <QJsonObject>
#include <QTemporaryDir>

/// A folder with a manual in it, to be read and written.
class Folder final
{
public:
    QString path(const QString &file = {}) const { return m_folder.filePath(file); }
    QString write(const QString &file, const QByteArray &bytes) const;
    QByteArray read(const QString &file) const;
    QStringList files() const; ///< everything below, in order

private:
    QTemporaryDir m_folder;
};

/// A small sound manual as JSON text: one part, one module with a few passages, one practice.
QByteArray smallManual();
/// The same with one piece of its text replaced; the piece must stand there once.
QByteArray smallManualWith(const QByteArray &piece, const QByteArray &replacement);

/// Reads a manual from its JSON text, in a folder of its own.
base::Result<model::Incoming> readText(const QByteArray &json);
/// Where a data file of the tests lies.
QString dataFile(const QString &name);

/// What differs between what was taken in and what was written, but for every "step" that was added; empty when nothing.
QString difference(const QJsonValue &takenIn, const QJsonValue &written, const QString &path = {});

namespace base {
std::ostream &operator<<(std::ostream &stream, const Error &error);
}
