// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/record.h"
#include "ui/shared/latestwork.h"

#include <QAbstractTableModel>

namespace ui::registers {

/// The objects of one register, in the order a reader of one language looks for them, and of these the ones that a few
/// letters name. What sorting and looking need is made once for each name, and where there are thousands of them in a worker.
class RecordList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `first`: in whose order; its names stand in the first column. Of a large register what stood there before stays until the
    /// new list is made; nothing of another one does.
    void show(const model::Manual &manual, Register which, base::Language first);
    /// The list that was asked for is not made yet.
    bool isReading() const { return m_reading.isBusy(); }
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

Q_SIGNALS:
    /// What was asked for stands there now.
    void listed();

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
    using Memory = QHash<QString, Known>;
    /// All of a register, in order.
    struct Listing {
        QList<Line> lines;
        Memory known;
        QHash<QString, int> names; ///< folded; of how many records
    };
    static Line lineOf(const Record &record, base::Language first, const Memory &known);
    static Listing read(const model::Manual &manual, Register which, base::Language first, const Memory &known);
    void take(const Listing &listing);
    void sift();

    Register m_which = Register::Networks;
    base::Language m_first = base::Language::French;
    Listing m_listing;
    QList<qsizetype> m_shown;
    QStringList m_words; ///< folded
    shared::LatestWork<Listing> m_reading{[this](const Listing &listing) {
        take(listing);
        Q_EMIT listed();
    }}; // last: it ends before what it tells
};

} // namespace ui::registers
