// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a manual is put together out of its parts.
#include "model/manualparts.h"

#include "model/manualdata.h"
#include "model/readingorder.h"

#include <tuple>

namespace model {

namespace {

template<typename Object>
void sortByPosition(QList<Object> &objects)
{
    std::sort(objects.begin(), objects.end(), [](const Object &left, const Object &right) {
        return std::tie(left.header.position, left.id) < std::tie(right.header.position, right.id);
    });
}

class Adding final
{
public:
    Adding(ManualParts &parts, const ObjectRef &object, const std::function<Text(const TextRef &)> &textOf)
        : m_parts(parts), m_object(object), m_textOf(textOf)
    {
    }

    bool operator()(const ManualHeader &header) { return m_parts.header = header, true; }
    bool operator()(const LayoutHeader &header) { return m_parts.layout = header, true; }
    bool operator()(const ReviewHeader &header) { return m_parts.review = header, true; }
    bool operator()(const NetworkHeader &header) { return add(m_parts.networks, Network{NetworkId(m_object.id), header, text(Field::Name)}); }
    bool operator()(const PrincipleHeader &header)
    {
        return add(m_parts.principles, Principle{PrincipleId(m_object.id), header, text(Field::Name), text(Field::Summary)});
    }
    bool operator()(const TermHeader &header)
    {
        return add(m_parts.terms, Term{TermId(m_object.id), header, text(Field::Term), text(Field::Definition)});
    }
    bool operator()(const ReferenceHeader &header) { return add(m_parts.references, Reference{ReferenceId(m_object.id), header}); }
    bool operator()(const PictureHeader &header) { return add(m_parts.pictures, Picture{PictureId(m_object.id), header, text(Field::Alt)}); }
    bool operator()(const PersonHeader &header) { return add(m_parts.people, Person{PersonId(m_object.id), header, text(Field::Name)}); }
    bool operator()(const SheetFieldHeader &header)
    {
        return add(m_parts.sheetFields, SheetField{SheetFieldId(m_object.id), header, text(Field::Name)});
    }
    bool operator()(const WordHeader &header) { return insert(m_parts.words, header); }
    bool operator()(const DismissalHeader &header) { return insert(m_parts.dismissals, header); }
    bool operator()(const UnsaidHeader &header) { return insert(m_parts.unsaid, header); }
    bool operator()(const ConfirmationHeader &header) { return insert(m_parts.confirmations, header); }
    bool operator()(const SignOffHeader &header) { return insert(m_parts.signOffs, header); }
    bool operator()(const CommentHeader &header) { return insert(m_parts.comments, header); }
    bool operator()(const MeetingHeader &header)
    {
        return add(m_parts.meetings, Meeting{MeetingId(m_object.id), header, text(Field::Title), text(Field::Material),
                                             text(Field::FollowUp), text(Field::Exercise), {}});
    }
    bool operator()(const MeetingItemHeader &header)
    {
        return add(m_parts.meetingItems, MeetingItem{MeetingItemId(m_object.id), header, text(Field::Title)});
    }
    bool operator()(const QuestionHeader &header)
    {
        return add(m_parts.questions, Question{QuestionId(m_object.id), header, text(Field::Label), text(Field::Choices)});
    }
    bool operator()(const PackHeader &header) { return add(m_parts.packs, Pack{PackId(m_object.id), header, text(Field::Name)}); }
    bool operator()(const EvaluationHeader &header) { return insert(m_parts.evaluations, header); }
    template<typename Other>
    bool operator()(const Other &)
    {
        return false;
    }

private:
    Text text(Field field) const { return m_textOf({m_object, field}); }
    template<typename Object>
    bool add(QList<Object> &list, const Object &object)
    {
        list.append(object);
        return true;
    }
    template<typename ObjectId, typename Header>
    bool insert(QHash<ObjectId, Header> &headers, const Header &header)
    {
        headers.insert(ObjectId(m_object.id), header);
        return true;
    }

    ManualParts &m_parts;
    const ObjectRef m_object;
    const std::function<Text(const TextRef &)> &m_textOf;
};

} // namespace

bool addToParts(ManualParts &parts, const ObjectRef &object, const Value &value, const std::function<Text(const TextRef &)> &textOf)
{
    return std::visit(Adding(parts, object, textOf), static_cast<const AnyValue &>(value));
}

Manual::Manual(ManualParts parts) : d(new Data)
{
    d->header = std::move(parts.header);
    d->title = std::move(parts.title);
    d->subtitle = std::move(parts.subtitle);
    d->layout = std::move(parts.layout);
    d->words = std::move(parts.words);
    d->dismissals = std::move(parts.dismissals);
    d->review = std::move(parts.review);
    d->confirmations = std::move(parts.confirmations);
    d->takeRegisters(parts);
    d->takeCare(parts);
    d->takeMeetings(parts);
    d->takeEntries(parts.entries);
}

void Manual::Data::takeRegisters(ManualParts &parts)
{
    const auto take = [this](auto &list, auto &part) {
        list = std::move(part);
        sortByPosition(list);
        for (const auto &object : std::as_const(list))
            remember(model::ref(object.id), object.header.code);
    };
    take(networks, parts.networks);
    take(principles, parts.principles);
    take(terms, parts.terms);
    take(references, parts.references);
    take(pictures, parts.pictures);
    take(people, parts.people);
    take(sheetFields, parts.sheetFields);
    take(questions, parts.questions);
    take(packs, parts.packs);
    take(meetings, parts.meetings);
}

void Manual::Data::takeCare(ManualParts &parts)
{
    unsaid = std::move(parts.unsaid);
    for (auto one = unsaid.cbegin(); one != unsaid.cend(); ++one)
        unsaidOf[one->entry].append(one.key());
    signOffs = std::move(parts.signOffs);
    for (auto one = signOffs.cbegin(); one != signOffs.cend(); ++one) {
        signOffsOf[one->entry].append(one.key());
        remember(model::ref(one.key()), one->code);
    }
    comments = std::move(parts.comments);
    for (auto one = comments.cbegin(); one != comments.cend(); ++one)
        remember(model::ref(one.key()), one->code);
}

/// After the registers: items join their meetings. One whose meeting is nowhere is left out, as a figure without an entry is.
void Manual::Data::takeMeetings(ManualParts &parts)
{
    QHash<MeetingId, QList<MeetingItem>> items;
    for (const MeetingItem &item : std::as_const(parts.meetingItems))
        items[item.header.meeting].append(item);
    for (Meeting &meeting : meetings) {
        meeting.items = items.value(meeting.id);
        sortByPosition(meeting.items);
        for (const MeetingItem &item : std::as_const(meeting.items)) {
            itemMeetings.insert(item.id, meeting.id);
            remember(model::ref(item.id), item.header.code);
        }
    }
    evaluations = std::move(parts.evaluations);
    for (auto one = evaluations.cbegin(); one != evaluations.cend(); ++one)
        remember(model::ref(one.key()), one->code);
}

void Manual::Data::takeEntries(std::vector<Entry> &parts)
{
    entries.reserve(qsizetype(parts.size()));
    for (Entry &entry : parts) {
        sortIntoReadingOrder(entry.passages);
        sortByPosition(entry.figures);
        index(entry);
        children[entry.header.parent].append(entry.id);
        auto *shared = new SharedEntry;
        shared->entry = std::move(entry);
        entries.insert(shared->entry.id, QSharedDataPointer<SharedEntry>(shared));
    }
    for (const EntryId &parent : children.keys())
        sortChildren(parent);
}

} // namespace model
