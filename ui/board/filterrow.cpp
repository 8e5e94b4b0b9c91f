// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filterrow.h"

#include "ui/shared/dialogs.h"
#include "ui/shared/entryfilterform.h"
#include "ui/shared/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace ui::board {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesInARow = 3; // five would be cut off where words are long or letters wide

} // namespace

FilterRow::FilterRow(shared::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_words(new QLineEdit(this)), m_entries(new shared::EntryFilterForm(u"board."_s, choicesInARow, this)),
      m_saved(new QPushButton(this)), m_menu(new QMenu(this))
{
    m_words->setObjectName(u"board.filter"_s);
    m_words->setClearButtonEnabled(true);
    m_saved->setObjectName(u"board.saved"_s);
    m_saved->setAutoDefault(false);
    m_saved->setMenu(m_menu);
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(words);
    column->addWidget(m_entries);
    connect(m_words, &QLineEdit::textChanged, this, &FilterRow::wordsChanged);
    connect(m_entries, &shared::EntryFilterForm::changed, this, &FilterRow::entriesChanged);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterRow::fillMenu);
    retranslate();
}

void FilterRow::setManual(const model::Manual &manual)
{
    m_manual = manual.header().code;
    m_entries->setManual(manual);
}

QString FilterRow::words() const
{
    return m_words->text();
}

check::EntryFilter FilterRow::entries() const
{
    return m_entries->filter();
}

void FilterRow::fillMenu()
{
    m_menu->clear();
    for (const SavedFilter &filter : savedFilters(m_manual)) {
        QAction *action = m_menu->addAction(shared::asLabel(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.words == words() && filter.choices == m_entries->choices());
        connect(action, &QAction::triggered, this, [this, filter] { use(filter); });
    }
    m_menu->addSeparator();
    const bool isSomething = !words().isEmpty() || !m_entries->isUsual();
    QAction *all = m_menu->addAction(tr("&Everything"));
    connect(all, &QAction::triggered, this, [this] { use({}); });
    QAction *keeps = m_menu->addAction(tr("&Keep this filter…"));
    keeps->setEnabled(isSomething);
    connect(keeps, &QAction::triggered, this, &FilterRow::keep);
    if (m_used.isEmpty())
        return;
    QAction *forgets = m_menu->addAction(tr("&Forget “%1”").arg(shared::asLabel(m_used)));
    connect(forgets, &QAction::triggered, this, [this] {
        forgetFilter(m_manual, m_used);
        m_used.clear();
    });
}

void FilterRow::keep()
{
    const std::optional<QString> name = m_dialogs.line(this, tr("Keep this filter"), tr("Its name:"), m_used);
    if (!name || name->trimmed().isEmpty())
        return;
    m_used = name->trimmed();
    keepFilter(m_manual, {m_used, words(), m_entries->choices()});
}

void FilterRow::use(const SavedFilter &filter)
{
    m_used = filter.name;
    m_words->setText(filter.words);
    m_entries->choose(filter.choices);
}

void FilterRow::retranslate()
{
    m_words->setPlaceholderText(tr("Only what names…"));
    m_words->setAccessibleName(tr("Show only what names these words"));
    m_saved->setText(tr("&Filters"));
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::board
