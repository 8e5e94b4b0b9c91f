// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/compare.h"

#include <QByteArray>
#include <QStringList>

namespace history {

/// What an edition says became of one entry.
struct ChangelogLine {
    QString entry;                 ///< its code
    std::array<QString, 2> title;  ///< French, Dutch
    QStringList novelties;         ///< codes of Novelty
    std::array<QString, 2> remark; ///< what is said of it besides; French, Dutch
    bool operator==(const ChangelogLine &) const = default;
};

/// What an edition says has changed since the one before: computed, then as its publisher left it.
struct Changelog {
    QString since; ///< number of the edition before; empty: it is the first
    QList<ChangelogLine> lines;
    bool operator==(const Changelog &) const = default;
};

Changelog changelogOf(const QString &since, const QList<EntryDifference> &differences);
/// Canonical JSON: what is frozen.
QByteArray encode(const Changelog &changelog);
/// Refuses with NotJson, and with MissingKey what is no list of lines about entries.
base::Result<Changelog> changelogFrom(const QByteArray &bytes);

} // namespace history
