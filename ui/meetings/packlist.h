// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QToolButton;

namespace ui::meetings {

/// The parts of a pack in the order in which they are printed. They are dragged, or moved with Ctrl+Shift and an arrow;
/// at least one stays. It tells what is wanted and shows what it is given.
class PackList final : public QWidget
{
    Q_OBJECT

public:
    explicit PackList(QWidget *parent = nullptr);

    /// The one that is chosen stays so, by its place.
    void show(const QList<model::PackPart> &parts, const model::MeetingHeader &meeting);
    using QWidget::show;
    /// -1: none.
    int current() const;
    void setCurrent(int row);
    void setWritable(bool isWritable);

Q_SIGNALS:
    void chosen(int row);
    /// What the pack should be, and which part of it is meant.
    void partsWanted(const QList<model::PackPart> &parts, int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void addMoving(Qt::Key key, int step);
    void add(model::PackPartKind kind);
    void remove();
    void move(int step);
    void takeOrder();
    void fill();
    void judge();
    void retranslate();

    QList<model::PackPart> m_parts;
    model::MeetingHeader m_meeting;
    QListWidget *m_list;
    QMenu *m_kinds;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_isFilling = false;
    bool m_isWritable = true;
};

} // namespace ui::meetings
