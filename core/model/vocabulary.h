// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/care.h"
#include "model/meeting.h"

#include <optional>

namespace model {

// The words of the interchange format for the model's enumerations. `vocabulary` lists the words a file may use, in the
// order of the enumerators; `Unstated`, `None`, `Empty` and `Cell` have no word there.

QString codeOf(EntryKind kind);
QString codeOf(Lifecycle lifecycle); ///< null for Unstated
QString codeOf(PassageKind kind);    ///< "cell" for a cell, which no file says
QString codeOf(Audience audience);
QString codeOf(LanguageUse use);
QString codeOf(PersonKind kind);
QString codeOf(SignOffRole role);
QString codeOf(Role role);           ///< null for None
QString codeOf(PrintStyle style);
QString codeOf(Paper paper);
QString codeOf(ReferenceList references);
QString codeOf(MissingText missing);
QString codeOf(MeetingKind kind);
QString codeOf(MeetingStatus status);
QString codeOf(ItemKind kind);
QString codeOf(QuestionKind kind);
QString codeOf(PackPartKind kind);
QString codeOf(PackLanguages languages);
QString codeOf(Extent extent);

// How the journal and the interchange format name kinds of objects and their texts. These words never change.
QString codeOf(ObjectKind kind);
QString codeOf(Field field);
std::optional<ObjectKind> objectKindFrom(QStringView word);
std::optional<Field> fieldFrom(QStringView word);

std::optional<EntryKind> entryKindFrom(QStringView word);
std::optional<Lifecycle> lifecycleFrom(QStringView word);
std::optional<PassageKind> passageKindFrom(QStringView word);
std::optional<Role> roleFrom(QStringView word);
std::optional<Step> stepFrom(QStringView word);
std::optional<Audience> audienceFrom(QStringView word);
std::optional<LanguageUse> languageUseFrom(QStringView word);
std::optional<PersonKind> personKindFrom(QStringView word);
std::optional<SignOffRole> signOffRoleFrom(QStringView word);
std::optional<PrintStyle> printStyleFrom(QStringView word);
std::optional<Paper> paperFrom(QStringView word);
std::optional<ReferenceList> referenceListFrom(QStringView word);
std::optional<MissingText> missingTextFrom(QStringView word);
std::optional<MeetingKind> meetingKindFrom(QStringView word);
std::optional<MeetingStatus> meetingStatusFrom(QStringView word);
std::optional<ItemKind> itemKindFrom(QStringView word);
std::optional<QuestionKind> questionKindFrom(QStringView word);
std::optional<PackPartKind> packPartKindFrom(QStringView word);
std::optional<PackLanguages> packLanguagesFrom(QStringView word);
std::optional<Extent> extentFrom(QStringView word);
/// What LayoutHeader::without may name.
QStringList listsOfLayout();

template<typename Enumeration>
QStringList vocabulary();
template<>
QStringList vocabulary<EntryKind>();
template<>
QStringList vocabulary<Lifecycle>();
template<>
QStringList vocabulary<PassageKind>();
template<>
QStringList vocabulary<Role>();
template<>
QStringList vocabulary<Step>();
template<>
QStringList vocabulary<Audience>();
template<>
QStringList vocabulary<LanguageUse>();
template<>
QStringList vocabulary<PersonKind>();
template<>
QStringList vocabulary<SignOffRole>();
template<>
QStringList vocabulary<PrintStyle>();
template<>
QStringList vocabulary<Paper>();
template<>
QStringList vocabulary<ReferenceList>();
template<>
QStringList vocabulary<MissingText>();
template<>
QStringList vocabulary<MeetingKind>();
template<>
QStringList vocabulary<MeetingStatus>();
template<>
QStringList vocabulary<ItemKind>();
template<>
QStringList vocabulary<QuestionKind>();
template<>
QStringList vocabulary<PackPartKind>();
template<>
QStringList vocabulary<PackLanguages>();
template<>
QStringList vocabulary<Extent>();

} // namespace model
