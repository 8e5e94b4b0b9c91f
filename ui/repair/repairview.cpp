// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairview.h"

#include "ui/repair/passagelist.h"
#include "ui/repair/repairmodel.h"
#include "ui/shared/roomyrows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace ui::repair {

using ::exchange::Repair;
using ::exchange::RepairRequest;

RepairView::RepairView(QWidget *parent)
    : QWidget(parent), m_passages(new PassageList), m_repairs(new QWidget), m_tree(new QTreeView), m_model(new RepairModel(this)),
      m_count(new QLabel), m_all(new QPushButton), m_none(new QPushButton), m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("repairView"));
    build();
    connect(m_model, &RepairModel::ticksChanged, this, [this] {
        countTicks();
        if (!m_isTaking)
            redo();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { showPlace(index); });
}

RepairView::~RepairView()
{
    m_request.cancel.cancel();
    m_work.forget();
}

void RepairView::build()
{
    m_tree->setObjectName(QStringLiteral("repair.repairs"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new shared::RoomyRows(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->header()->setSectionResizeMode(RepairModel::Before, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RepairModel::After, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RepairModel::HowSure, QHeaderView::ResizeToContents);
    m_tree->header()->setResizeContentsPrecision(50);
    m_all->setObjectName(QStringLiteral("repair.all"));
    m_none->setObjectName(QStringLiteral("repair.none"));
    for (QPushButton *button : {m_all, m_none})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    auto *column = new QVBoxLayout(m_repairs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    m_splitter->addWidget(m_passages);
    m_splitter->addWidget(m_repairs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_repairs->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void RepairView::show(const ::exchange::ForeignText &text)
{
    m_work.forget();
    m_text = text;
    m_repairs->hide();
    m_passages->setText(text);
}

RepairView::Answer RepairView::answerTo(const RepairRequest &request, const QList<Repair> &repairs, const QSet<qsizetype> &declined)
{
    Answer answer;
    for (const ::exchange::RepairedLine &line : repairedLines(request, repairs, declined))
        answer.starts.append(line.start);
    answer.text = repairedText(request, repairs, declined);
    return answer;
}

void RepairView::look(const RepairRequest &request)
{
    m_request = request;
    m_work.ask([request](const base::CancelToken &) {
        const QList<Repair> repairs = proposedRepairs(request);
        QSet<qsizetype> declined;
        for (qsizetype i = 0; i < repairs.size(); ++i)
            if (repairs[i].certainty == ::exchange::Certainty::Unsure)
                declined.insert(i);
        Answer answer = answerTo(request, repairs, declined);
        answer.isFirst = true;
        answer.repairs = repairs;
        return answer;
    });
}

void RepairView::redo()
{
    m_work.ask([request = m_request, repairs = m_model->repairs(), declined = m_model->declined()](const base::CancelToken &) {
        return answerTo(request, repairs, declined);
    });
}

void RepairView::take(const Answer &answer)
{
    m_text = answer.text;
    m_starts = answer.starts;
    if (answer.text)
        m_passages->setText(*answer.text);
    if (answer.isFirst) {
        m_isTaking = true;
        m_model->setRepairs(m_request.source, answer.repairs);
        m_isTaking = false;
        m_repairs->setVisible(!answer.repairs.isEmpty());
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->setCurrentIndex(m_model->index(0, 0));
        Q_EMIT looked();
    } else {
        showPlace(m_tree->currentIndex()); // there may be more passages above it by now, or fewer
    }
    if (!isBusy())
        Q_EMIT settled();
}

void RepairView::showPlace(const QModelIndex &index)
{
    const qsizetype repair = m_model->repairAt(index);
    if (repair < 0 || m_starts.isEmpty())
        return;
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), m_model->repairs()[repair].start());
    m_passages->showRow(int(std::max<qsizetype>(0, behind - m_starts.begin() - 1)));
}

void RepairView::countTicks()
{
    m_count->setText(tr("%1 of %n repair(s) ticked", nullptr, int(m_model->repairs().size())).arg(m_model->accepted()));
}

void RepairView::retranslate()
{
    m_passages->retranslate();
    m_model->retranslate();
    m_tree->setAccessibleName(tr("Proposed repairs"));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    countTicks();
}

} // namespace ui::repair
