// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/workfilter.h"

#include <QAction>
#include <QObject>
#include <array>

namespace ui::editor {

/// What is shown and into which language one works, for menus: two rows of ticks, one of each.
class FilterActions final : public QObject
{
    Q_OBJECT

public:
    explicit FilterActions(QObject *parent);

    std::array<QAction *, 5> wanted; ///< by WorkFilter::Wanted
    std::array<QAction *, 3> into;   ///< either language, French, Dutch

    WorkFilter filter() const;
    /// Ticks what it says; `changed` follows when it is another.
    void set(const WorkFilter &filter);
    void retranslate();

Q_SIGNALS:
    void changed(const ui::editor::WorkFilter &filter);

private:
    WorkFilter m_told;
};

} // namespace ui::editor
