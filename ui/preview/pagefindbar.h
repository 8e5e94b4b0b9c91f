// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagefinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::preview {

class PageView;

/// Finds words on the pages as they are printed, and shows them there.
class PageFindBar final : public QWidget
{
    Q_OBJECT

public:
    PageFindBar(PageView *view, QWidget *parent = nullptr);

    void setComposition(const SharedComposition &composition);
    /// Shows the bar, ready to type.
    void start();
    void next() { go(1); }
    void previous() { go(-1); }
    /// Hides the bar and what it marked.
    void stop();
    /// "3 of 17"; empty while it is looked for.
    QString countText() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void go(int by);
    void showFinds();
    void retranslate();

    PageView *m_view;
    PageFinder m_finder;
    bool m_mustShowFirst = false; ///< what was typed was not found yet
    QLineEdit *m_field;
    QLabel *m_label;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui::preview
