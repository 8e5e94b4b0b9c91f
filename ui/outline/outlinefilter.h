// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui::outline {

/// Keeps the rows whose title holds the words, with those above them; accents and capitals do not matter.
class OutlineFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutlineFilter(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
};

} // namespace ui::outline
