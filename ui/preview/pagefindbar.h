// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagefinder.h"
#include "ui/shared/findbar.h"

namespace ui::preview {

class PageView;

/// Finds words on the pages as they are printed, and shows them there.
class PageFindBar final : public shared::FindBar
{
    Q_OBJECT

public:
    PageFindBar(PageView *view, QWidget *parent = nullptr);

    void setComposition(const SharedComposition &composition);
    void stop() override;
    QString countText() const override;

protected:
    void search() override;
    void go(int by) override;
    QString fieldName() const override;

private:
    void showFinds();

    PageView *m_view;
    PageFinder m_finder;
    bool m_mustShowFirst = false; ///< what was typed was not found yet
};

} // namespace ui::preview
