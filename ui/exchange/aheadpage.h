// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editionwish.h"
#include "model/manual.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui::shared {
class PairedDifference;
}

namespace ui::exchange {

/// Texts of which one language has gone ahead: whether an edition holds them as they are now (the usual), or as they last were in
/// step. What moved since is shown in both languages, side by side. A large manual has thousands: some are listed at once, and more
/// whenever the reader comes to the end.
class AheadPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AheadPage(QWidget *parent = nullptr);

    /// What was chosen before stays chosen.
    void setTexts(const QList<edit::AheadText> &texts, const model::Manual &manual);
    bool isEmpty() const { return m_texts.isEmpty(); }
    qsizetype count() const { return m_texts.size(); }
    /// Those of which the last wordings in step are wanted, in reading order.
    QList<model::TextRef> inStep() const;

Q_SIGNALS:
    void chosen();
    void placeAsked(const model::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillListed();
    void listMore(qsizetype atLeast);
    void fill(QTreeWidgetItem *item, const edit::AheadText &text);
    void take(QTreeWidgetItem *item);
    void chooseAll(bool inStep);
    void showMoved();

    QList<edit::AheadText> m_texts;
    QSet<model::TextRef> m_inStep;
    model::Manual m_manual;
    QLabel *m_intro;
    QTreeWidget *m_list;
    shared::PairedDifference *m_moved;
    QPushButton *m_allNow;
    QPushButton *m_allInStep;
    bool m_isFilling = false;
};

} // namespace ui::exchange
