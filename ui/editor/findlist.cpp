// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findlist.h"

#include "ui/shared/colours.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::editor {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int signRole = Qt::UserRole + 2;
constexpr int airBesideSign = 8;

/// The detail takes at most two fifths of the line; the words make way. A sign is large enough to be told from its likes, and
/// in the middle of a square, so that all words begin at one place.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hasSign = !index.data(signRole).toString().isEmpty();
        return QSize(100, hasSign ? signSide(option) + 4 : option.fontMetrics.height() + 12);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight,
                                                             option.rect.width() * 2 / 5);
        const int width = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 20;
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString words = ground.text;
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        QRect room = option.rect.adjusted(8, 0, -8, 0);
        painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        if (const QString sign = index.data(signRole).toString(); !sign.isEmpty())
            room.setLeft(paintSign(*painter, option, room, sign) + airBesideSign);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width() - width));
        if (!isChosen)
            painter->setPen(shared::quietText(option.palette));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
    }

private:
    static QFont signFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setPointSizeF(option.font.pointSizeF() * 1.6);
        return font;
    }

    static int signSide(const QStyleOptionViewItem &option) { return QFontMetrics(signFont(option)).height(); }

    /// Returns where it ends.
    static int paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QString &sign)
    {
        const QRect square(room.left(), room.top(), signSide(option), room.height());
        const QFont usual = painter.font();
        painter.setFont(signFont(option));
        painter.drawText(square, Qt::AlignCenter, sign);
        painter.setFont(usual);
        return square.right();
    }
};

} // namespace

FindList::FindList(const QString &label, const QString &listName, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    auto *name = new QLabel(label);
    name->setBuddy(m_field);
    name->setWordWrap(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(listName);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(name);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindList::wordsChanged);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FindList::choiceChanged);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        Q_EMIT activated();
    });
}

void FindList::fill(const QList<Line> &lines, bool choosesFirst)
{
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setData(Qt::UserRole, line.data);
        item->setData(detailRole, line.detail);
        item->setData(signRole, line.sign);
        const QString heard = line.sign.isEmpty() ? line.text : QString(line.sign + u"   " + line.text);
        item->setData(Qt::AccessibleTextRole, line.detail.isEmpty() ? heard : QString(heard + u", " + line.detail));
        item->setToolTip(line.text);
    }
    m_list->setCurrentRow(choosesFirst && !lines.isEmpty() ? 0 : -1);
    Q_EMIT choiceChanged();
}

void FindList::choose(const QString &data)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == data)
            m_list->setCurrentRow(row);
}

QString FindList::chosen() const
{
    const QList<QListWidgetItem *> items = m_list->selectedItems(); // the focus alone makes an item current too
    return items.isEmpty() ? QString() : items.first()->data(Qt::UserRole).toString();
}

bool FindList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8;
            if (m_list->count() > 0)
                m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::editor
