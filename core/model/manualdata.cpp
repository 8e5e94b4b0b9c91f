// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manualdata.h"

#include "model/readingorder.h"

#include <tuple>

namespace model {

namespace {

template<typename Object, typename ObjectId>
Object *findById(QList<Object> &objects, ObjectId id)
{
    const auto found = std::find_if(objects.begin(), objects.end(), [&](const Object &o) { return o.id == id; });
    return found == objects.end() ? nullptr : &*found;
}

// Looks around `near`: passages come and go one at a time, so what is looked for is not far.
qsizetype indexNear(const QList<Passage> &passages, PassageId id, qsizetype near)
{
    const qsizetype size = passages.size();
    for (qsizetype distance = 0; near - distance >= 0 || near + distance < size; ++distance) {
        if (const qsizetype below = near - distance; below >= 0 && below < size && passages[below].id == id)
            return below;
        if (const qsizetype above = near + distance; above < size && passages[above].id == id)
            return above;
    }
    return -1;
}

template<typename Object>
bool isBefore(const Object &left, const Object &right)
{
    return std::tie(left.header.position, left.id) < std::tie(right.header.position, right.id);
}

bool mayHoldOthers(PassageKind kind)
{
    return kind == PassageKind::Box || kind == PassageKind::Table;
}

template<typename ObjectId, typename Header>
void setHashed(QHash<ObjectId, Header> &headers, ObjectId id, const Header *header)
{
    if (header)
        headers.insert(id, *header);
    else
        headers.remove(id);
}

// Of what says something of an entry: which do so of this one.
template<typename ObjectId, typename Header>
void setAbout(QHash<EntryId, QList<ObjectId>> &about, const QHash<ObjectId, Header> &standing, ObjectId id, const Header *header)
{
    const auto before = standing.constFind(id);
    const EntryId was = before == standing.cend() ? EntryId() : before->entry;
    const EntryId is = header ? header->entry : EntryId();
    if (was == is)
        return;
    if (!was.isNull())
        about[was].removeOne(id);
    if (!is.isNull())
        about[is].append(id);
}

// Registers and figures: one ordered list, objects come, go and move by their header.
template<typename Object, typename ObjectId, typename Header>
void setListed(QList<Object> &objects, ObjectId id, const Header *header)
{
    Object object{};
    object.id = id;
    if (const Object *existing = findById(objects, id)) {
        object = *existing;
        objects.removeIf([&](const Object &o) { return o.id == id; });
    }
    if (!header)
        return;
    object.header = *header;
    objects.insert(std::lower_bound(objects.begin(), objects.end(), object, isBefore<Object>), object);
}

} // namespace

const Entry *Manual::Data::entry(EntryId id) const
{
    const auto found = entries.constFind(id);
    return found == entries.cend() ? nullptr : &found->constData()->entry;
}

Entry *Manual::Data::mutableEntry(EntryId id)
{
    const auto found = entries.find(id);
    return found == entries.end() ? nullptr : &found->data()->entry;
}

const Passage *Manual::Data::passage(PassageId id) const
{
    const PassagePlace place = passagePlaces.value(id);
    const Entry *owner = entry(place.entry);
    const qsizetype index = owner ? indexNear(owner->passages, id, place.index) : -1;
    return index < 0 ? nullptr : &owner->passages[index];
}

Passage *Manual::Data::mutablePassage(PassageId id)
{
    const PassagePlace place = passagePlaces.value(id);
    Entry *owner = mutableEntry(place.entry);
    const qsizetype index = owner ? indexNear(owner->passages, id, place.index) : -1;
    return index < 0 ? nullptr : &owner->passages[index];
}

// In a long entry the places are noted anew before they are so far off that looking around takes time.
void Manual::Data::noteMoved(EntryId id)
{
    constexpr int farOff = 64;
    SharedEntry *shared = entries.find(id)->data();
    const QList<Passage> &passages = shared->entry.passages;
    if (++shared->drift <= farOff || passages.size() <= farOff)
        return;
    shared->drift = 0;
    // From the end, for what came and went shifted what stands behind it: where many stand as they are noted, all before do, or
    // are not far.
    int standing = 0;
    for (qsizetype index = passages.size() - 1; index >= 0 && standing < farOff; --index) {
        const PassagePlace noted = passagePlaces.value(passages[index].id);
        ++standing;
        if (noted.entry == id && noted.index == index)
            continue;
        passagePlaces.insert(passages[index].id, {id, index});
        standing = 0;
    }
}

void Manual::Data::notePlaces(EntryId id)
{
    SharedEntry *shared = entries.find(id)->data();
    shared->drift = 0;
    const QList<Passage> &passages = shared->entry.passages;
    for (qsizetype index = 0; index < passages.size(); ++index)
        if (const PassagePlace noted = passagePlaces.value(passages[index].id); noted.entry != id || noted.index != index)
            passagePlaces.insert(passages[index].id, {id, index});
}

void Manual::Data::remember(const ObjectRef &object, const QString &code)
{
    if (!code.isEmpty())
        codes.insert(code, object);
}

void Manual::Data::index(const Entry &entry)
{
    remember(model::ref(entry.id), entry.header.code);
    for (qsizetype index = 0; index < entry.passages.size(); ++index) {
        const Passage &passage = entry.passages[index];
        passagePlaces.insert(passage.id, {entry.id, index});
        remember(model::ref(passage.id), passage.header.code);
    }
    for (const Figure &figure : entry.figures) {
        figureEntries.insert(figure.id, entry.id);
        remember(model::ref(figure.id), figure.header.code);
    }
}

void Manual::Data::sortChildren(EntryId parent)
{
    QList<EntryId> &list = children[parent];
    std::sort(list.begin(), list.end(), [this](EntryId left, EntryId right) {
        return isBefore(*entry(left), *entry(right));
    });
}

void Manual::Data::setHeader(const ObjectRef &object, const Value &value)
{
    switch (object.kind) {
    case ObjectKind::Manual:
        if (const auto *manual = std::get_if<ManualHeader>(&value))
            header = *manual;
        return;
    case ObjectKind::Entry: return setEntry(EntryId(object.id), std::get_if<EntryHeader>(&value));
    case ObjectKind::Passage: return setPassage(PassageId(object.id), std::get_if<PassageHeader>(&value));
    case ObjectKind::Figure: return setFigure(FigureId(object.id), std::get_if<FigureHeader>(&value));
    case ObjectKind::Meeting: return setMeeting(MeetingId(object.id), std::get_if<MeetingHeader>(&value));
    case ObjectKind::MeetingItem: return setMeetingItem(MeetingItemId(object.id), std::get_if<MeetingItemHeader>(&value));
    default: break;
    }
    if (setCare(object, value))
        return;
    const auto setRegister = [&](auto &list, auto id, const auto *header) {
        setListed(list, id, header);
        if (header)
            remember(object, header->code);
    };
    switch (object.kind) {
    case ObjectKind::Network: return setRegister(networks, NetworkId(object.id), std::get_if<NetworkHeader>(&value));
    case ObjectKind::Principle:
        return setRegister(principles, PrincipleId(object.id), std::get_if<PrincipleHeader>(&value));
    case ObjectKind::Term: return setRegister(terms, TermId(object.id), std::get_if<TermHeader>(&value));
    case ObjectKind::Reference:
        return setRegister(references, ReferenceId(object.id), std::get_if<ReferenceHeader>(&value));
    case ObjectKind::Picture: return setRegister(pictures, PictureId(object.id), std::get_if<PictureHeader>(&value));
    case ObjectKind::Person: return setRegister(people, PersonId(object.id), std::get_if<PersonHeader>(&value));
    case ObjectKind::SheetField:
        return setRegister(sheetFields, SheetFieldId(object.id), std::get_if<SheetFieldHeader>(&value));
    case ObjectKind::Question: return setRegister(questions, QuestionId(object.id), std::get_if<QuestionHeader>(&value));
    case ObjectKind::Pack: return setRegister(packs, PackId(object.id), std::get_if<PackHeader>(&value));
    default: return;
    }
}

bool Manual::Data::setCare(const ObjectRef &object, const Value &value)
{
    const auto setSingle = [&](auto &single) {
        using Header = typename std::remove_reference_t<decltype(single)>::value_type;
        const auto *chosen = std::get_if<Header>(&value);
        single = chosen ? std::optional(*chosen) : std::nullopt;
    };
    const auto setCoded = [&](auto &headers, auto id, const auto *header) {
        setHashed(headers, id, header);
        if (header)
            remember(object, header->code);
    };
    switch (object.kind) {
    case ObjectKind::Layout: setSingle(layout); return true;
    case ObjectKind::Review: setSingle(review); return true;
    case ObjectKind::Word: setHashed(words, WordId(object.id), std::get_if<WordHeader>(&value)); return true;
    case ObjectKind::Dismissal: setHashed(dismissals, DismissalId(object.id), std::get_if<DismissalHeader>(&value)); return true;
    case ObjectKind::Unsaid:
        setAbout(unsaidOf, unsaid, UnsaidId(object.id), std::get_if<UnsaidHeader>(&value));
        setHashed(unsaid, UnsaidId(object.id), std::get_if<UnsaidHeader>(&value));
        return true;
    case ObjectKind::Confirmation:
        setHashed(confirmations, ConfirmationId(object.id), std::get_if<ConfirmationHeader>(&value));
        return true;
    case ObjectKind::SignOff:
        setAbout(signOffsOf, signOffs, SignOffId(object.id), std::get_if<SignOffHeader>(&value));
        setCoded(signOffs, SignOffId(object.id), std::get_if<SignOffHeader>(&value));
        return true;
    case ObjectKind::Comment: setCoded(comments, CommentId(object.id), std::get_if<CommentHeader>(&value)); return true;
    case ObjectKind::Evaluation:
        setCoded(evaluations, EvaluationId(object.id), std::get_if<EvaluationHeader>(&value));
        return true;
    default: return false;
    }
}

void Manual::Data::setEntry(EntryId id, const EntryHeader *header)
{
    if (!header)
        return removeEntry(id);
    placeEntry(id, *header);
    remember(model::ref(id), header->code);
}

void Manual::Data::placeEntry(EntryId id, const EntryHeader &header)
{
    Entry *existing = mutableEntry(id);
    const bool moves = !existing || existing->header.parent != header.parent || existing->header.position != header.position;
    if (existing && moves)
        children[existing->header.parent].removeOne(id);
    if (!existing) {
        entries.insert(id, QSharedDataPointer<SharedEntry>(new SharedEntry));
        existing = mutableEntry(id);
        existing->id = id;
    }
    existing->header = header;
    if (!moves)
        return;
    const Entry &placed = *existing;
    QList<EntryId> &siblings = children[header.parent];
    const auto place = std::lower_bound(siblings.begin(), siblings.end(), id, [&](EntryId left, EntryId) {
        return isBefore(*entry(left), placed);
    });
    siblings.insert(place, id);
}

void Manual::Data::removeEntry(EntryId id)
{
    const Entry *gone = entry(id);
    if (!gone)
        return;
    for (const Passage &passage : gone->passages)
        passagePlaces.remove(passage.id);
    for (const Figure &figure : gone->figures)
        figureEntries.remove(figure.id);
    children[gone->header.parent].removeOne(id);
    entries.remove(id);
}

Passage Manual::Data::takePassage(PassageId id)
{
    Passage taken;
    taken.id = id;
    const PassagePlace place = passagePlaces.value(id);
    Entry *owner = mutableEntry(place.entry);
    const qsizetype index = owner ? indexNear(owner->passages, id, place.index) : -1;
    if (index < 0)
        return taken;
    taken = owner->passages.takeAt(index);
    passagePlaces.remove(id);
    if (index < owner->passages.size())
        noteMoved(place.entry);
    return taken;
}

/// Whether a passage whose header changed may stay where it is in the reading order; the others are in order. Only what is around
/// it is looked at, for thousands go into a box one after another. False also where that does not tell.
bool Manual::Data::standsRight(const QList<Passage> &passages, qsizetype index) const
{
    constexpr int deepest = 8;
    const Passage &moved = passages[index];
    const PassageId parent = moved.header.parent;
    const Passage *next = index + 1 < passages.size() ? &passages[index + 1] : nullptr;
    if (mayHoldOthers(moved.header.kind) || (next && next->header.parent == moved.id))
        return false;
    const Passage *before = index > 0 ? &passages[index - 1] : nullptr;
    if (!before && !parent.isNull())
        return false;
    for (int depth = 0; before && before->id != parent; ++depth) {
        if (next && next->header.parent == before->id)
            return false; // it would stand between what follows and what holds that
        if (before->header.parent == parent)
            break;
        before = depth < deepest ? passage(before->header.parent) : nullptr;
        if (!before)
            return false;
    }
    if (before && before->id != parent && !standsBefore(*before, moved))
        return false;
    if (next && next->header.parent == parent)
        return standsBefore(moved, *next);
    return !next || !parent.isNull();
}

void Manual::Data::setPassage(PassageId id, const PassageHeader *header)
{
    if (!header) {
        takePassage(id);
        return;
    }
    const Passage *standing = this->passage(id);
    if (standing && passagePlaces.value(id).entry == header->entry) {
        Passage *changed = mutablePassage(id);
        const PassageHeader old = std::exchange(changed->header, *header);
        const bool moves = std::tie(old.parent, old.position, old.column)
                           != std::tie(header->parent, header->position, header->column);
        QList<Passage> &passages = mutableEntry(header->entry)->passages;
        if (moves && !standsRight(passages, changed - passages.constData()) && sortIntoReadingOrder(passages))
            notePlaces(header->entry);
        remember(model::ref(id), header->code);
        return;
    }
    Passage passage = takePassage(id);
    passage.header = *header;
    placePassage(passage);
}

void Manual::Data::placePassage(const Passage &passage)
{
    Entry *owner = mutableEntry(passage.header.entry);
    if (!owner)
        return;
    const PassageId parent = passage.header.parent;
    const bool isHeld = parent.isNull() || passagePlaces.value(parent).entry == owner->id;
    qsizetype index = -1;
    if (isHeld) {
        index = insertInReadingOrder(owner->passages, passage);
    } else { // damage, or what holds it is yet to come
        owner->passages.append(passage);
        sortIntoReadingOrder(owner->passages);
    }
    passagePlaces.insert(passage.id, {owner->id, std::max<qsizetype>(index, 0)});
    if (index < 0)
        notePlaces(owner->id);
    else if (index + 1 < owner->passages.size())
        noteMoved(owner->id);
    remember(model::ref(passage.id), passage.header.code);
}

void Manual::Data::setFigure(FigureId id, const FigureHeader *header)
{
    Figure moved{};
    const EntryId before = figureEntries.value(id);
    if (Entry *owner = mutableEntry(before); owner && (!header || header->entry != before)) {
        if (const Figure *existing = findById(owner->figures, id))
            moved = *existing;
        setListed(owner->figures, id, static_cast<const FigureHeader *>(nullptr));
        figureEntries.remove(id);
    }
    Entry *owner = header ? mutableEntry(header->entry) : nullptr;
    if (!owner)
        return;
    setListed(owner->figures, id, header);
    Figure *placed = findById(owner->figures, id);
    if (!moved.id.isNull()) {
        placed->label = moved.label;
        placed->unit = moved.unit;
    }
    figureEntries.insert(id, owner->id);
    remember(model::ref(id), header->code);
}

/// One that goes takes its items along.
void Manual::Data::setMeeting(MeetingId id, const MeetingHeader *header)
{
    if (const Meeting *gone = header ? nullptr : findById(meetings, id))
        for (const MeetingItem &item : gone->items)
            itemMeetings.remove(item.id);
    setListed(meetings, id, header);
    if (header)
        remember(model::ref(id), header->code);
}

void Manual::Data::setMeetingItem(MeetingItemId id, const MeetingItemHeader *header)
{
    Text title;
    const MeetingId before = itemMeetings.value(id);
    if (Meeting *owner = findById(meetings, before); owner && (!header || header->meeting != before)) {
        if (const MeetingItem *existing = findById(owner->items, id))
            title = existing->title;
        setListed(owner->items, id, static_cast<const MeetingItemHeader *>(nullptr));
        itemMeetings.remove(id);
    }
    Meeting *owner = header ? findById(meetings, header->meeting) : nullptr;
    if (!owner)
        return;
    setListed(owner->items, id, header);
    if (!title.isEmpty())
        findById(owner->items, id)->title = title;
    itemMeetings.insert(id, owner->id);
    remember(model::ref(id), header->code);
}

Text *Manual::Data::mutableText(const TextRef &ref)
{
    const base::Id id = ref.object.id;
    switch (ref.object.kind) {
    case ObjectKind::Manual: return ref.field == Field::Subtitle ? &subtitle : &title;
    case ObjectKind::Entry: {
        Entry *entry = mutableEntry(EntryId(id));
        return entry ? &entry->title : nullptr;
    }
    case ObjectKind::Passage: {
        Passage *passage = mutablePassage(PassageId(id));
        return !passage ? nullptr : ref.field == Field::Attribution ? &passage->attribution : &passage->text;
    }
    case ObjectKind::Figure: {
        Entry *entry = mutableEntry(figureEntries.value(FigureId(id)));
        Figure *figure = entry ? findById(entry->figures, FigureId(id)) : nullptr;
        return !figure ? nullptr : ref.field == Field::Unit ? &figure->unit : &figure->label;
    }
    case ObjectKind::Network: {
        Network *network = findById(networks, NetworkId(id));
        return network ? &network->name : nullptr;
    }
    case ObjectKind::Principle: {
        Principle *principle = findById(principles, PrincipleId(id));
        return !principle ? nullptr : ref.field == Field::Summary ? &principle->summary : &principle->name;
    }
    case ObjectKind::Term: {
        Term *term = findById(terms, TermId(id));
        return !term ? nullptr : ref.field == Field::Definition ? &term->definition : &term->term;
    }
    case ObjectKind::Picture: {
        Picture *picture = findById(pictures, PictureId(id));
        return picture ? &picture->alt : nullptr;
    }
    case ObjectKind::Person: {
        Person *person = findById(people, PersonId(id));
        return person ? &person->name : nullptr;
    }
    case ObjectKind::SheetField: {
        SheetField *field = findById(sheetFields, SheetFieldId(id));
        return field ? &field->name : nullptr;
    }
    case ObjectKind::Meeting: {
        Meeting *meeting = findById(meetings, MeetingId(id));
        return meeting ? textIn(*meeting, ref.field) : nullptr;
    }
    case ObjectKind::MeetingItem: {
        Meeting *meeting = findById(meetings, itemMeetings.value(MeetingItemId(id)));
        MeetingItem *item = meeting ? findById(meeting->items, MeetingItemId(id)) : nullptr;
        return item ? &item->title : nullptr;
    }
    case ObjectKind::Question: {
        Question *question = findById(questions, QuestionId(id));
        return !question ? nullptr : ref.field == Field::Choices ? &question->choices : &question->label;
    }
    case ObjectKind::Pack: {
        Pack *pack = findById(packs, PackId(id));
        return pack ? &pack->name : nullptr;
    }
    default: return nullptr; // the others have no text
    }
    return nullptr;
}

} // namespace model
