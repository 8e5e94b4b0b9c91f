// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/opening.h"

#include <QTemporaryFile>
#include <memory>

namespace store {

/// A manual without its first page: SQLite finds nothing in it, because that page says where each table begins. Two files made
/// with the same script have their tables in the same places, so the page can be made anew. Gives a copy of the file `damaged`
/// beside `path`, under such a beginning, or null where none leads to the journal of `document`. Throws Cancelled and
/// InputOutput; needs room for the whole file.
std::unique_ptr<QTemporaryFile> withNewBeginning(const QString &damaged, const QString &path, const base::Id &document,
                                                 const Opening &opening, const base::CancelToken &cancel);

} // namespace store
