// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backupsdialog.h"

#include "ui/language/datetext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::history {

BackupsDialog::BackupsDialog(const QList<edit::Backup> &backups, QWidget *parent)
    : QDialog(parent), m_backups(backups), m_hint(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("backupsDialog.list"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (qsizetype i = 0; i < backups.size(); ++i)
        (new QTreeWidgetItem(m_list))->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_buttons->button(QDialogButtonBox::Ok)->setVisible(!backups.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BackupsDialog::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::choose);
    m_list->setVisible(!backups.isEmpty());
    resize(backups.isEmpty() ? QSize(460, 130) : QSize(560, 420));
    retranslate();
}

void BackupsDialog::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    accept();
    Q_EMIT restoreAsked(m_backups[row]);
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Restore from a backup"));
    m_hint->setText(m_backups.isEmpty()
                        ? tr("There is no backup yet. One is made each time a changed manual is closed.")
                        : tr("The backup is opened as a copy, under a name you choose. The manual as it is now stays where it is."));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setHeaderLabels({tr("Made on"), tr("Size")});
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        m_list->topLevelItem(row)->setText(0, language::longMomentText(m_backups[row].at));
        m_list->topLevelItem(row)->setText(1, language::sizeText(m_backups[row].bytes));
    }
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Restore a copy…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(m_backups.isEmpty() ? tr("Close") : tr("Cancel"));
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::history
