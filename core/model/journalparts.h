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
                                     u"comment"_s};
inline const QStringList fields{u"title"_s, u"subtitle"_s,   u"body"_s, u"attribution"_s, u"name"_s, u"summary"_s,
                                u"term"_s,  u"definition"_s, u"alt"_s,  u"label"_s,       u"unit"_s};
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
void describe(FigureHeader &header, Fields &fields)
{
    fields.field("code"_L1, header.code);
    idField(fields, "entry"_L1, header.entry);
    fields.field("position"_L1, header.position);
    fields.field("value"_L1, header.value);
    fields.field("as_of"_L1, header.asOf);
    fields.field("source"_L1, header.source);
    fields.field("review_by"_L1, header.reviewBy);
    fields.field("earlier"_L1, header.earlier);
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
void describe(Pairing &pairing, Fields &fields)
{
    fields.field("fr"_L1, pairing.hashes[0]);
    fields.field("nl"_L1, pairing.hashes[1]);
    wordField(fields, "kind"_L1, pairing.kind, journalwords::pairingKinds);
    fields.field("by"_L1, pairing.by);
    fields.field("at"_L1, pairing.at);
}

} // namespace model
