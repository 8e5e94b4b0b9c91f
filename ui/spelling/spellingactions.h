// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <functional>

#include "ui/spelling/speller.h"

namespace ui::spelling {

/// What a context menu offers for a misspelt word: suggestions, which come when they are known, ways to hold it for right, and to
/// let it stand where it is. The actions belong to `parent`.
QList<QAction *> actionsFor(const QString &word, base::Language language, Speller &speller, QObject *parent,
                            const std::function<void(const QString &right)> &correct, const std::function<void()> &letStand);

} // namespace ui::spelling
