// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/checkspage.h"

#include "check/readiness.h"
#include "ui/exchange/findinglist.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/roomyrows.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::exchange {

namespace {

constexpr int groupRole = Qt::UserRole + 1;

} // namespace

ChecksPage::ChecksPage(QWidget *parent)
    : QWidget(parent), m_intro(new QLabel(this)), m_groups(new QTreeWidget(this)), m_list(new FindingList(this)), m_none(new QLabel(this)),
      m_all(new QCheckBox(this))
{
    setObjectName(QStringLiteral("publish.checks"));
    m_groups->setObjectName(QStringLiteral("publish.groups"));
    m_all->setObjectName(QStringLiteral("publish.accept"));
    m_intro->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_groups->setRootIsDecorated(false);
    m_groups->setUniformRowHeights(true);
    m_groups->setColumnCount(2);
    m_groups->setItemDelegate(new shared::RoomyRows(this));
    m_groups->header()->setStretchLastSection(false);
    auto *right = new QWidget(this);
    auto *listed = new QVBoxLayout(right);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->addWidget(m_list, 1);
    listed->addWidget(m_none);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_groups);
    halves->addWidget(right);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(halves, 1);
    column->addWidget(m_all);
    connect(m_groups, &QTreeWidget::currentItemChanged, this, &ChecksPage::showChosen);
    connect(m_groups, &QTreeWidget::itemChanged, this, &ChecksPage::take);
    connect(m_all, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_isFilling)
            acceptAll(on);
    });
    connect(m_list, &FindingList::placeAsked, this, &ChecksPage::placeAsked);
    retranslate();
}

void ChecksPage::setFindings(const QList<model::Finding> &findings, const model::Manual &manual)
{
    m_findings = findings;
    m_manual = manual;
    m_byGroup.clear();
    for (const model::Finding &finding : findings)
        m_byGroup[check::readinessGroupOf(finding)].append(finding);
    for (const QString &group : m_accepted.keys())
        if (m_byGroup.value(group).size() > m_accepted[group])
            m_accepted.remove(group);
    fill();
}

bool ChecksPage::isStopped() const
{
    for (auto group = m_byGroup.cbegin(); group != m_byGroup.cend(); ++group)
        if (check::isStopperGroup(group.key()) && !group->isEmpty())
            return true;
    return false;
}

int ChecksPage::undecided() const
{
    int open = 0;
    for (auto group = m_byGroup.cbegin(); group != m_byGroup.cend(); ++group)
        open += !group->isEmpty() && !check::isStopperGroup(group.key()) && !m_accepted.contains(group.key());
    return open;
}

QString ChecksPage::groupOf(const QTreeWidgetItem *item) const
{
    return item ? item->data(0, groupRole).toString() : QString();
}

/// Groups with something in them first; what is in order follows, so that one sees what was looked at.
void ChecksPage::fill()
{
    const QString before = groupOf(m_groups->currentItem());
    m_isFilling = true;
    m_groups->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const bool isEmpty : {false, true})
        for (const QString &group : check::readinessGroups()) {
            if (m_byGroup.value(group).isEmpty() != isEmpty)
                continue;
            auto *item = new QTreeWidgetItem(m_groups);
            fill(item, group);
            if (!chosen || (group == before && !isEmpty))
                chosen = item;
        }
    m_groups->resizeColumnToContents(0);
    m_groups->resizeColumnToContents(1);
    m_all->setEnabled(!isStopped() && !m_byGroup.isEmpty());
    m_all->setVisible(!m_byGroup.isEmpty());
    m_all->setChecked(!m_byGroup.isEmpty() && undecided() == 0 && !isStopped());
    m_isFilling = false;
    m_groups->setCurrentItem(chosen);
    showChosen();
    Q_EMIT decided();
}

void ChecksPage::fill(QTreeWidgetItem *item, const QString &group)
{
    const qsizetype count = m_byGroup.value(group).size();
    const bool isStopper = check::isStopperGroup(group);
    item->setData(0, groupRole, group);
    item->setText(0, language::readinessGroupName(group));
    item->setText(1, count > 0 ? language::numberText(count) : tr("none"));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (count == 0) {
        for (int columnIndex = 0; columnIndex < 2; ++columnIndex)
            item->setForeground(columnIndex, shared::quietText(palette()));
        item->setIcon(0, shared::icon(QStringLiteral("step-done")));
    } else if (isStopper) {
        item->setIcon(0, shared::icon(QStringLiteral("warning")));
        item->setToolTip(0, tr("This stops the publication until it is settled."));
    } else {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_accepted.contains(group) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, tr("Tick it to publish all the same."));
    }
}

void ChecksPage::take(QTreeWidgetItem *item)
{
    const QString group = groupOf(item);
    if (m_isFilling || group.isEmpty() || !(item->flags() & Qt::ItemIsUserCheckable))
        return;
    if (item->checkState(0) == Qt::Checked)
        m_accepted.insert(group, m_byGroup.value(group).size());
    else
        m_accepted.remove(group);
    m_isFilling = true;
    m_all->setChecked(undecided() == 0 && !isStopped());
    m_isFilling = false;
    Q_EMIT decided();
}

void ChecksPage::acceptAll(bool accepted)
{
    m_accepted.clear();
    for (auto group = m_byGroup.cbegin(); accepted && group != m_byGroup.cend(); ++group)
        if (!check::isStopperGroup(group.key()))
            m_accepted.insert(group.key(), group->size());
    fill();
}

void ChecksPage::showChosen()
{
    const QList<model::Finding> found = m_byGroup.value(groupOf(m_groups->currentItem()));
    m_list->setFindings(found, m_manual);
    m_none->setVisible(found.isEmpty());
}

void ChecksPage::retranslate()
{
    m_intro->setText(tr("What was found. Enter or a double click shows the place, so that it can be put right first. Tick what "
                        "may stay as it is: the edition will tell that it was known."));
    m_groups->setHeaderLabels({tr("Checked"), tr("Found")});
    m_groups->setAccessibleName(tr("What was checked; tick a line to publish all the same"));
    m_none->setText(tr("Nothing was found here."));
    m_all->setText(tr("I &accept all of this and go on"));
    fill();
}

void ChecksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::exchange
