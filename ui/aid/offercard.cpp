// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/offercard.h"

#include "ui/shared/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::aid {

OfferCard::OfferCard(QWidget *parent)
    : QFrame(parent), m_head(new QLabel(this)), m_wording(new QLabel(this)), m_source(new QLabel(this)), m_insert(new QPushButton(this))
{
    setObjectName(QStringLiteral("offer"));
    setFocusPolicy(Qt::StrongFocus);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_wording->setTextFormat(Qt::PlainText);
    m_source->setTextFormat(Qt::RichText);
    m_insert->setObjectName(QStringLiteral("offer.insert"));
    m_insert->setFocusPolicy(Qt::NoFocus); // the card itself has the keyboard
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    for (QLabel *label : {m_head, m_wording, m_source}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_insert, 0, Qt::AlignLeft);
    connect(m_insert, &QPushButton::clicked, this, &OfferCard::taken);
    retranslate();
}

void OfferCard::show(const Contents &contents)
{
    m_head->setText(contents.head);
    m_wording->setText(contents.wording);
    m_source->setText(contents.source);
    m_source->setVisible(!contents.source.isEmpty());
    setAccessibleName(tr("%1: %2", "how sure and from where, the wording").arg(contents.head, contents.wording));
    setVisible(true);
}

void OfferCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT taken();
    else
        QFrame::keyPressEvent(event);
}

void OfferCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT taken();
}

void OfferCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void OfferCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void OfferCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : shared::hairline(palette()), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void OfferCard::retranslate()
{
    m_insert->setText(tr("Insert"));
    setToolTip(tr("Enter puts this wording in place."));
}

void OfferCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui::aid
