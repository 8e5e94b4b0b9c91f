// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manual.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui::sheet {

class Sparkline;

/// The figures of a practice: typed where they stand, refreshed so that what they were is kept.
class FiguresList final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresList(QWidget *parent = nullptr);

    /// What stands in the table and was not taken, such as half a day, stays as long as the figures are the same.
    void show(const model::Manual &manual, const model::Entry &practice);
    /// The next showing puts back what is in the manual.
    void forget() { m_practice = {}; }

Q_SIGNALS:
    /// All of them, as they should be.
    void changed(const QList<model::Figure> &figures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(const model::Figure &figure);
    /// As the table says now; a row's figure keeps what the table does not show.
    model::Figure read(int row) const;
    QList<model::Figure> readAll() const;
    void take(int row);
    void add();
    void refresh();
    void remove();
    void judge();
    void retranslate();

    QTableWidget *m_table;
    Sparkline *m_line;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_refresh;
    QPushButton *m_remove;
    model::EntryId m_practice;
    QList<model::Figure> m_figures;
    std::array<base::Language, 2> m_languages{base::Language::French, base::Language::Dutch};
    bool m_isFilling = false;
};

} // namespace ui::sheet
