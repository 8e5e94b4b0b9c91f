// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publishdialog.h"

#include "check/readiness.h"
#include "history/editionnumber.h"
#include "ui/exchange/aheadpage.h"
#include "ui/exchange/changespage.h"
#include "ui/exchange/checkspage.h"
#include "ui/language/ruletext.h"
#include "ui/shared/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui::exchange {

PublishDialog::PublishDialog(const QString &number, const QStringList &taken, const model::Manual &manual,
                             LayoutButton::ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent), m_taken(taken), m_intro(new QLabel(this)), m_tabs(new QTabWidget(this)), m_checks(new ChecksPage(this)),
      m_ahead(new AheadPage(this)), m_changes(new ChangesPage(this)), m_numberLabel(new QLabel(this)), m_number(new QLineEdit(number, this)),
      m_lookLabel(new QLabel(this)), m_look(new LayoutButton(manual, std::move(chooseFile), this)),
      m_notes{new QPlainTextEdit(this), new QPlainTextEdit(this)}, m_summary(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("publishDialog"));
    m_number->setObjectName(QStringLiteral("publish.number"));
    m_tabs->setObjectName(QStringLiteral("publish.tabs"));
    m_again = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("publish.again"));
    m_next->setObjectName(QStringLiteral("publish.next"));
    for (QPushButton *button : {m_again, m_next})
        button->setAutoDefault(false);
    buildLayout();
    connect(m_number, &QLineEdit::textChanged, this, &PublishDialog::allow);
    connect(m_checks, &ChecksPage::decided, this, &PublishDialog::allow);
    connect(m_checks, &ChecksPage::placeAsked, this, &PublishDialog::placeAsked);
    connect(m_ahead, &AheadPage::placeAsked, this, &PublishDialog::placeAsked);
    connect(m_ahead, &AheadPage::chosen, this, &PublishDialog::inStepChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PublishDialog::allow);
    connect(m_again, &QPushButton::clicked, this, &PublishDialog::checkAsked);
    connect(m_next, &QPushButton::clicked, this, &PublishDialog::next);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!isAllowed())
            return;
        hide(); // what was decided and typed is there again if the edition cannot be made
        Q_EMIT publishAsked();
    });
    resize(880, 620);
    retranslate();
}

void PublishDialog::buildLayout()
{
    m_intro->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("publish.summary"));
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    m_tabs->addTab(m_checks, QString());
    m_tabs->addTab(m_ahead, QString());
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(numberPage(), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_summary);
    column->addWidget(m_buttons);
}

QWidget *PublishDialog::numberPage()
{
    auto *page = new QWidget(this);
    m_number->setMaximumWidth(160);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    m_numberLabel->setBuddy(m_number);
    form->addRow(m_numberLabel, m_number);
    m_lookLabel->setBuddy(m_look);
    m_look->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // beside a short number a long button would look like a bar
    form->addRow(m_lookLabel, m_look);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(14);
    for (size_t side = 0; side < 2; ++side) {
        m_noteLabels[side] = new QLabel(this);
        m_notes[side]->setObjectName(QStringLiteral("publish.note.") + base::codeOf(base::bothLanguages[side]));
        m_notes[side]->setTabChangesFocus(true);
        m_notes[side]->setMaximumHeight(8 * fontMetrics().lineSpacing() + 12);
        m_noteLabels[side]->setBuddy(m_notes[side]);
        auto *half = new QVBoxLayout;
        half->addWidget(m_noteLabels[side]);
        half->addWidget(m_notes[side]);
        notes->addLayout(half);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(14);
    column->addLayout(form);
    column->addLayout(notes);
    column->addStretch(1);
    return page;
}

void PublishDialog::setExamined(const Examined &examined, const model::Manual &manual)
{
    m_isStale = false;
    m_checks->setFindings(examined.findings, manual);
    m_ahead->setTexts(examined.ahead, manual);
    m_changes->setChangelog(examined.changes);
    retranslate();
}

void PublishDialog::setChangelog(const ::history::Changelog &changelog)
{
    m_changes->setChangelog(changelog);
    retranslate();
}

void PublishDialog::setStale()
{
    m_isStale = true;
    allow();
}

edit::EditionWish PublishDialog::wish() const
{
    return {number(), notes(), accepted(), check::passedOver(m_checks->findings(), m_ahead->inStep()), m_ahead->inStep(), m_changes->changelog()};
}

QString PublishDialog::number() const
{
    return m_number->text().trimmed();
}

/// A note in one language stands for both.
std::array<QString, 2> PublishDialog::notes() const
{
    const QString french = m_notes[0]->toPlainText().trimmed();
    const QString dutch = m_notes[1]->toPlainText().trimmed();
    return {french.isEmpty() ? dutch : french, dutch.isEmpty() ? french : dutch};
}

QList<model::Finding> PublishDialog::accepted() const
{
    QList<model::Finding> faults;
    for (const model::Finding &finding : m_checks->findings())
        if (model::weightOf(finding.kind) == model::Weight::Fault)
            faults.append(finding);
    return faults;
}

void PublishDialog::next()
{
    m_tabs->setCurrentIndex(m_tabs->currentIndex() + 1);
    m_tabs->currentWidget()->setFocus();
}

bool PublishDialog::isAllowed() const
{
    const bool isDecided = !m_checks->isStopped() && m_checks->undecided() == 0;
    const bool isNumbered = ::history::checkEditionNumber(number()) && !m_taken.contains(number());
    return !m_isStale && isDecided && isNumbered;
}

void PublishDialog::allow()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isAllowed());
    m_next->setEnabled(m_tabs->currentIndex() + 1 < m_tabs->count());
    m_again->setVisible(m_isStale);
    m_summary->setText(summary());
}

/// What still stands in the way, the first thing first.
QString PublishDialog::summary() const
{
    if (m_isStale)
        return tr("The manual has changed since it was checked. What was decided here is kept.");
    if (m_checks->isStopped())
        return tr("There are conflicts or damaged texts: they must be settled before anything can be published.");
    if (const int open = m_checks->undecided(); open > 0)
        return tr("%n group(s) of findings still to be decided upon: put them right, or tick what may stay.", nullptr, open);
    if (number().isEmpty())
        return tr("The edition needs a number.");
    if (const base::Outcome sensible = ::history::checkEditionNumber(number()); !sensible)
        return language::ruleText(sensible.error().details);
    if (m_taken.contains(number()))
        return tr("There is already an edition %1. An edition never changes: choose another number.").arg(number());
    return tr("Nothing stands in the way of edition %1.").arg(number());
}

void PublishDialog::retranslate()
{
    setWindowTitle(tr("Publish an edition"));
    m_intro->setText(tr("An edition freezes the text as it stands now, with a number, for ever. "
                        "It can be printed again, to the letter, years from now."));
    m_tabs->setTabText(0, tr("&Checks"));
    m_tabs->setTabText(1, m_ahead->isEmpty() ? tr("&Not in step") : tr("&Not in step (%1)").arg(m_ahead->count()));
    m_tabs->setTabText(2, tr("&What changed"));
    m_tabs->setTabText(3, tr("N&umber and note"));
    m_numberLabel->setText(tr("Nu&mber:"));
    m_lookLabel->setText(tr("Look of the &pages:"));
    m_noteLabels[0]->setText(tr("Note in &French:"));
    m_noteLabels[1]->setText(tr("Note in &Dutch:"));
    m_again->setText(tr("Check a&gain"));
    m_next->setText(tr("Ne&xt"));
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
