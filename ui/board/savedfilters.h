// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace ui::board {

/// A way of looking at the board, with a name.
struct SavedFilter {
    QString name;
    QString words;
    QVariantMap choices; ///< shared::EntryFilterForm
    bool operator==(const SavedFilter &) const = default;
};

// A filter is how somebody looks, nothing the manual says: it is kept with the person's settings, for each manual, and leaves no
// trace in its history.

/// In the order they were kept.
QList<SavedFilter> savedFilters(const QString &manual);
/// Instead of one of the same name, else after the others.
void keepFilter(const QString &manual, const SavedFilter &filter);
void forgetFilter(const QString &manual, const QString &name);

} // namespace ui::board
