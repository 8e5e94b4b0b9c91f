// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/reviewrulesdialog.h"

#include "edit/reviewedits.h"
#include "model/vocabulary.h"
#include "ui/language/errortext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::sheet {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

/// Only a practice has a network of its own.
bool maySign(const QString &who, EntryKind kind)
{
    return who != u"network" || kind == EntryKind::Practice;
}

} // namespace

ReviewRulesDialog::ReviewRulesDialog(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_printed(new QCheckBox(this)), m_signHead(new QLabel(this)), m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(this))
{
    setObjectName(u"reviewRulesDialog"_s);
    build();
    const ReviewHeader rules = workspace.manual().review();
    const int months[] = {rules.entryMonths, rules.figureMonths, rules.contactMonths};
    for (size_t i = 0; i < m_months.size(); ++i) {
        m_months[i]->setValue(months[i]);
        connect(m_months[i], &QSpinBox::valueChanged, this, &ReviewRulesDialog::judge);
    }
    m_printed->setChecked(rules.printed);
    connect(m_printed, &QCheckBox::clicked, this, &ReviewRulesDialog::judge);
    for (const Signature &signature : std::as_const(m_signatures)) {
        signature.box->setChecked(rules.signOffs[size_t(signature.kind)].contains(signature.who));
        connect(signature.box, &QCheckBox::clicked, this, &ReviewRulesDialog::judge);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReviewRulesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    judge();
}

void ReviewRulesDialog::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    static constexpr const char *names[] = {"rules.entries", "rules.figures", "rules.contacts"};
    for (size_t i = 0; i < m_months.size(); ++i) {
        m_monthLabels[i] = new QLabel(this);
        m_months[i] = new QSpinBox(this);
        m_months[i]->setObjectName(QString::fromLatin1(names[i]));
        m_months[i]->setRange(1, ReviewHeader::mostMonths);
        m_monthLabels[i]->setBuddy(m_months[i]);
        grid->addWidget(m_monthLabels[i], int(i), 0);
        grid->addWidget(m_months[i], int(i), 1, 1, 3);
    }
    m_printed->setObjectName(u"rules.printed"_s);
    grid->addWidget(m_printed, 3, 0, 1, 4);
    setTabOrder(m_months.back(), m_printed);
    addSigners(grid);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_accept = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"rules.accept"_s);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addLayout(grid);
    column->addWidget(m_refusal);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

void ReviewRulesDialog::addSigners(QGridLayout *grid)
{
    constexpr int headRow = 4;
    m_signHead->setWordWrap(true);
    QFont font = m_signHead->font();
    font.setWeight(QFont::DemiBold);
    m_signHead->setFont(font);
    grid->addWidget(m_signHead, headRow, 0);
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        m_kinds[kind] = new QLabel(this);
        grid->addWidget(m_kinds[kind], headRow, int(kind) + 1, Qt::AlignHCenter | Qt::AlignBottom);
    }
    for (const QString &who : QStringList{u"network"_s, u"lived"_s} + vocabulary<SignOffRole>()) {
        const int row = headRow + 1 + int(m_signers.size());
        auto *label = new QLabel(this);
        m_signers.append({who, label});
        grid->addWidget(label, row, 0);
        for (const EntryKind kind : {EntryKind::Part, EntryKind::Module, EntryKind::Practice}) {
            if (!maySign(who, kind))
                continue;
            auto *box = new QCheckBox(this);
            box->setObjectName(u"rules.%1.%2"_s.arg(who, codeOf(kind)));
            grid->addWidget(box, row, int(kind) + 1, Qt::AlignHCenter);
            m_signatures.append({kind, who, box});
        }
    }
}

ReviewHeader ReviewRulesDialog::rules() const
{
    ReviewHeader rules = m_workspace.manual().review();
    rules.entryMonths = m_months[0]->value();
    rules.figureMonths = m_months[1]->value();
    rules.contactMonths = m_months[2]->value();
    rules.printed = m_printed->isChecked();
    for (const Signature &signature : m_signatures) {
        QStringList &asked = rules.signOffs[size_t(signature.kind)];
        if (!signature.box->isChecked())
            asked.removeAll(signature.who);
        else if (!asked.contains(signature.who))
            asked.append(signature.who);
    }
    return rules;
}

void ReviewRulesDialog::judge()
{
    m_accept->setEnabled(m_workspace.access() == edit::Access::ReadWrite && rules() != m_workspace.manual().review());
}

void ReviewRulesDialog::accept()
{
    const base::Outcome outcome = m_workspace.perform(edit::changeReview(rules()));
    m_refusal->setVisible(!outcome);
    if (!outcome)
        return m_refusal->setText(language::errorText(outcome.error()));
    QDialog::accept();
}

void ReviewRulesDialog::retranslate()
{
    setWindowTitle(tr("Reviews and signatures"));
    const QStringList labels{tr("&Entries are looked at again after"), tr("&Figures are looked at again after"),
                             tr("C&ontacts are looked at again after")};
    for (size_t i = 0; i < m_months.size(); ++i) {
        m_monthLabels[i]->setText(labels[qsizetype(i)]);
        m_months[i]->setAccessibleName(QString(labels[qsizetype(i)]).remove(u'&'));
        m_months[i]->setSuffix(tr(" months"));
    }
    m_printed->setText(tr("Sheets say on paper until when they were found &true"));
    m_signHead->setText(tr("Who signs before something is published"));
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds[kind]->setText(language::capitalised(language::entryKindName(EntryKind(kind))));
    for (const auto &[who, label] : std::as_const(m_signers))
        label->setText(language::capitalised(language::signerName(who)));
    for (const Signature &signature : std::as_const(m_signatures))
        signature.box->setAccessibleName(
            tr("%1, %2", "who signs, kind of entry")
                .arg(language::capitalised(language::signerName(signature.who)), language::entryKindName(signature.kind)));
    m_accept->setText(tr("&Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ReviewRulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::sheet
