// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/packview.h"

namespace ui::preview {
class PageView;
}

namespace ui::window {

/// What is handed out at a meeting, shown and printed as the manual's pages are.
class PackSheets final : public meetings::PackView
{
    Q_OBJECT

public:
    explicit PackSheets(QWidget *parent = nullptr);

    void setPages(const meetings::SharedPages &pages, const compose::Assets &assets) override;
    void setInk(paint::Ink ink) override;
    meetings::SharedPages pages() const override;
    int currentPage() const override;
    void turn(int by) override;
    void print(const std::function<void(base::Outcome)> &done) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    preview::PageView *m_view;
    compose::Assets m_assets;
    paint::Ink m_ink = paint::Ink::Colours;
};

} // namespace ui::window
