// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

namespace app {

using namespace Qt::StringLiterals;
using base::ErrorKind;

QString codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotJson: return u"not_json"_s;
    case ErrorKind::InvalidUtf8: return u"invalid_utf8"_s;
    case ErrorKind::WrongFormat: return u"wrong_format"_s;
    case ErrorKind::NewerFormat: return u"newer_format"_s;
    case ErrorKind::WrongType: return u"wrong_type"_s;
    case ErrorKind::WrongValue: return u"wrong_value"_s;
    case ErrorKind::MissingKey: return u"missing_key"_s;
    case ErrorKind::DuplicateId: return u"duplicate_id"_s;
    case ErrorKind::DuplicateKey: return u"duplicate_key"_s;
    case ErrorKind::UnknownTarget: return u"unknown_target"_s;
    case ErrorKind::WrongNesting: return u"wrong_nesting"_s;
    case ErrorKind::TooDeep: return u"too_deep"_s;
    case ErrorKind::TooLong: return u"too_long"_s;
    case ErrorKind::FileTooLarge: return u"file_too_large"_s;
    case ErrorKind::PictureMissing: return u"picture_missing"_s;
    case ErrorKind::PictureOutside: return u"picture_outside"_s;
    case ErrorKind::PictureUnreadable: return u"picture_unreadable"_s;
    case ErrorKind::PictureTooLarge: return u"picture_too_large"_s;
    case ErrorKind::OtherManual: return u"other_manual"_s;
    case ErrorKind::NotAManual: return u"not_a_manual"_s;
    case ErrorKind::NewerManual: return u"newer_manual"_s;
    case ErrorKind::Damaged: return u"damaged"_s;
    case ErrorKind::AlreadyExists: return u"already_exists"_s;
    case ErrorKind::UnknownEdition: return u"unknown_edition"_s;
    case ErrorKind::EditionExists: return u"edition_exists"_s;
    case ErrorKind::NotPublishable: return u"not_publishable"_s;
    case ErrorKind::UnknownEntry: return u"unknown_entry"_s;
    case ErrorKind::UnsupportedType: return u"unsupported_type"_s;
    case ErrorKind::NotAllowed: return u"not_allowed"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::Locked: return u"locked"_s;
    case ErrorKind::NoPermission: return u"no_permission"_s;
    case ErrorKind::DiskFull: return u"disk_full"_s;
    case ErrorKind::ReadOnly: return u"read_only"_s;
    case ErrorKind::Moved: return u"moved"_s;
    case ErrorKind::InputOutput: return u"input_output"_s;
    case ErrorKind::ResourceMissing: return u"resource_missing"_s;
    }
    return {};
}

} // namespace app
