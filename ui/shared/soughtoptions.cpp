// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/soughtoptions.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

namespace ui::shared {

SoughtOptions::SoughtOptions(const QString &place, QWidget *parent) : QToolButton(parent)
{
    setObjectName(place + QStringLiteral("options"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    m_whole = add(QStringLiteral("whole"));
    m_exact = add(QStringLiteral("exact"));
    m_expression = add(QStringLiteral("expression"));
    retranslate();
}

QAction *SoughtOptions::add(const QString &name)
{
    QAction *action = menu()->addAction(QString());
    action->setObjectName(objectName() + u'.' + name);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    return action;
}

text::Sought SoughtOptions::sought(const QString &words) const
{
    return {words, m_whole->isChecked(), m_exact->isChecked(), m_expression->isChecked()};
}

bool SoughtOptions::isUsual() const
{
    return !m_whole->isChecked() && !m_exact->isChecked() && !m_expression->isChecked();
}

void SoughtOptions::choose(const text::Sought &sought)
{
    m_whole->setChecked(sought.isWhole);
    m_exact->setChecked(sought.isExact);
    m_expression->setChecked(sought.isExpression);
}

void SoughtOptions::retranslate()
{
    const int taken = int(m_whole->isChecked()) + int(m_exact->isChecked()) + int(m_expression->isChecked());
    setText(taken == 0 ? tr("Options") : tr("Options (%1)", "how many of them are chosen").arg(taken));
    setAccessibleName(tr("How to look for the words"));
    setToolTip(tr("How to look for the words"));
    m_whole->setText(tr("&Whole words only"));
    m_exact->setText(tr("&Capitals and accents count"));
    m_expression->setText(tr("&Regular expression"));
    m_expression->setToolTip(tr("In the replacement, $1 stands for what the first pair of brackets found."));
    menu()->setToolTipsVisible(true);
}

void SoughtOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

QString faultIn(const text::Pattern &pattern)
{
    if (pattern.faultAt() < 0)
        return {};
    return SoughtOptions::tr("This expression cannot be read from character %1 on.").arg(pattern.faultAt() + 1);
}

} // namespace ui::shared
