// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openingbar.h"

#include "ui/shared/colours.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace ui::window {

namespace {

constexpr int patience = 300; // milliseconds before the reader is shown anything
constexpr int steps = 1000;

} // namespace

OpeningBar::OpeningBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_cancel->setObjectName(name + QStringLiteral(".cancel"));
    m_bar->setObjectName(name + QStringLiteral(".progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_bar->setMaximumHeight(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(14);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(m_cancel);
    m_appear.setSingleShot(true);
    m_appear.setInterval(patience);
    connect(&m_appear, &QTimer::timeout, this, &OpeningBar::appear);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningBar::cancel);
    hide();
    retranslate();
}

void OpeningBar::begin(Errand errand, const QString &file)
{
    ++m_number;
    m_name = QFileInfo(file).completeBaseName();
    m_bar->setRange(0, 0);
    turnInto(errand);
    if (isHidden())
        m_appear.start();
}

void OpeningBar::turnInto(Errand errand)
{
    m_errand = errand;
    m_cancelled = false;
    m_cancel->setEnabled(true);
    m_cancel->setVisible(errand != Errand::Close);
    retranslate();
}

void OpeningBar::end()
{
    ++m_number;
    m_appear.stop();
    hide();
}

base::Progress OpeningBar::progress()
{
    // Posted to the application: the bar may be gone when the last step of a cancelled errand reports.
    return [self = QPointer<OpeningBar>(this), number = m_number](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, number, done, total] {
            if (self && self->m_number == number)
                self->setProgress(done, total);
        }, Qt::QueuedConnection);
    };
}

void OpeningBar::setProgress(qsizetype done, qsizetype total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(int(done * steps / total));
}

void OpeningBar::appear()
{
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OpeningBar::cancel()
{
    m_cancelled = true;
    m_cancel->setEnabled(false);
    retranslate();
    Q_EMIT cancelAsked();
}

QString OpeningBar::words() const
{
    switch (m_errand) {
    case Errand::Open: return tr("Opening “%1”…").arg(m_name);
    case Errand::Make: return tr("Creating “%1”…").arg(m_name);
    case Errand::Close: return tr("Closing “%1” and making a backup…").arg(m_name);
    case Errand::Quit: return tr("Making a backup of “%1” before the program ends…").arg(m_name);
    }
    return {};
}

QString OpeningBar::buttonWords() const
{
    if (m_errand == Errand::Quit)
        return m_cancelled ? tr("Ending…") : tr("Don’t wait");
    return m_cancelled ? tr("Cancelling…") : tr("Cancel");
}

void OpeningBar::retranslate()
{
    m_text->setText(words());
    setAccessibleName(words());
    m_bar->setAccessibleName(words());
    m_cancel->setText(buttonWords());
}

void OpeningBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpeningBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), shared::hairline(palette()));
}

} // namespace ui::window
