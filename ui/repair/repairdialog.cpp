// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairdialog.h"

#include "ui/repair/repairmodel.h"
#include "ui/repair/repairview.h"
#include "ui/shared/dialogbuttons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::repair {

RepairDialog::RepairDialog(What what, const ::exchange::RepairRequest &request, const QStringList &remarks, QWidget *parent)
    : QDialog(parent), m_what(what), m_remarks(remarks), m_view(new RepairView(this)), m_intro(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("repairDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_take, &QPushButton::clicked, this, &RepairDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &RepairView::looked, this, [this] {
        m_hasLooked = true;
        showState();
    });
    connect(&m_view->model(), &RepairModel::ticksChanged, this, &RepairDialog::showState);
    connect(m_view, &RepairView::settled, this, [this] {
        if (m_isLeaving)
            take();
    });
    retranslate();
    m_view->look(request);
}

void RepairDialog::build()
{
    m_intro->setWordWrap(true);
    m_take = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("repair.take"));
    m_take->setDefault(true);
    if (m_what == What::Pasted) {
        m_asItCame = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
        m_asItCame->setObjectName(QStringLiteral("repair.asItCame"));
        connect(m_asItCame, &QPushButton::clicked, this, [this] {
            Q_EMIT takenAsItCame();
            accept();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_buttons);
    resize(1000, 640);
}

void RepairDialog::take()
{
    m_isLeaving = m_view->isBusy();
    if (m_isLeaving)
        return m_take->setEnabled(false);
    Q_EMIT taken();
    accept();
}

void RepairDialog::showState()
{
    const int count = int(m_view->model().repairs().size());
    QString intro = tr("Looking through the text…");
    if (m_hasLooked && count == 0)
        intro = tr("Nothing to repair was found here.");
    else if (m_hasLooked && m_what == What::Pasted)
        intro = tr("This text seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong. "
                   "Undo takes everything back in one step.");
    else if (m_hasLooked)
        intro = tr("On the left the text stands as it will be; on the right is every repair. Untick what is wrong. Undo takes everything back in one step.");
    m_intro->setText((QStringList(intro) + m_remarks).join(u' '));
    m_take->setEnabled(m_hasLooked && !m_isLeaving && (m_what == What::Pasted || m_view->model().accepted() > 0));
}

void RepairDialog::retranslate()
{
    setWindowTitle(m_what == What::Pasted ? tr("Text from a PDF") : tr("Repair this text"));
    m_take->setText(m_what == What::Pasted ? tr("Take in repaired") : tr("Repair"));
    if (m_asItCame)
        m_asItCame->setText(tr("Take in as it came"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_view->retranslate();
    showState();
}

void RepairDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::repair
