// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/freeze.h"

namespace history {

/// The list of everything an edition consists of. Its SHA-256 is the edition's root: who has the root can check the whole.
struct Manifest {
    EditionLine line;     ///< its root is unknown: a manifest cannot name its own hash
    base::Hash header;
    base::Hash settings;
    base::Hash changes;   ///< unknown: it tells none
    QList<Pin> entries;   ///< by code, in reading order
    QList<Pin> fonts;
    QList<Pin> pictures;  ///< by path
    QString program;
    bool operator==(const Manifest &) const = default;
};

/// "fr", "nl", "columns".
QString codeOf(KeptLayout layout);
std::optional<KeptLayout> keptLayoutFrom(const QString &code);

Manifest manifestOf(const EditionPlan &plan, const base::Hash &previousRoot);
/// Compact JSON with sorted keys.
QByteArray encode(const Manifest &manifest);
/// Refuses with NotJson, WrongFormat, NewerFormat.
base::Result<Manifest> manifestFrom(const QByteArray &bytes);
/// Only its line: does not read the list of entries, which is nearly all of a large manifest.
base::Result<EditionLine> lineIn(const QByteArray &manifest);

} // namespace history
