// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/treatedentries.h"

#include "text/markup.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/icons.h"
#include "ui/shared/roomyrows.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesShown = 4;

QToolButton *toolButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(shared::icon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TreatedEntries::TreatedEntries(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_search(new QLineEdit(this)), m_titles(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_titles, this)), m_list(new QListWidget(this)), m_up(toolButton(u"plan.entries.up"_s, u"up"_s, this)),
      m_down(toolButton(u"plan.entries.down"_s, u"down"_s, this)), m_remove(toolButton(u"plan.entries.remove"_s, u"delete"_s, this))
{
    m_search->setObjectName(u"plan.entries.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setCompleter(m_completer);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"plan.entries"_s);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->setFixedHeight((fontMetrics().lineSpacing() + 10) * entriesShown);
    m_label->setBuddy(m_search);
    buildLayout();
    connectParts();
    retranslate();
}

void TreatedEntries::buildLayout()
{
    auto *actions = new QVBoxLayout;
    actions->setSpacing(4);
    for (QToolButton *button : {m_up, m_down, m_remove})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_search);
    column->addLayout(row);
}

void TreatedEntries::connectParts()
{
    // The completer writes the title into the field after it told which one was chosen.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { add(index.data(Qt::UserRole).value<EntryId>()); }, Qt::QueuedConnection);
    connect(m_search, &QLineEdit::returnPressed, this, &TreatedEntries::addSought);
    connect(m_list, &QListWidget::currentRowChanged, this, &TreatedEntries::judge);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &TreatedEntries::remove);
    const auto onKeys = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { move(-1); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { move(1); });
    onKeys(QKeySequence::Delete, [this] { remove(); });
}

void TreatedEntries::show(const Manual &manual, const QList<EntryId> &entries)
{
    m_manual = manual;
    m_entries = entries;
    fillTitles();
    fill();
}

/// Both titles of each entry, where they differ.
void TreatedEntries::fillTitles()
{
    m_titles->clear();
    for (const EntryId &id : m_manual.readingOrder()) {
        QStringList titles;
        for (const base::Language language : m_manual.header().languages)
            titles.append(text::plain(m_manual.entry(id)->title.in(language).text()));
        titles.removeDuplicates();
        for (const QString &title : std::as_const(titles)) {
            if (title.isEmpty())
                continue;
            auto *item = new QStandardItem(title);
            item->setData(QVariant::fromValue(id), Qt::UserRole);
            m_titles->appendRow(item);
        }
    }
}

void TreatedEntries::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const EntryId &entry : std::as_const(m_entries))
        m_list->addItem(entryLabel(entry, m_manual));
    m_list->setCurrentRow(std::min(std::max(0, row), m_list->count() - 1));
    judge();
}

/// The first title that holds what was typed.
void TreatedEntries::addSought()
{
    if (m_search->text().trimmed().isEmpty())
        return;
    m_completer->setCompletionPrefix(m_search->text().trimmed());
    if (m_completer->completionCount() > 0)
        add(m_completer->completionModel()->index(0, 0).data(Qt::UserRole).value<EntryId>());
}

void TreatedEntries::add(EntryId entry)
{
    m_search->clear();
    if (entry.isNull() || m_entries.contains(entry) || !m_isWritable)
        return;
    Q_EMIT changed(m_entries + QList{entry});
    m_list->setCurrentRow(m_list->count() - 1);
}

void TreatedEntries::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_entries.size() || !m_isWritable)
        return;
    QList<EntryId> entries = m_entries;
    entries.move(from, to);
    Q_EMIT changed(entries);
    m_list->setCurrentRow(to);
}

void TreatedEntries::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_isWritable)
        return;
    QList<EntryId> entries = m_entries;
    entries.removeAt(row);
    Q_EMIT changed(entries);
    m_list->setFocus();
}

void TreatedEntries::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    m_search->setEnabled(isWritable);
    judge();
}

void TreatedEntries::judge()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(m_isWritable && row > 0);
    m_down->setEnabled(m_isWritable && row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(m_isWritable && row >= 0);
}

void TreatedEntries::retranslate()
{
    m_label->setText(tr("Practices and mod&ules it is about"));
    m_search->setPlaceholderText(tr("Add: type a title in French or Dutch"));
    m_search->setAccessibleName(tr("Add a practice or a module"));
    m_list->setAccessibleName(tr("Practices and modules it is about"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_up, tr("Move up"));
    name(m_down, tr("Move down"));
    name(m_remove, tr("Take out"));
    fill();
}

void TreatedEntries::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
