// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/meetingreader.h"

#include "model/position.h"
#include "model/sittings.h"

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int mostSittings = 1000;

} // namespace

void MeetingReader::readManual(ObjectReader &manual)
{
    readQuestions(manual);
    readPacks(manual);
    const QJsonArray list = manual.array("meetings"_L1);
    const JsonPath path = manual.path().key("meetings"_L1);
    const QStringList positions = positionsBetween({}, {}, list.size());
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        Meeting meeting = readMeeting(reader, MeetingId::create());
        meeting.header.position = positions[i];
        m_parts.meetings.append(meeting);
    }
}

void MeetingReader::readQuestions(ObjectReader &whole)
{
    const QJsonArray list = whole.array("questions"_L1);
    const JsonPath path = whole.path().key("questions"_L1);
    const QStringList positions = positionsBetween({}, {}, list.size());
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        Question question;
        question.id = QuestionId::create();
        const ObjectRef object = ref(question.id);
        question.header.code = reader.code(object);
        question.header.position = positions[i];
        question.header.kind = reader.word("kind"_L1, questionKindFrom, QuestionKind::Scale);
        question.header.steps = reader.integer("steps"_L1, 2, 10, question.header.steps);
        question.header.several = reader.boolean("several"_L1);
        question.label = reader.usualText("label"_L1, object);
        question.choices = reader.text("choices"_L1, object);
        question.header.extras = reader.extras(object);
        m_parts.questions.append(question);
    }
}

void MeetingReader::readPacks(ObjectReader &whole)
{
    const QJsonArray list = whole.array("packs"_L1);
    const JsonPath path = whole.path().key("packs"_L1);
    const QStringList positions = positionsBetween({}, {}, list.size());
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        Pack pack;
        pack.id = PackId::create();
        pack.header.code = reader.code(ref(pack.id));
        pack.header.position = positions[i];
        pack.name = reader.usualText("name"_L1, ref(pack.id));
        pack.header.parts = readParts(reader, "parts"_L1);
        pack.header.extras = reader.extras(ref(pack.id));
        m_parts.packs.append(pack);
    }
}

Meeting MeetingReader::readMeeting(ObjectReader &reader, MeetingId id)
{
    const ObjectRef object = ref(id);
    Meeting meeting;
    meeting.id = id;
    const QString code = reader.code(object);
    meeting.header = readHeader(reader);
    meeting.header.code = code;
    meeting.title = reader.usualText("title"_L1, object);
    meeting.material = reader.text("material"_L1, object);
    meeting.followUp = reader.text("follow_up"_L1, object);
    meeting.exercise = reader.text("exercise"_L1, object);
    readProgramme(reader, id);
    readEvaluations(reader, id);
    meeting.header.extras = reader.extras(object);
    return meeting;
}

MeetingHeader MeetingReader::readHeader(ObjectReader &reader)
{
    MeetingHeader header;
    header.kind = reader.word("kind"_L1, meetingKindFrom, MeetingKind::Training);
    header.status = reader.word("status"_L1, meetingStatusFrom, MeetingStatus::Planned);
    header.sittings = readSittings(reader);
    header.place = reader.string("place"_L1);
    header.link = reader.string("link"_L1);
    readLanguages(reader, header);
    header.trainers = reader.strings("trainers"_L1);
    header.capacity = reader.integer("capacity"_L1, 0, mostPeople, 0);
    header.entries = readTargets<EntryId>(reader, "entries"_L1, ObjectKind::Entry);
    header.edition = reader.string("edition"_L1);
    header.questions = readTargets<QuestionId>(reader, "questions"_L1, ObjectKind::Question);
    header.pack = readParts(reader, "pack"_L1);
    return header;
}

void MeetingReader::readLanguages(ObjectReader &reader, MeetingHeader &header)
{
    if (!reader.has("languages"_L1))
        return;
    const QStringList codes = reader.strings("languages"_L1);
    header.languages = {};
    for (const QString &code : codes) {
        const std::optional<base::Language> language = base::languageFrom(code);
        if (!language)
            return m_intake.refuse(ErrorKind::WrongValue, reader.path().key("languages"_L1), {code, u"fr nl"_s});
        header.languages[size_t(base::indexOf(*language))] = true;
    }
}

QTime MeetingReader::readTime(ObjectReader &reader, QLatin1StringView key)
{
    const QString text = reader.string(key);
    const QTime time = QTime::fromString(text, u"HH:mm");
    if (!text.isNull() && !time.isValid())
        m_intake.refuse(ErrorKind::WrongValue, reader.path().key(key), {text, u"09:30"_s});
    return time;
}

QList<Sitting> MeetingReader::readSittings(ObjectReader &whole)
{
    QList<Sitting> sittings;
    const QJsonArray list = whole.array("sittings"_L1);
    const JsonPath path = whole.path().key("sittings"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        sittings.append({reader.date("day"_L1), readTime(reader, "from"_L1), readTime(reader, "until"_L1),
                         reader.integer("number"_L1, 1, mostSittings, 0) - 1});
        reader.extras({}); // remarked upon; a sitting has no room for more
    }
    for (qsizetype i = 0; i < sittings.size() && !m_intake.isRefused(); ++i) {
        const int number = numberAt(sittings, i);
        const JsonPath place = path.at(i);
        if (placeOf(number, sittings) != i)
            m_intake.refuse(ErrorKind::WrongValue, place.key("number"_L1), {QString::number(number + 1), u"1–1000, once"_s});
    }
    return sittings;
}

QList<PackPart> MeetingReader::readParts(ObjectReader &whole, QLatin1StringView key)
{
    QList<PackPart> parts;
    const QJsonArray list = whole.array(key);
    const JsonPath path = whole.path().key(key);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        PackPart part;
        reader.requiredString("kind"_L1);
        part.kind = reader.word("kind"_L1, packPartKindFrom, part.kind);
        part.languages = reader.word("languages"_L1, packLanguagesFrom, part.languages);
        part.extent = reader.word("extent"_L1, extentFrom, part.extent);
        part.fields = reader.strings("fields"_L1);
        part.notes = reader.boolean("notes"_L1);
        part.large = reader.boolean("large"_L1);
        part.blankRows = reader.integer("blank_rows"_L1, 0, 1000, part.blankRows);
        part.perSheet = reader.integer("per_sheet"_L1, 1, 100, part.perSheet);
        reader.extras({});
        parts.append(part);
    }
    return parts;
}

void MeetingReader::readProgramme(ObjectReader &whole, MeetingId meeting)
{
    const QJsonArray list = whole.array("programme"_L1);
    const JsonPath path = whole.path().key("programme"_L1);
    const QStringList positions = positionsBetween({}, {}, list.size());
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        MeetingItem item;
        item.id = MeetingItemId::create();
        MeetingItemHeader &header = item.header;
        header.code = reader.code(ref(item.id));
        header.meeting = meeting;
        header.position = positions[i];
        header.sitting = reader.integer("sitting"_L1, 1, mostSittings, 1) - 1;
        header.kind = reader.word("kind"_L1, itemKindFrom, ItemKind::Work);
        header.at = readTime(reader, "at"_L1);
        header.minutes = reader.integer("minutes"_L1, 0, mostMinutes, header.minutes);
        header.entry = EntryId(reader.target("entry"_L1, ObjectKind::Entry));
        header.by = reader.string("by"_L1);
        item.title = reader.text("title"_L1, ref(item.id));
        header.extras = reader.extras(ref(item.id));
        m_parts.meetingItems.append(item);
    }
}

void MeetingReader::readEvaluations(ObjectReader &whole, MeetingId meeting)
{
    const QJsonArray list = whole.array("evaluations"_L1);
    const JsonPath path = whole.path().key("evaluations"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        const EvaluationId id = EvaluationId::create();
        EvaluationHeader evaluation{reader.code(ref(id)), meeting, readAnswers(reader), {}};
        evaluation.extras = reader.extras(ref(id));
        m_parts.evaluations.insert(id, evaluation);
    }
}

QList<FormAnswer> MeetingReader::readAnswers(ObjectReader &whole)
{
    QList<FormAnswer> answers;
    const QJsonArray list = whole.array("answers"_L1);
    const JsonPath path = whole.path().key("answers"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        reader.requiredString("question"_L1);
        answers.append({QuestionId(reader.target("question"_L1, ObjectKind::Question)), reader.requiredString("value"_L1)});
        reader.extras({});
    }
    return answers;
}

template<typename ObjectId>
QList<ObjectId> MeetingReader::readTargets(ObjectReader &reader, QLatin1StringView key, ObjectKind kind)
{
    QList<ObjectId> ids;
    const JsonPath path = reader.path().key(key);
    const QStringList codes = reader.strings(key);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const ObjectId found(m_intake.find(kind, codes[i]));
        if (found.isNull())
            m_intake.refuse(ErrorKind::UnknownTarget, path.at(i), {codes[i]});
        ids.append(found);
    }
    return ids;
}

} // namespace model
