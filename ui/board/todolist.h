// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "ui/board/overview.h"

#include <QTreeWidget>

namespace ui::board {

/// What needs doing, by kind, each with how many: opening a line lists them, following one shows the place. Only what is open is
/// listed: a large manual has more of it than a window could make at every key.
class TodoList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TodoList(QWidget *parent = nullptr);

    void show(const Overview &overview);
    /// Only what names all these words, without accents or capitals; what is open stays open. Empty: everything.
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
    /// A kind of thing to do.
    struct Group {
        QString name;
        QList<Line> lines;
        QList<int> wanted;       ///< those of its lines that the filter leaves
        QStringList names = {};  ///< of the lines, once they were asked for
    };
    /// Where the reader stands in the list.
    struct Spot {
        int group = 0;
        std::optional<model::Place> place = {}; ///< nothing: on the group
    };
    void retranslate();
    void fill();
    void addGroup(const QString &name, const QList<Line> &lines);
    QString nameOf(Group &group, int line) const;
    void sift();
    void showGroup(int number);
    void list(QTreeWidgetItem *item);
    const Line *lineOf(const QTreeWidgetItem *item) const;
    Spot spot() const;
    void goTo(const Spot &spot);
    void addStages();
    void addDue();
    void addLanguages();
    void addPeople();

    Overview m_overview;
    QStringList m_filter; ///< folded words
    QList<Group> m_groups;
};

} // namespace ui::board
