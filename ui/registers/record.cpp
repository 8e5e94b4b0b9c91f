// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/record.h"

#include "edit/registeredits.h"
#include "model/vocabulary.h"

namespace ui::registers {

using namespace model;
using base::Language;

namespace {

template<typename Object>
QList<Record> wrapped(const QList<Object> &objects)
{
    return QList<Record>(objects.cbegin(), objects.cend());
}

template<typename Object>
std::optional<Record> found(const Object *object)
{
    return object ? std::optional<Record>(*object) : std::nullopt;
}

template<typename Object>
Record fresh()
{
    Object object;
    object.id = decltype(object.id)::create();
    return object;
}

/// The bilingual text that a fact is; null: it is none.
struct TextOf {
    Fact fact;

    Text *operator()(Network &network) const { return fact == Fact::Name ? &network.name : nullptr; }
    Text *operator()(Principle &principle) const { return either(principle.name, principle.summary); }
    Text *operator()(Term &term) const { return either(term.term, term.definition); }
    Text *operator()(Person &person) const { return fact == Fact::Name ? &person.name : nullptr; }
    Text *operator()(Picture &picture) const { return fact == Fact::Name ? &picture.alt : nullptr; }
    Text *operator()(Reference &) const { return nullptr; }

private:
    Text *either(Text &name, Text &text) const { return fact == Fact::Name ? &name : fact == Fact::Text ? &text : nullptr; }
};

QStringList linesOf(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n'))
        if (const QString one = line.trimmed(); !one.isEmpty() && !lines.contains(one))
            lines.append(one);
    return lines;
}

/// On one line. Never `simplified`, which would take no-break spaces for spaces.
QString onOneLine(const QString &typed)
{
    return typed.trimmed().replace(u'\n', u' ');
}

/// A fact that was never there stays so, as long as nothing is typed.
void say(QString &fact, const QString &typed)
{
    const QString words = onOneLine(typed);
    if (!words.isEmpty() || !fact.isNull())
        fact = words;
}

QString readFact(const Network &, Fact, Language) { return {}; }
QString readFact(const Principle &principle, Fact, Language) { return QString::number(principle.header.number); }
QString readFact(const Term &term, Fact, Language language)
{
    return term.header.forms[size_t(base::indexOf(language))].join(u'\n');
}
QString readFact(const Reference &reference, Fact fact, Language) { return fact == Fact::Url ? reference.header.url : reference.header.citation; }
QString readFact(const Picture &picture, Fact fact, Language) { return fact == Fact::Credit ? picture.header.credit : picture.header.file; }
QString readFact(const Person &person, Fact fact, Language)
{
    if (fact == Fact::PersonKind)
        return QString::number(int(person.header.kind));
    if (fact == Fact::Network)
        return person.header.network.isNull() ? QString() : person.header.network.toString();
    if (fact == Fact::Role)
        return person.header.role ? codeOf(*person.header.role) : QString();
    return person.header.spellings.join(u'\n');
}

void writeFact(Network &, Fact, Language, const QString &) {}
void writeFact(Principle &principle, Fact, Language, const QString &typed) { principle.header.number = typed.toInt(); }
void writeFact(Term &term, Fact, Language language, const QString &typed)
{
    term.header.forms[size_t(base::indexOf(language))] = linesOf(typed);
}
void writeFact(Reference &reference, Fact fact, Language, const QString &typed)
{
    say(fact == Fact::Url ? reference.header.url : reference.header.citation, typed);
}
void writeFact(Picture &picture, Fact fact, Language, const QString &typed)
{
    if (fact == Fact::Credit)
        say(picture.header.credit, typed);
}
void writeFact(Person &person, Fact fact, Language, const QString &typed)
{
    if (fact == Fact::PersonKind)
        person.header.kind = PersonKind(typed.toInt());
    else if (fact == Fact::Network)
        person.header.network = NetworkId(base::Id::fromString(typed));
    else if (fact == Fact::Role)
        person.header.role = signOffRoleFrom(typed);
    else
        person.header.spellings = linesOf(typed);
}

} // namespace

QList<FormRow> rowsOf(Register which)
{
    const FormRow name{Fact::Name, Shape::Line, true};
    switch (which) {
    case Register::Networks: return {name};
    case Register::Principles: return {{Fact::Number, Shape::Number, false}, name, {Fact::Text, Shape::Text, true}};
    case Register::Terms: return {name, {Fact::Text, Shape::Text, true}, {Fact::Forms, Shape::List, true}};
    case Register::References: return {{Fact::Name, Shape::Text, false}, {Fact::Url, Shape::Line, false}};
    case Register::People:
        return {{Fact::PersonKind, Shape::Choice, false},
                name,
                {Fact::Role, Shape::Choice, false},
                {Fact::Network, Shape::Choice, false},
                {Fact::Spellings, Shape::List, false}};
    case Register::Pictures: return {{Fact::Name, Shape::Text, true}, {Fact::Credit, Shape::Line, false}, {Fact::File, Shape::Shown, false}};
    }
    return {};
}

std::optional<Register> registerOf(const ObjectRef &object)
{
    switch (object.kind) {
    case ObjectKind::Network: return Register::Networks;
    case ObjectKind::Principle: return Register::Principles;
    case ObjectKind::Term: return Register::Terms;
    case ObjectKind::Reference: return Register::References;
    case ObjectKind::Person: return Register::People;
    case ObjectKind::Picture: return Register::Pictures;
    default: return std::nullopt;
    }
}

qsizetype countOf(const Manual &manual, Register which)
{
    switch (which) {
    case Register::Networks: return manual.networks().size();
    case Register::Principles: return manual.principles().size();
    case Register::Terms: return manual.terms().size();
    case Register::References: return manual.references().size();
    case Register::People: return manual.people().size();
    case Register::Pictures: return manual.pictures().size();
    }
    return 0;
}

QList<Record> recordsOf(const Manual &manual, Register which)
{
    switch (which) {
    case Register::Networks: return wrapped(manual.networks());
    case Register::Principles: return wrapped(manual.principles());
    case Register::Terms: return wrapped(manual.terms());
    case Register::References: return wrapped(manual.references());
    case Register::People: return wrapped(manual.people());
    case Register::Pictures: return wrapped(manual.pictures());
    }
    return {};
}

std::optional<Record> recordOf(const Manual &manual, const ObjectRef &object)
{
    switch (object.kind) {
    case ObjectKind::Network: return found(manual.network(NetworkId(object.id)));
    case ObjectKind::Principle: return found(manual.principle(PrincipleId(object.id)));
    case ObjectKind::Term: return found(manual.term(TermId(object.id)));
    case ObjectKind::Reference: return found(manual.reference(ReferenceId(object.id)));
    case ObjectKind::Person: return found(manual.person(PersonId(object.id)));
    case ObjectKind::Picture: return found(manual.picture(PictureId(object.id)));
    default: return std::nullopt;
    }
}

Record newRecord(Register which)
{
    switch (which) {
    case Register::Networks: return fresh<Network>();
    case Register::Principles: return fresh<Principle>();
    case Register::Terms: return fresh<Term>();
    case Register::References: return fresh<Reference>();
    case Register::People: return fresh<Person>();
    case Register::Pictures: return fresh<Picture>();
    }
    return Network();
}

ObjectRef refOf(const Record &record)
{
    return std::visit([](const auto &object) { return ref(object.id); }, record);
}

bool isAsked(const Record &record, Fact fact)
{
    const auto *person = std::get_if<Person>(&record);
    return fact != Fact::Role || (person && (person->header.kind == PersonKind::Person || person->header.role));
}

QString read(const Record &record, Fact fact, Language language)
{
    Record copy = record; // texts are shared: nothing is copied but their addresses
    if (const Text *text = std::visit(TextOf{fact}, copy))
        return text->in(language).text();
    return std::visit([&](const auto &object) { return readFact(object, fact, language); }, record);
}

void write(Record &record, Fact fact, Language language, const QString &typed)
{
    if (Text *text = std::visit(TextOf{fact}, record)) {
        if (text->in(language).text() != typed)
            text->in(language) = Wording(onOneLine(typed));
        return;
    }
    std::visit([&](auto &object) { writeFact(object, fact, language, typed); }, record);
}

edit::Edit changed(const Record &record)
{
    return std::visit([](const auto &object) { return edit::changeRegister(object); }, record);
}

} // namespace ui::registers
