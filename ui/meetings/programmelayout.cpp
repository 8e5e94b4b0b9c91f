// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the programme of a meeting is put together, and what its parts are called.
#include "ui/meetings/programmedelegate.h"
#include "ui/meetings/programmemodel.h"
#include "ui/meetings/programmepage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;

void ProgrammePage::build()
{
    m_sitting->setObjectName(u"programme.sitting"_s);
    m_sittingLabel->setBuddy(m_sitting);
    m_table->setObjectName(u"programme.items"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProgrammeDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long title is read whole
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ProgrammeModel::At, ProgrammeModel::Minutes, ProgrammeModel::Kind})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_end->setObjectName(u"programme.end"_s);
    m_doubts->setObjectName(u"programme.doubts"_s);
    m_refusal->setObjectName(u"programme.refusal"_s);
    for (QLabel *label : {m_end, m_doubts, m_refusal})
        label->setWordWrap(true);
    m_refusal->hide();
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    const std::initializer_list<std::pair<QPushButton *, QString>> buttons{{m_add, u"add"_s}, {m_break, u"break"_s}, {m_up, u"up"_s},
                                                                           {m_down, u"down"_s}, {m_follow, u"follow"_s}, {m_remove, u"remove"_s}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(u"programme."_s + name);
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *which = new QHBoxLayout;
    which->addWidget(m_sittingLabel);
    which->addWidget(m_sitting);
    which->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(which);
    column->addWidget(m_table, 1);
    column->addWidget(m_end);
    column->addWidget(m_doubts);
    column->addWidget(m_refusal);
    column->addLayout(actions);
    setFocusProxy(m_table);
}

void ProgrammePage::connectParts()
{
    connect(m_sitting, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            refresh();
    });
    connect(m_model, &ProgrammeModel::itemWanted, this, &ProgrammePage::change);
    // A drop, like a cell that is left, is over before its row is made anew.
    connect(m_model, &ProgrammeModel::moveWanted, this, &ProgrammePage::move, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammePage::judge);
    connect(m_add, &QPushButton::clicked, this, &ProgrammePage::addItem);
    connect(m_break, &QPushButton::clicked, this, &ProgrammePage::addBreak);
    connect(m_up, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_follow, &QPushButton::clicked, this, &ProgrammePage::letFollow);
    connect(m_remove, &QPushButton::clicked, this, &ProgrammePage::remove);
    const auto onKeys = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_Return, Qt::Key_Enter})
        onKeys(key, [this] { addItem(); });
    onKeys(QKeySequence::Delete, [this] { remove(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { step(-1); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { step(1); });
    connect(&m_workspace, &edit::Workspace::changed, this, &ProgrammePage::follow);
    connect(&m_workspace, &QObject::destroyed, this, [this] { m_meeting = {}; });
}

void ProgrammePage::retranslate()
{
    m_sittingLabel->setText(tr("S&itting:"));
    m_sitting->setAccessibleName(tr("Sitting"));
    m_table->setAccessibleName(tr("Programme of the sitting"));
    m_add->setText(tr("&Add"));
    m_break->setText(tr("Add a &break"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Mo&ve down"));
    m_up->setToolTip(tr("From the first place on into the sitting before"));
    m_down->setToolTip(tr("From the last place on into the next sitting"));
    m_follow->setText(tr("Let it &follow"));
    m_follow->setToolTip(tr("It begins again when what stands before it ends."));
    m_remove->setText(tr("R&emove"));
    refresh();
}

} // namespace ui::meetings
