// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/reviewform.h"

#include "check/review.h"
#include "model/vocabulary.h"
#include "ui/language/datetext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/roomyrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <tuple>

namespace ui::sheet {

using namespace model;

namespace {

QHBoxLayout *beside(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->setStretch(0, 1);
    return row;
}

} // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : QWidget(parent), m_ownerLabel(new QLabel(this)), m_owner(new QLineEdit(this)), m_byLabel(new QLabel(this)),
      m_hasDay(new QCheckBox(this)), m_day(new QDateEdit(this)), m_due(new QLabel(this)), m_confirm(new QPushButton(this)),
      m_contactDue(new QLabel(this)), m_confirmContact(new QPushButton(this)), m_signOffs(new QTreeWidget(this)),
      m_role(new QComboBox(this)), m_signer(new QLineEdit(this)), m_forNetwork(new QCheckBox(this)), m_sign(new QPushButton(this)),
      m_withdraw(new QPushButton(this))
{
    m_owner->setObjectName(QStringLiteral("sheet.owner"));
    m_hasDay->setObjectName(QStringLiteral("sheet.hasDay"));
    m_day->setObjectName(QStringLiteral("sheet.reviewBy"));
    m_day->setCalendarPopup(true);
    m_confirm->setObjectName(QStringLiteral("sheet.confirm"));
    m_confirmContact->setObjectName(QStringLiteral("sheet.confirmContact"));
    m_signOffs->setObjectName(QStringLiteral("sheet.signOffs"));
    m_role->setObjectName(QStringLiteral("sheet.role"));
    m_signer->setObjectName(QStringLiteral("sheet.signer"));
    m_forNetwork->setObjectName(QStringLiteral("sheet.forNetwork"));
    m_sign->setObjectName(QStringLiteral("sheet.sign"));
    m_withdraw->setObjectName(QStringLiteral("sheet.withdraw"));
    m_ownerLabel->setBuddy(m_owner);
    m_byLabel->setBuddy(m_hasDay);
    for (QLabel *label : {m_due, m_contactDue})
        label->setWordWrap(true);
    m_signOffs->setColumnCount(2);
    m_signOffs->setRootIsDecorated(false);
    m_signOffs->setItemDelegate(new shared::RoomyRows(this));
    m_signOffs->header()->setStretchLastSection(true);
    m_signOffs->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (QPushButton *button : {m_confirm, m_confirmContact, m_sign, m_withdraw})
        button->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(m_ownerLabel, m_owner);
    auto *day = new QHBoxLayout;
    day->addWidget(m_hasDay);
    day->addWidget(m_day);
    day->addStretch(1);
    form->addRow(m_byLabel, day);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addLayout(beside({m_due, m_confirm}));
    column->addLayout(beside({m_contactDue, m_confirmContact}));
    column->addWidget(m_signOffs, 1);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    column->addLayout(beside({m_signer, m_role, m_forNetwork, m_sign}));
    connect(m_owner, &QLineEdit::editingFinished, this, &ReviewForm::take);
    connect(m_hasDay, &QCheckBox::clicked, this, &ReviewForm::take);
    connect(m_day, &QDateEdit::dateChanged, this, &ReviewForm::take);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_confirmContact, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_sign, &QPushButton::clicked, this, &ReviewForm::sign);
    connect(m_signer, &QLineEdit::textChanged, this, &ReviewForm::followSigner);
    connect(m_signOffs, &QTreeWidget::currentItemChanged, this, &ReviewForm::judge);
    connect(m_withdraw, &QPushButton::clicked, this, &ReviewForm::withdraw);
    m_sign->setEnabled(false);
    retranslate();
}

void ReviewForm::show(const Manual &manual, const Entry &entry, const QString &author)
{
    m_manual = manual;
    m_entry = entry.id;
    m_author = author;
    fill();
}

QString ReviewForm::dueText(const QDate &day) const
{
    if (!day.isValid())
        return tr("Nobody has said when to look at it again.");
    return day <= QDate::currentDate() ? tr("Due since %1.").arg(language::shortDateText(day))
                                       : tr("To look at again by %1.").arg(language::shortDateText(day));
}

void ReviewForm::fill()
{
    const Entry *entry = m_manual.entry(m_entry);
    if (!entry)
        return;
    m_isFilling = true;
    if (!m_owner->isModified()) // what is being typed stays
        m_owner->setText(entry->header.owner);
    m_hasDay->setChecked(entry->header.reviewBy.isValid());
    m_day->setEnabled(entry->header.reviewBy.isValid());
    m_day->setDate(entry->header.reviewBy.isValid() ? entry->header.reviewBy
                                                    : QDate::currentDate().addMonths(m_manual.review().entryMonths));
    m_due->setText(dueText(check::entryDue(m_manual, *entry)));
    const bool hasContact = !entry->header.contact.isEmpty();
    m_contactDue->setVisible(hasContact);
    m_confirmContact->setVisible(hasContact);
    m_contactDue->setText(tr("Contact: %1").arg(dueText(check::contactDue(m_manual, *entry))));
    m_forNetwork->setVisible(!entry->header.network.isNull());
    fillSignOffs(*entry);
    m_isFilling = false;
}

void ReviewForm::fillSignOffs(const Entry &entry)
{
    const SignOffId before = chosenSignOff();
    m_signOffs->clear();
    for (const check::SignOffNeed &need : check::signOffsOf(m_manual, entry)) {
        const QString who = language::signerName(need.who);
        const QString state = need.state == check::SignOffState::Given      ? tr("signed")
                              : need.state == check::SignOffState::Outdated ? tr("has changed since it was signed")
                                                                            : tr("still to sign");
        new QTreeWidgetItem(m_signOffs, {tr("Needed: %1").arg(who), state});
    }
    const base::Hash content = check::signedContent(m_manual, entry);
    QList<std::pair<SignOffHeader, SignOffId>> given;
    const QHash<SignOffId, SignOffHeader> &all = m_manual.signOffs();
    for (auto signOff = all.cbegin(); signOff != all.cend(); ++signOff)
        if (signOff->entry == entry.id)
            given.append({*signOff, signOff.key()});
    std::sort(given.begin(), given.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first.on, left.first.by, left.first.role, left.second)
               < std::tie(right.first.on, right.first.by, right.first.role, right.second);
    });
    for (const auto &[signOff, id] : std::as_const(given)) {
        const QString role = language::signOffRoleName(codeOf(signOff.role));
        const QString as = signOff.network.isNull() ? role : tr("%1 for its network", "role").arg(role);
        const QString when = tr("%1, %2", "role, day").arg(as, language::shortDateText(signOff.on));
        auto *item = new QTreeWidgetItem(m_signOffs, {signOff.by, signOff.seen == content ? when : tr("%1; has changed since").arg(when)});
        item->setData(0, Qt::UserRole, id.toString());
        if (id == before)
            m_signOffs->setCurrentItem(item);
    }
    m_withdraw->setVisible(!given.isEmpty());
    judge();
}

/// Null: what is chosen is no signature that was given.
SignOffId ReviewForm::chosenSignOff() const
{
    const QTreeWidgetItem *item = m_signOffs->currentItem();
    return item ? SignOffId(base::Id::fromString(item->data(0, Qt::UserRole).toString())) : SignOffId();
}

void ReviewForm::judge()
{
    m_withdraw->setEnabled(!chosenSignOff().isNull());
}

/// Whom the register knows signs as what he or she usually speaks.
void ReviewForm::followSigner(const QString &name)
{
    m_sign->setEnabled(!name.trimmed().isEmpty());
    if (const std::optional<SignOffRole> role = check::usualRole(m_manual, name))
        m_role->setCurrentIndex(m_role->findData(int(*role)));
}

void ReviewForm::take()
{
    const Entry *entry = m_manual.entry(m_entry);
    if (m_isFilling || !entry)
        return;
    m_owner->setModified(false); // told
    EntryHeader header = entry->header;
    const QString owner = m_owner->text().trimmed();
    header.owner = owner.isEmpty() && header.owner.isNull() ? QString() : owner;
    header.reviewBy = m_hasDay->isChecked() ? m_day->date() : QDate();
    if (header != entry->header)
        Q_EMIT changed(header);
}

void ReviewForm::confirm(bool contact)
{
    Q_EMIT confirmed({ref(m_entry), contact, m_author, QDate::currentDate(), {}});
}

void ReviewForm::sign()
{
    const Entry *entry = m_manual.entry(m_entry);
    if (!entry)
        return;
    SignOffHeader signOff;
    signOff.entry = m_entry;
    signOff.role = SignOffRole(m_role->currentData().toInt());
    signOff.by = m_signer->text().trimmed();
    signOff.network = m_forNetwork->isChecked() ? entry->header.network : NetworkId();
    signOff.on = QDate::currentDate();
    m_signer->setFocus(); // the button, which nobody can press without a name, would pass the keyboard on
    m_signer->clear();
    m_forNetwork->setChecked(false); // nobody speaks for a network because somebody before did
    Q_EMIT signedOff(signOff);
}

void ReviewForm::withdraw()
{
    const SignOffId id = chosenSignOff();
    if (id.isNull())
        return;
    m_signOffs->setFocus(); // the button can do nothing once it is done
    Q_EMIT withdrawn(id, m_manual.signOffs().value(id).by);
}

void ReviewForm::retranslate()
{
    m_ownerLabel->setText(tr("&Looked after by"));
    m_owner->setAccessibleName(tr("Looked after by"));
    m_byLabel->setText(tr("Look at it &again"));
    m_hasDay->setText(tr("on the day"));
    m_hasDay->setAccessibleName(tr("Look at it again on a named day"));
    m_day->setAccessibleName(tr("Day of the review"));
    m_day->setLocale(QLocale()); // it keeps what was so when it was made
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_confirm->setText(tr("&Still true today"));
    m_confirmContact->setText(tr("Contact still &right today"));
    m_confirmContact->setAccessibleName(tr("The contact is still right today"));
    m_signOffs->setHeaderLabels({tr("Signatures"), tr("How they stand")});
    m_signOffs->setAccessibleName(tr("Signatures"));
    m_signer->setPlaceholderText(tr("Name of who signs"));
    m_signer->setAccessibleName(tr("Name of who signs"));
    m_role->setAccessibleName(tr("As what"));
    m_forNetwork->setText(tr("for its network"));
    m_sign->setText(tr("Si&gn"));
    m_withdraw->setText(tr("&Withdraw the signature"));
    m_withdraw->setToolTip(tr("It counts no more; the history keeps that it was given."));
    const int chosen = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const QString &role : vocabulary<SignOffRole>())
        m_role->addItem(language::capitalised(language::signOffRoleName(role)), int(*signOffRoleFrom(role)));
    m_role->setCurrentIndex(chosen);
    fill();
}

void ReviewForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::sheet
