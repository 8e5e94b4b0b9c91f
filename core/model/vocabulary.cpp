// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include <QLatin1StringView>
#include <span>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView entryKinds[] = {"part"_L1, "module"_L1, "practice"_L1};
constexpr QLatin1StringView lifecycles[] = {"proposed"_L1, "active"_L1, "ended"_L1, "succeeded"_L1, "being_written"_L1};
constexpr QLatin1StringView audiences[] = {"public"_L1, "network"_L1, "internal"_L1};
constexpr QLatin1StringView languageUses[] = {"both"_L1, "neutral"_L1, "own"_L1};
constexpr QLatin1StringView personKinds[] = {"person"_L1, "organisation"_L1};
constexpr QLatin1StringView signOffRoles[] = {"user"_L1,         "relative"_L1,    "peer_worker"_L1,
                                              "professional"_L1, "coordinator"_L1, "language_reviewer"_L1};
constexpr QLatin1StringView passageKinds[] = {"heading"_L1, "paragraph"_L1, "bullet"_L1,  "numbered"_L1, "quote"_L1,
                                              "box"_L1,     "picture"_L1,   "table"_L1, "code"_L1,     "cell"_L1,   "shown"_L1};
constexpr QLatin1StringView roles[] = {"objective"_L1, "audience"_L1,  "description"_L1, "tasks"_L1,   "roles"_L1,
                                       "partners"_L1,  "resources"_L1, "results"_L1,     "lessons"_L1, "contact"_L1,
                                       "frequency"_L1};
constexpr QLatin1StringView steps[] = {"single"_L1,   "in_step"_L1,    "fr_ahead"_L1,
                                       "nl_ahead"_L1, "both_moved"_L1, "adapted"_L1};
constexpr QLatin1StringView printStyles[] = {"sober"_L1, "warm"_L1, "large"_L1};
constexpr QLatin1StringView papers[] = {"a4"_L1, "a5"_L1};
constexpr QLatin1StringView referenceLists[] = {"all"_L1, "cited"_L1};
constexpr QLatin1StringView missingTexts[] = {"other"_L1, "leave_out"_L1};
constexpr QLatin1StringView meetingKinds[] = {"training"_L1, "exchange"_L1};
constexpr QLatin1StringView meetingStatuses[] = {"planned"_L1, "confirmed"_L1, "held"_L1, "cancelled"_L1};
constexpr QLatin1StringView itemKinds[] = {"work"_L1, "talk"_L1, "exchange"_L1, "break"_L1};
constexpr QLatin1StringView questionKinds[] = {"scale"_L1, "choice"_L1, "open"_L1};
constexpr QLatin1StringView packPartKinds[] = {"programme"_L1, "hand_out"_L1,   "attendance"_L1, "badges"_L1, "table_cards"_L1,
                                               "evaluation"_L1, "exercise"_L1, "certificate"_L1, "door_sign"_L1};
constexpr QLatin1StringView packLanguages[] = {"fr"_L1, "nl"_L1, "columns"_L1, "facing"_L1, "own"_L1};
constexpr QLatin1StringView extents[] = {"whole"_L1, "summary"_L1, "fields"_L1};

constexpr QLatin1StringView objectKinds[] = {"manual"_L1, "entry"_L1,   "passage"_L1, "network"_L1, "principle"_L1, "term"_L1,
                                             "reference"_L1, "picture"_L1, "figure"_L1, "layout"_L1, "word"_L1, "dismissal"_L1,
                                             "person"_L1, "sheet_field"_L1, "unsaid"_L1, "review"_L1, "confirmation"_L1,
                                             "sign_off"_L1, "comment"_L1, "meeting"_L1, "meeting_item"_L1, "question"_L1, "evaluation"_L1, "pack"_L1};
constexpr QLatin1StringView fields[] = {"title"_L1, "subtitle"_L1, "body"_L1, "attribution"_L1, "name"_L1, "summary"_L1,
                                        "term"_L1, "definition"_L1, "alt"_L1, "label"_L1, "unit"_L1, "material"_L1,
                                        "follow_up"_L1, "exercise"_L1, "choices"_L1};

using Words = std::span<const QLatin1StringView>;

/// `first` is the enumerator that the first word stands for; the others follow it without a gap.
template<typename Enumeration>
std::optional<Enumeration> find(Words words, QStringView word, Enumeration first)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return Enumeration(int(first) + int(found - words.begin()));
}

template<typename Enumeration>
QString word(Words words, Enumeration value, Enumeration first)
{
    const auto index = size_t(int(value) - int(first));
    return value < first || index >= words.size() ? QString() : QString(words[index]);
}

QStringList listed(Words words)
{
    return QStringList(words.begin(), words.end());
}

} // namespace

QString codeOf(EntryKind kind) { return word(entryKinds, kind, EntryKind::Part); }
QString codeOf(Lifecycle lifecycle) { return word(lifecycles, lifecycle, Lifecycle::Proposed); }
QString codeOf(Role role) { return word(roles, role, Role::Objective); }
QString codeOf(PassageKind kind)
{
    return word(passageKinds, kind, PassageKind::Heading);
}

QString codeOf(Audience audience) { return word(audiences, audience, Audience::Public); }
QString codeOf(LanguageUse use) { return word(languageUses, use, LanguageUse::Both); }
QString codeOf(PersonKind kind) { return word(personKinds, kind, PersonKind::Person); }
QString codeOf(SignOffRole role) { return word(signOffRoles, role, SignOffRole::User); }
QString codeOf(PrintStyle style) { return word(printStyles, style, PrintStyle::Sober); }
QString codeOf(Paper paper) { return word(papers, paper, Paper::A4); }
QString codeOf(ReferenceList references) { return word(referenceLists, references, ReferenceList::All); }
QString codeOf(MissingText missing) { return word(missingTexts, missing, MissingText::OtherLanguage); }
QString codeOf(MeetingKind value) { return word(meetingKinds, value, MeetingKind::Training); }
QString codeOf(MeetingStatus value) { return word(meetingStatuses, value, MeetingStatus::Planned); }
QString codeOf(ItemKind value) { return word(itemKinds, value, ItemKind::Work); }
QString codeOf(QuestionKind value) { return word(questionKinds, value, QuestionKind::Scale); }
QString codeOf(PackPartKind value) { return word(packPartKinds, value, PackPartKind::Programme); }
QString codeOf(PackLanguages value) { return word(packLanguages, value, PackLanguages::French); }
QString codeOf(Extent value) { return word(extents, value, Extent::Whole); }

QString codeOf(ObjectKind kind) { return word(objectKinds, kind, ObjectKind::Manual); }
QString codeOf(Field field) { return word(fields, field, Field::Title); }
std::optional<ObjectKind> objectKindFrom(QStringView word) { return find(objectKinds, word, ObjectKind::Manual); }
std::optional<Field> fieldFrom(QStringView word) { return find(fields, word, Field::Title); }

std::optional<EntryKind> entryKindFrom(QStringView word) { return find(entryKinds, word, EntryKind::Part); }
std::optional<Lifecycle> lifecycleFrom(QStringView word) { return find(lifecycles, word, Lifecycle::Proposed); }
std::optional<PassageKind> passageKindFrom(QStringView word)
{
    const std::optional<PassageKind> kind = find(passageKinds, word, PassageKind::Heading);
    return kind == PassageKind::Cell ? std::nullopt : kind;
}
std::optional<Role> roleFrom(QStringView word) { return find(roles, word, Role::Objective); }
std::optional<Step> stepFrom(QStringView word) { return find(steps, word, Step::Single); }
std::optional<Audience> audienceFrom(QStringView word) { return find(audiences, word, Audience::Public); }
std::optional<LanguageUse> languageUseFrom(QStringView word) { return find(languageUses, word, LanguageUse::Both); }
std::optional<PersonKind> personKindFrom(QStringView word) { return find(personKinds, word, PersonKind::Person); }
std::optional<SignOffRole> signOffRoleFrom(QStringView word) { return find(signOffRoles, word, SignOffRole::User); }
std::optional<PrintStyle> printStyleFrom(QStringView word) { return find(printStyles, word, PrintStyle::Sober); }
std::optional<Paper> paperFrom(QStringView word) { return find(papers, word, Paper::A4); }
std::optional<ReferenceList> referenceListFrom(QStringView word) { return find(referenceLists, word, ReferenceList::All); }
std::optional<MissingText> missingTextFrom(QStringView word)
{
    return find(missingTexts, word, MissingText::OtherLanguage);
}

std::optional<MeetingKind> meetingKindFrom(QStringView word) { return find(meetingKinds, word, MeetingKind::Training); }
std::optional<MeetingStatus> meetingStatusFrom(QStringView word) { return find(meetingStatuses, word, MeetingStatus::Planned); }
std::optional<ItemKind> itemKindFrom(QStringView word) { return find(itemKinds, word, ItemKind::Work); }
std::optional<QuestionKind> questionKindFrom(QStringView word) { return find(questionKinds, word, QuestionKind::Scale); }
std::optional<PackPartKind> packPartKindFrom(QStringView word) { return find(packPartKinds, word, PackPartKind::Programme); }
std::optional<PackLanguages> packLanguagesFrom(QStringView word) { return find(packLanguages, word, PackLanguages::French); }
std::optional<Extent> extentFrom(QStringView word) { return find(extents, word, Extent::Whole); }

QStringList listsOfLayout()
{
    return {u"practices"_s, u"figures"_s, u"glossary"_s, u"index"_s, u"references"_s, u"changes"_s};
}

template<>
QStringList vocabulary<EntryKind>() { return listed(entryKinds); }
template<>
QStringList vocabulary<Lifecycle>() { return listed(lifecycles); }
template<>
QStringList vocabulary<PassageKind>()
{
    QStringList words = listed(passageKinds);
    words.removeOne(codeOf(PassageKind::Cell));
    return words;
}
template<>
QStringList vocabulary<Role>() { return listed(roles); }
template<>
QStringList vocabulary<Step>() { return listed(steps); }
template<>
QStringList vocabulary<Audience>() { return listed(audiences); }
template<>
QStringList vocabulary<LanguageUse>() { return listed(languageUses); }
template<>
QStringList vocabulary<PersonKind>() { return listed(personKinds); }
template<>
QStringList vocabulary<SignOffRole>() { return listed(signOffRoles); }
template<>
QStringList vocabulary<PrintStyle>() { return listed(printStyles); }
template<>
QStringList vocabulary<Paper>() { return listed(papers); }
template<>
QStringList vocabulary<ReferenceList>() { return listed(referenceLists); }
template<>
QStringList vocabulary<MissingText>() { return listed(missingTexts); }
template<>
QStringList vocabulary<MeetingKind>() { return listed(meetingKinds); }
template<>
QStringList vocabulary<MeetingStatus>() { return listed(meetingStatuses); }
template<>
QStringList vocabulary<ItemKind>() { return listed(itemKinds); }
template<>
QStringList vocabulary<QuestionKind>() { return listed(questionKinds); }
template<>
QStringList vocabulary<PackPartKind>() { return listed(packPartKinds); }
template<>
QStringList vocabulary<PackLanguages>() { return listed(packLanguages); }
template<>
QStringList vocabulary<Extent>() { return listed(extents); }

} // namespace model
