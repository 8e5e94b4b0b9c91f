// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace edit {

/// What was noticed about the file when it was opened.
struct Condition {
    QStringList damage; ///< what does not fit: the file is open for reading only, so that nothing more is destroyed
    QString network;    ///< type of the file system of another machine it lies on: then too, unless that was asked for
    int parked = 0;     ///< changes of a newer program, kept until one is installed
};

/// Why a manual that is open goes on under another path.
enum class Relocation : unsigned char {
    Followed,  ///< the file was renamed or moved
    Recovered, ///< the file was removed or replaced: what was open is now in a file beside it
    Elsewhere, ///< somebody asked for it
};

} // namespace edit
