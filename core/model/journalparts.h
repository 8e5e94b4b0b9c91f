// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to journalvalue.cpp: what each value is made of, said once for both directions. The words are part of the
// journal's format: they never change, and new ones go at the end.

#include "model/journalfields.h"

namespace model {

using namespace Qt::StringLiterals;

namespace journalwords {

inline const QStringList entryKinds{u"part"_s, u"module"_s, u"practice"_s};
inline const QStringList lifecycles{u""_s, u"proposed"_s, u"active"_s, u"ended"_s, u"succeeded"_s, u"being_written"_s};
inline const QStringList audiences{u""_s, u"network"_s, u"internal"_s};
inline const QStringList languageUses{u""_s, u"neutral"_s, u"own"_s};
inline const QStringList personKinds{u""_s, u"organisation"_s};
inline const QStringList signOffRoles{u"user"_s,         u"relative"_s,    u"peer_worker"_s,
                                      u"professional"_s, u"coordinator"_s, u"language_reviewer"_s};
inline const QStringList passageKinds{u"heading"_s, u"paragraph"_s, u"bullet"_s, u"numbered"_s, u"quote"_s,
                               u"box"_s,     u"picture"_s,   u"table"_s,  u"code"_s,     u"cell"_s,
                               u"shown"_s};
inline const QStringList roles{u""_s,      u"objective"_s, u"audience"_s,  u"description"_s, u"tasks"_s,  u"roles"_s,
                        u"partners"_s, u"resources"_s, u"results"_s, u"lessons"_s,     u"contact"_s,
                        u"frequency"_s};
inline const QStringList printStyles{u"sober"_s, u"warm"_s, u"large"_s};
inline const QStringList papers{u"a4"_s, u"a5"_s};
inline const QStringList referenceLists{u"all"_s, u"cited"_s};
inline const QStringList missingTexts{u"other"_s, u"leave_out"_s};
inline const QStringList objectKinds{u"manual"_s,    u"entry"_s,   u"passage"_s, u"network"_s, u"principle"_s, u"term"_s,
                                     u"reference"_s, u"picture"_s, u"figure"_s,  u"layout"_s,  u"word"_s,      u"dismissal"_s,
                                     u"person"_s,    u"sheet_field"_s, u"unsaid"_s, u"review"_s,   u"confirmation"_s, u"sign_off"_s,
                                     u"comment"_s,   u"meeting"_s, u"meeting_item"_s, u"question"_s, u"evaluation"_s, u"pack"_s};
inline const QStringList fields{u"title"_s, u"subtitle"_s,   u"body"_s, u"attribution"_s, u"name"_s, u"summary"_s,
                                u"term"_s,  u"definition"_s, u"alt"_s,  u"label"_s,       u"unit"_s,
                                u"material"_s, u"follow_up"_s, u"exercise"_s, u"choices"_s};
inline const QStringList meetingKinds{u"training"_s, u"exchange"_s};
inline const QStringList meetingStatuses{u"planned"_s, u"confirmed"_s, u"held"_s, u"cancelled"_s};
inline const QStringList itemKinds{u"work"_s, u"talk"_s, u"exchange"_s, u"break"_s};
inline const QStringList questionKinds{u"scale"_s, u"choice"_s, u"open"_s};
inline const QStringList packPartKinds{u"programme"_s,  u"hand_out"_s, u"attendance"_s,  u"badges"_s,   u"table_cards"_s,
                                       u"evaluation"_s, u"exercise"_s, u"certificate"_s, u"door_sign"_s};
inline const QStringList packLanguages{u"fr"_s, u"nl"_s, u"columns"_s, u"facing"_s, u"own"_s};
inline const QStringList extents{u"whole"_s, u"summary"_s, u"fields"_s};
inline const QStringList pairingKinds{u"translated"_s, u"checked"_s, u"meaning_unchanged"_s, u"adapted"_s, u"taken_in"_s};

} // namespace journalwords

template<typename Fields, typename Enum>
void wordField(Fields &fields, QLatin1StringView name, Enum &value, const QStringList &words)
{
    int index = int(value);
    fields.word(name, index, words);
    value = Enum(index);
}

/// A word that may not be there.
template<typename Fields, typename Enum>
void wordField(Fields &fields, QLatin1StringView name, std::optional<Enum> &value, const QStringList &words)
{
    int index = value ? 1 + int(*value) : 0;
    fields.word(name, index, QStringList(QString()) + words);
    value = index > 0 ? std::optional(Enum(index - 1)) : std::nullopt;
}

template<typename Fields, typename Tag>
void idField(Fields &fields, QLatin1StringView name, base::TypedId<Tag> &value)
{
    base::Id id = value.id();
    fields.identity(name, id);
    value = base::TypedId<Tag>(id);
}

template<typename Fields, typename Tag>
void idFields(Fields &fields, QLatin1StringView name, QList<base::TypedId<Tag>> &values)
{
    QList<base::Id> ids;
    for (const base::TypedId<Tag> &value : values)
        ids.append(value.id());
    fields.identities(name, ids);
    values.clear();
    for (const base::Id &id : ids)
        values.append(base::TypedId<Tag>(id));
}

/// What is made of fields itself, as many as there are.
template<typename Part>
void partsField(FieldWriter &fields, QLatin1StringView name, QList<Part> &parts)
{
    QJsonArray array;
    for (Part &part : parts) {
        FieldWriter one;
        describe(part, one);
        array.append(one.object);
    }
    fields.array(name, array);
}

template<typename Part>
void partsField(FieldReader &fields, QLatin1StringView name, QList<Part> &parts)
{
    for (const QJsonValue &value : fields.array(name)) {
        FieldReader one{value.toObject(), {}};
        Part part;
        describe(part, one);
        if (one.error && !fields.error)
            fields.error = one.error;
        parts.append(part);
    }
}

template<typename Fields>
void describe(ManualHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("first"_L1, header.languages[0]);
    fields.field("second"_L1, header.languages[1]);
    fields.field("publisher"_L1, header.publisher);
    fields.field("notes"_L1, header.notes);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(EntryHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    wordField(fields, "kind"_L1, header.kind, journalwords::entryKinds);
    idField(fields, "parent"_L1, header.parent);
    fields.field("position"_L1, header.position);
    idField(fields, "network"_L1, header.network);
    fields.field("place"_L1, header.place);
    fields.field("website"_L1, header.website);
    wordField(fields, "lifecycle"_L1, header.lifecycle, journalwords::lifecycles);
    idField(fields, "successor"_L1, header.successor);
    idFields(fields, "principles"_L1, header.principles);
    idField(fields, "promoter"_L1, header.promoter);
    fields.field("since"_L1, header.since);
    fields.field("contact"_L1, header.contact);
    wordField(fields, "contact_audience"_L1, header.contactAudience, journalwords::audiences);
    fields.field("contact_review_by"_L1, header.contactReviewBy);
    fields.field("owner"_L1, header.owner);
    fields.field("review_by"_L1, header.reviewBy);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(PassageHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    wordField(fields, "kind"_L1, header.kind, journalwords::passageKinds);
    idField(fields, "entry"_L1, header.entry);
    idField(fields, "parent"_L1, header.parent);
    fields.field("position"_L1, header.position);
    fields.number("level"_L1, header.level, 1);
    wordField(fields, "role"_L1, header.role, journalwords::roles);
    idField(fields, "picture"_L1, header.picture);
    fields.number("columns"_L1, header.columns, 0);
    fields.field("header"_L1, header.header);
    fields.number("column"_L1, header.column, 0);
    fields.field("new_page"_L1, header.newPage);
    idField(fields, "field"_L1, header.field);
    wordField(fields, "languages"_L1, header.languages, journalwords::languageUses);
    idField(fields, "shown_passage"_L1, header.shownPassage);
    idField(fields, "shown_entry"_L1, header.shownEntry);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(NetworkHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(PrincipleHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    fields.number("number"_L1, header.number, 0);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(TermHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    fields.field("fr"_L1, header.forms[0]);
    fields.field("nl"_L1, header.forms[1]);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(ReferenceHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    fields.field("citation"_L1, header.citation);
    fields.field("url"_L1, header.url);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(PictureHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    fields.field("file"_L1, header.file);
    fields.field("asset"_L1, header.asset);
    fields.field("credit"_L1, header.credit);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(DatedValue &value, Fields &fields)
{
    fields.field("value"_L1, value.value);
    fields.field("as_of"_L1, value.asOf);
    fields.field("source"_L1, value.source);
}

template<typename Fields>
void describe(FigureHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    idField(fields, "entry"_L1, header.entry);
    fields.field("position"_L1, header.position);
    fields.field("value"_L1, header.value);
    fields.field("as_of"_L1, header.asOf);
    fields.field("source"_L1, header.source);
    fields.field("review_by"_L1, header.reviewBy);
    partsField(fields, "earlier"_L1, header.earlier);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(LayoutHeader &header, Fields &fields)
{
    wordField(fields, "style"_L1, header.style, journalwords::printStyles);
    wordField(fields, "paper"_L1, header.paper, journalwords::papers);
    fields.number("contents"_L1, header.contents, 3);
    wordField(fields, "references"_L1, header.references, journalwords::referenceLists);
    wordField(fields, "missing"_L1, header.missing, journalwords::missingTexts);
    fields.field("without"_L1, header.without);
    idField(fields, "logo"_L1, header.logo);
    fields.field("licence"_L1, header.licence);
    fields.field("fr"_L1, header.hyphenation[0]);
    fields.field("nl"_L1, header.hyphenation[1]);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(WordHeader &header, Fields &fields)
{
    fields.field("word"_L1, header.word);
    fields.field("language"_L1, header.language);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(DismissalHeader &header, Fields &fields)
{
    fields.field("finding"_L1, header.finding);
    wordField(fields, "kind"_L1, header.text.object.kind, journalwords::objectKinds);
    fields.identity("object"_L1, header.text.object.id);
    wordField(fields, "field"_L1, header.text.field, journalwords::fields);
    fields.field("language"_L1, header.language);
    fields.field("details"_L1, header.details);
    fields.field("fr"_L1, header.hashes[0]);
    fields.field("nl"_L1, header.hashes[1]);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(PersonHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    wordField(fields, "kind"_L1, header.kind, journalwords::personKinds);
    fields.field("spellings"_L1, header.spellings);
    idField(fields, "network"_L1, header.network);
    wordField(fields, "role"_L1, header.role, journalwords::signOffRoles);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(SheetFieldHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    wordField(fields, "role"_L1, header.role, journalwords::roles);
    wordField(fields, "languages"_L1, header.languages, journalwords::languageUses);
    wordField(fields, "audience"_L1, header.audience, journalwords::audiences);
    fields.field("optional"_L1, header.optional);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(UnsaidHeader &header, Fields &fields)
{
    idField(fields, "entry"_L1, header.entry);
    idField(fields, "field"_L1, header.field);
    fields.field("fact"_L1, header.fact);
    fields.field("by"_L1, header.by);
    fields.field("on"_L1, header.on);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(ReviewHeader &header, Fields &fields)
{
    const ReviewHeader usual;
    fields.number("entry_months"_L1, header.entryMonths, usual.entryMonths);
    fields.number("figure_months"_L1, header.figureMonths, usual.figureMonths);
    fields.number("contact_months"_L1, header.contactMonths, usual.contactMonths);
    fields.list("part"_L1, header.signOffs[size_t(EntryKind::Part)]);
    fields.list("module"_L1, header.signOffs[size_t(EntryKind::Module)]);
    fields.list("practice"_L1, header.signOffs[size_t(EntryKind::Practice)]);
    fields.field("printed"_L1, header.printed);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(ConfirmationHeader &header, Fields &fields)
{
    wordField(fields, "kind"_L1, header.object.kind, journalwords::objectKinds);
    fields.identity("object"_L1, header.object.id);
    fields.field("contact"_L1, header.contact);
    fields.field("by"_L1, header.by);
    fields.field("on"_L1, header.on);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(SignOffHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    idField(fields, "entry"_L1, header.entry);
    wordField(fields, "role"_L1, header.role, journalwords::signOffRoles);
    fields.field("by"_L1, header.by);
    idField(fields, "network"_L1, header.network);
    fields.field("on"_L1, header.on);
    fields.field("seen"_L1, header.seen);
    fields.field("note"_L1, header.note);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(CommentHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    wordField(fields, "kind"_L1, header.object.kind, journalwords::objectKinds);
    fields.identity("object"_L1, header.object.id);
    fields.field("language"_L1, header.language);
    idField(fields, "answers"_L1, header.answers);
    fields.field("text"_L1, header.text);
    fields.field("by"_L1, header.by);
    fields.field("at"_L1, header.at);
    fields.field("closed"_L1, header.closed);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(Sitting &sitting, Fields &fields)
{
    fields.field("day"_L1, sitting.day);
    fields.field("from"_L1, sitting.from);
    fields.field("until"_L1, sitting.until);
    fields.number("number"_L1, sitting.number, -1);
}

template<typename Fields>
void describe(PackPart &part, Fields &fields)
{
    const PackPart usual;
    wordField(fields, "kind"_L1, part.kind, journalwords::packPartKinds);
    wordField(fields, "languages"_L1, part.languages, journalwords::packLanguages);
    wordField(fields, "extent"_L1, part.extent, journalwords::extents);
    fields.field("fields"_L1, part.fields);
    fields.field("notes"_L1, part.notes);
    fields.field("large"_L1, part.large);
    fields.number("blank_rows"_L1, part.blankRows, usual.blankRows);
    fields.number("per_sheet"_L1, part.perSheet, usual.perSheet);
}

template<typename Fields>
void describe(MeetingHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    wordField(fields, "kind"_L1, header.kind, journalwords::meetingKinds);
    wordField(fields, "status"_L1, header.status, journalwords::meetingStatuses);
    partsField(fields, "sittings"_L1, header.sittings);
    fields.field("place"_L1, header.place);
    fields.field("link"_L1, header.link);
    fields.field("fr"_L1, header.languages[0]);
    fields.field("nl"_L1, header.languages[1]);
    fields.field("trainers"_L1, header.trainers);
    fields.number("capacity"_L1, header.capacity, 0);
    idFields(fields, "entries"_L1, header.entries);
    fields.field("edition"_L1, header.edition);
    idFields(fields, "questions"_L1, header.questions);
    partsField(fields, "pack"_L1, header.pack);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(MeetingItemHeader &header, Fields &fields)
{
    const MeetingItemHeader usual;
    fields.field("code"_L1, header.code);
    idField(fields, "meeting"_L1, header.meeting);
    fields.number("sitting"_L1, header.sitting, 0);
    fields.field("position"_L1, header.position);
    wordField(fields, "kind"_L1, header.kind, journalwords::itemKinds);
    fields.field("at"_L1, header.at);
    fields.number("minutes"_L1, header.minutes, usual.minutes);
    idField(fields, "entry"_L1, header.entry);
    fields.field("by"_L1, header.by);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(QuestionHeader &header, Fields &fields)
{
    const QuestionHeader usual;
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    wordField(fields, "kind"_L1, header.kind, journalwords::questionKinds);
    fields.number("steps"_L1, header.steps, usual.steps);
    fields.field("several"_L1, header.several);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(FormAnswer &answer, Fields &fields)
{
    idField(fields, "question"_L1, answer.question);
    fields.field("value"_L1, answer.value);
}

template<typename Fields>
void describe(EvaluationHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    idField(fields, "meeting"_L1, header.meeting);
    partsField(fields, "answers"_L1, header.answers);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(PackHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    fields.field("position"_L1, header.position);
    partsField(fields, "parts"_L1, header.parts);
    fields.field("extras"_L1, header.extras);
}

template<typename Fields>
void describe(Pairing &pairing, Fields &fields)
{
    fields.field("fr"_L1, pairing.hashes[0]);
    fields.field("nl"_L1, pairing.hashes[1]);
    wordField(fields, "kind"_L1, pairing.kind, journalwords::pairingKinds);
    fields.field("by"_L1, pairing.by);
    fields.field("at"_L1, pairing.at);
}

} // namespace model
