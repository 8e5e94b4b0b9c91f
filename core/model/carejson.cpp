// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "model/canonicaljson.h"
#include "model/jsonparts.h"
#include "model/vocabulary.h"

#include <QMap>

namespace model {

using namespace Qt::StringLiterals;

namespace {

/// By word where there is one, then by all they say: ids would differ in a manual that was taken in.
template<typename Objects, typename Write>
QJsonArray sorted(const Objects &objects, Write write)
{
    QMap<QByteArray, QJsonObject> inOrder;
    for (const auto &object : objects)
        if (const QJsonObject json = write(object); !json.isEmpty())
            inOrder.insert(json.value("word"_L1).toString().toUtf8() + canonicalBytes(json), json);
    QJsonArray list;
    for (const QJsonObject &json : std::as_const(inOrder))
        list.append(json);
    return list;
}

QJsonObject toJson(const WordHeader &word)
{
    QJsonObject json{{"word"_L1, word.word}};
    put(json, "language"_L1, word.language);
    return withExtras(json, word.extras);
}

/// Nothing for one about a text that is gone.
QJsonObject toJson(const Manual &manual, const DismissalHeader &dismissal)
{
    if (!manual.text(dismissal.text))
        return {};
    QJsonObject json{{"finding"_L1, dismissal.finding}, {"field"_L1, codeOf(dismissal.text.field)}};
    if (dismissal.text.object.kind != ObjectKind::Manual)
        json.insert("at"_L1, manual.codeOf(dismissal.text.object));
    put(json, "language"_L1, dismissal.language);
    if (!dismissal.details.isEmpty())
        json.insert("details"_L1, arrayOf(dismissal.details));
    for (const base::Language language : base::bothLanguages)
        if (const base::Hash &hash = dismissal.hashes[size_t(base::indexOf(language))]; !hash.isUnknown())
            json.insert(base::codeOf(language), hash.hex());
    return withExtras(json, dismissal.extras);
}

QString codeOf(const QString &code, const base::Id &id)
{
    return code.isEmpty() ? id.toString() : code;
}

/// Nothing for one about an object that is gone.
QJsonObject toJson(const Manual &manual, CommentId id, const CommentHeader &comment)
{
    if (!manual.contains(comment.object))
        return {};
    QJsonObject json{{"id"_L1, codeOf(comment.code, id.id())}, {"text"_L1, comment.text}};
    if (comment.object.kind != ObjectKind::Manual)
        json.insert("at"_L1, manual.codeOf(comment.object));
    put(json, "language"_L1, comment.language);
    putTarget(json, "answers"_L1, manual, ref(comment.answers));
    put(json, "by"_L1, comment.by);
    if (comment.at.isValid())
        json.insert("time"_L1, base::toStoredTime(comment.at));
    if (comment.closed)
        json.insert("closed"_L1, true);
    return withExtras(json, comment.extras);
}

/// In the order of their codes, so that answers to nobody stand where they always do.
QJsonArray commentsOf(const Manual &manual)
{
    QMap<QString, QJsonObject> inOrder;
    for (auto comment = manual.comments().cbegin(); comment != manual.comments().cend(); ++comment)
        if (const QJsonObject json = toJson(manual, comment.key(), *comment); !json.isEmpty())
            inOrder.insert(json.value("id"_L1).toString(), json);
    QJsonArray list;
    for (const QJsonObject &json : std::as_const(inOrder))
        list.append(json);
    return list;
}

QJsonObject toJson(const ReviewHeader &review)
{
    const ReviewHeader usual;
    QJsonObject json;
    const auto putNumber = [&](QLatin1StringView key, int number, int absent) {
        if (number != absent)
            json.insert(key, number);
    };
    putNumber("entry_months"_L1, review.entryMonths, usual.entryMonths);
    putNumber("figure_months"_L1, review.figureMonths, usual.figureMonths);
    putNumber("contact_months"_L1, review.contactMonths, usual.contactMonths);
    QJsonObject signOffs;
    for (const EntryKind kind : {EntryKind::Part, EntryKind::Module, EntryKind::Practice})
        if (review.signOffs[size_t(kind)] != usual.signOffs[size_t(kind)])
            signOffs.insert(codeOf(kind), arrayOf(review.signOffs[size_t(kind)]));
    if (!signOffs.isEmpty())
        json.insert("sign_offs"_L1, signOffs);
    if (review.printed)
        json.insert("printed"_L1, true);
    return withExtras(json, review.extras);
}

QJsonObject toJson(const Manual &manual, const UnsaidHeader &unsaid)
{
    QJsonObject json;
    putTarget(json, "field"_L1, manual, ref(unsaid.field));
    put(json, "fact"_L1, unsaid.fact);
    if (json.isEmpty()) // the field is gone
        return {};
    put(json, "by"_L1, unsaid.by);
    put(json, "on"_L1, unsaid.on);
    return withExtras(json, unsaid.extras);
}

QJsonObject toJson(const Manual &manual, SignOffId id, const SignOffHeader &signOff)
{
    QJsonObject json{{"id"_L1, codeOf(signOff.code, id.id())}, {"role"_L1, codeOf(signOff.role)}};
    put(json, "by"_L1, signOff.by);
    putTarget(json, "network"_L1, manual, ref(signOff.network));
    put(json, "on"_L1, signOff.on);
    if (!signOff.seen.isUnknown())
        json.insert("seen"_L1, signOff.seen.hex());
    put(json, "note"_L1, signOff.note);
    return withExtras(json, signOff.extras);
}

/// By day, then by code.
QJsonArray signOffsOf(const Manual &manual, EntryId entry)
{
    QMap<QString, QJsonObject> inOrder;
    for (const SignOffId &id : manual.signOffsOf(entry)) {
        const SignOffHeader signOff = manual.signOffs().value(id);
        inOrder.insert(signOff.on.toString(Qt::ISODate) + codeOf(signOff.code, id.id()), toJson(manual, id, signOff));
    }
    QJsonArray list;
    for (const QJsonObject &json : std::as_const(inOrder))
        list.append(json);
    return list;
}

} // namespace

void putCare(QJsonObject &json, const Manual &manual)
{
    if (manual.contains(reviewRef()))
        json.insert("review"_L1, toJson(manual.review()));
    put(json, "words"_L1, sorted(manual.words(), [](const WordHeader &word) { return toJson(word); }));
    put(json, "dismissed"_L1, sorted(manual.dismissals(), [&](const DismissalHeader &one) { return toJson(manual, one); }));
    put(json, "comments"_L1, commentsOf(manual));
}

void putConfirmation(QJsonObject &json, QLatin1StringView key, const Manual &manual, const ObjectRef &object, bool contact)
{
    const auto found = manual.confirmations().constFind(idOf(ConfirmationHeader{object, contact, {}, {}, {}}));
    if (found == manual.confirmations().cend())
        return;
    QJsonObject confirmation;
    put(confirmation, "by"_L1, found->by);
    put(confirmation, "on"_L1, found->on);
    json.insert(key, withExtras(confirmation, found->extras));
}

void putCare(QJsonObject &json, const Manual &manual, const Entry &entry)
{
    const auto unsaidToJson = [&](const UnsaidId &id) { return toJson(manual, manual.unsaid().value(id)); };
    put(json, "unsaid"_L1, sorted(manual.unsaidOf(entry.id), unsaidToJson));
    put(json, "sign_offs"_L1, signOffsOf(manual, entry.id));
    putConfirmation(json, "confirmed"_L1, manual, ref(entry.id), false);
    putConfirmation(json, "contact_confirmed"_L1, manual, ref(entry.id), true);
}

} // namespace model
