// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// What went wrong in the world, by what a person can do about it. Core makes no sentences: `ui/language`
/// words an error. The comment gives what `details` holds, in order.
enum class ErrorKind {
    // The input is not acceptable (exit status 3).
    NotJson,              ///< byte offset
    InvalidUtf8,          ///< byte offset
    WrongFormat,          ///< found format name
    NewerFormat,          ///< found version, known version
    WrongType,            ///< expected type
    WrongValue,           ///< found value, allowed values
    MissingKey,           ///< key
    DuplicateId,          ///< id, place of the first
    DuplicateKey,         ///< key that stands twice in one JSON object
    UnknownTarget,        ///< id that is nowhere
    WrongNesting,         ///< child kind, parent kind
    TooDeep,              ///< limit
    TooLong,              ///< size, limit (bytes)
    FileTooLarge,         ///< size, limit (bytes)
    PictureMissing,       ///< path in the file
    PictureOutside,       ///< path in the file
    PictureUnreadable,    ///< path in the file
    PictureTooLarge,      ///< megapixels, limit
    OtherManual,          ///< id of the file, id of the manual
    NotAManual,           ///< (none) not one of our files, or a truncated one
    NewerManual,          ///< schema of the file, schema this program knows
    Damaged,              ///< what does not match
    AlreadyExists,        ///< path
    UnknownEdition,       ///< number
    EditionExists,        ///< number
    NotPublishable,       ///< number of stoppers, number of faults
    UnknownEntry,         ///< id
    UnsupportedType,      ///< file name
    NotAllowed,           ///< what the rule is: an edit that would break the manual's shape
    Cancelled,            ///< (none)
    // The world failed (exit status 4).
    NotFound,             ///< path
    Locked,               ///< who holds it, machine
    NoPermission,         ///< path
    DiskFull,             ///< path
    ReadOnly,             ///< path
    Moved,                ///< path: the file was moved, removed or replaced while open
    InputOutput,          ///< path, the system's words
    ResourceMissing,      ///< name of a bundled file (font, pattern, schema) that is not there
};

/// A typed refusal or failure. `place` is a JSON path, a file or an entry code, empty when there is none.
struct Error {
    ErrorKind kind = ErrorKind::InputOutput;
    QString place;
    QStringList details;

    bool operator==(const Error &) const = default;
};

/// True when the world failed rather than the input being unacceptable.
constexpr bool isWorldFailure(ErrorKind kind)
{
    return kind >= ErrorKind::NotFound;
}

} // namespace base
