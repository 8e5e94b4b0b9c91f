// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Names each visible word in `window` that has less room than it needs: labels, buttons, boxes, tabs, heads of columns,
/// fields with a hint, menus that ran off their bar, tools that ran off theirs.
QStringList cutOffIn(QWidget *window);
