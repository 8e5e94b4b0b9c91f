// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of the registers is put together.
#include "ui/registers/editionslist.h"
#include "ui/registers/recordform.h"
#include "ui/registers/recordlist.h"
#include "ui/registers/registerswindow.h"
#include "ui/registers/useslist.h"
#include "ui/shared/roomyrows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui::registers {

using namespace model;
using namespace Qt::StringLiterals;

void RegistersWindow::build()
{
    m_kinds->setObjectName(u"registers.kinds"_s);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setItemDelegate(new shared::RoomyRows(this));
    m_filter->setObjectName(u"registers.filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"registers.list"_s);
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionsClickable(false);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"registers.add"_s);
    m_merge->setObjectName(u"registers.merge"_s);
    m_remove->setObjectName(u"registers.remove"_s);
    for (QPushButton *button : {m_add, m_merge, m_remove})
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a field, not the window
    m_refusal->setObjectName(u"registers.refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *listColumn = new QVBoxLayout;
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_add);
    listColumn->setSpacing(8);
    listColumn->addWidget(m_filter);
    listColumn->addWidget(m_list, 1);
    listColumn->addLayout(below);
    auto *form = new QScrollArea(this);
    form->setWidget(m_form);
    form->setWidgetResizable(true);
    form->setFrameShape(QFrame::NoFrame);
    form->setFocusPolicy(Qt::NoFocus); // it scrolls to the field that has the keyboard
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_merge);
    actions->addWidget(m_remove);
    actions->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(form, 3);
    right->addLayout(actions);
    right->addWidget(m_refusal);
    right->addWidget(m_uses, 2);
    right->addWidget(m_editions);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_kinds);
    row->addLayout(listColumn, 4);
    row->addLayout(right, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
}

void RegistersWindow::connectParts()
{
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_isFilling || row < 0)
            return;
        m_which = Register(row);
        m_object.reset();
        m_filter->clear();
        fill();
    });
    connect(m_model, &RecordList::listed, this, [this] { choose(m_row); });
    connect(m_filter, &QLineEdit::textChanged, this, &RegistersWindow::sift);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const std::optional<ObjectRef> chosen = m_model->at(index.row());
        if (m_isFilling || !chosen)
            return;
        m_form->take(); // the order may change
        select(m_model->rowOf(*chosen));
    });
    connect(m_form, &RecordForm::changed, this, [this](const Record &record) { static_cast<void>(perform(registers::changed(record))); });
    connect(m_uses, &UsesList::counted, this, &RegistersWindow::judge);
    connect(m_uses, &UsesList::placeAsked, this, &RegistersWindow::goTo);
    connect(m_editions, &EditionsList::editionAsked, this, &RegistersWindow::editionAsked);
    connect(m_add, &QPushButton::clicked, this, &RegistersWindow::add);
    connect(m_merge, &QPushButton::clicked, this, &RegistersWindow::merge);
    connect(m_remove, &QPushButton::clicked, this, &RegistersWindow::remove);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { undo(false); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, [this] { undo(true); });
    connect(&m_workspace, &edit::Workspace::changed, this, &RegistersWindow::follow);
    connect(&m_workspace, &QObject::destroyed, this, [this] {
        m_form->disconnect(this); // nobody is left to be told what is typed
        close();
    });
}

} // namespace ui::registers
