// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/entrydialog.h"

#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::outline {

EntryDialog::EntryDialog(Purpose purpose, model::EntryKind kind, const std::array<QString, 2> &titles, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_kind(kind), m_hint(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("entryDialog"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    for (const base::Language language : base::bothLanguages) {
        const auto side = size_t(base::indexOf(language));
        m_labels[side] = new QLabel(this);
        m_fields[side] = new QLineEdit(titles[side], this);
        m_fields[side]->setObjectName(QStringLiteral("entryDialog.") + base::codeOf(language));
        m_fields[side]->setMinimumWidth(420);
        m_labels[side]->setBuddy(m_fields[side]);
        form->addRow(m_labels[side], m_fields[side]);
        connect(m_fields[side], &QLineEdit::textChanged, this, &EntryDialog::allowWhenTitled);
    }
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allowWhenTitled();
    retranslate();
}

std::array<QString, 2> EntryDialog::titles() const
{
    return {m_fields[0]->text().trimmed(), m_fields[1]->text().trimmed()};
}

void EntryDialog::allowWhenTitled()
{
    const auto [french, dutch] = titles();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!french.isEmpty() || !dutch.isEmpty());
}

void EntryDialog::retranslate()
{
    const bool adds = m_purpose == Purpose::Add;
    switch (m_kind) {
    case model::EntryKind::Part: setWindowTitle(adds ? tr("New part") : tr("Title of the part")); break;
    case model::EntryKind::Module: setWindowTitle(adds ? tr("New module") : tr("Title of the module")); break;
    case model::EntryKind::Practice: setWindowTitle(adds ? tr("New practice") : tr("Title of the practice")); break;
    }
    m_hint->setText(tr("One title is enough for now; the other language can follow."));
    m_labels[0]->setText(tr("Title in &French:"));
    m_labels[1]->setText(tr("Title in &Dutch:"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(adds ? tr("Add") : tr("Rename"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void EntryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::outline
