// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jsonparts.h"
#include "model/vocabulary.h"

#include <QMap>

namespace model {

using namespace Qt::StringLiterals;

namespace {

void putTime(QJsonObject &json, QLatin1StringView key, const QTime &time)
{
    if (time.isValid())
        json.insert(key, time.toString(u"HH:mm"));
}

void putNumber(QJsonObject &json, QLatin1StringView key, int number, int absent)
{
    if (number != absent)
        json.insert(key, number);
}

void putTrue(QJsonObject &json, QLatin1StringView key, bool yes)
{
    if (yes)
        json.insert(key, true);
}

template<typename ObjectId>
void putTargets(QJsonObject &json, QLatin1StringView key, const Manual &manual, const QList<ObjectId> &ids)
{
    QJsonArray codes;
    for (const ObjectId &id : ids)
        if (manual.contains(ref(id)))
            codes.append(manual.codeOf(ref(id)));
    put(json, key, codes);
}

QJsonObject toJson(const Sitting &sitting)
{
    QJsonObject json;
    put(json, "day"_L1, sitting.day);
    putTime(json, "from"_L1, sitting.from);
    putTime(json, "until"_L1, sitting.until);
    putNumber(json, "number"_L1, sitting.number + 1, 0);
    return json;
}

QJsonObject toJson(const PackPart &part)
{
    const PackPart usual;
    QJsonObject json{{"kind"_L1, codeOf(part.kind)}, {"languages"_L1, codeOf(part.languages)}};
    if (part.extent != usual.extent)
        json.insert("extent"_L1, codeOf(part.extent));
    put(json, "fields"_L1, arrayOf(part.fields));
    putTrue(json, "notes"_L1, part.notes);
    putTrue(json, "large"_L1, part.large);
    putNumber(json, "blank_rows"_L1, part.blankRows, usual.blankRows);
    putNumber(json, "per_sheet"_L1, part.perSheet, usual.perSheet);
    return json;
}

QJsonObject toJson(const Question &question)
{
    const QuestionHeader usual;
    QJsonObject json{{"id"_L1, codeOf(question)}, {"kind"_L1, codeOf(question.header.kind)}, {"label"_L1, toJson(question.label)}};
    put(json, "choices"_L1, question.choices);
    putNumber(json, "steps"_L1, question.header.steps, usual.steps);
    putTrue(json, "several"_L1, question.header.several);
    return withExtras(json, question.header.extras);
}

template<typename Part>
QJsonArray listOf(const QList<Part> &parts)
{
    QJsonArray json;
    for (const Part &part : parts)
        json.append(toJson(part));
    return json;
}

QJsonObject toJson(const Pack &pack)
{
    return withExtras({{"id"_L1, codeOf(pack)}, {"name"_L1, toJson(pack.name)}, {"parts"_L1, listOf(pack.header.parts)}},
                      pack.header.extras);
}

QJsonArray packsOf(const Manual &manual)
{
    QJsonArray json;
    for (const Pack &pack : manual.packs())
        json.append(toJson(pack));
    return json;
}

QJsonObject toJson(const Manual &manual, const MeetingItem &item)
{
    const MeetingItemHeader &header = item.header;
    QJsonObject json{{"id"_L1, codeOf(item)}, {"kind"_L1, codeOf(header.kind)}, {"minutes"_L1, header.minutes}};
    put(json, "title"_L1, item.title);
    putNumber(json, "sitting"_L1, header.sitting + 1, 1);
    putTime(json, "at"_L1, header.at);
    putTarget(json, "entry"_L1, manual, ref(header.entry));
    put(json, "by"_L1, header.by);
    return withExtras(json, header.extras);
}

QJsonObject toJson(const Manual &manual, const EvaluationId &id, const EvaluationHeader &evaluation)
{
    QJsonArray answers;
    for (const FormAnswer &answer : evaluation.answers)
        if (manual.contains(ref(answer.question)))
            answers.append(QJsonObject{{"question"_L1, manual.codeOf(ref(answer.question))}, {"value"_L1, answer.value}});
    return withExtras({{"id"_L1, evaluation.code.isEmpty() ? id.toString() : evaluation.code}, {"answers"_L1, answers}},
                      evaluation.extras);
}

/// In the order of their codes: the file is the same whoever writes it.
QJsonArray evaluationsOf(const Manual &manual, MeetingId meeting)
{
    QMap<QString, QJsonObject> inOrder;
    for (auto one = manual.evaluations().cbegin(); one != manual.evaluations().cend(); ++one)
        if (one->meeting == meeting)
            inOrder.insert(one->code.isEmpty() ? one.key().toString() : one->code, toJson(manual, one.key(), *one));
    QJsonArray list;
    for (const QJsonObject &json : std::as_const(inOrder))
        list.append(json);
    return list;
}

QJsonArray languagesOf(const MeetingHeader &header)
{
    QJsonArray codes;
    for (const base::Language language : base::bothLanguages)
        if (header.languages[size_t(base::indexOf(language))])
            codes.append(base::codeOf(language));
    return codes;
}

QJsonObject toJson(const Manual &manual, const Meeting &meeting)
{
    const MeetingHeader &header = meeting.header;
    QJsonObject json{{"id"_L1, codeOf(meeting)}, {"kind"_L1, codeOf(header.kind)}, {"title"_L1, toJson(meeting.title)},
                     {"status"_L1, codeOf(header.status)}, {"languages"_L1, languagesOf(header)}};
    put(json, "sittings"_L1, listOf(header.sittings));
    put(json, "place"_L1, header.place);
    put(json, "link"_L1, header.link);
    put(json, "trainers"_L1, arrayOf(header.trainers));
    putNumber(json, "capacity"_L1, header.capacity, 0);
    putTargets(json, "entries"_L1, manual, header.entries);
    put(json, "edition"_L1, header.edition);
    putTargets(json, "questions"_L1, manual, header.questions);
    put(json, "pack"_L1, listOf(header.pack));
    put(json, "material"_L1, meeting.material);
    put(json, "follow_up"_L1, meeting.followUp);
    put(json, "exercise"_L1, meeting.exercise);
    QJsonArray programme;
    for (const MeetingItem &item : meeting.items)
        programme.append(toJson(manual, item));
    put(json, "programme"_L1, programme);
    put(json, "evaluations"_L1, evaluationsOf(manual, meeting.id));
    return withExtras(json, header.extras);
}

} // namespace

void putMeetings(QJsonObject &json, const Manual &manual)
{
    QJsonArray meetings;
    for (const Meeting &meeting : manual.meetings())
        meetings.append(toJson(manual, meeting));
    put(json, "questions"_L1, listOf(manual.questions()));
    put(json, "packs"_L1, packsOf(manual));
    put(json, "meetings"_L1, meetings);
}

} // namespace model
