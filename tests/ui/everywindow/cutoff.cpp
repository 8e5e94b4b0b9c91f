// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString named(const QWidget *widget, const QString &words)
{
    return u"%1 \"%2\" at %3 × %4: %5"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
        .arg(widget->width()).arg(widget->height()).arg(words);
}

bool isCutOff(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    const bool speaks = label || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QGroupBox *>(widget);
    return speaks && (widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->minimumSizeHint().height());
}

bool isHintCutOff(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    const int icons = field.isClearButtonEnabled() || !field.actions().isEmpty() ? 24 : 0;
    return field.text().isEmpty() && field.fontMetrics().horizontalAdvance(field.placeholderText()) > room - icons;
}

bool isChoiceCutOff(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i)
        if (bar.tabRect(i).right() >= bar.width() || bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width())
            cut.append(named(&bar, bar.tabText(i)));
    return cut;
}

/// As it is drawn: on one line, or on as many as it needs where the head breaks its words.
bool isSectionCutOff(const QHeaderView &head, const QString &words, int section)
{
    const int room = head.orientation() == Qt::Vertical ? head.width() : head.sectionSize(section);
    if (!(head.defaultAlignment() & Qt::Alignment::fromInt(Qt::TextWordWrap)))
        return room < head.fontMetrics().horizontalAdvance(words);
    const QRect drawn = head.fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, words);
    return drawn.width() > room || drawn.height() > head.height();
}

QStringList cutHeads(const QHeaderView &head)
{
    QStringList cut;
    for (int i = 0; i < head.count(); ++i)
        if (const QString words = head.model()->headerData(i, head.orientation()).toString();
            !head.isSectionHidden(i) && isSectionCutOff(head, words, i))
            cut.append(named(&head, words));
    return cut;
}

QStringList cutMenus(const QMenuBar &bar)
{
    QStringList cut;
    for (QAction *action : bar.actions())
        if (bar.actionGeometry(action).isEmpty() || bar.actionGeometry(action).right() > bar.width())
            cut.append(named(&bar, action->text()));
    return cut;
}

/// Lines and heads of a menu.
QStringList cutLines(const QMenu &menu)
{
    QStringList cut;
    for (QAction *action : menu.actions())
        if (!action->text().isEmpty()
            && (menu.actionGeometry(action).width() < menu.fontMetrics().horizontalAdvance(action->text())
                || menu.actionGeometry(action).height() < menu.fontMetrics().height() + 2))
            cut.append(named(&menu, action->text()));
    return cut;
}

} // namespace

QStringList cutOffIn(QWidget *window)
{
    const auto *menu = qobject_cast<QMenu *>(window);
    QStringList cut = menu ? cutLines(*menu) : QStringList();
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->inherits("QLineEditIconButton"))
            continue;
        if (isCutOff(widget))
            cut.append(named(widget, widget->property("text").toString() + widget->property("title").toString()));
        if (widget->objectName() == u"qt_toolbar_ext_button"_s)
            cut.append(named(widget->parentWidget(), u"tools run off the bar"_s));
        if (const auto *field = qobject_cast<QLineEdit *>(widget); field && isHintCutOff(*field))
            cut.append(named(field, field->placeholderText()));
        if (const auto *box = qobject_cast<QComboBox *>(widget); box && isChoiceCutOff(*box))
            cut.append(named(box, box->currentText()));
        if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            cut += cutTabs(*tabs);
        if (const auto *head = qobject_cast<QHeaderView *>(widget); head && head->model())
            cut += cutHeads(*head);
        if (const auto *menus = qobject_cast<QMenuBar *>(widget))
            cut += cutMenus(*menus);
    }
    return cut;
}
