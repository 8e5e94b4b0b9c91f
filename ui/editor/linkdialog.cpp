// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linkdialog.h"

#include "text/fold.h"
#include "ui/language/findingtext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::editor {

namespace {

constexpr int codeRole = Qt::UserRole;

bool looksLikeAddress(const QString &text)
{
    return text.contains(QStringLiteral("://")) || text.startsWith(QStringLiteral("mailto:"));
}

} // namespace

LinkDialog::LinkDialog(const model::Manual &manual, const QString &target, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit), m_entries(new QListWidget)
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link"));
    auto *label = new QLabel(tr("&Address, or words from the title of an entry:"));
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("linkField"));
    m_entries->setAccessibleName(tr("Entries of the manual"));
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Link"), QDialogButtonBox::AcceptRole);
    QPushButton *remove = buttons->addButton(tr("&Remove link"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    remove->setEnabled(!target.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_entries);
    column->addWidget(buttons);
    for (const model::EntryId &id : manual.readingOrder()) {
        auto *item = new QListWidgetItem(language::entryName(id, manual), m_entries);
        item->setData(codeRole, QString(u'#' + manual.codeOf(model::ref(id))));
        if (item->data(codeRole).toString() == target)
            m_entries->setCurrentItem(item);
    }
    m_field->setText(target);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_entries->setCurrentRow(-1);
        m_only = nullptr;
        accept();
    });
    connect(m_field, &QLineEdit::textEdited, this, &LinkDialog::filter);
    connect(m_entries, &QListWidget::currentRowChanged, this, &LinkDialog::choose);
    connect(m_entries, &QListWidget::itemActivated, this, &QDialog::accept);
    m_accept->setDefault(true);
    resize(460, 420);
}

QString LinkDialog::target() const
{
    return m_only ? m_only->data(codeRole).toString() : m_field->text().trimmed();
}

/// Words narrow the list; one entry left is chosen by Enter.
void LinkDialog::filter()
{
    const QString wanted = text::folded(m_field->text().trimmed());
    const bool address = looksLikeAddress(m_field->text());
    QList<QListWidgetItem *> shown;
    for (int row = 0; row < m_entries->count(); ++row) {
        QListWidgetItem *item = m_entries->item(row);
        const bool matches = address || text::folded(item->text()).contains(wanted);
        item->setHidden(!matches);
        if (matches)
            shown.append(item);
    }
    m_only = !address && !wanted.isEmpty() && shown.size() == 1 ? shown.first() : nullptr;
    m_accept->setEnabled(m_only || address || m_field->text().startsWith(u'#') || m_field->text().isEmpty());
}

void LinkDialog::choose(int row)
{
    m_only = nullptr;
    if (row < 0)
        return;
    m_field->setText(m_entries->item(row)->data(codeRole).toString());
    m_accept->setEnabled(true);
}

} // namespace ui::editor
