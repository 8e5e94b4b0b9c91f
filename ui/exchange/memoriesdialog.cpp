// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/memoriesdialog.h"

#include "ui/shared/dialogbuttons.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::exchange {

MemoriesDialog::MemoriesDialog(const QStringList &names, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_forget(nullptr)
{
    setObjectName(QStringLiteral("memoriesDialog"));
    setWindowTitle(tr("Forget translation memories"));
    auto *question = new QLabel(tr("&Which of the memories that were added are to be forgotten?"));
    question->setWordWrap(true);
    question->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("memories"));
    m_list->setAccessibleName(tr("Translation memories that were added"));
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(names.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *note = new QLabel(tr("Your manuals and the files you added them from stay as they are."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new shared::DialogButtons;
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &MemoriesDialog::showAcceptable);
    showAcceptable();
    resize(460, 320);
    m_list->setFocus();
}

QStringList MemoriesDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->text());
    return names;
}

void MemoriesDialog::showAcceptable()
{
    m_forget->setEnabled(!chosen().isEmpty());
}

} // namespace ui::exchange
