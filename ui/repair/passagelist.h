// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreigntext.h"

#include <QAbstractTableModel>
#include <QTreeView>

namespace ui::repair {

/// Passages as they will come in: what each is, and its text.
class PassageListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setText(const ::exchange::ForeignText &text);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const ::exchange::ForeignPassage &passage) const;

    ::exchange::ForeignText m_text;
};

/// Shows them one under another, their texts whole, headings heavier, items set in.
class PassageList final : public QTreeView
{
    Q_OBJECT

public:
    explicit PassageList(QWidget *parent = nullptr);

    void setText(const ::exchange::ForeignText &text);
    void retranslate();
    /// Brings the passage to the eye.
    void showRow(int row);

private:
    PassageListModel *m_model;
};

} // namespace ui::repair
