// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/findbar.h"

#include "ui/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::shared {

FindBar::FindBar(const QString &place, QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_row(new QHBoxLayout), m_field(new QLineEdit), m_label(new QLabel), m_count(new QLabel), m_previous(new QToolButton),
      m_next(new QToolButton), m_close(new QToolButton)
{
    setObjectName(place + QStringLiteral("findBar"));
    m_field->setObjectName(place + QStringLiteral("findField"));
    m_count->setObjectName(place + QStringLiteral("findCount"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(40);
    m_field->installEventFilter(this);
    m_label->setBuddy(m_field);
    m_previous->setIcon(icon(QStringLiteral("previous")));
    m_next->setIcon(icon(QStringLiteral("next")));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_rows->setContentsMargins(8, 4, 8, 4);
    m_rows->addLayout(m_row);
    m_row->addWidget(m_label);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        m_row->addWidget(button);
    }
    connect(m_field, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, [this] { stop(); });
    hide();
}

void FindBar::start(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    search();
    show();
    showCount();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::showCount()
{
    m_count->setText(countText());
    placeCount();
}

void FindBar::placeCount()
{
    const int count = m_count->sizeHint().width() + m_row->spacing();
    const int others = m_row->minimumSize().width() - (m_isCountUnder ? 0 : m_count->minimumSizeHint().width() + m_row->spacing());
    const QMargins margins = m_rows->contentsMargins();
    const bool under = others + count > width() - margins.left() - margins.right();
    if (under == m_isCountUnder)
        return;
    m_isCountUnder = under;
    if (under) {
        m_row->removeWidget(m_count);
        m_rows->insertWidget(1, m_count);
    } else {
        m_rows->removeWidget(m_count);
        m_row->insertWidget(m_row->indexOf(m_previous), m_count);
    }
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCount();
}

void FindBar::putBehindField(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_field) + 1, widget);
    setTabOrder(m_field, widget);
}

void FindBar::putUnder(QWidget *row, QLineEdit *field)
{
    m_rows->addWidget(row);
    field->installEventFilter(this);
}

QString FindBar::countOf(qsizetype number, qsizetype count)
{
    if (count == 0)
        return tr("Not found");
    return number > 0 ? tr("%1 of %2").arg(number).arg(count) : tr("%n found", nullptr, int(count));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        stop();
    else if (isEnter)
        go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_label->setText(tr("Fi&nd:"));
    m_field->setAccessibleName(fieldName());
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

} // namespace ui::shared
