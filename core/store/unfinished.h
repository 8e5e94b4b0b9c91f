// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// What a program left that was ended in the middle of writing: the file and the journal SQLite would roll it back with. Both
/// are kept aside in the data folder before SQLite touches them, and stay there until a verified backup holds what was made
/// of them, or people of a meeting change, whom they may name.
class Unfinished final
{
public:
    Unfinished(const QString &dataFolder, const QString &path);

    /// Copies both when a journal lies beside the file. A disk without room does not stop the opening: rolling back needs none.
    void keep() const;
    void drop() const;
    QString folder() const { return m_folder; }

private:
    QString m_path;
    QString m_folder;
};

} // namespace store
