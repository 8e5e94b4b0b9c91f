// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/replacing.h"
#include "edit/workspace.h"

#include <functional>

class QWidget;

namespace ui::shared {

struct Replacing {
    text::Sought sought;
    QString with;
    bool keepsInStep = false; ///< pairs that were in step are so afterwards: the meaning is unchanged
};

/// Replaces these finds as one step, without the window waiting; after a moment it shows how far it is, with a way to cancel.
/// `done` is told how many were replaced, or why none was.
void replaceLater(edit::Workspace &workspace, const QList<edit::Find> &finds, const Replacing &how, QWidget *window,
                  const std::function<void(const base::Result<qsizetype> &)> &done);

} // namespace ui::shared
