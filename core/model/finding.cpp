// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finding.h"

namespace model {

Weight weightOf(FindingKind kind)
{
    if (kind <= FindingKind::HashMismatch)
        return Weight::Stopper;
    return kind < FindingKind::MissingWording ? Weight::Fault : Weight::Remark;
}

QString codeOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OpenConflict: return QStringLiteral("open_conflict");
    case FindingKind::HashMismatch: return QStringLiteral("hash_mismatch");
    case FindingKind::BrokenLink: return QStringLiteral("broken_link");
    case FindingKind::PictureMissing: return QStringLiteral("picture_missing");
    case FindingKind::NoAltText: return QStringLiteral("no_alt_text");
    case FindingKind::HeadingSkipped: return QStringLiteral("heading_skipped");
    case FindingKind::EmptyLink: return QStringLiteral("empty_link");
    case FindingKind::UncoveredText: return QStringLiteral("uncovered_text");
    case FindingKind::TableTooWide: return QStringLiteral("table_too_wide");
    case FindingKind::LineOverfull: return QStringLiteral("line_overfull");
    case FindingKind::LowResolution: return QStringLiteral("low_resolution");
    case FindingKind::PlaceholderLeft: return QStringLiteral("placeholder_left");
    case FindingKind::PoorContrast: return QStringLiteral("poor_contrast");
    case FindingKind::MissingWording: return QStringLiteral("missing_wording");
    case FindingKind::WordingAhead: return QStringLiteral("wording_ahead");
    case FindingKind::ReviewDue: return QStringLiteral("review_due");
    case FindingKind::UnknownKey: return QStringLiteral("unknown_key");
    case FindingKind::UnusedDeclaration: return QStringLiteral("unused_declaration");
    case FindingKind::GapOnFacingPages: return QStringLiteral("gap_on_facing_pages");
    case FindingKind::MissingTitle: return QStringLiteral("missing_title");
    case FindingKind::PictureCleaned: return QStringLiteral("picture_cleaned");
    case FindingKind::UnknownWord: return QStringLiteral("unknown_word");
    case FindingKind::TermNotMatched: return QStringLiteral("term_not_matched");
    case FindingKind::NumberDiffers: return QStringLiteral("number_differs");
    case FindingKind::DateDiffers: return QStringLiteral("date_differs");
    case FindingKind::LinkDiffers: return QStringLiteral("link_differs");
    case FindingKind::NoteDiffers: return QStringLiteral("note_differs");
    case FindingKind::StrongDiffers: return QStringLiteral("strong_differs");
    case FindingKind::WrongLanguage: return QStringLiteral("wrong_language");
    case FindingKind::DoubleSpace: return QStringLiteral("double_space");
    case FindingKind::EndMarkMissing: return QStringLiteral("end_mark_missing");
    case FindingKind::NameVaries: return QStringLiteral("name_varies");
    case FindingKind::SignOffMissing: return QStringLiteral("sign_off_missing");
    case FindingKind::CommentOpen: return QStringLiteral("comment_open");
    case FindingKind::FigureNotNumber: return QStringLiteral("figure_not_number");
    case FindingKind::DayInFuture: return QStringLiteral("day_in_future");
    case FindingKind::SuccessorLoop: return QStringLiteral("successor_loop");
    case FindingKind::SameName: return QStringLiteral("same_name");
    case FindingKind::ShownGone: return QStringLiteral("shown_gone");
    case FindingKind::FieldGone: return QStringLiteral("field_gone");
    case FindingKind::PersonalData: return QStringLiteral("personal_data");
    }
    return {};
}

bool mayBeDismissed(FindingKind kind)
{
    return kind >= FindingKind::UnknownWord;
}

TextRef textOf(const Place &place)
{
    const QList<Field> fields = fieldsOf(place.object.kind);
    return {place.object, place.field.value_or(fields.value(0, Field::Title))};
}

} // namespace model
