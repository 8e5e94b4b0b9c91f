// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding.h"
#include "model/manual.h"

#include <QTreeWidget>

namespace ui::exchange {

/// Findings, the weightiest first, each with its place. A large manual has tens of thousands: some are listed at once, and more
/// whenever the reader comes to the end.
class FindingList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const QList<model::Finding> &findings, const model::Manual &manual);
    const QList<model::Finding> &findings() const { return m_findings; }
    /// Only those of a group (see language::findingGroupName); all when it is empty.
    void showGroup(const QString &group);
    /// The one that is chosen, if it is shown.
    std::optional<model::Finding> chosen() const;
    /// It was dealt with: the one below it is chosen.
    void removeChosen();

Q_SIGNALS:
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void sift();
    void listMore();
    void fitColumns();
    void fill(QTreeWidgetItem *item, const model::Finding &finding);

    QList<model::Finding> m_findings;
    QString m_group;            ///< empty: all
    QList<qsizetype> m_wanted;  ///< those of the group; the first of them are listed
    model::Manual m_manual;
};

/// How many of them have this weight.
int countOf(const QList<model::Finding> &findings, model::Weight weight);

} // namespace ui::exchange
