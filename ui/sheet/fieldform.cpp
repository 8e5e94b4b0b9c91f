// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/fieldform.h"

#include "ui/language/wordtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui::sheet {

using namespace model;

namespace {

constexpr Role roles[] = {Role::None,     Role::Objective, Role::Audience,  Role::Description, Role::Tasks,   Role::Roles,
                          Role::Partners, Role::Resources, Role::Frequency, Role::Results,     Role::Lessons, Role::Contact};

void refill(QComboBox *box, const QStringList &texts)
{
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent), m_roleLabel(new QLabel(this)), m_role(new QComboBox(this)), m_audienceLabel(new QLabel(this)),
      m_audience(new QComboBox(this)), m_usesLabel(new QLabel(this)), m_uses(new QComboBox(this)), m_optional(new QCheckBox(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (size_t i = 0; i < m_names.size(); ++i) {
        m_nameLabels[i] = new QLabel(this);
        m_names[i] = new QLineEdit(this);
        m_names[i]->setObjectName(QStringLiteral("template.name%1").arg(i));
        m_nameLabels[i]->setBuddy(m_names[i]);
        form->addRow(m_nameLabels[i], m_names[i]);
        connect(m_names[i], &QLineEdit::textEdited, this, &FieldForm::take);
    }
    const std::tuple<QLabel *, QComboBox *, const char *> choices[] = {
        {m_roleLabel, m_role, "template.role"}, {m_usesLabel, m_uses, "template.uses"}, {m_audienceLabel, m_audience, "template.audience"}};
    for (const auto &[label, box, name] : choices) {
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        form->addRow(label, box);
        connect(box, &QComboBox::activated, this, &FieldForm::take);
    }
    m_optional->setObjectName(QStringLiteral("template.optional"));
    form->addRow(m_optional);
    connect(m_optional, &QCheckBox::clicked, this, &FieldForm::take);
    retranslate();
}

void FieldForm::show(const SheetField &field, const std::array<base::Language, 2> &languages)
{
    m_field = field;
    m_languages = languages;
    retranslate();
}

void FieldForm::fill()
{
    m_isFilling = true;
    for (size_t i = 0; i < m_names.size(); ++i)
        if (const QString &name = m_field.name.in(m_languages[i]).text(); m_names[i]->text() != name)
            m_names[i]->setText(name);
    m_role->setCurrentIndex(int(std::find(std::begin(roles), std::end(roles), m_field.header.role) - std::begin(roles)));
    m_audience->setCurrentIndex(int(m_field.header.audience));
    m_uses->setCurrentIndex(int(m_field.header.languages));
    m_optional->setChecked(m_field.header.optional);
    m_isFilling = false;
}

void FieldForm::take()
{
    if (m_isFilling)
        return;
    for (size_t i = 0; i < m_names.size(); ++i)
        m_field.name.in(m_languages[i]) = Wording(m_names[i]->text().trimmed());
    m_field.header.role = roles[std::max(0, m_role->currentIndex())];
    m_field.header.audience = Audience(std::max(0, m_audience->currentIndex()));
    m_field.header.languages = LanguageUse(std::max(0, m_uses->currentIndex()));
    m_field.header.optional = m_optional->isChecked();
    Q_EMIT changed(m_field);
}

void FieldForm::retranslate()
{
    m_isFilling = true;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const QString language = language::languageName(m_languages[i]);
        m_nameLabels[i]->setText(tr("Name in %1").arg(language));
        m_names[i]->setAccessibleName(tr("Name in %1").arg(language));
        m_names[i]->setPlaceholderText(m_field.header.role == Role::None ? QString() : tr("the usual name of its role"));
    }
    m_roleLabel->setText(tr("What it &is"));
    m_role->setAccessibleName(tr("What it is"));
    m_audienceLabel->setText(tr("Who may &read it"));
    m_audience->setAccessibleName(tr("Who may read it"));
    m_usesLabel->setText(tr("&Languages"));
    m_uses->setAccessibleName(tr("Languages"));
    m_optional->setText(tr("A sheet is c&omplete without it"));
    QStringList names{tr("A field of your own")};
    for (const Role role : roles)
        if (role != Role::None)
            names.append(language::capitalised(language::roleName(role)));
    refill(m_role, names);
    refill(m_audience, {tr("Everybody"), tr("Only the networks"), tr("Only the makers of the manual")});
    refill(m_uses, {tr("Written in both languages"), tr("Typed once for both"), tr("In its author’s language only")});
    m_isFilling = false;
    fill();
}

void FieldForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::sheet
