// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/value.h"

#include <compare>

namespace model {

enum class Facet : unsigned char { Header, Wording, Pairing };

/// The address of one journalled value: what versions, heads, undo and merging speak about.
/// `field` is meaningless for a header, `language` for everything but a wording; they then keep their defaults.
struct Key {
    ObjectRef object;
    Facet facet = Facet::Header;
    Field field = Field::Title;
    base::Language language = base::Language::French;
    auto operator<=>(const Key &) const = default;
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHash(key.object, seed)
               ^ (size_t(key.facet) << 16 | size_t(key.field) << 8 | size_t(key.language)) * 0x9E3779B97F4A7C15ULL;
    }
};

inline Key headerKey(const ObjectRef &object) { return {object, Facet::Header, Field::Title, base::Language::French}; }
inline Key wordingKey(const TextRef &ref, base::Language language)
{
    return {ref.object, Facet::Wording, ref.field, language};
}
inline Key pairingKey(const TextRef &ref) { return {ref.object, Facet::Pairing, ref.field, base::Language::French}; }
inline TextRef textOf(const Key &key) { return {key.object, key.field}; }

inline ObjectRef ref(EntryId id) { return {ObjectKind::Entry, id.id()}; }
inline ObjectRef ref(PassageId id) { return {ObjectKind::Passage, id.id()}; }
inline ObjectRef ref(NetworkId id) { return {ObjectKind::Network, id.id()}; }
inline ObjectRef ref(PrincipleId id) { return {ObjectKind::Principle, id.id()}; }
inline ObjectRef ref(TermId id) { return {ObjectKind::Term, id.id()}; }
inline ObjectRef ref(ReferenceId id) { return {ObjectKind::Reference, id.id()}; }
inline ObjectRef ref(PictureId id) { return {ObjectKind::Picture, id.id()}; }
inline ObjectRef ref(FigureId id) { return {ObjectKind::Figure, id.id()}; }
inline ObjectRef ref(WordId id) { return {ObjectKind::Word, id.id()}; }
inline ObjectRef ref(DismissalId id) { return {ObjectKind::Dismissal, id.id()}; }
inline ObjectRef ref(PersonId id) { return {ObjectKind::Person, id.id()}; }
inline ObjectRef ref(SheetFieldId id) { return {ObjectKind::SheetField, id.id()}; }
inline ObjectRef ref(UnsaidId id) { return {ObjectKind::Unsaid, id.id()}; }
inline ObjectRef ref(ConfirmationId id) { return {ObjectKind::Confirmation, id.id()}; }
inline ObjectRef ref(SignOffId id) { return {ObjectKind::SignOff, id.id()}; }
inline ObjectRef ref(CommentId id) { return {ObjectKind::Comment, id.id()}; }
inline ObjectRef ref(MeetingId id) { return {ObjectKind::Meeting, id.id()}; }
inline ObjectRef ref(MeetingItemId id) { return {ObjectKind::MeetingItem, id.id()}; }
inline ObjectRef ref(QuestionId id) { return {ObjectKind::Question, id.id()}; }
inline ObjectRef ref(EvaluationId id) { return {ObjectKind::Evaluation, id.id()}; }
inline ObjectRef ref(PackId id) { return {ObjectKind::Pack, id.id()}; }

/// There is one of each; their ids are not null, for the manual's header has that.
ObjectRef layoutRef();
ObjectRef reviewRef();
/// Made of what they say: two people who add the same word, or let the same finding stand, mean the same object.
WordId idOf(const WordHeader &word);
DismissalId idOf(const DismissalHeader &dismissal);
UnsaidId idOf(const UnsaidHeader &unsaid);
ConfirmationId idOf(const ConfirmationHeader &confirmation);

inline TextRef titleOf(EntryId id) { return {ref(id), Field::Title}; }
inline TextRef bodyOf(PassageId id) { return {ref(id), Field::Body}; }
inline TextRef attributionOf(PassageId id) { return {ref(id), Field::Attribution}; }

/// The texts an object of this kind has, in order.
QList<Field> fieldsOf(ObjectKind kind);

} // namespace model
