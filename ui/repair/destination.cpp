// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/destination.h"

#include "text/markup.h"
#include "ui/language/wordtext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace ui::repair {

Destination::Destination(const model::Manual &manual, const Target &proposal, QWidget *parent)
    : QWidget(parent), m_proposal(proposal), m_where(new QLabel(this)), m_here(new QRadioButton(this)), m_newModule(new QRadioButton(this)),
      m_title(new QLineEdit(proposal.title, this)), m_languageLabel(new QLabel(this)),
      m_languages{new QRadioButton(this), new QRadioButton(this)}
{
    if (const model::Entry *entry = manual.entry(proposal.entry))
        m_entryTitle = text::plain(entry->title.preferring(proposal.language));
    m_here->setObjectName(QStringLiteral("destination.here"));
    m_newModule->setObjectName(QStringLiteral("destination.newModule"));
    m_title->setObjectName(QStringLiteral("destination.title"));
    auto *places = new QButtonGroup(this);
    auto *tongues = new QButtonGroup(this);
    for (QRadioButton *button : {m_here, m_newModule})
        places->addButton(button);
    for (QRadioButton *button : m_languages)
        tongues->addButton(button);
    m_here->setEnabled(!proposal.entry.isNull());
    (proposal.isNewModule || proposal.entry.isNull() ? m_newModule : m_here)->setChecked(true);
    m_languages[size_t(base::indexOf(proposal.language))]->setChecked(true);
    m_title->setEnabled(m_newModule->isChecked());
    auto *language = new QHBoxLayout;
    language->setSpacing(16);
    for (QRadioButton *button : m_languages)
        language->addWidget(button);
    language->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->addWidget(m_where, 0, 0);
    grid->addWidget(m_here, 0, 1, 1, 2);
    grid->addWidget(m_newModule, 1, 1);
    grid->addWidget(m_title, 1, 2);
    grid->addWidget(m_languageLabel, 2, 0);
    grid->addLayout(language, 2, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_newModule, &QRadioButton::toggled, m_title, &QWidget::setEnabled);
    connect(m_newModule, &QRadioButton::toggled, this, &Destination::changed);
    connect(m_title, &QLineEdit::textChanged, this, &Destination::changed);
    retranslate();
}

Target Destination::target() const
{
    Target target = m_proposal;
    target.isNewModule = m_newModule->isChecked();
    target.title = m_title->text().trimmed();
    target.language = m_languages[0]->isChecked() ? base::Language::French : base::Language::Dutch;
    return target;
}

bool Destination::isAcceptable() const
{
    return !m_newModule->isChecked() || !m_title->text().trimmed().isEmpty();
}

void Destination::retranslate()
{
    m_where->setText(tr("Where:"));
    const QString shown = m_entryTitle.size() > 60 ? m_entryTitle.left(59) + u'…' : m_entryTitle;
    m_here->setText(m_entryTitle.isEmpty() ? tr("At the end of the entry") : tr("At the end of “%1”").arg(QString(shown).replace(u'&', QStringLiteral("&&"))));
    m_newModule->setText(tr("As a new module:"));
    m_title->setAccessibleName(tr("Title of the new module"));
    m_languageLabel->setText(tr("Language of the text:"));
    m_languages[0]->setText(language::capitalised(language::languageName(base::Language::French)));
    m_languages[1]->setText(language::capitalised(language::languageName(base::Language::Dutch)));
}

} // namespace ui::repair
