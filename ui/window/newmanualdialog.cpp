// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newmanualdialog.h"

#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/preferences.h"
#include "ui/window/filenames.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::window {

NewManualDialog::NewManualDialog(shared::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_intro(new QLabel(this)), m_pathLabel(new QLabel(this)),
      m_path(new QLineEdit(this)), m_browse(new QPushButton(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newManualDialog"));
    m_intro->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("newManual.path"));
    m_path->setMinimumWidth(420);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    for (const base::Language language : base::bothLanguages) {
        const auto side = size_t(base::indexOf(language));
        m_labels[side] = new QLabel(this);
        m_titles[side] = new QLineEdit(this);
        m_titles[side]->setObjectName(QStringLiteral("newManual.") + base::codeOf(language));
        m_labels[side]->setBuddy(m_titles[side]);
        form->addRow(m_labels[side], m_titles[side]);
        connect(m_titles[side], &QLineEdit::textChanged, this, &NewManualDialog::titleChanged);
    }
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    m_pathLabel->setBuddy(m_path);
    form->addRow(m_pathLabel, file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_browse, &QPushButton::clicked, this, &NewManualDialog::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsChosen = true; });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    titleChanged();
}

QString NewManualDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.endsWith(manualSuffix()) ? path : path + manualSuffix();
}

model::Incoming NewManualDialog::manual() const
{
    model::ManualParts parts;
    parts.header.code = base::Id::create().toString();
    for (size_t side = 0; side < 2; ++side)
        parts.title.wordings[side] = model::Wording(m_titles[side]->text().trimmed());
    model::Incoming incoming;
    incoming.manual = model::Manual(std::move(parts));
    return incoming;
}

void NewManualDialog::titleChanged()
{
    const QString french = m_titles[0]->text().trimmed();
    const QString title = french.isEmpty() ? m_titles[1]->text().trimmed() : french;
    if (!m_pathIsChosen)
        m_path->setText(QDir::toNativeSeparators(freeFile(shared::usualFolder(), title.isEmpty() ? tr("Manual") : title)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!title.isEmpty());
}

void NewManualDialog::browse()
{
    const QString chosen = m_dialogs.saveFile(this, {tr("New manual"), path(), manualFilter(), manualSuffix().mid(1)});
    if (chosen.isEmpty())
        return;
    m_pathIsChosen = true;
    m_path->setText(QDir::toNativeSeparators(chosen));
}

void NewManualDialog::retranslate()
{
    setWindowTitle(tr("New manual"));
    m_intro->setText(tr("What is it called? One title is enough for now; the other language can follow."));
    m_labels[0]->setText(tr("Title in &French:"));
    m_labels[1]->setText(tr("Title in &Dutch:"));
    m_pathLabel->setText(tr("&Keep it in:"));
    m_path->setAccessibleName(tr("File of the manual"));
    m_browse->setText(tr("&Browse…"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create the manual"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void NewManualDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::window
