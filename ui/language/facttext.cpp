// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/facttext.h"

#include "ui/language/datetext.h"
#include "ui/language/noveltytext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>

namespace ui::language {

using ::history::Fact;
using ::history::FactDifference;
using ::history::FactValue;

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

QString audienceName(const QString &word)
{
    switch (model::audienceFrom(word).value_or(model::Audience::Public)) {
    case model::Audience::Public: return FactText::tr("everybody");
    case model::Audience::Network: return FactText::tr("only the networks");
    case model::Audience::Internal: return FactText::tr("only the makers of the manual");
    }
    return {};
}

QString dayText(const QString &written)
{
    const QDate day = QDate::fromString(written, Qt::ISODate);
    return day.isValid() ? shortDateText(day) : written;
}

QString valueText(Fact fact, const FactValue &value)
{
    if (const QString name = titleText(value.name); !name.isEmpty())
        return name;
    switch (fact) {
    case Fact::Kind: return entryKindName(model::entryKindFrom(value.value).value_or(model::EntryKind::Module));
    case Fact::Lifecycle: return lifecycleName(model::lifecycleFrom(value.value).value_or(model::Lifecycle::Unstated));
    case Fact::SheetField: return roleName(model::roleFrom(value.value).value_or(model::Role::None));
    case Fact::ContactAudience: return audienceName(value.value);
    case Fact::ContactReviewBy:
    case Fact::ReviewBy:
    case Fact::FigureAsOf: return dayText(value.value);
    default: return value.value;
    }
}

} // namespace

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::Kind: return FactText::tr("Kind");
    case Fact::Network: return FactText::tr("Network");
    case Fact::Place: return FactText::tr("Place");
    case Fact::Promoter: return FactText::tr("Promoter");
    case Fact::Since: return FactText::tr("Since");
    case Fact::Website: return FactText::tr("Website");
    case Fact::Contact: return FactText::tr("Contact");
    case Fact::ContactAudience: return FactText::tr("Who may read the contact");
    case Fact::ContactReviewBy: return FactText::tr("Look at the contact again");
    case Fact::Lifecycle: return FactText::tr("Stage");
    case Fact::Successor: return FactText::tr("Successor");
    case Fact::Principles: return FactText::tr("Principles");
    case Fact::Owner: return FactText::tr("Looked after by");
    case Fact::ReviewBy: return FactText::tr("Look at it again");
    case Fact::SheetField: return FactText::tr("Field of the sheet");
    case Fact::FigureValue: return FactText::tr("Value or range");
    case Fact::FigureAsOf: return FactText::tr("As of");
    case Fact::FigureSource: return FactText::tr("Source");
    }
    return {};
}

QString factName(const FactDifference &difference)
{
    const QString of = titleText(difference.of);
    const QString name = factName(difference.fact);
    return of.isEmpty() ? name : FactText::tr("%1 · %2", "figure or heading, which of its facts").arg(of, name);
}

QString factValues(Fact fact, const QList<FactValue> &values)
{
    if (values.isEmpty())
        return FactText::tr("not filled in");
    QStringList texts;
    for (const FactValue &value : values)
        texts.append(valueText(fact, value));
    return texts.join(QStringLiteral(", "));
}

QString factText(const FactDifference &difference)
{
    return FactText::tr("%1: %2 → %3", "fact, what it was, what it is")
        .arg(factName(difference), factValues(difference.fact, difference.before), factValues(difference.fact, difference.after));
}

} // namespace ui::language
