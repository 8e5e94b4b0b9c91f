// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/record.h"

#include <QAbstractTableModel>

namespace ui::registers {

/// The objects of one register, in the order a reader of one language looks for them, and of these the ones that a few
/// letters name. Twenty thousand are listed as fast as twenty: what sorting and looking need is made once for each name.
class RecordList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `first`: in whose order; its names stand in the first column.
    void show(const model::Manual &manual, Register which, base::Language first);
    /// Only those in which all words occur, in either language, in accepted spellings too; no accents, no capitals.
    void setFilter(const QString &words);

    std::optional<model::ObjectRef> at(int row) const;
    /// Its row; -1: it is not listed.
    int rowOf(const model::ObjectRef &object) const;
    QString nameAt(int row) const;
    /// Another of the register has this one's name in one of the languages.
    bool isNameShared(const model::ObjectRef &object) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        model::ObjectRef object;
        std::array<QString, 2> names; ///< in the order of the columns
        QString any;                  ///< what it is called, whatever is missing
        QString words;                ///< what it may be looked for by
        QByteArray key;
        QString sought;               ///< the words, folded
        std::array<QString, 2> folded; ///< the names
    };
    /// Costly to make, and the same for the same words.
    struct Known {
        QByteArray key;
        QString sought;
        std::array<QString, 2> folded;
    };
    Line lineOf(const Record &record) const;
    void sift();

    Register m_which = Register::Networks;
    base::Language m_first = base::Language::French;
    QList<Line> m_lines; ///< all, in order
    QList<qsizetype> m_shown;
    QStringList m_words; ///< folded
    QHash<QString, Known> m_known;
    QHash<QString, int> m_names; ///< folded; of how many records
};

} // namespace ui::registers
