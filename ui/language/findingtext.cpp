// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/findingtext.h"

#include "ui/language/datetext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui::language {

using model::FindingKind;
using model::ObjectKind;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString detail(const model::Finding &finding, qsizetype index = 0)
{
    return finding.details.value(index);
}

/// As people who speak the interface's language write it.
QString decimal(const model::Finding &finding)
{
    bool isNumber = false;
    const double number = detail(finding).toDouble(&isNumber);
    return isNumber ? QLocale().toString(number, 'f', 1) : detail(finding);
}

QString faultText(const model::Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::BrokenLink: return FindingText::tr("the link “%1” leads nowhere").arg(detail(finding));
    case FindingKind::PictureMissing: return FindingText::tr("the picture “%1” is missing").arg(detail(finding));
    case FindingKind::NoAltText: return FindingText::tr("the picture has no description for those who cannot see it");
    case FindingKind::HeadingSkipped:
        return FindingText::tr("a heading of level %1 follows one of level %2").arg(detail(finding, 0), detail(finding, 1));
    case FindingKind::EmptyLink: return FindingText::tr("the link to “%1” has no text").arg(detail(finding));
    case FindingKind::UncoveredText: return FindingText::tr("no font has these characters: %1").arg(detail(finding));
    case FindingKind::TableTooWide: return FindingText::tr("the table is too wide for the page");
    case FindingKind::LineOverfull: return FindingText::tr("a line is %1 points too wide").arg(decimal(finding));
    case FindingKind::LowResolution:
        return FindingText::tr("the picture is printed at only %1 dots per inch").arg(detail(finding));
    case FindingKind::PlaceholderLeft: return FindingText::tr("placeholder text is still there: “%1”").arg(detail(finding));
    case FindingKind::PoorContrast:
        return FindingText::tr("text and background are too similar (contrast %1)").arg(decimal(finding));
    default: return {};
    }
}

QString reviewText(const QString &day, bool isContact)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (isContact)
        return FindingText::tr("the contact was to be checked by %1").arg(date.isValid() ? shortDateText(date) : day);
    return FindingText::tr("was due for review on %1").arg(date.isValid() ? shortDateText(date) : day);
}

QString aheadText(const QString &step)
{
    if (step == u"fr_ahead")
        return FindingText::tr("the French is ahead of the Dutch");
    if (step == u"nl_ahead")
        return FindingText::tr("the Dutch is ahead of the French");
    return FindingText::tr("French and Dutch still have to be compared");
}

QString languageNameOf(const QString &code)
{
    if (const std::optional<base::Language> language = base::languageFrom(code))
        return languageName(*language);
    return code == u"en" ? FindingText::tr("English") : code == u"de" ? FindingText::tr("German") : code == u"es" ? FindingText::tr("Spanish") : code;
}

QString writingText(const model::Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::UnknownWord: return FindingText::tr("“%1” is in no dictionary").arg(detail(finding));
    case FindingKind::TermNotMatched:
        return FindingText::tr("“%1” stands here, “%2” is missing in the other language").arg(detail(finding, 1), detail(finding, 2));
    case FindingKind::NumberDiffers: return FindingText::tr("the number %1 is missing in the other language").arg(detail(finding));
    case FindingKind::DateDiffers: return FindingText::tr("the date %1 is missing in the other language").arg(detail(finding));
    case FindingKind::LinkDiffers: return FindingText::tr("the link to “%1” is missing in the other language").arg(detail(finding));
    case FindingKind::NoteDiffers:
        return FindingText::tr("footnotes: %1 here, %2 in the other language").arg(detail(finding, 0), detail(finding, 1));
    case FindingKind::StrongDiffers:
        return FindingText::tr("stretches in bold: %1 here, %2 in the other language").arg(detail(finding, 0), detail(finding, 1));
    case FindingKind::WrongLanguage: return FindingText::tr("this seems to be in %1").arg(languageNameOf(detail(finding)));
    case FindingKind::DoubleSpace: return FindingText::tr("two spaces in “%1”").arg(detail(finding));
    case FindingKind::EndMarkMissing: return FindingText::tr("the mark at the end is missing (%1)").arg(detail(finding));
    case FindingKind::NameVaries:
        return FindingText::tr("“%1” is elsewhere written “%2”").arg(detail(finding, 0), detail(finding, 1));
    case FindingKind::PersonalData: return FindingText::tr("everybody will be able to read %1").arg(detail(finding));
    default: return {};
    }
}

QString signOffText(const QString &who, bool isOutdated)
{
    const QString signer = signerName(who);
    return isOutdated ? FindingText::tr("has changed since %1 signed it").arg(signer)
                      : FindingText::tr("has not been signed off by %1").arg(signer);
}

QString livingText(const model::Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::SignOffMissing: return signOffText(detail(finding), detail(finding, 1) == u"outdated");
    case FindingKind::CommentOpen:
        return FindingText::tr("open comment by %1: “%2”").arg(authorName(detail(finding, 0)), detail(finding, 1));
    case FindingKind::FigureNotNumber: return FindingText::tr("“%1” is not a number").arg(detail(finding));
    case FindingKind::DayInFuture: {
        const QDate day = QDate::fromString(detail(finding), Qt::ISODate);
        return FindingText::tr("is dated in the future (%1)").arg(day.isValid() ? shortDateText(day) : detail(finding));
    }
    case FindingKind::SuccessorLoop: return FindingText::tr("is said to follow on itself, by way of its successors");
    case FindingKind::SameName: return FindingText::tr("another one is called “%1” too").arg(detail(finding));
    case FindingKind::ShownGone: return FindingText::tr("the text shown here no longer exists");
    case FindingKind::FieldGone: return FindingText::tr("its field is no longer part of the practice sheet; the text is kept");
    default: return {};
    }
}

QString remarkText(const model::Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::OpenConflict: return FindingText::tr("two versions disagree and nobody has chosen yet");
    case FindingKind::HashMismatch: return FindingText::tr("the content differs from what was kept: %1")
            .arg(detail(finding));
    case FindingKind::MissingWording: return FindingText::tr("not written yet");
    case FindingKind::WordingAhead: return aheadText(detail(finding));
    case FindingKind::ReviewDue: return reviewText(detail(finding), detail(finding, 1) == u"contact");
    case FindingKind::UnknownKey: return FindingText::tr("the key “%1” is not known; it is kept").arg(detail(finding));
    case FindingKind::UnusedDeclaration:
        return FindingText::tr("the file says “%1”, but the texts say otherwise").arg(detail(finding));
    case FindingKind::GapOnFacingPages: return FindingText::tr("a gap of %1 points on facing pages").arg(detail(finding));
    case FindingKind::PictureCleaned:
        return FindingText::tr("scripts or external links were removed from the picture “%1”").arg(detail(finding));
    case FindingKind::MissingTitle: return FindingText::tr("there is no title");
    case FindingKind::SignOffMissing:
    case FindingKind::CommentOpen:
    case FindingKind::FigureNotNumber:
    case FindingKind::DayInFuture:
    case FindingKind::SuccessorLoop:
    case FindingKind::SameName:
    case FindingKind::ShownGone:
    case FindingKind::FieldGone: return livingText(finding);
    default: return model::mayBeDismissed(finding.kind) ? writingText(finding) : faultText(finding);
    }
}

QString entryPlace(model::EntryId id, const model::Manual &manual)
{
    const model::Entry *entry = manual.entry(id);
    if (!entry)
        return {};
    return FindingText::tr("%1 “%2”", "kind of entry, title")
        .arg(capitalised(entryKindName(entry->header.kind)), entryName(id, manual));
}

QString passagePlace(model::PassageId id, const model::Manual &manual)
{
    const model::EntryId owner = manual.entryOf(id);
    const model::Entry *entry = manual.entry(owner);
    if (!entry)
        return {};
    const auto found = std::find_if(entry->passages.begin(), entry->passages.end(),
                                    [id](const model::Passage &passage) { return passage.id == id; });
    return FindingText::tr("%1, passage %2", "entry, number")
        .arg(entryPlace(owner, manual), numberText(found - entry->passages.begin() + 1));
}

QString named(const QString &kind, const QString &name)
{
    return FindingText::tr("%1 “%2”", "kind of object, name").arg(kind, name);
}

QString signaturePlace(model::SignOffId id, const model::Manual &manual)
{
    const model::SignOffHeader signOff = manual.signOffs().value(id);
    return FindingText::tr("%1, signature of %2", "entry, person").arg(entryPlace(signOff.entry, manual), signOff.by);
}

/// By name where it has one, by code otherwise.
QString registerPlace(const model::ObjectRef &object, const model::Manual &manual)
{
    const auto name = [&](model::Field field) {
        const model::Text *text = manual.text({object, field});
        const QString words = text ? text->preferring(readersLanguage()) : QString();
        return words.isEmpty() ? manual.codeOf(object) : words;
    };
    switch (object.kind) {
    case ObjectKind::Manual: return FindingText::tr("The manual");
    case ObjectKind::Network: return named(FindingText::tr("Network"), name(model::Field::Name));
    case ObjectKind::Principle: return named(FindingText::tr("Principle"), name(model::Field::Name));
    case ObjectKind::Term: return named(FindingText::tr("Term"), name(model::Field::Term));
    case ObjectKind::Reference: return named(FindingText::tr("Reference"), manual.codeOf(object));
    case ObjectKind::Picture: return named(FindingText::tr("Picture"), manual.codeOf(object));
    case ObjectKind::Figure: return named(FindingText::tr("Figure"), name(model::Field::Label));
    case ObjectKind::Person: return named(FindingText::tr("Person or organisation"), name(model::Field::Name));
    case ObjectKind::SheetField: return named(FindingText::tr("Field of the sheet"), name(model::Field::Name));
    case ObjectKind::SignOff: return signaturePlace(model::SignOffId(object.id), manual);
    case ObjectKind::Meeting:
        return manual.meeting(model::MeetingId(object.id)) ? named(FindingText::tr("Meeting"), name(model::Field::Title))
                                                           : FindingText::tr("A meeting that is no longer in the manual");
    case ObjectKind::Layout: return FindingText::tr("The look of the pages");
    case ObjectKind::Word: return FindingText::tr("The manual’s own words");
    default: return {};
    }
}

QString objectPlace(const model::ObjectRef &object, const model::Manual &manual)
{
    if (object.kind == ObjectKind::Entry)
        return entryPlace(model::EntryId(object.id), manual);
    if (object.kind == ObjectKind::Passage)
        return passagePlace(model::PassageId(object.id), manual);
    return registerPlace(object, manual);
}

} // namespace

base::Language readersLanguage()
{
    return QLocale().language() == QLocale::Dutch ? base::Language::Dutch : base::Language::French;
}

QString findingText(const model::Finding &finding)
{
    return remarkText(finding);
}

QString findingText(const model::Finding &finding, const model::Manual &manual)
{
    const QString place = placeText(finding.place, manual);
    if (place.isEmpty())
        return capitalised(remarkText(finding)) + u'.';
    return FindingText::tr("%1: %2.", "place, what is wrong").arg(place, remarkText(finding));
}

QString placeText(const model::Place &place, const model::Manual &manual)
{
    const QString object = objectPlace(place.object, manual);
    if (!place.language)
        return object;
    const QString language = languageName(*place.language);
    return object.isEmpty() ? capitalised(language) : FindingText::tr("%1, %2", "place, language").arg(object, language);
}

QString findingGroupName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MissingWording:
    case FindingKind::WordingAhead:
    case FindingKind::MissingTitle:
    case FindingKind::ReviewDue: return FindingText::tr("Still to write or compare");
    case FindingKind::UnknownWord: return FindingText::tr("Spelling");
    case FindingKind::TermNotMatched: return FindingText::tr("Terms");
    case FindingKind::NumberDiffers:
    case FindingKind::DateDiffers: return FindingText::tr("Numbers and dates");
    case FindingKind::LinkDiffers:
    case FindingKind::NoteDiffers:
    case FindingKind::StrongDiffers: return FindingText::tr("Links, footnotes and bold");
    case FindingKind::WrongLanguage: return FindingText::tr("Another language");
    case FindingKind::DoubleSpace:
    case FindingKind::EndMarkMissing: return FindingText::tr("Spaces and end marks");
    case FindingKind::NameVaries: return FindingText::tr("Names");
    default: return FindingText::tr("Links, pictures and layout");
    }
}

QString weightName(model::Weight weight)
{
    switch (weight) {
    case model::Weight::Stopper: return FindingText::tr("stopper");
    case model::Weight::Fault: return FindingText::tr("fault");
    case model::Weight::Remark: return FindingText::tr("remark");
    }
    return {};
}

QString entryName(model::EntryId id, const model::Manual &manual)
{
    const model::Entry *entry = manual.entry(id);
    if (!entry)
        return {};
    const QString &title = entry->title.preferring(readersLanguage());
    return title.isEmpty() ? model::codeOf(*entry) : title;
}

} // namespace ui::language
