// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"
#include "model/timetable.h"

#include <QAbstractTableModel>

namespace ui::meetings {

/// One sitting's programme against the clock. It tells what is wanted and shows what it is given.
class ProgrammeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Minutes, FirstTitle, SecondTitle, Kind, About, By, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const model::Manual &manual, const model::Meeting &meeting, int sitting);
    void setWritable(bool isWritable);
    const QList<model::MeetingItem> &items() const { return m_items; }
    const model::Timetable &timetable() const { return m_times; }
    /// What an item may be about: the meeting's entries, and what it is about now.
    QList<model::EntryId> choices(int row) const;
    QString nameOf(const model::EntryId &entry) const;
    /// "“Break” begins at 10:15, before what precedes it ends at 10:30.", of each that does.
    QStringList doubts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void itemWanted(int row, const model::MeetingItem &item);
    void moveWanted(int from, int to);

private:
    QString words(int row, int column) const;
    QString timeWords(int row) const;
    QString doubt(int row) const;
    static bool write(model::MeetingItem &item, int column, const QVariant &value, const std::array<base::Language, 2> &languages);

    model::Manual m_manual;
    model::Meeting m_meeting;
    int m_sitting = 0;
    QList<model::MeetingItem> m_items;
    model::Timetable m_times;
    bool m_isWritable = true;
};

} // namespace ui::meetings
