// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/entryfilterform.h"

#include "text/markup.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

namespace ui::shared {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr const char *names[] = {"kind", "network", "principle", "stage", "due"};
constexpr int soon = 3; // months, as on the board
enum DueChoice { Whenever, Now, Soon };

using Items = QList<std::pair<QString, QVariant>>;

Items named(const QString &any, const QList<std::pair<base::Id, Text>> &objects)
{
    Items items{{any, QString()}};
    for (const auto &[id, name] : objects)
        items.append({text::plain(name.preferring(language::readersLanguage())), id.toString()});
    return items;
}

} // namespace

EntryFilterForm::EntryFilterForm(const QString &prefix, int columns, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int choice = 0; choice < choiceCount; ++choice) {
        auto *box = new QComboBox(this);
        box->setObjectName(prefix + QString::fromLatin1(names[choice]));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        grid->addWidget(box, choice / columns, choice % columns);
        connect(box, &QComboBox::currentIndexChanged, this, &EntryFilterForm::changed);
        m_boxes[size_t(choice)] = box;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    retranslate();
}

void EntryFilterForm::setManual(const Manual &manual)
{
    QList<std::pair<base::Id, Text>> networks;
    QList<std::pair<base::Id, Text>> principles;
    for (const model::Network &network : manual.networks())
        networks.append({network.id.id(), network.name});
    for (const model::Principle &principle : manual.principles())
        principles.append({principle.id.id(), principle.name});
    if (networks == m_networks && principles == m_principles)
        return;
    m_networks = networks;
    m_principles = principles;
    fill();
}

check::EntryFilter EntryFilterForm::filter() const
{
    const auto data = [this](Choice choice) { return m_boxes[choice]->currentData(); };
    check::EntryFilter filter;
    if (const QVariant kind = data(Kind); kind.isValid())
        filter.kind = EntryKind(kind.toInt());
    filter.network = NetworkId(base::Id::fromString(data(Network).toString()));
    filter.principle = PrincipleId(base::Id::fromString(data(Principle).toString()));
    if (const QVariant stage = data(Stage); stage.isValid())
        filter.stage = Lifecycle(stage.toInt());
    if (const int due = data(Due).toInt(); due != Whenever)
        filter.dueBy = due == Now ? QDate::currentDate() : QDate::currentDate().addMonths(soon);
    return filter;
}

void EntryFilterForm::reset()
{
    for (QComboBox *box : m_boxes)
        box->setCurrentIndex(0);
}

QVariantMap EntryFilterForm::choices() const
{
    QVariantMap choices;
    for (int choice = 0; choice < choiceCount; ++choice)
        if (const QVariant data = m_boxes[size_t(choice)]->currentData(); m_boxes[size_t(choice)]->currentIndex() > 0)
            choices.insert(QString::fromLatin1(names[choice]), data);
    return choices;
}

void EntryFilterForm::choose(const QVariantMap &choices)
{
    for (int choice = 0; choice < choiceCount; ++choice) {
        QComboBox *box = m_boxes[size_t(choice)];
        const QVariant wanted = choices.value(QString::fromLatin1(names[choice]));
        int index = 0;
        for (int i = 1; i < box->count() && wanted.isValid(); ++i) // settings keep everything as text
            index = box->itemData(i).toString() == wanted.toString() ? i : index;
        box->setCurrentIndex(index);
    }
}

void EntryFilterForm::refill(Choice choice, const Items &items)
{
    QComboBox *box = m_boxes[choice];
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

void EntryFilterForm::fill()
{
    using language::capitalised;
    Items kinds{{tr("Every kind of entry"), {}}};
    for (const EntryKind kind : {EntryKind::Part, EntryKind::Module, EntryKind::Practice})
        kinds.append({capitalised(language::entryKindName(kind)), int(kind)});
    Items stages{{tr("At every stage"), {}}};
    for (const Lifecycle stage : {Lifecycle::Unstated, Lifecycle::Proposed, Lifecycle::BeingWritten, Lifecycle::Active, Lifecycle::Ended,
                                  Lifecycle::Succeeded})
        stages.append({capitalised(language::lifecycleName(stage)), int(stage)});
    const check::EntryFilter before = filter();
    refill(Kind, kinds);
    refill(Network, named(tr("Of every network"), m_networks));
    refill(Principle, named(tr("For every principle"), m_principles));
    refill(Stage, stages);
    refill(Due, {{tr("Due or not"), int(Whenever)}, {tr("Due now"), int(Now)}, {tr("Due within three months"), int(Soon)}});
    if (filter() != before) // what was chosen is gone from the manual
        Q_EMIT changed();
}

void EntryFilterForm::retranslate()
{
    m_boxes[Kind]->setAccessibleName(tr("Kind of entry"));
    m_boxes[Network]->setAccessibleName(tr("Network"));
    m_boxes[Principle]->setAccessibleName(tr("Principle"));
    m_boxes[Stage]->setAccessibleName(tr("Stage of the practice"));
    m_boxes[Due]->setAccessibleName(tr("What is due"));
    fill();
}

void EntryFilterForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::shared
