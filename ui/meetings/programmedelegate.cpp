// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programmedelegate.h"

#include "ui/meetings/meetingwords.h"
#include "ui/meetings/programmemodel.h"

#include <QComboBox>
#include <QSpinBox>

namespace ui::meetings {

using namespace model;

namespace {

constexpr int mostMinutes = 24 * 60;
constexpr int usualStep = 5;

QWidget *minutesEditor(QWidget *parent)
{
    auto *minutes = new QSpinBox(parent);
    minutes->setFrame(false);
    minutes->setRange(0, mostMinutes);
    minutes->setSingleStep(usualStep);
    return minutes;
}

QWidget *kindEditor(QWidget *parent)
{
    auto *kinds = new QComboBox(parent);
    for (const ItemKind kind : {ItemKind::Work, ItemKind::Talk, ItemKind::Exchange, ItemKind::Break})
        kinds->addItem(itemKindName(kind), int(kind));
    return kinds;
}

QWidget *entryEditor(QWidget *parent, const QModelIndex &index)
{
    const auto &programme = static_cast<const ProgrammeModel &>(*index.model());
    auto *entries = new QComboBox(parent);
    for (const EntryId &entry : programme.choices(index.row()))
        entries->addItem(entry.isNull() ? ProgrammeModel::tr("nothing of the manual") : programme.nameOf(entry), QVariant::fromValue(entry));
    return entries;
}

} // namespace

QWidget *ProgrammeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case ProgrammeModel::Minutes: return minutesEditor(parent);
    case ProgrammeModel::Kind: return kindEditor(parent);
    case ProgrammeModel::About: return entryEditor(parent, index);
    default: return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void ProgrammeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findText(index.data().toString()));
    else
        QStyledItemDelegate::setEditorData(editor, index);
    if (auto *choice = qobject_cast<QComboBox *>(editor); choice && choice->currentIndex() < 0)
        choice->setCurrentIndex(0);
}

void ProgrammeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

QSize ProgrammeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(16, 10);
}

} // namespace ui::meetings
