// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilter.h"

#include "ui/language/wordtext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

namespace ui::history {

HistoryFilter::HistoryFilter(QWidget *parent)
    : QWidget(parent), m_scope(new QComboBox(this)), m_author(new QComboBox(this)), m_period(new QComboBox(this)),
      m_language(new QComboBox(this)), m_from(new QDateEdit(QDate::currentDate().addMonths(-1), this)),
      m_until(new QDateEdit(QDate::currentDate(), this))
{
    m_scope->setObjectName(QStringLiteral("history.scope"));
    m_author->setObjectName(QStringLiteral("history.author"));
    m_period->setObjectName(QStringLiteral("history.period"));
    m_language->setObjectName(QStringLiteral("history.language"));
    m_from->setObjectName(QStringLiteral("history.from"));
    m_until->setObjectName(QStringLiteral("history.until"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    const std::initializer_list<QComboBox *> boxes{m_scope, m_author, m_period, m_language};
    int place = 0;
    for (QComboBox *box : boxes) {
        m_labels[place] = new QLabel(this);
        m_labels[place]->setBuddy(box);
        grid->addWidget(m_labels[place], 0, place);
        grid->addWidget(box, 1, place);
        grid->setColumnStretch(place, 1);
        ++place;
        connect(box, &QComboBox::activated, this, &HistoryFilter::changed);
    }
    auto *days = new QHBoxLayout;
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        days->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &HistoryFilter::changed);
    }
    days->addStretch();
    grid->addLayout(days, 2, 0, 1, 4);
    connect(m_period, &QComboBox::activated, this, &HistoryFilter::showDays);
    retranslate();
    m_scope->setCurrentIndex(OfEntry);
    showDays();
}

void HistoryFilter::setPlace(model::EntryId entry, const std::optional<model::TextRef> &text)
{
    m_entry = entry;
    m_text = text;
    auto *items = qobject_cast<QStandardItemModel *>(m_scope->model());
    items->item(OfText)->setEnabled(text.has_value());
    items->item(OfEntry)->setEnabled(!entry.isNull());
    if ((m_scope->currentIndex() == OfText && !text) || (m_scope->currentIndex() == OfEntry && entry.isNull()))
        m_scope->setCurrentIndex(entry.isNull() ? OfManual : OfEntry);
}

void HistoryFilter::setAuthors(const QStringList &names)
{
    m_names = names;
    const QString before = m_author->currentIndex() > 0 ? m_author->currentText() : QString();
    fill(m_author, QStringList{tr("Everybody")} + names);
    m_author->setCurrentIndex(before.isEmpty() ? 0 : int(std::max<qsizetype>(0, names.indexOf(before) + 1)));
}

::history::HistoryQuery HistoryFilter::query(int limit) const
{
    ::history::HistoryQuery query;
    query.limit = limit;
    if (m_scope->currentIndex() == OfText)
        query.text = m_text;
    if (m_scope->currentIndex() != OfManual)
        query.entry = m_entry;
    if (m_author->currentIndex() > 0)
        query.author = m_names.value(m_author->currentIndex() - 1);
    if (m_language->currentIndex() > 0)
        query.language = base::bothLanguages[size_t(m_language->currentIndex() - 1)];
    setDays(query);
    return query;
}

/// Whole days of the reader's own calendar.
void HistoryFilter::setDays(::history::HistoryQuery &query) const
{
    const QDate today = QDate::currentDate();
    const auto since = [&](const QDate &day) { query.from = day.startOfDay().toUTC(); };
    switch (m_period->currentIndex()) {
    case Today: return since(today);
    case Week: return since(today.addDays(-6));
    case Month: return since(today.addMonths(-1));
    case Year: return since(today.addYears(-1));
    case Between:
        since(std::min(m_from->date(), m_until->date()));
        query.until = std::max(m_from->date(), m_until->date()).endOfDay().toUTC();
        return;
    default: return;
    }
}

void HistoryFilter::showDays()
{
    for (QDateEdit *day : {m_from, m_until})
        day->setVisible(m_period->currentIndex() == Between);
}

void HistoryFilter::fill(QComboBox *box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const int current = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(std::min(current, box->count() - 1));
}

void HistoryFilter::retranslate()
{
    m_labels[0]->setText(tr("Hi&story of:"));
    m_labels[1]->setText(tr("&Person:"));
    m_labels[2]->setText(tr("&When:"));
    m_labels[3]->setText(tr("&Language:"));
    fill(m_scope, {tr("This text"), tr("This entry"), tr("The whole manual")});
    fill(m_period, {tr("Always"), tr("Today"), tr("The last seven days"), tr("The last month"), tr("The last year"), tr("Between two days")});
    fill(m_language, {tr("Both languages"), language::capitalised(language::languageName(base::Language::French)),
                      language::capitalised(language::languageName(base::Language::Dutch))});
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    for (QDateEdit *day : {m_from, m_until})
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)); // it keeps that of the language it was made in
    setAuthors(m_names);
    setPlace(m_entry, m_text);
}

void HistoryFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::history
