// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui::editor {

class PassageEditor;

/// Says above the sheet that only some passages are shown, and shows them all again.
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    FilterBar(PassageEditor *editor, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PassageEditor *m_editor;
    QLabel *m_words;
    QToolButton *m_all;
    QTimer m_pause; ///< all rows are counted when the writer pauses, not at each key
};

} // namespace ui::editor
