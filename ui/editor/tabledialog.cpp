// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/tabledialog.h"

#include "edit/tableedits.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace ui::editor {

namespace {

QSpinBox *numberField(const char *name, int most, int now)
{
    auto *field = new QSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(1, most);
    field->setValue(now);
    return field;
}

} // namespace

TableDialog::TableDialog(QWidget *parent)
    : QDialog(parent), m_rows(numberField("tableRows", edit::mostRows, 3)),
      m_columns(numberField("tableColumns", edit::mostColumns, 2)), m_head(new QCheckBox(tr("The first row is a &head")))
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(tr("Insert a table"));
    m_head->setObjectName(QStringLiteral("tableHead"));
    m_head->setChecked(true);
    auto *buttons = new shared::DialogButtons;
    buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *hint = new QLabel(tr("Each cell is written in both languages. Enter goes down; at the end it adds a row."));
    hint->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Rows:"), m_rows);
    form->addRow(tr("&Columns:"), m_columns);
    form->addRow(m_head);
    form->addRow(hint);
    form->addRow(buttons);
    setMinimumWidth(360);
    m_rows->selectAll();
}

int TableDialog::rows() const { return m_rows->value(); }
int TableDialog::columns() const { return m_columns->value(); }
bool TableDialog::hasHead() const { return m_head->isChecked(); }

} // namespace ui::editor
