// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// A folder with dictionaries of a few words each.
class Dictionaries final
{
public:
    /// `name` as dictionaries are called: "fr", "nl_BE".
    void add(const QString &name, const QStringList &words)
    {
        write(name + QStringLiteral(".aff"), QStringLiteral("SET UTF-8\nTRY aeiourstln\n"));
        write(name + QStringLiteral(".dic"), QStringLiteral("%1\n%2\n").arg(words.size()).arg(words.join(u'\n')));
    }
    void write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("a dictionary could not be written");
    }
    QStringList folders() const { return {m_folder.path()}; }

private:
    QTemporaryDir m_folder;
};

} // namespace support
