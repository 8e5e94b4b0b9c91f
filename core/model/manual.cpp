// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manual.h"

#include "model/manualdata.h"

namespace model {

namespace {

template<typename Object, typename ObjectId>
const Object *findById(const QList<Object> &objects, ObjectId id)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(), [&](const Object &o) { return o.id == id; });
    return found == objects.cend() ? nullptr : &*found;
}

} // namespace

Manual::Manual() : d(new Data) {}

Manual::Manual(const Manual &) = default;
Manual::Manual(Manual &&) noexcept = default;
Manual &Manual::operator=(const Manual &) = default;
Manual &Manual::operator=(Manual &&) noexcept = default;
Manual::~Manual() = default;

const ManualHeader &Manual::header() const { return d->header; }
const Text &Manual::title() const { return d->title; }
const Text &Manual::subtitle() const { return d->subtitle; }
const QList<Network> &Manual::networks() const { return d->networks; }
const QList<Principle> &Manual::principles() const { return d->principles; }
const QList<Term> &Manual::terms() const { return d->terms; }
const QList<Reference> &Manual::references() const { return d->references; }
const QList<Picture> &Manual::pictures() const { return d->pictures; }
const QList<Person> &Manual::people() const { return d->people; }
const QList<SheetField> &Manual::sheetFields() const { return d->sheetFields; }
ReviewHeader Manual::review() const { return d->review.value_or(ReviewHeader()); }
const QHash<UnsaidId, UnsaidHeader> &Manual::unsaid() const { return d->unsaid; }
const QHash<ConfirmationId, ConfirmationHeader> &Manual::confirmations() const { return d->confirmations; }
const QHash<SignOffId, SignOffHeader> &Manual::signOffs() const { return d->signOffs; }
const QHash<CommentId, CommentHeader> &Manual::comments() const { return d->comments; }
const QList<Meeting> &Manual::meetings() const { return d->meetings; }
const QList<Question> &Manual::questions() const { return d->questions; }
const QList<Pack> &Manual::packs() const { return d->packs; }
const QHash<EvaluationId, EvaluationHeader> &Manual::evaluations() const { return d->evaluations; }
QList<UnsaidId> Manual::unsaidOf(EntryId entry) const { return d->unsaidOf.value(entry); }
QList<SignOffId> Manual::signOffsOf(EntryId entry) const { return d->signOffsOf.value(entry); }
LayoutHeader Manual::layout() const { return d->layout.value_or(LayoutHeader()); }
const QHash<WordId, WordHeader> &Manual::words() const { return d->words; }
const QHash<DismissalId, DismissalHeader> &Manual::dismissals() const { return d->dismissals; }

QList<EntryId> Manual::children(EntryId parent) const { return d->children.value(parent); }

QList<EntryId> Manual::readingOrder() const { return readingOrder(EntryId()); }

QList<EntryId> Manual::readingOrder(EntryId top) const
{
    QList<EntryId> order;
    QList<EntryId> waiting;
    const auto push = [&](const QList<EntryId> &entries) {
        std::copy(entries.crbegin(), entries.crend(), std::back_inserter(waiting));
    };
    top.isNull() ? push(children(top)) : push({top});
    while (!waiting.isEmpty()) {
        order.append(waiting.takeLast());
        push(children(order.last()));
    }
    return order;
}

qsizetype Manual::entryCount() const { return d->entries.size(); }
qsizetype Manual::passageCount() const { return d->passagePlaces.size(); }

const Entry *Manual::entry(EntryId id) const { return d->entry(id); }

const Passage *Manual::passage(PassageId id) const { return d->passage(id); }

const Figure *Manual::figure(FigureId id) const
{
    const Entry *owner = entry(d->figureEntries.value(id));
    return owner ? findById(owner->figures, id) : nullptr;
}

const Network *Manual::network(NetworkId id) const { return findById(d->networks, id); }
const Principle *Manual::principle(PrincipleId id) const { return findById(d->principles, id); }
const Term *Manual::term(TermId id) const { return findById(d->terms, id); }
const Reference *Manual::reference(ReferenceId id) const { return findById(d->references, id); }
const Picture *Manual::picture(PictureId id) const { return findById(d->pictures, id); }
const Person *Manual::person(PersonId id) const { return findById(d->people, id); }
const SheetField *Manual::sheetField(SheetFieldId id) const { return findById(d->sheetFields, id); }
const Meeting *Manual::meeting(MeetingId id) const { return findById(d->meetings, id); }
const MeetingItem *Manual::meetingItem(MeetingItemId id) const
{
    const Meeting *owner = meeting(d->itemMeetings.value(id));
    return owner ? findById(owner->items, id) : nullptr;
}
const Question *Manual::question(QuestionId id) const { return findById(d->questions, id); }
const Pack *Manual::pack(PackId id) const { return findById(d->packs, id); }

EntryId Manual::entryOf(PassageId id) const { return d->passagePlaces.value(id).entry; }

EntryId Manual::entryOf(const ObjectRef &object) const
{
    switch (object.kind) {
    case ObjectKind::Entry: return EntryId(object.id);
    case ObjectKind::Passage: return entryOf(PassageId(object.id));
    case ObjectKind::Figure: return d->figureEntries.value(FigureId(object.id));
    default: return {};
    }
}

std::optional<ObjectRef> Manual::find(const QString &code) const
{
    // The index remembers the codes of removed objects: what it says counts only while the object is there.
    if (d->codes.contains(code))
        if (const ObjectRef object = d->codes.value(code); contains(object))
            return object;
    const base::Id id = base::Id::fromString(code);
    if (id.isNull())
        return std::nullopt;
    for (const ObjectKind kind : {ObjectKind::Passage, ObjectKind::Entry, ObjectKind::Network, ObjectKind::Principle,
                                  ObjectKind::Term, ObjectKind::Reference, ObjectKind::Picture, ObjectKind::Figure,
                                  ObjectKind::Layout, ObjectKind::Word, ObjectKind::Dismissal, ObjectKind::Person, ObjectKind::SheetField,
                                  ObjectKind::Unsaid, ObjectKind::Review, ObjectKind::Confirmation, ObjectKind::SignOff, ObjectKind::Comment,
                                  ObjectKind::Meeting, ObjectKind::MeetingItem, ObjectKind::Question, ObjectKind::Evaluation, ObjectKind::Pack})
        if (const ObjectRef object{kind, id}; contains(object))
            return object;
    return std::nullopt;
}

bool Manual::contains(const ObjectRef &object) const
{
    return !isAbsent(value(headerKey(object)));
}

QString Manual::codeOf(const ObjectRef &object) const
{
    const QString code = std::visit(
        [](const auto &header) -> QString {
            if constexpr (requires { header.code; })
                return header.code;
            else
                return {};
        },
        value(headerKey(object)));
    return code.isEmpty() && !object.id.isNull() ? object.id.toString() : code;
}

const Text *Manual::text(const TextRef &ref) const
{
    const base::Id id = ref.object.id;
    const auto either = [&](const auto *object, const Text *first, const Text *second, Field secondField) {
        return !object ? nullptr : ref.field == secondField ? second : first;
    };
    switch (ref.object.kind) {
    case ObjectKind::Manual: return ref.field == Field::Subtitle ? &d->subtitle : &d->title;
    case ObjectKind::Entry: {
        const Entry *found = entry(EntryId(id));
        return found ? &found->title : nullptr;
    }
    case ObjectKind::Passage: {
        const Passage *found = passage(PassageId(id));
        return either(found, found ? &found->text : nullptr, found ? &found->attribution : nullptr, Field::Attribution);
    }
    case ObjectKind::Figure: {
        const Figure *found = figure(FigureId(id));
        return either(found, found ? &found->label : nullptr, found ? &found->unit : nullptr, Field::Unit);
    }
    case ObjectKind::Principle: {
        const Principle *found = principle(PrincipleId(id));
        return either(found, found ? &found->name : nullptr, found ? &found->summary : nullptr, Field::Summary);
    }
    case ObjectKind::Term: {
        const Term *found = term(TermId(id));
        return either(found, found ? &found->term : nullptr, found ? &found->definition : nullptr, Field::Definition);
    }
    case ObjectKind::Network: {
        const Network *found = network(NetworkId(id));
        return found ? &found->name : nullptr;
    }
    case ObjectKind::Picture: {
        const Picture *found = picture(PictureId(id));
        return found ? &found->alt : nullptr;
    }
    case ObjectKind::Person: {
        const Person *found = person(PersonId(id));
        return found ? &found->name : nullptr;
    }
    case ObjectKind::SheetField: {
        const SheetField *found = sheetField(SheetFieldId(id));
        return found ? &found->name : nullptr;
    }
    case ObjectKind::Meeting: {
        const Meeting *found = meeting(MeetingId(id));
        return found ? textIn(*found, ref.field) : nullptr;
    }
    case ObjectKind::MeetingItem: {
        const MeetingItem *found = meetingItem(MeetingItemId(id));
        return found ? &found->title : nullptr;
    }
    case ObjectKind::Question: {
        const Question *found = question(QuestionId(id));
        return either(found, found ? &found->label : nullptr, found ? &found->choices : nullptr, Field::Choices);
    }
    case ObjectKind::Pack: {
        const Pack *found = pack(PackId(id));
        return found ? &found->name : nullptr;
    }
    default: return nullptr; // the others have no text
    }
    return nullptr;
}

Value Manual::value(const Key &key) const
{
    const auto headerOf = [](const auto *object) { return object ? Value(object->header) : Value(); };
    const auto headerIn = [](const auto &headers, auto wanted) {
        const auto found = headers.constFind(wanted);
        return found == headers.cend() ? Value() : Value(*found);
    };
    const base::Id id = key.object.id;
    if (key.facet == Facet::Header) {
        switch (key.object.kind) {
        case ObjectKind::Manual: return d->header;
        case ObjectKind::Entry: return headerOf(entry(EntryId(id)));
        case ObjectKind::Passage: return headerOf(passage(PassageId(id)));
        case ObjectKind::Figure: return headerOf(figure(FigureId(id)));
        case ObjectKind::Network: return headerOf(network(NetworkId(id)));
        case ObjectKind::Principle: return headerOf(principle(PrincipleId(id)));
        case ObjectKind::Term: return headerOf(term(TermId(id)));
        case ObjectKind::Reference: return headerOf(reference(ReferenceId(id)));
        case ObjectKind::Picture: return headerOf(picture(PictureId(id)));
        case ObjectKind::Layout: return d->layout && key.object == layoutRef() ? Value(*d->layout) : Value();
        case ObjectKind::Word: return headerIn(d->words, WordId(id));
        case ObjectKind::Dismissal: return headerIn(d->dismissals, DismissalId(id));
        case ObjectKind::Person: return headerOf(person(PersonId(id)));
        case ObjectKind::SheetField: return headerOf(sheetField(SheetFieldId(id)));
        case ObjectKind::Unsaid: return headerIn(d->unsaid, UnsaidId(id));
        case ObjectKind::Review: return d->review && key.object == reviewRef() ? Value(*d->review) : Value();
        case ObjectKind::Confirmation: return headerIn(d->confirmations, ConfirmationId(id));
        case ObjectKind::SignOff: return headerIn(d->signOffs, SignOffId(id));
        case ObjectKind::Comment: return headerIn(d->comments, CommentId(id));
        case ObjectKind::Meeting: return headerOf(meeting(MeetingId(id)));
        case ObjectKind::MeetingItem: return headerOf(meetingItem(MeetingItemId(id)));
        case ObjectKind::Question: return headerOf(question(QuestionId(id)));
        case ObjectKind::Evaluation: return headerIn(d->evaluations, EvaluationId(id));
        case ObjectKind::Pack: return headerOf(pack(PackId(id)));
        }
    }
    const Text *found = text(textOf(key));
    if (!found)
        return {};
    if (key.facet == Facet::Pairing)
        return found->pairing ? Value(*found->pairing) : Value();
    return found->in(key.language).isMissing() ? Value() : Value(found->in(key.language));
}

void Manual::set(const Key &key, const Value &value)
{
    if (key.facet == Facet::Header)
        return d->setHeader(key.object, value);
    Text *target = d->mutableText(textOf(key));
    if (!target)
        return;
    if (key.facet == Facet::Pairing) {
        const auto *pairing = std::get_if<Pairing>(&value);
        target->pairing = pairing ? std::optional(*pairing) : std::nullopt;
        return;
    }
    const auto *wording = std::get_if<Wording>(&value);
    target->in(key.language) = wording ? *wording : Wording();
}

bool Manual::operator==(const Manual &other) const
{
    if (d == other.d)
        return true;
    const auto sameRegisters = [](const Data &a, const Data &b) {
        return a.networks == b.networks && a.principles == b.principles && a.terms == b.terms
               && a.references == b.references && a.pictures == b.pictures && a.layout == b.layout
               && a.words == b.words && a.dismissals == b.dismissals && a.people == b.people && a.sheetFields == b.sheetFields
               && a.review == b.review && a.unsaid == b.unsaid && a.confirmations == b.confirmations
               && a.signOffs == b.signOffs && a.comments == b.comments && a.meetings == b.meetings
               && a.questions == b.questions && a.packs == b.packs && a.evaluations == b.evaluations;
    };
    if (!(d->header == other.d->header && d->title == other.d->title && d->subtitle == other.d->subtitle
          && sameRegisters(*d, *other.d)))
        return false;
    const QList<EntryId> order = readingOrder();
    return order == other.readingOrder() && std::all_of(order.cbegin(), order.cend(), [&](EntryId id) {
        return *entry(id) == *other.entry(id);
    });
}

} // namespace model
