// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchform.h"

#include "ui/language/wordtext.h"
#include "ui/shared/entryfilterform.h"
#include "ui/shared/icons.h"
#include "ui/shared/soughtoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui::search {

using edit::Among;
using model::Step;

namespace {

/// What the choice of states stands for, in its order.
const QList<QList<Step>> &stepChoices()
{
    static const QList<QList<Step>> choices{
        {},
        {Step::Single, Step::FrenchAhead, Step::DutchAhead, Step::BothMoved},
        {Step::FrenchAhead},
        {Step::DutchAhead},
        {Step::BothMoved},
        {Step::Single},
        {Step::InStep, Step::Adapted},
    };
    return choices;
}

/// Other words in the same choice.
void refill(QComboBox &box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(chosen);
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_options(new shared::SoughtOptions(QStringLiteral("search."), this)),
      m_languages(new QComboBox(this)), m_steps(new QComboBox(this)), m_among(new QComboBox(this)),
      m_sift(new QToolButton(this)), m_entries(new shared::EntryFilterForm(QStringLiteral("search."), 2, this)),
      m_disclose(new QToolButton(this)), m_replace(new QWidget(this)), m_withLabel(new QLabel(m_replace)),
      m_with(new QLineEdit(m_replace)), m_keep(new QCheckBox(m_replace)), m_replaceOne(new QPushButton(m_replace)),
      m_replaceTicked(new QPushButton(m_replace)), m_fault(new QLabel(this))
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &SearchForm::changed);
    connect(m_options, &shared::SoughtOptions::changed, this, &SearchForm::changed);
    for (QComboBox *box : {m_languages, m_steps, m_among})
        connect(box, &QComboBox::currentIndexChanged, this, &SearchForm::changed);
    connect(m_entries, &shared::EntryFilterForm::changed, this, &SearchForm::changed);
    connect(m_sift, &QToolButton::toggled, this, [this](bool open) {
        m_entries->setVisible(open);
        m_sift->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (!open)
            m_entries->reset(); // what is not seen leaves nothing out
    });
    connect(m_disclose, &QToolButton::toggled, this, [this](bool open) {
        m_replace->setVisible(open);
        m_disclose->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT changed();
    });
    connect(m_replaceOne, &QPushButton::clicked, this, &SearchForm::replaceCurrentAsked);
    connect(m_replaceTicked, &QPushButton::clicked, this, &SearchForm::replaceTickedAsked);
    retranslate();
}

void SearchForm::build()
{
    m_words->setObjectName(QStringLiteral("search.words"));
    m_languages->setObjectName(QStringLiteral("search.languages"));
    m_steps->setObjectName(QStringLiteral("search.steps"));
    m_among->setObjectName(QStringLiteral("search.among"));
    m_disclose->setObjectName(QStringLiteral("search.replacing"));
    m_with->setObjectName(QStringLiteral("search.with"));
    m_keep->setObjectName(QStringLiteral("search.keep"));
    m_replaceOne->setObjectName(QStringLiteral("search.replaceOne"));
    m_replaceTicked->setObjectName(QStringLiteral("search.replaceTicked"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(shared::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_sift->setObjectName(QStringLiteral("search.sift"));
    for (QToolButton *opens : {m_sift, m_disclose}) {
        opens->setCheckable(true);
        opens->setAutoRaise(true);
        opens->setFocusPolicy(Qt::StrongFocus);
        opens->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        opens->setArrowType(Qt::RightArrow);
    }
    m_entries->hide();
    m_withLabel->setBuddy(m_with);
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (QComboBox *box : {m_languages, m_steps, m_among}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto *replace = new QGridLayout(m_replace);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->addWidget(m_withLabel, 0, 0);
    replace->addWidget(m_with, 0, 1, 1, 2);
    replace->addWidget(m_keep, 1, 0, 1, 3);
    replace->addWidget(m_replaceOne, 2, 0, 1, 3); // one above the other: the pane is narrow
    replace->addWidget(m_replaceTicked, 3, 0, 1, 3);
    replace->setColumnStretch(2, 1);
    m_replace->hide();
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_words, 0, 0, 1, 2);
    rows->addWidget(m_languages, 1, 0);
    rows->addWidget(m_among, 1, 1);
    rows->addWidget(m_steps, 2, 0);
    rows->addWidget(m_options, 2, 1, Qt::AlignLeft);
    rows->addWidget(m_sift, 3, 0, 1, 2);
    rows->addWidget(m_entries, 4, 0, 1, 2);
    rows->addWidget(m_disclose, 5, 0, 1, 2);
    rows->addWidget(m_replace, 6, 0, 1, 2);
    rows->addWidget(m_fault, 7, 0, 1, 2);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
}

void SearchForm::start(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchForm::startReplacing(const QString &words, const QString &with)
{
    if (!with.isEmpty())
        m_with->setText(with);
    m_disclose->setChecked(true);
    start(words);
}

void SearchForm::clear()
{
    m_words->clear();
    m_with->clear();
    m_entries->reset();
}

void SearchForm::setManual(const model::Manual &manual)
{
    m_entries->setManual(manual);
}

void SearchForm::setWritable(bool writable)
{
    m_writable = writable;
    enableReplacing();
}

QString SearchForm::words() const
{
    return m_words->text();
}

edit::Search SearchForm::search() const
{
    edit::Search search;
    search.sought = m_options->sought(m_words->text());
    const int language = m_languages->currentIndex();
    search.languages = {language != 2, language != 1};
    search.steps = stepChoices().value(m_steps->currentIndex());
    search.among = Among(std::max(0, m_among->currentIndex()));
    search.entries = m_entries->filter();
    return search;
}

bool SearchForm::isUsual() const
{
    return m_options->isUsual() && m_languages->currentIndex() <= 0 && m_steps->currentIndex() <= 0
           && m_among->currentIndex() <= 0 && !isReplacing();
}

bool SearchForm::isReplacing() const
{
    return m_disclose->isChecked();
}

QString SearchForm::with() const
{
    return m_with->text();
}

bool SearchForm::keepsInStep() const
{
    return m_keep->isChecked();
}

void SearchForm::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void SearchForm::showTicked(qsizetype ticked, qsizetype count)
{
    m_ticked = ticked;
    m_replaceTicked->setText(ticked == count ? tr("Replace all") : tr("Replace the chosen ones"));
    enableReplacing();
}

void SearchForm::enableReplacing()
{
    m_replaceOne->setEnabled(m_writable && m_ticked > 0);
    m_replaceTicked->setEnabled(m_writable && m_ticked > 0);
    m_with->setEnabled(m_writable);
    m_keep->setEnabled(m_writable);
}

// In the order of edit::Among, of stepChoices, and both languages, French, Dutch.
void SearchForm::fillChoices()
{
    using language::capitalised;
    using language::languageName;
    refill(*m_languages, {tr("Both languages"), capitalised(languageName(base::Language::French)),
                          capitalised(languageName(base::Language::Dutch))});
    refill(*m_steps, {tr("In any state"), tr("Needs work"), tr("French ahead"), tr("Dutch ahead"), tr("Both moved"),
                      tr("One language only"), tr("In step")});
    refill(*m_among, {tr("In all texts"), tr("In headings"), tr("In paragraphs"), tr("In lists"), tr("In quotes"), tr("In boxes"),
                      tr("In tables"), tr("In captions of pictures"), tr("In the registers")});
}

void SearchForm::retranslate()
{
    fillChoices();
    m_words->setPlaceholderText(tr("Search in the whole manual"));
    m_words->setAccessibleName(tr("Words to search for in the whole manual"));
    m_languages->setAccessibleName(tr("Language to search in"));
    m_steps->setAccessibleName(tr("State of the texts to search in"));
    m_among->setAccessibleName(tr("Kind of texts to search in"));
    m_sift->setText(tr("Only in some entries"));
    m_sift->setAccessibleName(tr("Search only in some entries"));
    m_disclose->setText(tr("Replace"));
    m_disclose->setAccessibleName(tr("Replace what is found"));
    m_withLabel->setText(tr("Replace by:"));
    m_with->setAccessibleName(tr("Replace by"));
    m_keep->setText(tr("Meaning unchanged"));
    m_keep->setToolTip(tr("Texts that are in step stay in step with the other language."));
    m_replaceOne->setText(tr("Replace this one"));
    showTicked(m_ticked, m_ticked);
}

void SearchForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::search
