// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/errortext.h"

#include "ui/language/datetext.h"
#include "ui/language/ruletext.h"

#include <QCoreApplication>
#include <QDir>

namespace ui::language {

using base::Error;
using base::ErrorKind;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString detail(const Error &error, qsizetype index)
{
    return error.details.value(index);
}

QString size(const Error &error, qsizetype index)
{
    return sizeText(detail(error, index).toLongLong());
}

QString path(const Error &error)
{
    const QString named = detail(error, 0).isEmpty() ? error.place : detail(error, 0);
    return QDir::toNativeSeparators(named);
}

bool hasNoBackup(const Error &error)
{
    return error.kind == ErrorKind::Damaged && detail(error, 1) == QLatin1StringView("no_backup");
}

QString damageText(const Error &error)
{
    if (hasNoBackup(error))
        return ErrorText::tr("The beginning of the file is destroyed, and there is no backup of it on this computer.");
    if (detail(error, 0) == QLatin1StringView("beginning"))
        return ErrorText::tr("The file is damaged: its beginning is destroyed.");
    if (detail(error, 0) == QLatin1StringView("truncated"))
        return ErrorText::tr("The file is damaged: its end is missing.");
    return ErrorText::tr("The file is damaged: part of it can no longer be read, or is no longer what was saved.");
}

/// What a file says that cannot be read as JSON of ours.
QString formHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotJson: return ErrorText::tr("This file is not valid JSON: there is an error at byte %1.")
            .arg(detail(error, 0));
    case ErrorKind::InvalidUtf8: return ErrorText::tr("This text is not valid UTF-8: there is an error at byte %1.")
            .arg(detail(error, 0));
    case ErrorKind::WrongFormat:
        if (detail(error, 0) == QLatin1StringView("tmx"))
            return ErrorText::tr("This file is not a translation memory (TMX), or it is broken at line %1.").arg(detail(error, 1));
        return detail(error, 0).isEmpty()
            ? ErrorText::tr("This JSON file does not say that it is a manual.")
            : ErrorText::tr("This JSON file contains “%1”, not a manual.").arg(detail(error, 0));
    case ErrorKind::NewerFormat:
        return ErrorText::tr("This file is in version %1 of the interchange format; this program reads up to version %2.")
            .arg(detail(error, 0), detail(error, 1));
    case ErrorKind::WrongType: return ErrorText::tr("The file has a value of the wrong type: %1 is expected.").arg(detail(error, 0));
    case ErrorKind::WrongValue:
        if (detail(error, 0) == QLatin1StringView("tmx"))
            return ErrorText::tr("This translation memory has no texts in both French and Dutch.");
        return detail(error, 1).isEmpty()
            ? ErrorText::tr("The file has a value that is not allowed: “%1”.").arg(detail(error, 0))
            : ErrorText::tr("The file has a value that is not allowed: “%1”. Allowed: %2.").arg(detail(error, 0), detail(error, 1));
    case ErrorKind::MissingKey: return ErrorText::tr("The key “%1” is missing in the file.").arg(detail(error, 0));
    default: return {};
    }
}

/// What a file says that is JSON but no sound manual.
QString contentHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DuplicateId:
        return ErrorText::tr("The id “%1” occurs twice; the first is at %2.").arg(detail(error, 0), detail(error, 1));
    case ErrorKind::DuplicateKey:
        return ErrorText::tr("The key “%1” occurs twice in the same object.").arg(detail(error, 0));
    case ErrorKind::UnknownTarget: return ErrorText::tr("The file refers to “%1”, which does not exist.")
            .arg(detail(error, 0));
    case ErrorKind::WrongNesting:
        return ErrorText::tr("“%1” cannot be placed inside “%2”.").arg(detail(error, 0), detail(error, 1));
    case ErrorKind::TooDeep: return ErrorText::tr("The file is nested more than %1 levels deep.").arg(detail(error, 0));
    case ErrorKind::TooLong:
        return ErrorText::tr("A text of %1 is too long: the limit is %2.").arg(size(error, 0), size(error, 1));
    case ErrorKind::FileTooLarge:
        return ErrorText::tr("The file of %1 is too large: the limit is %2.").arg(size(error, 0), size(error, 1));
    case ErrorKind::OtherManual:
        return ErrorText::tr("This file belongs to another manual (“%1”, not “%2”), and some of its ids are already in use here.")
            .arg(detail(error, 0), detail(error, 1));
    default: return formHappened(error);
    }
}

QString pictureHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::PictureMissing: return ErrorText::tr("The picture “%1” cannot be found.").arg(detail(error, 0));
    case ErrorKind::PictureOutside:
        return ErrorText::tr("The picture “%1” is outside the folder of the file.").arg(detail(error, 0));
    case ErrorKind::PictureUnreadable:
        return ErrorText::tr("“%1” is not a PNG, JPEG or SVG picture that can be read.").arg(detail(error, 0));
    case ErrorKind::PictureTooLarge:
        return ErrorText::tr("A picture of %1 megapixels is too large: the limit is %2.").arg(detail(error, 0), detail(error, 1));
    default: return contentHappened(error);
    }
}

QString manualHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAManual: return ErrorText::tr("This file is not a Vademecum manual, or only a part of one.");
    case ErrorKind::NewerManual:
        return ErrorText::tr("This manual was made by a newer version of Vademecum (format %1; this program reads up to format %2).")
            .arg(detail(error, 0), detail(error, 1));
    case ErrorKind::Damaged: return damageText(error);
    case ErrorKind::AlreadyExists: return ErrorText::tr("There is already a file “%1”.").arg(path(error));
    case ErrorKind::UnknownEdition: return ErrorText::tr("There is no edition “%1”.").arg(detail(error, 0));
    case ErrorKind::EditionExists: return ErrorText::tr("The edition “%1” is already published.").arg(detail(error, 0));
    case ErrorKind::NotPublishable:
        return ErrorText::tr("The manual cannot be published as it is: %1; %2.")
            .arg(ErrorText::tr("%n stopper(s)", nullptr, detail(error, 0).toInt()),
                 ErrorText::tr("%n fault(s) not accepted", nullptr, detail(error, 1).toInt()));
    case ErrorKind::UnknownEntry: return ErrorText::tr("There is no entry “%1”.").arg(detail(error, 0));
    case ErrorKind::UnsupportedType: return ErrorText::tr("Files like “%1” cannot be imported.").arg(detail(error, 0));
    case ErrorKind::NotAllowed: return ruleText(error.details);
    case ErrorKind::Cancelled: return ErrorText::tr("The operation was cancelled.");
    default: return pictureHappened(error);
    }
}

QString worldHappened(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return ErrorText::tr("“%1” cannot be found.").arg(path(error));
    case ErrorKind::Locked:
        if (detail(error, 0).isEmpty()) // before they gave their name
            return ErrorText::tr("The manual is already open in another window.");
        return detail(error, 1).isEmpty()
            ? ErrorText::tr("The manual is already open: %1 is working in it.").arg(detail(error, 0))
            : ErrorText::tr("The manual is already open: %1 is working in it on %2.").arg(detail(error, 0), detail(error, 1));
    case ErrorKind::NoPermission: return ErrorText::tr("You have no permission for “%1”.").arg(path(error));
    case ErrorKind::DiskFull:
        return detail(error, 1).isEmpty()
            ? ErrorText::tr("The disk that holds “%1” is full.").arg(path(error))
            : ErrorText::tr("The disk that holds “%1” has too little free space: %2 more are needed.").arg(path(error), size(error, 1));
    case ErrorKind::ReadOnly:
        if (!detail(error, 1).isEmpty())
            return ErrorText::tr("“%1” is stored on another computer, and is therefore open read-only.").arg(path(error));
        return ErrorText::tr("“%1” is read-only.").arg(path(error));
    case ErrorKind::Moved: return ErrorText::tr("“%1” was moved, removed or replaced while it was open.").arg(path(error));
    case ErrorKind::InputOutput:
        return detail(error, 1).isEmpty()
            ? ErrorText::tr("“%1” could not be read or written.").arg(path(error))
            : ErrorText::tr("“%1” could not be read or written. The system says: “%2”.").arg(path(error), detail(error, 1));
    case ErrorKind::ResourceMissing:
        return ErrorText::tr("A file of the program is missing: “%1”.").arg(detail(error, 0));
    default: return {};
    }
}

/// The place, unless the sentence names it already.
QString placeText(const Error &error)
{
    const bool named = error.place.isEmpty() || error.details.contains(error.place) || base::isWorldFailure(error.kind)
                       || error.kind == ErrorKind::AlreadyExists;
    return named ? QString() : QStringLiteral(" ") + ErrorText::tr("Place: %1.").arg(error.place);
}

/// The work has gone on elsewhere, but the old file could not be written.
bool leavesPeople(const Error &error)
{
    return detail(error, 0) == QLatin1StringView("people_left");
}

QString safeText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::Moved:
    case ErrorKind::InputOutput: return ErrorText::tr("What was saved before is safe.");
    case ErrorKind::Locked:
    case ErrorKind::NotAManual:
    case ErrorKind::NewerManual:
    case ErrorKind::Damaged: return ErrorText::tr("The file was left as it is.");
    case ErrorKind::ResourceMissing: return ErrorText::tr("Your manuals are safe.");
    case ErrorKind::NotAllowed:
        if (leavesPeople(error))
            return ErrorText::tr("Your work goes on in the new file, with these people.");
        return ErrorText::tr("Nothing was changed.");
    default: return ErrorText::tr("Nothing was changed.");
    }
}

QString nextForWorld(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return ErrorText::tr("Check whether it was moved or renamed, and whether its disk is connected.");
    case ErrorKind::Locked: return ErrorText::tr("Close the other window, or open the manual read-only.");
    case ErrorKind::NoPermission: return ErrorText::tr("Choose another folder, or ask the owner for permission.");
    case ErrorKind::DiskFull: return ErrorText::tr("Free some space on the disk and try again, or save a copy elsewhere.");
    case ErrorKind::ReadOnly: return ErrorText::tr("Save a copy in a folder of your own and work in that copy.");
    case ErrorKind::Moved: return ErrorText::tr("Save a copy now to keep what you have typed since.");
    case ErrorKind::InputOutput: return ErrorText::tr("Try again, or save a copy on another disk.");
    case ErrorKind::ResourceMissing: return ErrorText::tr("Install the program again.");
    default: return {};
    }
}

QString nextForManual(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NewerFormat:
    case ErrorKind::NewerManual: return ErrorText::tr("Install the latest version of Vademecum.");
    case ErrorKind::NotAManual: return ErrorText::tr("Choose a file whose name ends in .vademecum.");
    case ErrorKind::Damaged:
        if (hasNoBackup(error))
            return ErrorText::tr("Look for a copy of the file on another disk or computer.");
        return ErrorText::tr("Restore a backup from the File menu, or bring back what is left of the file with “vademecum salvage”.");
    case ErrorKind::AlreadyExists: return ErrorText::tr("Choose another name.");
    case ErrorKind::UnknownEdition: return ErrorText::tr("Look up the number in the list of editions.");
    case ErrorKind::EditionExists: return ErrorText::tr("Choose another number.");
    case ErrorKind::NotPublishable: return ErrorText::tr("Correct what the list of findings names, or accept the faults.");
    case ErrorKind::UnknownEntry: return ErrorText::tr("Look up the entry in the outline.");
    case ErrorKind::UnsupportedType: return ErrorText::tr("Choose a JSON file in the interchange format.");
    case ErrorKind::NotAllowed: return leavesPeople(error) ? ErrorText::tr("Delete the old file as soon as you can.") : QString();
    case ErrorKind::Cancelled: return {};
    case ErrorKind::OtherManual: return ErrorText::tr("Create a new manual from this file instead.");
    default: return ErrorText::tr("Correct the file at that place, or ask its author for a correct one, and try again.");
    }
}

} // namespace

ErrorSentences errorSentences(const Error &error)
{
    const bool world = base::isWorldFailure(error.kind);
    return {(world ? worldHappened(error) : manualHappened(error)) + placeText(error), safeText(error),
            world ? nextForWorld(error) : nextForManual(error)};
}

QString errorText(const Error &error)
{
    const ErrorSentences sentences = errorSentences(error);
    return QStringList{sentences.happened, sentences.safe, sentences.next}.join(u' ').trimmed();
}

} // namespace ui::language
