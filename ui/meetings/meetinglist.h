// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QListWidget>

namespace ui::meetings {

/// The meetings by day: those to come, the next one first, then those that are over, the last one first.
class MeetingList final : public QListWidget
{
    Q_OBJECT

public:
    explicit MeetingList(QWidget *parent = nullptr);

    /// The chosen one stays chosen; where it is gone, what stands in its place.
    void show(const model::Manual &manual, const QDate &today);
    using QWidget::show;
    void choose(model::MeetingId meeting);
    /// Null: none.
    model::MeetingId chosen() const;

Q_SIGNALS:
    void chosenChanged(const model::MeetingId &meeting);

private:
    void addGroup(const QString &name, const QList<model::Meeting> &meetings);
    void addMeeting(const model::Meeting &meeting);
    QListWidgetItem *itemOf(model::MeetingId meeting) const;
    QListWidgetItem *nearest(int row) const;

    model::MeetingId m_told;
    bool m_isFilling = false;
};

} // namespace ui::meetings
