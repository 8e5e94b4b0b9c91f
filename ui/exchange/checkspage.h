// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::exchange {

class FindingList;

/// What was found before an edition is made, group by group: how many, which, where; and of each group the publisher's word that
/// the edition is made all the same. Nobody may go on with a conflict or with damage.
class ChecksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPage(QWidget *parent = nullptr);

    /// What was said of a group before counts as long as there are no more of them.
    void setFindings(const QList<model::Finding> &findings, const model::Manual &manual);
    const QList<model::Finding> &findings() const { return m_findings; }
    bool isStopped() const;
    /// Groups that are still to be decided upon.
    int undecided() const;

Q_SIGNALS:
    void decided();
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fill(QTreeWidgetItem *item, const QString &group);
    void take(QTreeWidgetItem *item);
    void acceptAll(bool accepted);
    void showChosen();
    QString groupOf(const QTreeWidgetItem *item) const;

    QList<model::Finding> m_findings;
    QMap<QString, QList<model::Finding>> m_byGroup;
    QMap<QString, qsizetype> m_accepted; ///< groups the publisher goes on with, and how many there were
    model::Manual m_manual;
    QLabel *m_intro;
    QTreeWidget *m_groups;
    FindingList *m_list;
    QLabel *m_none; ///< that nothing was found
    QCheckBox *m_all;
    bool m_isFilling = false;
};

} // namespace ui::exchange
