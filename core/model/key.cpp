// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/key.h"

namespace model {

namespace {

base::Id idEndingWith(char last)
{
    QByteArray bytes(16, '\0');
    bytes.back() = last;
    return base::Id::fromBytes(bytes);
}

} // namespace

ObjectRef layoutRef() { return {ObjectKind::Layout, idEndingWith(1)}; }
ObjectRef reviewRef() { return {ObjectKind::Review, idEndingWith(2)}; }

namespace {

/// Parts cannot hold U+0000, so different parts never join to the same text.
base::Id idOf(const QStringList &parts)
{
    return base::Id::fromBytes(base::Hash::of(parts.join(QChar::Null)).bytes().first(16));
}

QString codeOf(const std::optional<base::Language> &language)
{
    return language ? base::codeOf(*language) : QString();
}

} // namespace

WordId idOf(const WordHeader &word)
{
    return WordId(idOf({QStringLiteral("word"), codeOf(word.language), word.word}));
}

DismissalId idOf(const DismissalHeader &dismissal)
{
    const TextRef &text = dismissal.text;
    QStringList parts{QStringLiteral("dismissal"), dismissal.finding, QString::number(int(text.object.kind)),
                      text.object.id.toString(), QString::number(int(text.field)), codeOf(dismissal.language),
                      dismissal.hashes[0].hex(), dismissal.hashes[1].hex()};
    return DismissalId(idOf(parts + dismissal.details));
}

UnsaidId idOf(const UnsaidHeader &unsaid)
{
    return UnsaidId(idOf({QStringLiteral("unsaid"), unsaid.entry.toString(), unsaid.field.toString(), unsaid.fact}));
}

ConfirmationId idOf(const ConfirmationHeader &confirmation)
{
    return ConfirmationId(idOf({QStringLiteral("confirmation"), QString::number(int(confirmation.object.kind)),
                                confirmation.object.id.toString(), QString::number(int(confirmation.contact))}));
}

QList<Field> fieldsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Manual: return {Field::Title, Field::Subtitle};
    case ObjectKind::Entry: return {Field::Title};
    case ObjectKind::Passage: return {Field::Body, Field::Attribution};
    case ObjectKind::Network:
    case ObjectKind::Person:
    case ObjectKind::Pack:
    case ObjectKind::SheetField: return {Field::Name};
    case ObjectKind::Principle: return {Field::Name, Field::Summary};
    case ObjectKind::Term: return {Field::Term, Field::Definition};
    case ObjectKind::Picture: return {Field::Alt};
    case ObjectKind::Figure: return {Field::Label, Field::Unit};
    case ObjectKind::Meeting: return {Field::Title, Field::Material, Field::FollowUp, Field::Exercise};
    case ObjectKind::MeetingItem: return {Field::Title};
    case ObjectKind::Question: return {Field::Label, Field::Choices};
    default: return {};
    }
    return {};
}

} // namespace model
