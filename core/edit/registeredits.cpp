// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/registeredits.h"

#include "check/uses.h"
#include "edit/listedits.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "model/position.h"

namespace edit {

using namespace model;
using base::Outcome;

namespace {

/// `texts`: what the object says in two languages. `isNamed`: nobody would find it otherwise.
template<typename Object>
Edit change(const Object &object, QList<Object> const &(Manual::*registered)() const, const QList<std::pair<Field, Text>> &texts,
            bool isNamed)
{
    return plainEdit(history::Reason::RegisterChanged, [=](Writer &writer) -> Outcome {
        if (!isNamed)
            return notAllowed(QStringLiteral("no_name"));
        const QList<Object> &all = (writer.manual().*registered)();
        auto header = object.header;
        if (const Value standing = writer.manual().value(headerKey(ref(object.id))); !isAbsent(standing)) {
            header.code = std::get<decltype(header)>(standing).code;
            header.position = std::get<decltype(header)>(standing).position;
        } else {
            header.position = positionBetween(all.isEmpty() ? QString() : all.last().header.position, {});
        }
        writer.put(ref(object.id), header);
        for (const auto &[field, text] : texts)
            setWordings(writer, {ref(object.id), field}, text);
        return {};
    });
}

/// Points what names one object to another.
class Merging final
{
public:
    Merging(Writer &writer, const ObjectRef &from, const ObjectRef &into) : m_writer(writer), m_from(from), m_into(into)
    {
        m_links = {u"](#" % manual().codeOf(from) % u')', u"](#" % manual().codeOf(into) % u')'};
    }

    void run()
    {
        for (const check::Use &use : check::usesOf(manual(), m_from))
            use.field ? relink({use.by, *use.field}) : rename(use.by);
        for (const Field field : fieldsOf(m_from.kind))
            fill(field);
        keepFacts();
        m_writer.remove(m_from);
    }

private:
    const Manual &manual() const { return m_writer.manual(); }

    void relink(const TextRef &text)
    {
        for (const base::Language language : base::bothLanguages) {
            QString markup = manual().text(text)->in(language).text();
            m_writer.setText(text, language, markup.replace(m_links.first, m_links.second));
        }
    }

    template<typename ObjectId>
    void point(ObjectId &id) const
    {
        if (ref(id) == m_from)
            id = ObjectId(m_into.id);
    }

    void rename(const ObjectRef &object)
    {
        Value value = manual().value(headerKey(object));
        std::visit([this](auto &header) { this->rename(header); }, static_cast<AnyValue &>(value));
        m_writer.set(headerKey(object), value);
    }
    void rename(EntryHeader &header) const
    {
        point(header.network);
        point(header.promoter);
        for (PrincipleId &principle : header.principles)
            point(principle);
        QList<PrincipleId> once;
        for (const PrincipleId &principle : std::as_const(header.principles))
            if (!once.contains(principle))
                once.append(principle);
        header.principles = once;
    }
    void rename(PassageHeader &header) const { point(header.picture); }
    void rename(PersonHeader &header) const { point(header.network); }
    void rename(SignOffHeader &header) const { point(header.network); }
    void rename(LayoutHeader &header) const { point(header.logo); }
    template<typename Other>
    void rename(Other &) const
    {
    }

    void fill(Field field)
    {
        for (const base::Language language : base::bothLanguages)
            if (manual().text({m_into, field})->in(language).isMissing())
                m_writer.setText({m_into, field}, language, manual().text({m_from, field})->in(language).text());
    }

    /// What is said beside the texts: other names stay as accepted ones, what lacks is taken over.
    void keepFacts()
    {
        if (m_from.kind == ObjectKind::Person)
            m_writer.put(m_into, merged(*manual().person(PersonId(m_from.id)), *manual().person(PersonId(m_into.id))));
        if (m_from.kind == ObjectKind::Term)
            m_writer.put(m_into, merged(*manual().term(TermId(m_from.id)), *manual().term(TermId(m_into.id))));
        if (m_from.kind == ObjectKind::Reference)
            m_writer.put(m_into, merged(*manual().reference(ReferenceId(m_from.id)), *manual().reference(ReferenceId(m_into.id))));
        if (m_from.kind == ObjectKind::Picture)
            m_writer.put(m_into, merged(*manual().picture(PictureId(m_from.id)), *manual().picture(PictureId(m_into.id))));
    }

    static void keepNames(QStringList &accepted, const QStringList &names, const QStringList &known)
    {
        for (const QString &name : names)
            if (!name.isEmpty() && !accepted.contains(name) && !known.contains(name))
                accepted.append(name);
    }
    static PersonHeader merged(const Person &goes, const Person &stays)
    {
        PersonHeader header = stays.header;
        QStringList names = goes.header.spellings;
        names << goes.name.wordings[0].text() << goes.name.wordings[1].text();
        keepNames(header.spellings, names, {stays.name.wordings[0].text(), stays.name.wordings[1].text()});
        if (header.network.isNull())
            header.network = goes.header.network;
        if (!header.role && header.kind == PersonKind::Person)
            header.role = goes.header.role;
        return header;
    }
    static TermHeader merged(const Term &goes, const Term &stays)
    {
        TermHeader header = stays.header;
        for (size_t i = 0; i < header.forms.size(); ++i)
            keepNames(header.forms[i], goes.header.forms[i] + QStringList{goes.term.wordings[i].text()}, {stays.term.wordings[i].text()});
        return header;
    }
    static ReferenceHeader merged(const Reference &goes, const Reference &stays)
    {
        ReferenceHeader header = stays.header;
        header.url = header.url.isEmpty() ? goes.header.url : header.url;
        return header;
    }
    static PictureHeader merged(const Picture &goes, const Picture &stays)
    {
        PictureHeader header = stays.header;
        header.credit = header.credit.isEmpty() ? goes.header.credit : header.credit;
        return header;
    }

    Writer &m_writer;
    ObjectRef m_from;
    ObjectRef m_into;
    std::pair<QString, QString> m_links;
};

} // namespace

Edit changeRegister(const Network &network) { return change(network, &Manual::networks, {{Field::Name, network.name}}, !network.name.isEmpty()); }
Edit changeRegister(const Principle &principle)
{
    return change(principle, &Manual::principles, {{Field::Name, principle.name}, {Field::Summary, principle.summary}}, !principle.name.isEmpty());
}
Edit changeRegister(const Term &term)
{
    return change(term, &Manual::terms, {{Field::Term, term.term}, {Field::Definition, term.definition}}, !term.term.isEmpty());
}
Edit changeRegister(const Reference &reference) { return change(reference, &Manual::references, {}, !reference.header.citation.isEmpty()); }
Edit changeRegister(const Person &person) { return change(person, &Manual::people, {{Field::Name, person.name}}, !person.name.isEmpty()); }
Edit changeRegister(const Picture &picture)
{
    return change(picture, &Manual::pictures, {{Field::Alt, picture.alt}}, true);
}

Edit removeUnused(const ObjectRef &object)
{
    return plainEdit(history::Reason::RegisterChanged, [object](Writer &writer) -> Outcome {
        if (!writer.manual().contains(object))
            return unknownObject(object);
        if (const qsizetype uses = check::usesOf(writer.manual(), object).size(); uses > 0)
            return base::Error{base::ErrorKind::NotAllowed, {}, {QStringLiteral("still_used"), QString::number(uses)}};
        writer.remove(object);
        return {};
    });
}

Edit mergeInto(const ObjectRef &from, const ObjectRef &into)
{
    return plainEdit(history::Reason::RegisterMerged, [=](Writer &writer) -> Outcome {
        for (const ObjectRef &object : {from, into})
            if (!writer.manual().contains(object))
                return unknownObject(object);
        if (from == into)
            return notAllowed(QStringLiteral("into_itself"));
        if (from.kind != into.kind)
            return notAllowed(QStringLiteral("other_kind"));
        Merging(writer, from, into).run();
        return {};
    });
}

Edit addReference(model::ReferenceId id, const QString &citation, const QString &url)
{
    return plainEdit(history::Reason::RegisterChanged, [=](Writer &writer) -> base::Outcome {
        const QList<model::Reference> &references = writer.manual().references();
        model::ReferenceHeader header;
        header.citation = citation.simplified();
        header.url = url.trimmed();
        if (header.citation.isEmpty())
            return base::Error{base::ErrorKind::WrongValue, {}, {QStringLiteral("citation"), {}}};
        if (const base::Outcome fits = checkLength(header.citation + header.url); !fits)
            return fits;
        header.position = model::positionBetween(references.isEmpty() ? QString() : references.last().header.position, {});
        writer.put(model::ref(id), header);
        return {};
    });
}

} // namespace edit
