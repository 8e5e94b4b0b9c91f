// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sittingstable.h"

#include "model/sittings.h"
#include "ui/language/datetext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/roomyrows.h"

#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

enum Column { Day, From, Until, columnCount };
constexpr int sittingsShown = 3;

/// Days as the interface writes them, times to the minute.
class WhenDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        if (value.typeId() == QMetaType::QDate)
            return language::longDateText(value.toDate());
        return value.typeId() == QMetaType::QTime ? value.toTime().toString(u"HH:mm") : QStyledItemDelegate::displayText(value, locale);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = index.column() == Day ? static_cast<QDateTimeEdit *>(new QDateEdit(parent)) : new QTimeEdit(parent);
        editor->setFrame(false);
        editor->setCalendarPopup(index.column() == Day);
        editor->setDisplayFormat(index.column() == Day ? QLocale().dateFormat(QLocale::ShortFormat) : u"HH:mm"_s);
        return editor;
    }
};

/// After the others: the next day at the same hours.
Sitting sittingAfter(const QList<Sitting> &sittings)
{
    if (sittings.isEmpty())
        return {QDate::currentDate(), QTime(9, 0), QTime(12, 0)};
    Sitting next = sittings.last();
    next.day = next.day.isValid() ? next.day.addDays(1) : QDate::currentDate();
    return next;
}

} // namespace

SittingsTable::SittingsTable(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_table(new QTableWidget(0, columnCount, this)), m_doubts(new QLabel(this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"plan.sittings"_s);
    m_table->setItemDelegate(new WhenDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFixedHeight((fontMetrics().lineSpacing() + 14) * (sittingsShown + 1));
    m_label->setBuddy(m_table);
    m_doubts->setObjectName(u"plan.sittings.doubts"_s);
    m_doubts->setWordWrap(true);
    m_add->setObjectName(u"plan.sittings.add"_s);
    m_remove->setObjectName(u"plan.sittings.remove"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_table);
    column->addWidget(m_doubts);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::cellChanged, this, &SittingsTable::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SittingsTable::judge);
    connect(m_add, &QPushButton::clicked, this, &SittingsTable::want);
    connect(m_remove, &QPushButton::clicked, this, &SittingsTable::remove);
    const auto onKey = [this](Qt::Key key, void (SittingsTable::*act)()) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, &SittingsTable::want);
    onKey(Qt::Key_Delete, &SittingsTable::remove);
    retranslate();
}

void SittingsTable::show(const QList<Sitting> &sittings)
{
    if (m_sittings == sittings)
        return;
    // The one that is worked on stays the current one where its day has moved it.
    const int number = numberAt(m_sittings, m_table->currentRow());
    m_sittings = sittings;
    fill(placeOf(number, sittings).value_or(m_table->currentRow()));
}

void SittingsTable::fill(int row)
{
    m_isFilling = true;
    const int column = std::max(0, m_table->currentColumn());
    m_table->setRowCount(int(m_sittings.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const std::array<QVariant, columnCount> cells{m_sittings[at].day, m_sittings[at].from, m_sittings[at].until};
        for (int cell = 0; cell < columnCount; ++cell) {
            auto *item = new QTableWidgetItem;
            item->setData(Qt::EditRole, cells[size_t(cell)]);
            m_table->setItem(at, cell, item);
        }
    }
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), column);
    m_isFilling = false;
    judge();
}

QList<Sitting> SittingsTable::readAll() const
{
    QList<Sitting> sittings;
    for (int row = 0; row < m_table->rowCount(); ++row)
        sittings.append({m_table->item(row, Day)->data(Qt::EditRole).toDate(), m_table->item(row, From)->data(Qt::EditRole).toTime(),
                         m_table->item(row, Until)->data(Qt::EditRole).toTime(), m_sittings[row].number});
    return sittings;
}

void SittingsTable::take()
{
    if (!m_isFilling && readAll() != m_sittings)
        Q_EMIT changed(inOrder(readAll()));
}

void SittingsTable::want()
{
    if (m_isWritable)
        Q_EMIT wanted();
}

void SittingsTable::add(int number)
{
    Sitting next = sittingAfter(m_sittings);
    next.number = number;
    Q_EMIT changed(withSitting(m_sittings, next));
    m_table->setCurrentCell(placeOf(number, m_sittings).value_or(m_table->currentRow()), Day);
    m_table->setFocus();
}

void SittingsTable::remove()
{
    if (m_isWritable && m_table->currentRow() >= 0)
        Q_EMIT removed(m_table->currentRow());
}

void SittingsTable::judge()
{
    if (m_isFilling)
        return;
    m_remove->setEnabled(m_isWritable && m_table->currentRow() >= 0);
    m_add->setEnabled(m_isWritable);
    m_doubts->setText(sittingDoubts(m_sittings));
    m_doubts->setVisible(!m_doubts->text().isEmpty());
}

void SittingsTable::setWritable(bool isWritable)
{
    const QAbstractItemView::EditTriggers editing = QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                                                    | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;
    m_isWritable = isWritable;
    m_table->setEditTriggers(isWritable ? editing : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    judge();
}

void SittingsTable::retranslate()
{
    m_label->setText(tr("&Sittings"));
    m_table->setAccessibleName(tr("Sittings: day, from, until"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("From"), tr("Until")});
    m_add->setText(tr("Add a sitting"));
    m_remove->setText(tr("Remove the sitting"));
    fill(m_table->currentRow());
}

void SittingsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
