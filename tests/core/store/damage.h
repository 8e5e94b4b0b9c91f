// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What time and bad luck do to a file.

QByteArray bytesOf(const QString &path);
void putFile(const QString &path, const QByteArray &bytes);
/// Overwrites bytes where they are; `random` decides with what.
void putGarbage(const QString &path, qint64 from, qint64 bytes, unsigned random);
/// Turns one bit round.
void flipBit(const QString &path, qint64 offset, int bit);
