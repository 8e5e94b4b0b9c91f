// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damage.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <random>

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void putGarbage(const QString &path, qint64 from, qint64 bytes, unsigned random)
{
    std::mt19937 numbers(random);
    QByteArray garbage(bytes, '\0');
    for (char &byte : garbage)
        byte = char(numbers());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    file.write(garbage.left(file.size() - from));
}

void flipBit(const QString &path, qint64 offset, int bit)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    const char byte = file.read(1).at(0);
    file.seek(offset);
    file.putChar(char(byte ^ (1 << bit)));
}
