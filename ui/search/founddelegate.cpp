// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/founddelegate.h"

#include "ui/search/foundmodel.h"
#include "ui/shared/colours.h"
#include "ui/shared/rowground.h"

#include <QApplication>
#include <QPainter>
#include <QTextDocument>

namespace ui::search {

namespace {

constexpr int padding = 5;

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString asHtml(const QString &snippet)
{
    return snippet.toHtmlEscaped()
        .replace(QChar(2), QStringLiteral("<b>"))
        .replace(QChar(3), QStringLiteral("</b>"))
        .replace(QChar(0xFFFC), QStringLiteral("†"))
        .replace(QChar::LineSeparator, u' ')
        .replace(u'\n', u' ');
}

/// The box for the tick, and what is left beside it.
QRect drawTick(QPainter &painter, const QStyleOptionViewItem &option)
{
    QRect rest = option.rect.adjusted(6, padding, -8, -padding);
    if (!(option.features & QStyleOptionViewItem::HasCheckIndicator))
        return rest;
    QStyleOptionViewItem box = option;
    const QStyle &style = option.widget ? *option.widget->style() : *QApplication::style();
    box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    box.state |= option.checkState == Qt::Checked       ? QStyle::State_On
                 : option.checkState == Qt::Unchecked ? QStyle::State_Off
                                                        : QStyle::State_NoChange;
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    rest.setLeft(box.rect.right() + 8);
    return rest;
}

void drawGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &name, const QRect &box)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(name, Qt::ElideMiddle, box.width()));
}

void drawFound(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect box)
{
    const QString sign = index.data(FoundModel::LanguageRole).toString()
                         + (index.data(FoundModel::GlossaryRole).toBool() ? QStringLiteral(" ≈") : QString());
    painter.setPen(shared::quietText(option.palette));
    painter.drawText(box, Qt::AlignTop | Qt::AlignLeft, sign);
    box.setLeft(box.left() + option.fontMetrics.horizontalAdvance(QStringLiteral("NL ≈  ")));
    QTextDocument words;
    words.setDefaultFont(option.font);
    words.setDocumentMargin(0);
    words.setDefaultStyleSheet(QStringLiteral("body { color: %1 }").arg(option.palette.color(QPalette::Text).name()));
    words.setHtml(QStringLiteral("<body>%1</body>").arg(asHtml(index.data(FoundModel::SnippetRole).toString())));
    words.setTextWidth(box.width());
    painter.translate(box.topLeft());
    words.drawContents(&painter, QRectF(0, 0, box.width(), 2 * option.fontMetrics.lineSpacing()));
}

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QSize(120, (isGroup(index) ? 1 : 2) * option.fontMetrics.lineSpacing() + 2 * padding + 1);
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    painter->save();
    shared::paintRowGround(*painter, option);
    const QRect box = drawTick(*painter, option);
    isGroup(index) ? drawGroup(*painter, option, name, box) : drawFound(*painter, option, index, box);
    painter->restore();
}

} // namespace ui::search
