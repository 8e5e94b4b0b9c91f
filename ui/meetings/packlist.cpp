// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packlist.h"

#include "model/pack.h"
#include "model/vocabulary.h"
#include "ui/meetings/packwords.h"
#include "ui/shared/icons.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using model::PackPart;
using model::PackPartKind;

namespace {

constexpr int placeRole = Qt::UserRole; ///< where an item stood before it was dragged

QToolButton *toolButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(shared::icon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PackList::PackList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_kinds(new QMenu(this)), m_add(toolButton(u"pack.add"_s, u"new"_s, this)),
      m_up(toolButton(u"pack.up"_s, u"up"_s, this)), m_down(toolButton(u"pack.down"_s, u"down"_s, this)),
      m_remove(toolButton(u"pack.remove"_s, u"delete"_s, this))
{
    m_list->setObjectName(u"pack.parts"_s);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_add->setMenu(m_kinds);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_isFilling)
            return;
        judge();
        Q_EMIT chosen(row);
    });
    // A drop is over when its last signal is: the order is read afterwards.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &PackList::takeOrder, Qt::QueuedConnection);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &PackList::takeOrder, Qt::QueuedConnection);
    connect(m_remove, &QToolButton::clicked, this, &PackList::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    addMoving(Qt::Key_Up, -1);
    addMoving(Qt::Key_Down, 1);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &PackList::remove);
    retranslate();
}

void PackList::buildLayout()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(4);
    actions->addWidget(m_add);
    actions->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        actions->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addLayout(actions);
    setFocusProxy(m_list);
}

void PackList::addMoving(Qt::Key key, int step)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
}

void PackList::show(const QList<PackPart> &parts, const model::MeetingHeader &meeting)
{
    m_parts = parts;
    m_meeting = meeting;
    fill();
}

int PackList::current() const
{
    const int row = m_list->currentRow();
    return row < m_parts.size() ? row : -1;
}

void PackList::setCurrent(int row)
{
    m_list->setCurrentRow(row);
}

void PackList::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    m_list->setDragEnabled(isWritable);
    judge();
}

void PackList::add(PackPartKind kind)
{
    const int row = std::min(int(m_parts.size()), m_list->currentRow() + 1);
    QList<PackPart> parts = m_parts;
    parts.insert(row, model::usualPart(kind, m_meeting));
    Q_EMIT partsWanted(parts, row);
}

/// A meeting without parts of its own has the usual ones again, so the last one stays.
void PackList::remove()
{
    const int row = current();
    if (row < 0 || m_parts.size() < 2 || !m_isWritable)
        return;
    QList<PackPart> parts = m_parts;
    parts.removeAt(row);
    Q_EMIT partsWanted(parts, std::min(row, int(parts.size()) - 1));
}

void PackList::move(int step)
{
    const int row = current();
    if (row < 0 || row + step < 0 || row + step >= m_parts.size() || !m_isWritable)
        return;
    QList<PackPart> parts = m_parts;
    parts.move(row, row + step);
    Q_EMIT partsWanted(parts, row + step);
}

void PackList::takeOrder()
{
    QList<PackPart> parts;
    for (int row = 0; row < m_list->count(); ++row)
        parts.append(m_parts.value(m_list->item(row)->data(placeRole).toInt()));
    if (!m_isFilling && parts.size() == m_parts.size() && parts != m_parts)
        Q_EMIT partsWanted(parts, m_list->currentRow());
}

void PackList::fill()
{
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, int(m_parts.size()) - 1));
    m_isFilling = true;
    m_list->clear();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const PackPart &part = m_parts[i];
        const QString languages = packLanguagesSign(part.languages);
        const QString label = tr("%1 · %2", "part of a pack, its languages").arg(partName(part.kind), languages);
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(placeRole, int(i));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled);
    }
    m_list->setCurrentRow(row);
    m_isFilling = false;
    judge();
}

void PackList::judge()
{
    const int row = current();
    m_add->setEnabled(m_isWritable);
    m_up->setEnabled(m_isWritable && row > 0);
    m_down->setEnabled(m_isWritable && row >= 0 && row + 1 < m_parts.size());
    m_remove->setEnabled(m_isWritable && row >= 0 && m_parts.size() > 1);
}

void PackList::retranslate()
{
    m_list->setAccessibleName(tr("Parts of the pack, in order"));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("Add a part after the chosen one"));
    const std::pair<QToolButton *, QString> named[] = {{m_up, tr("Move up (Ctrl+Shift+Up)")},
                                                       {m_down, tr("Move down (Ctrl+Shift+Down)")},
                                                       {m_remove, tr("Remove the part")}};
    for (const auto &[button, name] : named) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_kinds->clear();
    for (int kind = 0; kind < model::vocabulary<PackPartKind>().size(); ++kind)
        m_kinds->addAction(partName(PackPartKind(kind)), this, [this, kind] { add(PackPartKind(kind)); });
    fill();
}

void PackList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
