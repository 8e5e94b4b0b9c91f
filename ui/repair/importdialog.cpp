// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/importdialog.h"

#include "ui/repair/intaketext.h"
#include "ui/repair/repairmodel.h"
#include "ui/repair/repairview.h"
#include "ui/shared/dialogbuttons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::repair {

ImportDialog::ImportDialog(const model::Manual &manual, const QString &fileName, const ::exchange::ForeignText &text, const Target &proposal,
                           QWidget *parent)
    : QDialog(parent), m_fileName(fileName), m_remarks(text.remarks), m_view(new RepairView(this)),
      m_destination(new Destination(manual, proposal, this)), m_intro(new QLabel(this)), m_said(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    for (QLabel *label : {m_intro, m_said})
        label->setWordWrap(true);
    m_said->setVisible(!m_remarks.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_said);
    column->addWidget(m_destination);
    column->addWidget(m_buttons);
    resize(900, 680);
    m_view->show(text);
    connect(m_destination, &Destination::changed, this, &ImportDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &RepairView::looked, this, [this] {
        m_isLooking = false;
        showState();
    });
    connect(m_view, &RepairView::settled, this, [this] {
        if (m_isLeaving)
            take();
    });
    retranslate();
}

void ImportDialog::lookForRepairs(const ::exchange::RepairRequest &request)
{
    m_isLooking = true;
    resize(1000, 700);
    m_view->look(request);
    showState();
}

void ImportDialog::take()
{
    m_isLeaving = m_view->isBusy();
    if (m_isLeaving)
        return m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    Q_EMIT taken();
    accept();
}

void ImportDialog::showState()
{
    const int count = m_view->text() ? int(m_view->text()->passages.size()) : 0;
    const bool isRepaired = !m_view->model().repairs().isEmpty();
    m_intro->setText(isRepaired ? tr("“%1” seems to come out of a PDF. On the left it stands as it will come in; on the right is every repair. Untick what is wrong.")
                                      .arg(m_fileName)
                                : tr("“%1” as it will come in: %n passage(s), cells of tables counted.", nullptr, count).arg(m_fileName));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_destination->isAcceptable() && !m_isLooking && !m_isLeaving && count > 0);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import a text"));
    m_said->setText(remarkSentences(m_remarks).join(u' '));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take in"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_view->retranslate();
    m_destination->retranslate();
    showState();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::repair
