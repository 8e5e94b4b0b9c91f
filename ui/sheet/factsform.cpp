// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/factsform.h"

#include "check/sheets.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <utility>

namespace ui::sheet {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

template<typename ObjectId>
ObjectId chosen(const QComboBox *box)
{
    return ObjectId(base::Id::fromString(box->currentData().toString()));
}

template<typename ObjectId>
void choose(QComboBox *box, ObjectId id)
{
    box->setCurrentIndex(std::max(0, box->findData(id.isNull() ? QString() : id.toString())));
}

/// An empty field says nothing; a fact that was never there stays so.
QString said(const QLineEdit *line, const QString &before)
{
    const QString text = line->text().trimmed();
    return text.isEmpty() && before.isNull() ? before : text;
}

constexpr Lifecycle stages[] = {Lifecycle::Unstated, Lifecycle::Proposed, Lifecycle::BeingWritten,
                                Lifecycle::Active,   Lifecycle::Ended,    Lifecycle::Succeeded};
constexpr Audience audiences[] = {Audience::Public, Audience::Network, Audience::Internal};

} // namespace

FactsForm::FactsForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(14);
    m_network = addChoice("network");
    m_place = addLine("place");
    m_promoter = addChoice("promoter");
    m_since = addLine("since");
    m_website = addLine("website");
    m_contact = addLine("contact");
    m_audience = addChoice("audience");
    m_lifecycle = addChoice("lifecycle");
    m_successor = addChoice("successor");
    m_principles = new QListWidget(this);
    m_principles->setMaximumHeight(150);
    addRow("principles", m_principles);
    connect(m_principles, &QListWidget::itemChanged, this, &FactsForm::take);
    retranslate();
}

QLineEdit *FactsForm::addLine(const char *fact)
{
    auto *line = new QLineEdit(this);
    addRow(fact, line);
    connect(line, &QLineEdit::editingFinished, this, &FactsForm::take);
    return line;
}

QComboBox *FactsForm::addChoice(const char *fact)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(fact, box);
    connect(box, &QComboBox::activated, this, &FactsForm::take);
    return box;
}

void FactsForm::addRow(const char *name, QWidget *field)
{
    const QString fact = QString::fromLatin1(name);
    field->setObjectName(u"sheet."_s + fact);
    auto *label = new QLabel(this);
    label->setBuddy(field);
    Row row{fact, label, field, nullptr};
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(field, 1);
    if (QStringList{u"place"_s, u"promoter"_s, u"since"_s, u"website"_s, u"contact"_s}.contains(fact)) {
        row.unsaid = new QCheckBox(this);
        row.unsaid->setObjectName(u"sheet.unsaid."_s + fact);
        line->addWidget(row.unsaid);
        connect(row.unsaid, &QCheckBox::clicked, this, [this, fact](bool isUnsaid) { Q_EMIT unsaidChanged(fact, isUnsaid); });
    }
    m_form->addRow(label, line);
    m_rows.append(row);
}

QString FactsForm::nameOf(const Text &name) const
{
    return name.preferring(language::readersLanguage());
}

void FactsForm::show(const Manual &manual, const Entry &entry)
{
    m_manual = manual;
    m_entry = entry.id;
    fill();
}

void FactsForm::offer(QComboBox *box, const QList<Choice> &choices)
{
    QList<Choice> &offered = m_offered[box];
    if (offered == choices)
        return;
    offered = choices;
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(choice.name, choice.id);
}

void FactsForm::fillChoices()
{
    const Choice none{QString(), tr("not filled in")};
    QList<Choice> networks{none};
    QList<Choice> people{none};
    QList<Choice> practices{none};
    for (const Network &network : m_manual.networks())
        networks.append({network.id.toString(), nameOf(network.name)});
    for (const Person &person : m_manual.people())
        people.append({person.id.toString(), nameOf(person.name)});
    for (const EntryId &id : m_manual.readingOrder())
        if (id != m_entry && m_manual.entry(id)->header.kind == EntryKind::Practice)
            practices.append({id.toString(), language::entryName(id, m_manual)});
    offer(m_network, networks);
    offer(m_promoter, people);
    offer(m_successor, practices);
    QList<Choice> ways;
    for (const Lifecycle stage : stages)
        ways.append({QString::number(int(stage)), language::capitalised(language::lifecycleName(stage))});
    offer(m_lifecycle, ways);
    const QStringList readers{tr("Everybody may read the contact"), tr("Only the networks"), tr("Only the makers of the manual")};
    QList<Choice> open;
    for (const Audience audience : audiences)
        open.append({QString::number(int(audience)), readers[int(audience)]});
    offer(m_audience, open);
}

void FactsForm::fillPrinciples(const QList<PrincipleId> &chosen)
{
    QList<Choice> principles;
    for (const Principle &principle : m_manual.principles())
        principles.append({principle.id.toString(), nameOf(principle.name)});
    if (std::exchange(m_offeredPrinciples, principles) != principles) {
        m_principles->clear();
        for (const Choice &principle : std::as_const(principles))
            (new QListWidgetItem(principle.name, m_principles))->setData(Qt::UserRole, principle.id);
    }
    for (int row = 0; row < m_principles->count(); ++row) {
        QListWidgetItem *item = m_principles->item(row);
        const PrincipleId id(base::Id::fromString(item->data(Qt::UserRole).toString()));
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void FactsForm::fill()
{
    const Entry *entry = m_manual.entry(m_entry);
    if (!entry)
        return;
    m_isFilling = true;
    fillChoices();
    const EntryHeader &header = entry->header;
    choose(m_network, header.network);
    choose(m_promoter, header.promoter);
    choose(m_successor, header.successor);
    m_lifecycle->setCurrentIndex(m_lifecycle->findData(QString::number(int(header.lifecycle))));
    m_audience->setCurrentIndex(int(header.contactAudience));
    const std::pair<QLineEdit *, QString> lines[] = {
        {m_place, header.place}, {m_since, header.since}, {m_website, header.website}, {m_contact, header.contact}};
    for (const auto &[line, text] : lines)
        if (!line->hasFocus() || !line->isModified())
            line->setText(text);
    fillPrinciples(header.principles);
    for (const Row &row : m_rows) {
        if (!row.unsaid)
            continue;
        const check::Answer answer = check::answerOf(m_manual, *entry, row.fact);
        row.unsaid->setChecked(answer == check::Answer::Unsaid);
        row.unsaid->setEnabled(answer != check::Answer::Said);
    }
    m_isFilling = false;
}

void FactsForm::take()
{
    const Entry *entry = m_manual.entry(m_entry);
    if (m_isFilling || !entry)
        return;
    EntryHeader header = entry->header;
    header.network = chosen<NetworkId>(m_network);
    header.promoter = chosen<PersonId>(m_promoter);
    header.successor = chosen<EntryId>(m_successor);
    header.lifecycle = Lifecycle(m_lifecycle->currentData().toInt());
    header.contactAudience = Audience(m_audience->currentData().toInt());
    header.place = said(m_place, header.place);
    header.since = said(m_since, header.since);
    header.website = said(m_website, header.website);
    header.contact = said(m_contact, header.contact);
    header.principles.clear();
    for (int row = 0; row < m_principles->count(); ++row)
        if (const QListWidgetItem *item = m_principles->item(row); item->checkState() == Qt::Checked)
            header.principles.append(PrincipleId(base::Id::fromString(item->data(Qt::UserRole).toString())));
    if (header != entry->header)
        Q_EMIT changed(header);
}

void FactsForm::retranslate()
{
    const QStringList labels{tr("&Network"), tr("&Place"), tr("Pr&omoter"), tr("&Since (year, month or day)"), tr("&Website"), tr("&Contact"),
                             tr("Who may &read it"), tr("S&tage"), tr("S&uccessor"), tr("Pr&inciples")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(labels[i]);
        m_rows[i].field->setAccessibleName(QString(labels[i]).remove(u'&'));
        if (m_rows[i].unsaid) {
            m_rows[i].unsaid->setText(tr("not said"));
            m_rows[i].unsaid->setToolTip(tr("The network was asked and did not say."));
            m_rows[i].unsaid->setAccessibleName(tr("%1: the network did not say").arg(QString(labels[i]).remove(u'&')));
        }
    }
    m_since->setPlaceholderText(u"2016-06"_s);
    fill();
}

void FactsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::sheet
