// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "history/pair.h"
#include "model/manual.h"

#include <QList>

namespace exchange {

/// The translation memory of a manual in TMX 1.4 (https://www.gala-global.org/tmx-14b): every pair that is in step; one that is
/// adapted on purpose says so in a property. Mark-up becomes the inline elements of TMX.
QByteArray tmxOf(const model::Manual &manual);

/// The French and Dutch of every unit that has both, of any TMX 1.x; inline elements that are none of ours are left out, their
/// text stays. Refuses with WrongFormat, place the file, when it is no TMX or broken (details: "tmx", the line), FileTooLarge,
/// NotFound, Cancelled.
base::Result<QList<history::Pair>> readTmx(const QString &path, const base::Progress &progress = {},
                                           const base::CancelToken &cancel = {});

// Memories that a person added: TMX files in a folder of the profile, beside all manuals.

/// The folder; it may not be there yet.
QString memoryFolder();
/// Checks a TMX file and keeps it, in place of one of the same name. Returns how many pairs it has; one without a French and
/// Dutch pair is refused with WrongValue.
base::Result<qsizetype> addMemory(const QString &path, const QString &folder, const base::Progress &progress = {},
                                  const base::CancelToken &cancel = {});
/// Names of the files.
QStringList memories(const QString &folder);
base::Outcome forgetMemory(const QString &name, const QString &folder);
/// All their pairs; a file that cannot be read any more is passed over.
QList<history::Pair> rememberedPairs(const QString &folder);

} // namespace exchange
