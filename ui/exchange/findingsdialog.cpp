// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingsdialog.h"

#include "ui/exchange/findinglist.h"
#include "ui/language/findingtext.h"
#include "ui/shared/dialogbuttons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::exchange {

FindingsDialog::FindingsDialog(std::function<QString()> title, const QList<model::Finding> &findings,
                               const model::Manual &manual, QWidget *parent)
    : QDialog(parent), m_title(std::move(title)), m_groups(new QComboBox(this)), m_summary(new QLabel(this)), m_list(new FindingList(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("findingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_list->setFindings(findings, manual);
    m_list->setVisible(!findings.isEmpty());
    m_groups->setObjectName(QStringLiteral("findings.groups"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_summary);
    column->addWidget(m_groups, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FindingList::placeAsked, this, &FindingsDialog::placeAsked);
    connect(m_list, &FindingList::currentItemChanged, this, &FindingsDialog::judgeChoice);
    connect(m_groups, &QComboBox::activated, this, [this] {
        m_list->showGroup(m_groups->currentData().toString());
        judgeChoice();
    });
    resize(findings.isEmpty() ? QSize(420, 140) : QSize(940, 480));
    retranslate();
}

void FindingsDialog::offer(std::function<QString()> text, std::function<void()> act)
{
    m_offerText = std::move(text);
    m_offer = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_offer->setObjectName(QStringLiteral("findings.offer"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this, act = std::move(act)] {
        accept();
        act();
    });
    retranslate();
}

void FindingsDialog::offerToLetStand(std::function<bool(const model::Finding &)> letStand)
{
    m_letStand = std::move(letStand);
    m_stand = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stand->setObjectName(QStringLiteral("findings.letStand"));
    m_stand->setAutoDefault(false); // Enter shows a place
    m_stand->setVisible(m_list->isVisibleTo(this));
    connect(m_stand, &QPushButton::clicked, this, &FindingsDialog::letChosenStand);
    retranslate();
    judgeChoice();
}

void FindingsDialog::judgeChoice()
{
    const std::optional<model::Finding> chosen = m_list->chosen();
    if (m_stand)
        m_stand->setEnabled(chosen && model::mayBeDismissed(chosen->kind));
}

void FindingsDialog::letChosenStand()
{
    const std::optional<model::Finding> chosen = m_list->chosen();
    if (!chosen || !m_letStand(*chosen))
        return;
    m_list->removeChosen();
    retranslate();
}

/// Each with how many there are; where all are of one group there is nothing to choose.
void FindingsDialog::listGroups()
{
    const QString before = m_groups->currentData().toString();
    QStringList names;
    QHash<QString, int> counts;
    for (const model::Finding &finding : m_list->findings()) {
        const QString name = language::findingGroupName(finding.kind);
        if (!counts.contains(name))
            names.append(name);
        ++counts[name];
    }
    m_groups->clear();
    m_groups->addItem(tr("All findings (%1)").arg(m_list->findings().size()));
    for (const QString &name : std::as_const(names))
        m_groups->addItem(tr("%1 (%2)", "group of findings, how many").arg(name).arg(counts[name]), name);
    m_groups->setCurrentIndex(names.size() > 1 ? std::max(0, m_groups->findData(before)) : 0);
    m_groups->setVisible(names.size() > 1);
    m_groups->setAccessibleName(tr("Kind of finding"));
    m_list->showGroup(m_groups->currentData().toString());
}

void FindingsDialog::retranslate()
{
    listGroups();
    if (m_stand)
        m_stand->setText(tr("Let it stand"));
    if (m_offer)
        m_offer->setText(m_offerText());
    setWindowTitle(m_title());
    const int remarks = countOf(m_list->findings(), model::Weight::Remark);
    const int faults = countOf(m_list->findings(), model::Weight::Fault);
    const int stoppers = countOf(m_list->findings(), model::Weight::Stopper);
    if (remarks + faults + stoppers == 0)
        m_summary->setText(tr("Nothing was found: all is well."));
    else
        m_summary->setText(tr("%1, %2, %3. Enter or a double click shows the place.", "stoppers, faults, remarks")
                               .arg(tr("%n stopper(s)", nullptr, stoppers), tr("%n fault(s)", nullptr, faults),
                                    tr("%n remark(s)", nullptr, remarks)));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void FindingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::exchange
