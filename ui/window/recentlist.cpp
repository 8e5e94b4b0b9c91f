// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentlist.h"

#include "ui/language/datetext.h"
#include "ui/shared/colours.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowground.h"
#include "ui/window/recentfiles.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui::window {

namespace {

constexpr int padding = 9;
constexpr int iconSide = 22;
constexpr int FolderRole = Qt::UserRole + 1;
constexpr int PathRole = Qt::UserRole + 2;
constexpr int MissingRole = Qt::UserRole + 3;

class TwoLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(200, 2 * option.fontMetrics.height() + 2 * padding);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        painter->save();
        shared::paintRowGround(*painter, option);
        paintWords(*painter, option, index);
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool missing = index.data(MissingRole).toBool();
        const QColor quiet = shared::quietText(option.palette);
        const QColor ink = option.palette.color(QPalette::Text);
        const QString icon = missing ? QStringLiteral("warning") : QStringLiteral("manual");
        const int top = option.rect.center().y() - iconSide / 2;
        painter.drawPixmap(option.rect.left() + padding, top,
                           shared::iconPixmap(icon, quiet, iconSide, painter.device()->devicePixelRatioF()));
        const QRect words = option.rect.adjusted(padding + iconSide + 11, padding - 1, -padding, -padding);
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(missing ? quiet : ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter.setFont(option.font);
        painter.setPen(quiet);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                         option.fontMetrics.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, words.width()));
    }
};

QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : QDir::toNativeSeparators(folder);
}

} // namespace

RecentList::RecentList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("welcome.recent"));
    setItemDelegate(new TwoLines(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, &RecentList::choose);
    connect(this, &QListWidget::itemClicked, this, &RecentList::choose);
}

void RecentList::refresh()
{
    clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &file : recentFiles()) {
        const QFileInfo info(file);
        const QString when = info.exists() ? language::relativeText(info.lastModified(), now) : tr("no longer there");
        const QString detail = QStringLiteral("%1  ·  %2").arg(shortened(info.absolutePath()), when);
        auto *item = new QListWidgetItem(info.completeBaseName(), this);
        item->setData(FolderRole, detail);
        item->setData(PathRole, file);
        item->setData(MissingRole, !info.exists());
        item->setToolTip(QDir::toNativeSeparators(file));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "file, place and time").arg(info.completeBaseName(), detail));
    }
}

void RecentList::choose(QListWidgetItem *item)
{
    Q_EMIT fileChosen(item->data(PathRole).toString());
}

void RecentList::forget(QListWidgetItem *item)
{
    forgetFile(item->data(PathRole).toString());
    delete item;
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentItem())
        return forget(currentItem());
    QListWidget::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    QListWidgetItem *item = itemAt(event->pos());
    if (!item)
        return;
    QMenu menu(this);
    const QAction *open = menu.addAction(tr("Open"));
    const QAction *remove = menu.addAction(tr("Remove from this list"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == open)
        choose(item);
    else if (chosen == remove)
        forget(item);
}

} // namespace ui::window
