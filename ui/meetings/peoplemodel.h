// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/meeting.h"
#include "model/participant.h"

#include <QAbstractTableModel>

namespace ui::meetings {

/// The people of a meeting as a table: what is known of each, and at which sittings they were. Below them stands an empty row, in
/// which somebody new is written.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Network, Role, Language, Email, Needs, FirstSitting };

    using QAbstractTableModel::QAbstractTableModel;

    void show(model::MeetingId meeting, const QList<model::Sitting> &sittings, bool isWritable);
    void setPeople(const QList<model::Participant> &people);
    const QList<model::Participant> &people() const { return m_people; }
    /// How many were at the sitting of this number.
    int presentAt(int number) const;
    /// Those in these rows go.
    void remove(QSet<int> rows);
    /// For good, as the lists that are printed follow this order.
    void sortBy(int column);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody wrote, ticked, removed or sorted.
    void edited();

private:
    bool isNew(int row) const { return row >= m_people.size(); }
    int numberOf(int column) const; ///< of the sitting; -1: of none
    QString shown(const model::Participant &person, int column) const;
    bool write(const QModelIndex &index, const QVariant &value);
    bool tick(const QModelIndex &index, bool isPresent);

    model::MeetingId m_meeting;
    QList<model::Sitting> m_sittings;
    QList<model::Participant> m_people;
    bool m_isWritable = false;
};

/// "sat 21/11 09:00": a sitting where there is little room.
QString sittingLabel(const model::Sitting &sitting);

} // namespace ui::meetings
