// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/packprint.h"

namespace ui::meetings {

/// A part, or several, that become one file.
struct PackFile {
    QString name; ///< without ".pdf"
    print::PackJob job;
};

// Both may run in any thread. They refuse as print::printPack and exchange::writeWhole do, and then leave nothing behind.

base::Outcome writePack(const model::Manual &manual, const print::PackJob &job, const QString &path,
                        const base::Progress &progress, const base::CancelToken &cancel);
/// One file for each, numbered in their order, in a folder that is made for them; a part without pages has none.
base::Outcome writeParts(const model::Manual &manual, const QList<PackFile> &files, const QString &folder,
                         const base::Progress &progress, const base::CancelToken &cancel);

/// The same files in one ZIP archive.
base::Outcome writeArchive(const model::Manual &manual, const QList<PackFile> &files, const QString &path,
                           const base::Progress &progress, const base::CancelToken &cancel);

/// The folder, or where there is one of this name already the next that is free: "Theme 2".
QString freeFolder(const QString &wished);

} // namespace ui::meetings
