// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progressdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shared {

namespace {

constexpr int patience = 250; // milliseconds before the reader is shown anything
constexpr int steps = 1000;

} // namespace

ProgressDialog::ProgressDialog(std::function<QString()> what, QWidget *parent)
    : QDialog(parent), m_what(std::move(what)), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("progressDialog"));
    setWindowModality(Qt::WindowModal);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(360);
    m_button->setObjectName(QStringLiteral("progressDialog.cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_label);
    column->addWidget(m_bar);
    column->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &ProgressDialog::reject);
    m_appear.setSingleShot(true);
    m_appear.setInterval(patience);
    connect(&m_appear, &QTimer::timeout, this, &QDialog::open);
    retranslate();
}

base::Progress ProgressDialog::progress()
{
    // Posted to the application: the dialog may be gone when the last step of a cancelled job reports.
    return [self = QPointer<ProgressDialog>(this)](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, done, total] {
            if (self)
                self->setProgress(done, total);
        }, Qt::QueuedConnection);
    };
}

void ProgressDialog::setProgress(qsizetype done, qsizetype total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(int(done * steps / total));
}

void ProgressDialog::retranslate()
{
    m_label->setText(m_what());
    m_bar->setAccessibleName(m_what());
    setWindowTitle(QStringLiteral("Vademecum"));
    m_button->setText(m_cancel.isCancelled() ? tr("Cancelling…") : tr("Cancel"));
}

void ProgressDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProgressDialog::reject()
{
    // The work stops at its next safe point; the dialog goes when it has.
    m_cancel.cancel();
    m_button->setEnabled(false);
    retranslate();
}

void ProgressDialog::finish()
{
    m_appear.stop();
    hide();
    deleteLater();
}

} // namespace ui::shared
