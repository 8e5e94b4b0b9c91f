// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/packmodels.h"

#include "edit/meetingedits.h"
#include "text/markup.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;
using base::Language;

PackModels::PackModels(edit::Workspace &workspace, const QList<model::PackPart> &parts, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_parts(parts),
      m_listLabel(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_nameLabels{new QLabel(this), new QLabel(this)},
      m_names{new QLineEdit(this), new QLineEdit(this)},
      m_remove(new QPushButton(this)),
      m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(this))
{
    setObjectName(u"packModels"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &PackModels::choose);
    for (QLineEdit *name : m_names)
        connect(name, &QLineEdit::textChanged, this, &PackModels::judge);
    connect(m_remove, &QPushButton::clicked, this, &PackModels::remove);
    connect(m_keep, &QPushButton::clicked, this, &PackModels::keep);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::close);
    resize(460, 420);
    retranslate();
}

void PackModels::buildLayout()
{
    m_list->setObjectName(u"models.list"_s);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_listLabel->setBuddy(m_list);
    m_listLabel->setWordWrap(true);
    m_remove->setObjectName(u"models.remove"_s);
    m_remove->setAutoDefault(false);
    m_refusal->setObjectName(u"models.refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_keep = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_keep->setObjectName(u"models.keep"_s);
    m_keep->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    for (const Language language : m_workspace.manual().header().languages) {
        const auto at = size_t(base::indexOf(language));
        m_names[at]->setObjectName(u"models.name."_s + base::codeOf(language));
        m_nameLabels[at]->setBuddy(m_names[at]);
        form->addRow(m_nameLabels[at], m_names[at]);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_listLabel);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    column->addLayout(form);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
}

void PackModels::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    m_list->addItem(tr("A new model"));
    for (const model::Pack &pack : m_workspace.manual().packs())
        m_list->addItem(text::plain(pack.name.preferring(language::readersLanguage())));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void PackModels::choose(int row)
{
    const auto &packs = m_workspace.manual().packs();
    for (const Language language : base::bothLanguages) {
        const QString name = row > 0 && row <= packs.size() ? text::plain(packs[row - 1].name.in(language).text()) : QString();
        m_names[size_t(base::indexOf(language))]->setText(name);
    }
    judge();
}

void PackModels::keep()
{
    QList<model::Pack> packs = m_workspace.manual().packs();
    const int row = m_list->currentRow();
    if (row <= 0 || row > packs.size()) {
        packs.append(model::Pack());
        packs.last().id = model::PackId::create();
    }
    model::Pack &pack = row > 0 && row <= packs.size() ? packs[row - 1] : packs.last();
    pack.header.parts = m_parts;
    for (const Language language : base::bothLanguages)
        pack.name.in(language) = model::Wording(text::escaped(m_names[size_t(base::indexOf(language))]->text().trimmed()));
    if (perform(packs))
        accept();
}

void PackModels::remove()
{
    QList<model::Pack> packs = m_workspace.manual().packs();
    const int row = m_list->currentRow();
    if (row <= 0 || row > packs.size())
        return;
    packs.removeAt(row - 1);
    if (perform(packs))
        fill();
    m_list->setFocus();
}

bool PackModels::perform(const QList<model::Pack> &packs)
{
    const base::Outcome outcome = m_workspace.perform(edit::changePacks(packs));
    m_refusal->setVisible(!outcome);
    if (!outcome)
        m_refusal->setText(language::errorText(outcome.error()));
    return bool(outcome);
}

void PackModels::judge()
{
    const bool isNamed =
        std::any_of(m_names.begin(), m_names.end(), [](const QLineEdit *name) { return !name->text().trimmed().isEmpty(); });
    m_keep->setEnabled(isNamed);
    m_keep->setText(m_list->currentRow() > 0 ? tr("&Replace it") : tr("&Keep"));
    m_remove->setEnabled(m_list->currentRow() > 0);
}

void PackModels::retranslate()
{
    setWindowTitle(tr("Keep the pack as a model"));
    m_listLabel->setText(tr("Other meetings can begin with these parts. Choose a model to replace, or give a new one a name:"));
    m_list->setAccessibleName(tr("Models"));
    m_nameLabels[0]->setText(tr("Name in &French:"));
    m_nameLabels[1]->setText(tr("Name in &Dutch:"));
    m_remove->setText(tr("Re&move this model"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

void PackModels::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
