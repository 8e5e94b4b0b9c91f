// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <functional>

#include "ui/spelling/speller.h"

namespace ui::spelling {

/// What a context menu offers for a misspelt word: suggestions, which come when they are known, and ways to hold it for right. The
/// actions belong to `parent`.
QList<QAction *> actionsFor(const QString &word, base::Language language, Speller &speller, QObject *parent,
                            const std::function<void(const QString &right)> &correct);

} // namespace ui::spelling
