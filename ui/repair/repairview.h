// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreigntext.h"
#include "exchange/repair.h"
#include "ui/shared/latestwork.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QTreeView;

namespace ui::repair {

class PassageList;
class RepairModel;

/// The passages of a text as they will come in, and beside them the repairs that are proposed, to be ticked. It looks through the
/// text in a worker; ticks show at once what they do.
class RepairView final : public QWidget
{
    Q_OBJECT

public:
    explicit RepairView(QWidget *parent = nullptr);
    ~RepairView() override;

    /// Passages that need no repair.
    void show(const ::exchange::ForeignText &text);
    /// Looks for repairs; `looked` follows.
    void look(const ::exchange::RepairRequest &request);

    /// True while what is shown is not yet what is ticked.
    bool isBusy() const { return m_work.isBusy(); }
    /// As ticked; with the refusal of a text that is too large.
    const base::Result<::exchange::ForeignText> &text() const { return m_text; }
    const ::exchange::RepairRequest &request() const { return m_request; }
    RepairModel &model() { return *m_model; }
    void retranslate();

Q_SIGNALS:
    void looked();
    /// What is shown is what is ticked.
    void settled();

private:
    struct Answer {
        bool isFirst = false;
        QList<::exchange::Repair> repairs;
        base::Result<::exchange::ForeignText> text = ::exchange::ForeignText();
        QList<qsizetype> starts; ///< where in the source each passage began
    };

    void build();
    static Answer answerTo(const ::exchange::RepairRequest &request, const QList<::exchange::Repair> &repairs,
                           const QSet<qsizetype> &declined);
    void take(const Answer &answer);
    void redo();
    void showPlace(const QModelIndex &index);
    void countTicks();

    PassageList *m_passages;
    QWidget *m_repairs;
    QTreeView *m_tree;
    RepairModel *m_model;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_none;
    QSplitter *m_splitter;
    ::exchange::RepairRequest m_request;
    base::Result<::exchange::ForeignText> m_text = ::exchange::ForeignText();
    QList<qsizetype> m_starts;
    bool m_isTaking = false;
    shared::LatestWork<Answer> m_work{[this](const Answer &answer) { take(answer); }};
};

} // namespace ui::repair
