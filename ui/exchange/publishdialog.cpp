// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publishdialog.h"

#include "ui/exchange/findinglist.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace ui::exchange {

QString proposedNumber(const QList<::history::EditionLine> &newestFirst, const QDate &today)
{
    const QString year = QString::number(today.year());
    const QString last = newestFirst.isEmpty() ? QString() : newestFirst.first().number;
    static const QRegularExpression plain(QStringLiteral("^[0-9]{1,6}$"));
    if (plain.match(last).hasMatch() && last != year)
        return QString::number(last.toInt() + 1);
    const int before = last.startsWith(year + u'.') ? last.mid(year.size() + 1).toInt() : 0;
    return QStringLiteral("%1.%2").arg(year).arg(before + 1);
}

PublishDialog::PublishDialog(const QString &number, const QStringList &taken, const QList<model::Finding> &findings,
                             const model::Manual &manual, LayoutButton::ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent), m_taken(taken), m_findings(findings), m_intro(new QLabel(this)), m_numberLabel(new QLabel(this)),
      m_number(new QLineEdit(number, this)), m_lookLabel(new QLabel(this)),
      m_look(new LayoutButton(manual, std::move(chooseFile), this)), m_summary(new QLabel(this)), m_list(new FindingList(this)),
      m_accept(new QCheckBox(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("publishDialog"));
    m_number->setObjectName(QStringLiteral("publish.number"));
    m_accept->setObjectName(QStringLiteral("publish.accept"));
    // Remarks stand in nobody's way, and there may be hundreds: they are counted, not listed.
    QList<model::Finding> weighty;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(weighty), [](const model::Finding &finding) {
        return model::weightOf(finding.kind) != model::Weight::Remark;
    });
    m_list->setFindings(weighty, manual);
    m_list->setVisible(!weighty.isEmpty());
    m_accept->setVisible(countOf(findings, model::Weight::Fault) > 0);
    buildLayout();
    connect(m_number, &QLineEdit::textChanged, this, &PublishDialog::allow);
    connect(m_accept, &QCheckBox::toggled, this, &PublishDialog::allow);
    connect(m_list, &FindingList::placeAsked, this, &PublishDialog::placeAsked);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT publishAsked(this->number(), notes(), accepted());
    });
    resize(640, weighty.isEmpty() ? 360 : 560);
    retranslate();
}

void PublishDialog::buildLayout()
{
    m_intro->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_number->setMaximumWidth(160);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    m_numberLabel->setBuddy(m_number);
    form->addRow(m_numberLabel, m_number);
    m_lookLabel->setBuddy(m_look);
    form->addRow(m_lookLabel, m_look);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(14);
    for (size_t side = 0; side < 2; ++side) {
        m_noteLabels[side] = new QLabel(this);
        m_notes[side] = new QPlainTextEdit(this);
        m_notes[side]->setObjectName(QStringLiteral("publish.note.") + base::codeOf(base::bothLanguages[side]));
        m_notes[side]->setTabChangesFocus(true);
        m_notes[side]->setMaximumHeight(4 * fontMetrics().lineSpacing() + 12);
        m_noteLabels[side]->setBuddy(m_notes[side]);
        auto *half = new QVBoxLayout;
        half->addWidget(m_noteLabels[side]);
        half->addWidget(m_notes[side]);
        notes->addLayout(half);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addLayout(notes);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_accept);
    column->addStretch(0);
    column->addWidget(m_buttons);
    // Tab goes as the eye does.
    const QList<QWidget *> order{m_number, m_look, m_notes[0], m_notes[1], m_list, m_accept, m_buttons};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QString PublishDialog::number() const
{
    return m_number->text().trimmed();
}

std::array<QString, 2> PublishDialog::notes() const
{
    const QString french = m_notes[0]->toPlainText().trimmed();
    const QString dutch = m_notes[1]->toPlainText().trimmed();
    return {french.isEmpty() ? dutch : french, dutch.isEmpty() ? french : dutch};
}

QList<model::Finding> PublishDialog::accepted() const
{
    QList<model::Finding> faults;
    if (m_accept->isChecked())
        for (const model::Finding &finding : m_findings)
            if (model::weightOf(finding.kind) == model::Weight::Fault)
                faults.append(finding);
    return faults;
}

void PublishDialog::allow()
{
    const bool stopped = countOf(m_findings, model::Weight::Stopper) > 0;
    const bool open = countOf(m_findings, model::Weight::Fault) > 0 && !m_accept->isChecked();
    const bool named = !number().isEmpty() && !m_taken.contains(number());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!stopped && !open && named);
    showSummary();
}

void PublishDialog::showSummary()
{
    const int stoppers = countOf(m_findings, model::Weight::Stopper);
    const int faults = countOf(m_findings, model::Weight::Fault);
    if (m_taken.contains(number()))
        m_summary->setText(tr("There is already an edition %1. An edition never changes: choose another number.").arg(number()));
    else if (stoppers > 0)
        m_summary->setText(tr("%n stopper(s) must be corrected before anything can be published.", nullptr, stoppers));
    else if (faults > 0)
        m_summary->setText(tr("%n fault(s) were found. Correct them, or accept them: the edition will say so.", nullptr, faults));
    else if (!m_findings.isEmpty())
        m_summary->setText(tr("There are only %n remark(s). A text missing in one language is printed in the other.", nullptr,
                              int(m_findings.size())));
    else
        m_summary->setText(tr("Nothing stands in the way."));
}

void PublishDialog::retranslate()
{
    setWindowTitle(tr("Publish an edition"));
    m_intro->setText(tr("An edition freezes the text as it stands now, with a number, for ever. "
                        "It can be printed again, to the letter, years from now."));
    m_numberLabel->setText(tr("&Number:"));
    m_lookLabel->setText(tr("Look of the &pages:"));
    m_noteLabels[0]->setText(tr("Note in &French:"));
    m_noteLabels[1]->setText(tr("Note in &Dutch:"));
    m_accept->setText(tr("I &accept these faults"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Publish"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    allow();
}

void PublishDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::exchange
