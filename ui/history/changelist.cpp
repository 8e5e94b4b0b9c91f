// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changelist.h"

#include "ui/language/datetext.h"
#include "ui/language/reasontext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/colours.h"
#include "ui/shared/rowground.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui::history {

namespace {

constexpr int padding = 7;

class TwoLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(160, 2 * option.fontMetrics.height() + 2 * padding + 2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        painter->save();
        shared::paintRowGround(*painter, option);
        const QColor ink = option.palette.color(QPalette::Text);
        const QRect box = option.rect.adjusted(14, padding, -10, -padding);
        const auto line = [&](int role, Qt::Alignment where, const QColor &colour) {
            painter->setPen(colour);
            painter->drawText(box, where | Qt::AlignLeft,
                              option.fontMetrics.elidedText(index.data(role).toString(), Qt::ElideRight, box.width()));
        };
        line(WhyRole, Qt::AlignTop, ink);
        line(WhoAndWhenRole, Qt::AlignBottom, shared::quietText(option.palette));
        painter->restore();
    }
};

QString whoAndWhen(const ::history::ChangeHeader &header)
{
    const QString when = language::relativeText(header.at, QDateTime::currentDateTimeUtc());
    const QString who = header.author.isEmpty() ? ChangeModel::tr("no name given") : header.author;
    return QStringLiteral("%1  ·  %2").arg(who, when);
}

} // namespace

void ChangeModel::setChanges(const QList<::history::Change> &changes, bool hasMore)
{
    const auto isSame = [](const ::history::Change &one, const ::history::Change &other) { return one.number == other.number; };
    const bool goesOn = !m_changes.isEmpty() && changes.size() > m_changes.size()
                        && std::equal(m_changes.cbegin(), m_changes.cend(), changes.cbegin(), isSame);
    if (goesOn)
        beginInsertRows({}, int(m_changes.size()), int(changes.size()) - 1);
    else
        beginResetModel();
    m_changes = changes;
    m_hasMore = hasMore;
    goesOn ? endInsertRows() : endResetModel();
}

bool ChangeModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ChangeModel::fetchMore(const QModelIndex &)
{
    m_hasMore = false; // asked once
    Q_EMIT moreAsked();
}

void ChangeModel::retranslate()
{
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_changes.size()) - 1));
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ::history::ChangeHeader &header = m_changes[index.row()].header;
    const QString why = language::capitalised(language::reasonText(header.reason, header.detail));
    switch (role) {
    case WhyRole: return why;
    case WhoAndWhenRole: return whoAndWhen(header);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1, %2", "why, who and when").arg(why, whoAndWhen(header));
    case Qt::ToolTipRole: return language::longMomentText(header.at);
    default: return {};
    }
}

ChangeList::ChangeList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("history.changes"));
    setItemDelegate(new TwoLines(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

} // namespace ui::history
