// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/value.h"

namespace model {

Value::Value() noexcept = default;
Value::Value(ManualHeader header) : AnyValue(std::move(header)) {}
Value::Value(EntryHeader header) : AnyValue(std::move(header)) {}
Value::Value(PassageHeader header) : AnyValue(std::move(header)) {}
Value::Value(NetworkHeader header) : AnyValue(std::move(header)) {}
Value::Value(PrincipleHeader header) : AnyValue(std::move(header)) {}
Value::Value(TermHeader header) : AnyValue(std::move(header)) {}
Value::Value(ReferenceHeader header) : AnyValue(std::move(header)) {}
Value::Value(PictureHeader header) : AnyValue(std::move(header)) {}
Value::Value(FigureHeader header) : AnyValue(std::move(header)) {}
Value::Value(LayoutHeader header) : AnyValue(std::move(header)) {}
Value::Value(WordHeader header) : AnyValue(std::move(header)) {}
Value::Value(DismissalHeader header) : AnyValue(std::move(header)) {}
Value::Value(PersonHeader header) : AnyValue(std::move(header)) {}
Value::Value(SheetFieldHeader header) : AnyValue(std::move(header)) {}
Value::Value(UnsaidHeader header) : AnyValue(std::move(header)) {}
Value::Value(ReviewHeader header) : AnyValue(std::move(header)) {}
Value::Value(ConfirmationHeader header) : AnyValue(std::move(header)) {}
Value::Value(SignOffHeader header) : AnyValue(std::move(header)) {}
Value::Value(CommentHeader header) : AnyValue(std::move(header)) {}
Value::Value(MeetingHeader header) : AnyValue(std::move(header)) {}
Value::Value(MeetingItemHeader header) : AnyValue(std::move(header)) {}
Value::Value(QuestionHeader header) : AnyValue(std::move(header)) {}
Value::Value(EvaluationHeader header) : AnyValue(std::move(header)) {}
Value::Value(PackHeader header) : AnyValue(std::move(header)) {}
Value::Value(Wording wording) : AnyValue(std::move(wording)) {}
Value::Value(Pairing pairing) : AnyValue(std::move(pairing)) {}
Value::Value(const Value &) = default;
Value::Value(Value &&) noexcept = default;
Value &Value::operator=(const Value &) = default;
Value &Value::operator=(Value &&) noexcept = default;
Value::~Value() = default;

bool operator==(const Value &one, const Value &other)
{
    return static_cast<const AnyValue &>(one) == static_cast<const AnyValue &>(other);
}

} // namespace model
