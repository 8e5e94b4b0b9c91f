// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencesdialog.h"

#include "ui/shared/dialogbuttons.h"
#include "ui/shared/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::settings {

PreferencesDialog::PreferencesDialog(language::Interface language, shared::Appearance appearance, QWidget *parent)
    : QDialog(parent), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(shared::authorName(), this)),
      m_nameHint(new QLabel(this)), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_appearanceLabel(new QLabel(this)), m_appearance(new QComboBox(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    m_name->setObjectName(QStringLiteral("preferences.name"));
    m_name->setMinimumWidth(320);
    m_language->setObjectName(QStringLiteral("preferences.language"));
    m_appearance->setObjectName(QStringLiteral("preferences.appearance"));
    for (const language::Interface choice : language::allInterfaces)
        m_language->addItem(language::ownNameOf(choice), int(choice));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    for (const auto choice : {shared::Appearance::FollowSystem, shared::Appearance::Light, shared::Appearance::Dark})
        m_appearance->addItem(QString(), int(choice));
    m_appearance->setCurrentIndex(int(appearance));
    m_nameHint->setWordWrap(true);
    m_nameHint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    m_nameLabel->setBuddy(m_name);
    m_languageLabel->setBuddy(m_language);
    m_appearanceLabel->setBuddy(m_appearance);
    form->addRow(m_nameLabel, m_name);
    form->addRow(QString(), m_nameHint);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_appearanceLabel, m_appearance);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { Q_EMIT authorChosen(m_name->text().trimmed()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(language::Interface(m_language->currentData().toInt())); });
    connect(m_appearance, &QComboBox::activated, this,
            [this](int index) { Q_EMIT appearanceChosen(shared::Appearance(index)); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_nameLabel->setText(tr("Your &name:"));
    m_nameHint->setText(tr("It is shown beside each change you make, in the history of the manual."));
    m_languageLabel->setText(tr("&Language of the program:"));
    m_appearanceLabel->setText(tr("&Appearance:"));
    m_appearance->setItemText(0, tr("Follow the system"));
    m_appearance->setItemText(1, tr("Light"));
    m_appearance->setItemText(2, tr("Dark"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::settings
