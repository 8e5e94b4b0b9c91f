// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/changespage.h"

#include "base/language.h"
#include "ui/language/noveltytext.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::exchange {

ChangesPage::ChangesPage(QWidget *parent) : QWidget(parent), m_intro(new QLabel(this)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("publish.changes"));
    m_list->setObjectName(QStringLiteral("publish.changes.list"));
    m_intro->setWordWrap(true);
    m_intro->setAlignment(Qt::AlignTop); // it has all the room while there is nothing to list
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    auto *form = new QFormLayout;
    for (size_t side = 0; side < 2; ++side) {
        m_labels[side] = new QLabel(this);
        m_remarks[side] = new QLineEdit(this);
        m_remarks[side]->setObjectName(QStringLiteral("publish.remark.") + base::codeOf(base::bothLanguages[side]));
        m_labels[side]->setBuddy(m_remarks[side]);
        form->addRow(m_labels[side], m_remarks[side]);
        connect(m_remarks[side], &QLineEdit::textEdited, this, &ChangesPage::takeRemark);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChangesPage::showChosen);
    connect(m_list, &QTreeWidget::itemChanged, this, &ChangesPage::take);
    retranslate();
}

void ChangesPage::setChangelog(const ::history::Changelog &computed)
{
    m_computed = computed;
    fill();
}

::history::Changelog ChangesPage::changelog() const
{
    ::history::Changelog told{m_computed.since, {}};
    for (::history::ChangelogLine line : m_computed.lines) {
        const Edited edited = m_edited.value(line.entry);
        if (edited.isLeftOut)
            continue;
        for (size_t side = 0; side < 2; ++side)
            line.remark[side] = edited.remark[side].trimmed();
        told.lines.append(line);
    }
    return told;
}

int ChangesPage::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ChangesPage::fill()
{
    const int before = std::max(0, row());
    m_isFilling = true;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const ::history::ChangelogLine &line : std::as_const(m_computed.lines)) {
        items.append(new QTreeWidgetItem);
        fill(items.last(), line);
    }
    m_list->addTopLevelItems(items);
    for (int columnIndex = 0; columnIndex < 2; ++columnIndex)
        m_list->resizeColumnToContents(columnIndex);
    m_isFilling = false;
    m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    m_list->setVisible(!m_computed.lines.isEmpty());
    if (m_computed.since.isEmpty())
        m_intro->setText(tr("This will be the first edition: there is nothing it could have changed."));
    else if (m_computed.lines.isEmpty())
        m_intro->setText(tr("Nothing has changed since edition %1.").arg(m_computed.since));
    else
        m_intro->setText(tr("What has changed since edition %1. The edition prints this list: take the tick away from what is not "
                            "worth telling, and say more where it helps.").arg(m_computed.since));
    showChosen();
}

void ChangesPage::fill(QTreeWidgetItem *item, const ::history::ChangelogLine &line)
{
    const Edited edited = m_edited.value(line.entry);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, edited.isLeftOut ? Qt::Unchecked : Qt::Checked);
    item->setText(0, language::titleText(line.title));
    item->setText(1, language::noveltyNames(line.novelties));
    QStringList remarks = {edited.remark[0], edited.remark[1]};
    remarks.removeAll(QString());
    item->setText(2, remarks.join(QStringLiteral(" / ")));
}

void ChangesPage::take(QTreeWidgetItem *item)
{
    const int changed = m_list->indexOfTopLevelItem(item);
    if (!m_isFilling && changed >= 0)
        m_edited[m_computed.lines[changed].entry].isLeftOut = item->checkState(0) != Qt::Checked;
}

void ChangesPage::takeRemark()
{
    if (row() < 0)
        return;
    const ::history::ChangelogLine &line = m_computed.lines[row()];
    for (size_t side = 0; side < 2; ++side)
        m_edited[line.entry].remark[side] = m_remarks[side]->text();
    m_isFilling = true;
    fill(m_list->currentItem(), line);
    m_isFilling = false;
}

void ChangesPage::showChosen()
{
    for (size_t side = 0; side < 2; ++side) {
        m_labels[side]->setVisible(!m_computed.lines.isEmpty());
        m_remarks[side]->setVisible(!m_computed.lines.isEmpty());
        m_remarks[side]->setEnabled(row() >= 0);
        m_remarks[side]->setText(row() < 0 ? QString() : m_edited.value(m_computed.lines[row()].entry).remark[side]);
    }
}

void ChangesPage::retranslate()
{
    m_list->setHeaderLabels({tr("Entry"), tr("What became of it"), tr("Remark")});
    m_list->setAccessibleName(tr("What has changed; take the tick away to leave a line out"));
    m_labels[0]->setText(tr("Remark in &French:"));
    m_labels[1]->setText(tr("Remark in &Dutch:"));
    fill();
}

void ChangesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::exchange
