// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <compare>

namespace model {

enum class ObjectKind : unsigned char {
    Manual, Entry, Passage, Network, Principle, Term, Reference, Picture, Figure, Layout,
    Word, Dismissal, Person, SheetField, Unsaid, Review, Confirmation, SignOff, Comment,
    Meeting, MeetingItem, Question, Evaluation, Pack
};

/// Which of an object's texts.
enum class Field : unsigned char {
    Title, Subtitle,        ///< manual; entry, meeting and item have a title
    Body, Attribution,      ///< passage
    Name, Summary,          ///< network, person, sheet field and pack have a name; principle
    Term, Definition,       ///< glossary term
    Alt,                    ///< picture
    Label, Unit,            ///< figure; question has a label
    Material, FollowUp, Exercise, ///< meeting
    Choices,                ///< question
};

/// Any object of a manual. The manual itself has the null id.
struct ObjectRef {
    ObjectKind kind = ObjectKind::Manual;
    base::Id id;
    auto operator<=>(const ObjectRef &) const = default;
    friend size_t qHash(const ObjectRef &ref, size_t seed) noexcept { return qHash(ref.id, seed) ^ size_t(ref.kind); }
};

/// The address of one bilingual value.
struct TextRef {
    ObjectRef object;
    Field field = Field::Title;
    auto operator<=>(const TextRef &) const = default;
    friend size_t qHash(const TextRef &ref, size_t seed) noexcept
    {
        return qHash(ref.object, seed) ^ (size_t(ref.field) << 8);
    }
};

} // namespace model
