// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace model {

using EntryId = base::TypedId<struct EntryTag>;
using PassageId = base::TypedId<struct PassageTag>;
using NetworkId = base::TypedId<struct NetworkTag>;
using PrincipleId = base::TypedId<struct PrincipleTag>;
using TermId = base::TypedId<struct TermTag>;
using ReferenceId = base::TypedId<struct ReferenceTag>;
using PictureId = base::TypedId<struct PictureTag>;
using FigureId = base::TypedId<struct FigureTag>;
using WordId = base::TypedId<struct WordTag>;
using DismissalId = base::TypedId<struct DismissalTag>;
using PersonId = base::TypedId<struct PersonTag>;
using SheetFieldId = base::TypedId<struct SheetFieldTag>;
using UnsaidId = base::TypedId<struct UnsaidTag>;
using ConfirmationId = base::TypedId<struct ConfirmationTag>;
using SignOffId = base::TypedId<struct SignOffTag>;
using CommentId = base::TypedId<struct CommentTag>;
using MeetingId = base::TypedId<struct MeetingTag>;
using MeetingItemId = base::TypedId<struct MeetingItemTag>;
using QuestionId = base::TypedId<struct QuestionTag>;
using EvaluationId = base::TypedId<struct EvaluationTag>;
using PackId = base::TypedId<struct PackTag>;

} // namespace model
