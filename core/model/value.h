// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/care.h"
#include "model/meeting.h"

#include <variant>

namespace model {

using AnyValue = std::variant<std::monostate, ManualHeader, EntryHeader, PassageHeader, NetworkHeader, PrincipleHeader,
                              TermHeader, ReferenceHeader, PictureHeader, FigureHeader, LayoutHeader, WordHeader,
                              DismissalHeader, PersonHeader, SheetFieldHeader, UnsaidHeader, ReviewHeader,
                              ConfirmationHeader, SignOffHeader, CommentHeader, MeetingHeader, MeetingItemHeader,
                              QuestionHeader, EvaluationHeader, PackHeader, Wording, Pairing>;

/// The value at a key. `std::monostate`: nothing there — the object does not exist (any more), the wording is
/// missing, the pair was never declared.
///
/// A variant whose copying, moving and comparing are compiled once: some two hundred files handle values, and
/// what a variant of this many types needs for that was half the time of compiling each of them.
class Value final : public AnyValue
{
public:
    Value() noexcept;
    Value(ManualHeader header);
    Value(EntryHeader header);
    Value(PassageHeader header);
    Value(NetworkHeader header);
    Value(PrincipleHeader header);
    Value(TermHeader header);
    Value(ReferenceHeader header);
    Value(PictureHeader header);
    Value(FigureHeader header);
    Value(LayoutHeader header);
    Value(WordHeader header);
    Value(DismissalHeader header);
    Value(PersonHeader header);
    Value(SheetFieldHeader header);
    Value(UnsaidHeader header);
    Value(ReviewHeader header);
    Value(ConfirmationHeader header);
    Value(SignOffHeader header);
    Value(CommentHeader header);
    Value(MeetingHeader header);
    Value(MeetingItemHeader header);
    Value(QuestionHeader header);
    Value(EvaluationHeader header);
    Value(PackHeader header);
    Value(Wording wording);
    Value(Pairing pairing);
    Value(const Value &);
    Value(Value &&) noexcept;
    Value &operator=(const Value &);
    Value &operator=(Value &&) noexcept;
    ~Value();

    friend bool operator==(const Value &one, const Value &other);
};

inline bool isAbsent(const Value &value) { return std::holds_alternative<std::monostate>(value); }

} // namespace model
