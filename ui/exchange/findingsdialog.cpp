// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingsdialog.h"

#include "ui/exchange/findinglist.h"
#include "ui/shared/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::exchange {

FindingsDialog::FindingsDialog(std::function<QString()> title, const QList<model::Finding> &findings,
                               const model::Manual &manual, QWidget *parent)
    : QDialog(parent), m_title(std::move(title)),
      m_counts{countOf(findings, model::Weight::Remark), countOf(findings, model::Weight::Fault),
               countOf(findings, model::Weight::Stopper)},
      m_summary(new QLabel(this)), m_list(new FindingList(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("findingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_list->setFindings(findings, manual);
    m_list->setVisible(!findings.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FindingList::placeAsked, this, &FindingsDialog::placeAsked);
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

void FindingsDialog::retranslate()
{
    if (m_offer)
        m_offer->setText(m_offerText());
    setWindowTitle(m_title());
    const auto [remarks, faults, stoppers] = m_counts;
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
