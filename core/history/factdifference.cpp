// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/factdifference.h"

#include "model/vocabulary.h"

#include <QHash>

namespace history {

using namespace Qt::StringLiterals;
using base::Language;
using model::Entry;
using model::Manual;

namespace {

using Names = std::array<QString, 2>;
using Values = QList<FactValue>;

/// One fact as an entry states it.
struct Statement {
    Fact fact;
    QString code;
    Names of;
    Values values;
};

Names namesOf(const model::Text &text)
{
    return {text.in(Language::French).text(), text.in(Language::Dutch).text()};
}

Values written(const QString &value)
{
    return value.isEmpty() ? Values() : Values{{value, {}}};
}

Values day(const QDate &date)
{
    return written(date.toString(Qt::ISODate));
}

template<typename Object>
Values named(const Object *object, const model::Text Object::*name)
{
    return object ? Values{{model::codeOf(*object), namesOf(object->*name)}} : Values();
}

Values principlesOf(const Manual &manual, const model::EntryHeader &header)
{
    Values values;
    for (const model::PrincipleId &id : header.principles)
        values += named(manual.principle(id), &model::Principle::name);
    return values;
}

/// A heading names its field where its role does not say which it is.
Values fieldOf(const Manual &manual, const model::PassageHeader &heading)
{
    if (!heading.field.isNull())
        return named(manual.sheetField(heading.field), &model::SheetField::name);
    return written(codeOf(heading.role));
}

QList<Statement> entryStatements(const Manual &manual, const Entry &entry)
{
    const model::EntryHeader &header = entry.header;
    const std::pair<Fact, Values> facts[] = {
        {Fact::Kind, written(codeOf(header.kind))},
        {Fact::Network, named(manual.network(header.network), &model::Network::name)},
        {Fact::Place, written(header.place)},
        {Fact::Promoter, named(manual.person(header.promoter), &model::Person::name)},
        {Fact::Since, written(header.since)},
        {Fact::Website, written(header.website)},
        {Fact::Contact, written(header.contact)},
        {Fact::ContactAudience, written(codeOf(header.contactAudience))},
        {Fact::ContactReviewBy, day(header.contactReviewBy)},
        {Fact::Lifecycle, written(codeOf(header.lifecycle))},
        {Fact::Successor, named(manual.entry(header.successor), &Entry::title)},
        {Fact::Principles, principlesOf(manual, header)},
        {Fact::Owner, written(header.owner)},
        {Fact::ReviewBy, day(header.reviewBy)},
    };
    QList<Statement> statements;
    for (const auto &[fact, values] : facts)
        if (fact != Fact::ContactAudience || !header.contact.isEmpty())
            statements.append({fact, model::codeOf(entry), {}, values});
    return statements;
}

/// What every statement is, so that those of two states find each other.
QList<Statement> statementsOf(const Manual &manual, const Entry &entry)
{
    QList<Statement> statements = entryStatements(manual, entry);
    for (const model::Passage &passage : entry.passages)
        statements.append({Fact::SheetField, model::codeOf(passage), namesOf(passage.text), fieldOf(manual, passage.header)});
    for (const model::Figure &figure : entry.figures) {
        const QString code = model::codeOf(figure);
        const Names label = namesOf(figure.label);
        statements.append({Fact::FigureValue, code, label, written(figure.header.value)});
        statements.append({Fact::FigureAsOf, code, label, written(figure.header.asOf)});
        statements.append({Fact::FigureSource, code, label, written(figure.header.source)});
    }
    return statements;
}

/// What comes and goes with a heading or a contact, which are told by themselves.
bool comesWithAnother(Fact fact)
{
    return fact == Fact::SheetField || fact == Fact::ContactAudience;
}

using StatementKey = std::pair<int, QString>;

StatementKey keyOf(const Statement &statement)
{
    return {int(statement.fact), statement.code};
}

/// Somebody's new name is not another somebody.
bool isSame(const Values &before, const Values &after)
{
    return std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(),
                      [](const FactValue &one, const FactValue &other) { return one.value == other.value; });
}

} // namespace

QList<FactDifference> factDifferences(const Manual &manualBefore, const Entry &before, const Manual &manualAfter, const Entry &after)
{
    QList<FactDifference> differences;
    const auto compare = [&differences](const Statement &statement, const Values &was, const Values &is) {
        if (!isSame(was, is))
            differences.append({statement.fact, statement.code, statement.of, was, is});
    };
    const QList<Statement> earlier = statementsOf(manualBefore, before);
    QHash<StatementKey, Values> valuesBefore;
    for (const Statement &statement : earlier)
        valuesBefore.insert(keyOf(statement), statement.values);
    for (const Statement &statement : statementsOf(manualAfter, after))
        if (!comesWithAnother(statement.fact) || valuesBefore.contains(keyOf(statement)))
            compare(statement, valuesBefore.take(keyOf(statement)), statement.values);
    for (const Statement &statement : earlier)
        if (!comesWithAnother(statement.fact))
            compare(statement, valuesBefore.take(keyOf(statement)), {});
    return differences;
}

bool isOfLife(Fact fact)
{
    return fact == Fact::Lifecycle || fact == Fact::Successor;
}

bool isOfFigures(Fact fact)
{
    return fact >= Fact::FigureValue;
}

QString codeOf(Fact fact)
{
    switch (fact) {
    case Fact::Kind: return u"kind"_s;
    case Fact::Network: return u"network"_s;
    case Fact::Place: return u"place"_s;
    case Fact::Promoter: return u"promoter"_s;
    case Fact::Since: return u"since"_s;
    case Fact::Website: return u"website"_s;
    case Fact::Contact: return u"contact"_s;
    case Fact::ContactAudience: return u"contact_audience"_s;
    case Fact::ContactReviewBy: return u"contact_review_by"_s;
    case Fact::Lifecycle: return u"lifecycle"_s;
    case Fact::Successor: return u"successor"_s;
    case Fact::Principles: return u"principles"_s;
    case Fact::Owner: return u"owner"_s;
    case Fact::ReviewBy: return u"review_by"_s;
    case Fact::SheetField: return u"field"_s;
    case Fact::FigureValue: return u"figure_value"_s;
    case Fact::FigureAsOf: return u"figure_as_of"_s;
    case Fact::FigureSource: return u"figure_source"_s;
    }
    return {};
}

} // namespace history
