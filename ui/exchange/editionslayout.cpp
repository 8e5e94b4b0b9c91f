// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of editions is put together.
#include "ui/exchange/editionsdialog.h"
#include "ui/shared/roomyrows.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::exchange {

void EditionsDialog::buildLayout()
{
    const std::initializer_list<std::pair<QPushButton *, const char *>> buttons{
        {m_read, "read"}, {m_compare, "compare"}, {m_verify, "verify"}, {m_verifyAll, "verifyAll"}, {m_kept, "kept"}, {m_export, "export"}};
    auto *actions = new QGridLayout;
    actions->setHorizontalSpacing(10);
    int place = 0;
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QStringLiteral("editions.") + QString::fromLatin1(name));
        button->setAutoDefault(false);
        button->setVisible(!m_editions.isEmpty());
        actions->addWidget(button, place / 3, place % 3);
        ++place;
    }
    m_kept->setMenu(m_keptMenu);
    m_hint->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_list->setObjectName(QStringLiteral("editions.list"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(6);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    for (qsizetype i = 0; i < m_editions.size(); ++i)
        (new QTreeWidgetItem(m_list))->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_list->setVisible(!m_editions.isEmpty());
    m_details->setVisible(!m_editions.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
    column->addWidget(m_details);
    column->addLayout(actions);
    column->addWidget(m_buttons);
    // Tab goes as the eye does.
    const QList<QWidget *> order{m_list, m_details, m_read, m_compare, m_verify, m_verifyAll, m_kept, m_export, m_buttons};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    resize(m_editions.isEmpty() ? QSize(480, 130) : QSize(860, 600));
}

void EditionsDialog::connectButtons()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditionsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_read, &QPushButton::click);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (row() < 0)
            return;
        const QString number = m_editions[row()].number;
        accept();
        Q_EMIT readAsked(number);
    });
    connect(m_compare, &QPushButton::clicked, this, &EditionsDialog::compareChosen);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            verify({m_editions[row()].number});
    });
    connect(m_verifyAll, &QPushButton::clicked, this, [this] {
        if (!m_verifying.isEmpty())
            return m_cancel.cancel();
        QStringList all;
        for (const ::history::EditionLine &line : std::as_const(m_editions))
            all.append(line.number);
        verify(all);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            Q_EMIT exportAsked(m_editions[row()].number);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, int(m_told->total));
        m_progress->setValue(int(m_told->done));
    });
}

} // namespace ui::exchange
