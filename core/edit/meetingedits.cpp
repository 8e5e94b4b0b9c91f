// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/meetingedits.h"

#include "edit/listedits.h"
#include "edit/plainedit.h"
#include "edit/rules.h"

namespace edit {

using namespace model;
using base::Outcome;
using history::Reason;

namespace {

/// What the journal says the step was about.
QString nameOf(const Text &title)
{
    const QString french = title.in(base::Language::French).text();
    return french.isEmpty() ? title.in(base::Language::Dutch).text() : french;
}

void placeLast(MeetingHeader &header, const QList<Meeting> &all)
{
    header.position = positionBetween(all.isEmpty() ? QString() : all.last().header.position, {});
}

void writeTexts(Writer &writer, const Meeting &meeting)
{
    const ObjectRef object = ref(meeting.id);
    setWordings(writer, {object, Field::Title}, meeting.title);
    setWordings(writer, {object, Field::Material}, meeting.material);
    setWordings(writer, {object, Field::FollowUp}, meeting.followUp);
    setWordings(writer, {object, Field::Exercise}, meeting.exercise);
}

void writeProgramme(Writer &writer, const Meeting &meeting)
{
    QList<MeetingItem> items = meeting.items;
    for (MeetingItem &item : items)
        item.header.meeting = meeting.id;
    makeList(writer, QList<MeetingItem>(writer.manual().meeting(meeting.id)->items), items, [&](const MeetingItem &item) {
        setWordings(writer, {ref(item.id), Field::Title}, item.title);
    });
}

Edit removal(const ObjectRef &object, Reason reason, const QString &detail)
{
    return plainEdit(reason, detail, [object](Writer &writer) -> Outcome {
        if (!writer.manual().contains(object))
            return unknownObject(object);
        writer.remove(object);
        return {};
    });
}

} // namespace

Edit changeMeeting(const Meeting &meeting)
{
    return plainEdit(Reason::MeetingChanged, nameOf(meeting.title), [=](Writer &writer) -> Outcome {
        if (meeting.title.isEmpty())
            return notAllowed(QStringLiteral("no_name"));
        MeetingHeader header = meeting.header;
        if (const Meeting *standing = writer.manual().meeting(meeting.id)) {
            header.code = standing->header.code;
            header.position = standing->header.position;
        } else {
            placeLast(header, writer.manual().meetings());
        }
        writer.put(ref(meeting.id), header);
        writeTexts(writer, meeting);
        writeProgramme(writer, meeting);
        return {};
    });
}

Edit removeMeeting(MeetingId id)
{
    return removal(ref(id), Reason::MeetingChanged, {});
}

Meeting copyOf(const Meeting &meeting)
{
    Meeting copy = meeting;
    copy.id = MeetingId::create();
    copy.header.code = QString();
    copy.header.status = MeetingStatus::Planned;
    copy.header.edition = QString();
    for (Sitting &sitting : copy.header.sittings)
        sitting.day = QDate();
    for (MeetingItem &item : copy.items) {
        item.id = MeetingItemId::create();
        item.header.code = QString();
        item.header.meeting = copy.id;
    }
    return copy;
}

Edit changeQuestions(const QList<Question> &questions)
{
    return plainEdit(Reason::MeetingChanged, [=](Writer &writer) -> Outcome {
        for (const Question &question : questions)
            if (question.label.isEmpty())
                return notAllowed(QStringLiteral("no_name"));
        makeList(writer, QList<Question>(writer.manual().questions()), questions, [&](const Question &question) {
            setWordings(writer, {ref(question.id), Field::Label}, question.label);
            setWordings(writer, {ref(question.id), Field::Choices}, question.choices);
        });
        return {};
    });
}

Edit changePacks(const QList<Pack> &packs)
{
    return plainEdit(Reason::MeetingChanged, [=](Writer &writer) -> Outcome {
        for (const Pack &pack : packs)
            if (pack.name.isEmpty())
                return notAllowed(QStringLiteral("no_name"));
        makeList(writer, QList<Pack>(writer.manual().packs()), packs, [&](const Pack &pack) {
            setWordings(writer, {ref(pack.id), Field::Name}, pack.name);
        });
        return {};
    });
}

Edit takeEvaluations(const QHash<EvaluationId, EvaluationHeader> &forms)
{
    return plainEdit(Reason::EvaluationsTaken, QString::number(forms.size()), [=](Writer &writer) -> Outcome {
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            if (!writer.manual().meeting(form->meeting))
                return unknownObject(ref(form->meeting));
            writer.put(ref(form.key()), *form);
        }
        return {};
    });
}

Edit removeEvaluation(EvaluationId id)
{
    return removal(ref(id), Reason::EvaluationsTaken, {});
}

} // namespace edit
