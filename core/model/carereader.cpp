// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carereader.h"

#include "base/clock.h"

namespace model {

using namespace Qt::StringLiterals;
using base::ErrorKind;

void CareReader::readManual(ObjectReader &manual)
{
    readReview(manual);
    readWords(manual);
    readDismissals(manual);
    readComments(manual);
}

void CareReader::readEntry(ObjectReader &reader, EntryId entry)
{
    readUnsaid(reader, entry);
    readSignOffs(reader, entry);
    readConfirmation(reader, "confirmed"_L1, ref(entry), false);
    readConfirmation(reader, "contact_confirmed"_L1, ref(entry), true);
}

ObjectRef CareReader::readPlace(ObjectReader &reader)
{
    const QString at = reader.string("at"_L1);
    if (at.isNull())
        return {};
    const std::optional<ObjectRef> object = m_intake.find(at);
    if (!object)
        m_intake.refuse(ErrorKind::UnknownTarget, reader.path().key("at"_L1), {at});
    return object.value_or(ObjectRef());
}

void CareReader::readWords(ObjectReader &whole)
{
    const QJsonArray list = whole.array("words"_L1);
    const JsonPath path = whole.path().key("words"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        WordHeader word;
        word.word = reader.requiredString("word"_L1);
        word.language = reader.language("language"_L1);
        word.extras = reader.extras(ref(idOf(word)));
        m_parts.words.insert(idOf(word), word);
    }
}

void CareReader::readDismissals(ObjectReader &whole)
{
    const QJsonArray list = whole.array("dismissed"_L1);
    const JsonPath path = whole.path().key("dismissed"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        const DismissalHeader dismissal = readDismissal(reader);
        m_parts.dismissals.insert(idOf(dismissal), dismissal);
    }
}

DismissalHeader CareReader::readDismissal(ObjectReader &reader)
{
    DismissalHeader dismissal;
    dismissal.finding = reader.requiredString("finding"_L1);
    dismissal.text.object = readPlace(reader);
    const QString field = reader.requiredString("field"_L1);
    const std::optional<Field> known = fieldFrom(field);
    if (!known || !fieldsOf(dismissal.text.object.kind).contains(*known))
        m_intake.refuse(ErrorKind::WrongValue, reader.path().key("field"_L1), {field});
    dismissal.text.field = known.value_or(Field::Title);
    dismissal.language = reader.language("language"_L1);
    dismissal.details = reader.strings("details"_L1);
    for (const base::Language language : base::bothLanguages)
        dismissal.hashes[size_t(base::indexOf(language))] = reader.hash(language == base::Language::French ? "fr"_L1 : "nl"_L1);
    dismissal.extras = reader.extras(ref(idOf(dismissal)));
    return dismissal;
}

void CareReader::readReview(ObjectReader &whole)
{
    if (!whole.has("review"_L1))
        return;
    ObjectReader reader = whole.nested("review"_L1);
    ReviewHeader review;
    review.entryMonths = reader.integer("entry_months"_L1, 1, review.mostMonths, review.entryMonths);
    review.figureMonths = reader.integer("figure_months"_L1, 1, review.mostMonths, review.figureMonths);
    review.contactMonths = reader.integer("contact_months"_L1, 1, review.mostMonths, review.contactMonths);
    if (reader.has("sign_offs"_L1)) {
        ObjectReader signOffs = reader.nested("sign_offs"_L1);
        const std::array keys{"part"_L1, "module"_L1, "practice"_L1}; // in the order of EntryKind
        for (size_t kind = 0; kind < keys.size(); ++kind)
            if (signOffs.has(keys[kind]))
                review.signOffs[kind] = signOffs.strings(keys[kind]);
        signOffs.extras(reviewRef());
    }
    review.printed = reader.boolean("printed"_L1);
    review.extras = reader.extras(reviewRef());
    m_parts.review = review;
}

void CareReader::readComments(ObjectReader &whole)
{
    const QJsonArray list = whole.array("comments"_L1);
    const JsonPath path = whole.path().key("comments"_L1);
    QHash<QString, CommentId> ids;
    QList<std::pair<CommentId, QString>> answers;
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        const CommentId id = CommentId::create();
        CommentHeader comment;
        comment.code = reader.code(ref(id));
        comment.object = readPlace(reader);
        comment.language = reader.language("language"_L1);
        comment.text = reader.requiredString("text"_L1);
        if (const QString answered = reader.string("answers"_L1); !answered.isNull())
            answers.append({id, answered});
        comment.by = reader.string("by"_L1);
        comment.at = QDateTime::fromString(reader.string("time"_L1), Qt::ISODateWithMs).toUTC();
        comment.closed = reader.boolean("closed"_L1);
        comment.extras = reader.extras(ref(id));
        m_parts.comments.insert(id, comment);
    }
    for (const auto &[answer, code] : answers) {
        m_parts.comments[answer].answers = CommentId(m_intake.find(ObjectKind::Comment, code));
        if (m_parts.comments[answer].answers.isNull())
            m_intake.refuse(ErrorKind::UnknownTarget, path, {code});
    }
}

void CareReader::readUnsaid(ObjectReader &whole, EntryId entry)
{
    const QJsonArray list = whole.array("unsaid"_L1);
    const JsonPath path = whole.path().key("unsaid"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        UnsaidHeader unsaid;
        unsaid.entry = entry;
        unsaid.field = SheetFieldId(reader.target("field"_L1, ObjectKind::SheetField));
        unsaid.fact = reader.string("fact"_L1);
        unsaid.by = reader.string("by"_L1);
        unsaid.on = reader.date("on"_L1);
        unsaid.extras = reader.extras(ref(idOf(unsaid)));
        m_parts.unsaid.insert(idOf(unsaid), unsaid);
    }
}

void CareReader::readSignOffs(ObjectReader &whole, EntryId entry)
{
    const QJsonArray list = whole.array("sign_offs"_L1);
    const JsonPath path = whole.path().key("sign_offs"_L1);
    for (qsizetype i = 0; i < list.size() && !m_intake.isRefused(); ++i) {
        ObjectReader reader(m_intake, list[i], path.at(i));
        const SignOffId id = SignOffId::create();
        SignOffHeader signOff;
        signOff.code = reader.code(ref(id));
        signOff.entry = entry;
        reader.requiredString("role"_L1);
        signOff.role = reader.word("role"_L1, signOffRoleFrom, SignOffRole::Professional);
        signOff.by = reader.string("by"_L1);
        signOff.network = NetworkId(reader.target("network"_L1, ObjectKind::Network));
        signOff.on = reader.date("on"_L1);
        signOff.seen = reader.hash("seen"_L1);
        signOff.note = reader.string("note"_L1);
        signOff.extras = reader.extras(ref(id));
        m_parts.signOffs.insert(id, signOff);
    }
}

void CareReader::readConfirmation(ObjectReader &whole, QLatin1StringView key, const ObjectRef &object, bool contact)
{
    if (!whole.has(key))
        return;
    ObjectReader reader = whole.nested(key);
    ConfirmationHeader confirmation{object, contact, reader.string("by"_L1), reader.date("on"_L1), {}};
    confirmation.extras = reader.extras(ref(idOf(confirmation)));
    m_parts.confirmations.insert(idOf(confirmation), confirmation);
}

} // namespace model
