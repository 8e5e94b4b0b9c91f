// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/finder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::editor {

class PassageEditor;

/// Finds words in what the editor shows, in both languages; capitals and accents do not count.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(PassageEditor *editor, QWidget *parent = nullptr);

    /// Shows the bar with what is selected in the editor, ready to type.
    void start();
    void next();
    void previous();
    /// Hides the bar; the caret stays where it was found.
    void stop();
    /// "3 of 17"; "17" while counting goes on.
    QString countText() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search();
    void go(int by);
    void showCount();

    PassageEditor *m_editor;
    Finder m_finder;
    QTimer m_again;
    QLineEdit *m_field;
    QLabel *m_label;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui::editor
