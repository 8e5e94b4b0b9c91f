// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/useslist.h"

#include "text/markup.h"
#include "ui/language/datetext.h"
#include "ui/language/findingtext.h"
#include "ui/shared/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::registers {

using namespace model;

namespace {

constexpr qsizetype mostListed = 500;
constexpr qsizetype wordsShown = 70;

/// As broad as the list is: what is longer ends in an ellipsis.
class NarrowRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(60, option.fontMetrics.height() + 10);
    }
};

} // namespace

QString useText(const check::Use &use, const Manual &manual)
{
    const QString place = language::placeText({use.by, std::nullopt}, manual);
    const Text *text = use.by.kind == ObjectKind::Passage ? manual.text({use.by, use.field.value_or(Field::Body)}) : nullptr;
    const QString words = text ? shared::shortened(text::plain(text->preferring(language::readersLanguage())), wordsShown) : QString();
    return words.isEmpty() ? place : QString(place + u" – " + words);
}

UsesList::UsesList(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_list(new QListWidget(this)), m_work([this](const Uses &uses) { take(uses); })
{
    m_list->setObjectName(QStringLiteral("registers.uses"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new NarrowRows(this));
    m_label->setBuddy(m_list);
    m_label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const int row = m_list->row(item); m_uses && row < m_uses->list.size())
            Q_EMIT placeAsked({m_uses->list[row].by, std::nullopt});
    });
    retranslate();
}

void UsesList::ask(const Manual &manual, const std::optional<ObjectRef> &object, int pause)
{
    if (object != m_object) {
        m_uses.reset();
        m_object = object;
        fill();
    }
    if (!object)
        return m_work.forget();
    if (m_uses)
        m_uses->manual = manual; // it holds no older state than it must
    m_work.callOff();
    m_work.ask([manual, object = *object](const base::CancelToken &) { return Uses{manual, object, check::usesOf(manual, object)}; }, pause);
}

std::optional<qsizetype> UsesList::count() const
{
    return m_uses ? std::optional(m_uses->list.size()) : std::nullopt;
}

void UsesList::take(const Uses &uses)
{
    if (uses.object != m_object)
        return;
    m_uses = uses;
    fill();
    Q_EMIT counted();
}

void UsesList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    if (!m_uses) {
        m_label->setText(m_object ? tr("Where it is used…") : QString());
        return;
    }
    const qsizetype count = m_uses->list.size();
    m_label->setText(count == 0 ? tr("It is used nowhere.") : tr("&Used in %n place(s)", nullptr, int(count)));
    for (const check::Use &use : m_uses->list.mid(0, mostListed)) {
        auto *item = new QListWidgetItem(useText(use, m_uses->manual), m_list);
        item->setToolTip(item->text());
    }
    if (count > mostListed)
        m_list->addItem(tr("and %1 more").arg(language::numberText(count - mostListed)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void UsesList::retranslate()
{
    m_list->setAccessibleName(tr("Where it is used"));
    fill();
}

void UsesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::registers
