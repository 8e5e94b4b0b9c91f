// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSplitter>

namespace ui::window {

class ReadingDesk;

/// Outline, text and side of an open manual, from left to right. In a window that has no room for all three, side and outline
/// give until the text reads well; where somebody moves an edge by hand, that is kept for as long as the same panes are shown.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    PaneSplitter(QWidget *outline, ReadingDesk *text, QWidget *side, QWidget *parent = nullptr);

    /// After a pane came, went or needs another width.
    void arrange();

    /// What was moved by hand.
    QByteArray saveChoices() const;
    void restoreChoices(const QByteArray &choices);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Widths {
        int outline = 0; ///< pixels
        int side = 0;
    };
    int shownPanes() const;
    Widths fitting(int room) const;
    void remember();

    QWidget *m_outline;
    ReadingDesk *m_text;
    QWidget *m_side;
    QHash<int, QList<int>> m_choices; ///< by the panes that were shown: widths of outline and side
};

} // namespace ui::window
