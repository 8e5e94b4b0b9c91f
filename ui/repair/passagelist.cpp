// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/passagelist.h"

#include "text/markup.h"
#include "ui/language/wordtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace ui::repair {

using model::PassageKind;

namespace {

constexpr int padding = 5;
constexpr int indent = 16;          // for each level of a list
constexpr qsizetype mostShown = 1200; // characters of one text

enum Part { Kind, Text };
enum Role { LevelRole = Qt::UserRole, HeadingRole };

/// Texts wrapped in their column; heights are asked for only where somebody looks.
class PassageRows final : public QStyledItemDelegate
{
public:
    explicit PassageRows(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == Kind)
            return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 4 * padding, option.fontMetrics.height() + 2 * padding};
        return {0, textRect(option, index, m_view->columnWidth(Text)).height() + 2 * padding};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, QString());
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state & QStyle::State_Selected;
        painter->save();
        painter->setFont(fontFor(option, index));
        painter->setPen(item.palette.color(chosen ? QPalette::HighlightedText : index.column() == Kind ? QPalette::PlaceholderText : QPalette::Text));
        painter->drawText(item.rect.adjusted(padding + setIn(index), padding, -padding, -padding), int(Qt::AlignTop) | Qt::TextWordWrap, text);
        painter->restore();
    }

private:
    static int setIn(const QModelIndex &index) { return index.column() == Text ? indent * index.data(LevelRole).toInt() : 0; }
    static QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setBold(index.column() == Text && index.data(HeadingRole).toBool());
        return font;
    }
    QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
    {
        const QRect space(0, 0, std::max(40, width - 2 * padding - setIn(index)), 100'000);
        return QFontMetrics(fontFor(option, index)).boundingRect(space, int(Qt::AlignTop) | Qt::TextWordWrap, index.data().toString());
    }

    QTreeView *m_view;
};

} // namespace

void PassageListModel::setText(const ::exchange::ForeignText &text)
{
    beginResetModel();
    m_text = text;
    endResetModel();
}

void PassageListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, Kind, Text);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind));
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_text.passages.size());
}

int PassageListModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QString PassageListModel::shown(const ::exchange::ForeignPassage &passage) const
{
    if (passage.kind == PassageKind::Picture)
        return m_text.pictures.value(passage.picture).alt;
    if (passage.kind == PassageKind::Table)
        return tr("%n column(s)", nullptr, passage.columns);
    QString text;
    for (const text::Run &run : text::parse(passage.markup.left(mostShown)))
        text += run.kind == text::RunKind::Footnote ? tr(" [note: %1]").arg(text::plain(run.note)) : run.kind == text::RunKind::LineBreak ? QStringLiteral("\n") : run.text;
    return passage.markup.size() > mostShown ? text + u'…' : text;
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    const ::exchange::ForeignPassage &passage = m_text.passages[index.row()];
    if (role == LevelRole)
        return passage.kind == PassageKind::Bullet || passage.kind == PassageKind::Numbered ? passage.level - 1 : 0;
    if (role == HeadingRole)
        return passage.kind == PassageKind::Heading;
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return index.column() == Kind ? language::capitalised(language::passageKindName(passage.kind, passage.level)) : shown(passage);
    return {};
}

QVariant PassageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("Kind") : tr("As it comes in");
}

PassageList::PassageList(QWidget *parent) : QTreeView(parent), m_model(new PassageListModel(this))
{
    setObjectName(QStringLiteral("repair.passages"));
    setModel(m_model);
    setItemDelegate(new PassageRows(this));
    setRootIsDecorated(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    header()->setResizeContentsPrecision(50);
    // Other widths, other heights: the words of another language and the scroll bar make them too, not only the dialog.
    connect(header(), &QHeaderView::sectionResized, this, &PassageList::scheduleDelayedItemsLayout);
}

void PassageList::setText(const ::exchange::ForeignText &text)
{
    const int row = currentIndex().row();
    m_model->setText(text);
    if (row >= 0)
        showRow(std::min(row, m_model->rowCount() - 1));
}

void PassageList::showRow(int row)
{
    const QModelIndex place = m_model->index(row, Text);
    setCurrentIndex(place);
    doItemsLayout(); // a width that is about to change would bring it elsewhere
    scrollTo(place, PositionAtCenter);
}

void PassageList::retranslate()
{
    setAccessibleName(tr("The passages as they come in"));
    m_model->retranslate();
}

} // namespace ui::repair
