// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "ui/board/overview.h"

#include <QTreeWidget>

namespace ui::board {

/// What needs doing, by kind, each with how many: opening a line lists them, following one shows the place.
class TodoList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TodoList(QWidget *parent = nullptr);

    void show(const Overview &overview);
    /// Only what names this; what is open stays open. Empty: everything.
    void setFilter(const QString &words);

Q_SIGNALS:
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        model::Place place;
        QString what; ///< empty: the place says it all
    };
    void retranslate();
    void fill();
    void addGroup(const QString &name, const QList<Line> &lines);
    void addStages();
    void addDue();
    void addLanguages();
    void addPeople();
    void hideOthers();

    Overview m_overview;
    QString m_filter;
    QList<model::Place> m_places; ///< of all lines; an item knows its number here
};

} // namespace ui::board
