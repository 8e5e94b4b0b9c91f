// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compose/composer.h"
#include "paint/greys.h"

#include <QWidget>
#include <functional>

namespace ui::meetings {

using SharedPages = std::shared_ptr<const compose::Composition>;

/// Pages on the screen, and on their way to a printer. A place on screen knows no other, so the window lends what the
/// manual's own preview shows its pages in.
class PackView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null: none.
    virtual void setPages(const SharedPages &pages, const compose::Assets &assets) = 0;
    /// What they are shown in, and printed with.
    virtual void setInk(paint::Ink ink) = 0;
    virtual SharedPages pages() const = 0;
    /// From 0; -1 without pages.
    virtual int currentPage() const = 0;
    virtual void turn(int by) = 0;
    /// Asks for a printer and sends it the pages; `done` is not called when none is chosen.
    virtual void print(const std::function<void(base::Outcome)> &done) = 0;

Q_SIGNALS:
    void currentPageChanged(int page);
};

} // namespace ui::meetings
