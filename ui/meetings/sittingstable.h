// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui::meetings {

/// The sittings of a meeting by day and hour: day, beginning and end, typed where they stand or chosen in a calendar.
class SittingsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit SittingsTable(QWidget *parent);

    void show(const QList<model::Sitting> &sittings);
    using QWidget::show;
    void setWritable(bool isWritable);
    /// One more, after the others, of a number that is free.
    void add(int number);

Q_SIGNALS:
    void changed(const QList<model::Sitting> &sittings);
    /// One more is wanted; whoever knows the people knows which number is free.
    void wanted();
    /// The one at `row` goes, and what was planned in it belongs to another.
    void removed(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(int row);
    QList<model::Sitting> readAll() const;
    void take();
    void want();
    void remove();
    void judge();
    void retranslate();

    QList<model::Sitting> m_sittings;
    QLabel *m_label;
    QTableWidget *m_table;
    QLabel *m_doubts;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_isFilling = false;
    bool m_isWritable = true;
};

} // namespace ui::meetings
