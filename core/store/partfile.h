// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// A file under way beside the place it is meant for; gone again unless it was finished.
class PartFile final
{
public:
    explicit PartFile(const QString &path) : m_target(path), m_path(path + QStringLiteral(".part")) { discard(); }
    ~PartFile() { discard(); }
    Q_DISABLE_COPY_MOVE(PartFile)

    const QString &path() const { return m_path; }
    /// Gives it its name, once all of it is on the disk. Throws AlreadyExists, NoPermission.
    void finish(bool overwrite);

private:
    void discard();

    QString m_target;
    QString m_path;
};

} // namespace store
