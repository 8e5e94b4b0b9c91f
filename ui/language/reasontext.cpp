// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/reasontext.h"

#include <QCoreApplication>

namespace ui::language {

using ::history::Reason;

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

QString entryReason(Reason reason)
{
    switch (reason) {
    case Reason::EntryAdded: return ReasonText::tr("new entry");
    case Reason::EntryRenamed: return ReasonText::tr("new title");
    case Reason::EntryMoved: return ReasonText::tr("entry moved");
    case Reason::EntryDeleted: return ReasonText::tr("entry deleted");
    case Reason::EntryChanged: return ReasonText::tr("details of the entry changed");
    default: return {};
    }
}

QString livingReason(Reason reason)
{
    switch (reason) {
    case Reason::SheetChanged: return ReasonText::tr("practice sheet changed");
    case Reason::FiguresChanged: return ReasonText::tr("figures of a practice");
    case Reason::RegisterMerged: return ReasonText::tr("two list entries merged");
    case Reason::ReviewChanged: return ReasonText::tr("rules for reviews changed");
    case Reason::Confirmed: return ReasonText::tr("found still true");
    case Reason::SignedOff: return ReasonText::tr("sign-off");
    case Reason::SignOffWithdrawn: return ReasonText::tr("sign-off withdrawn");
    case Reason::MeetingChanged: return ReasonText::tr("meeting changed");
    case Reason::EvaluationsTaken: return ReasonText::tr("evaluations taken in");
    case Reason::Commented: return ReasonText::tr("comment");
    case Reason::CommentClosed: return ReasonText::tr("comment closed or reopened");
    default: return entryReason(reason);
    }
}

QString careReason(Reason reason)
{
    switch (reason) {
    case Reason::TableChanged: return ReasonText::tr("rows or columns of a table");
    case Reason::PictureChanged: return ReasonText::tr("picture");
    case Reason::WordAdded: return ReasonText::tr("word added to the manual’s own");
    case Reason::WordRemoved: return ReasonText::tr("word removed from the manual’s own");
    case Reason::FindingDismissed: return ReasonText::tr("remark dismissed");
    case Reason::FindingRecalled: return ReasonText::tr("remark shown again");
    case Reason::RegisterChanged: return ReasonText::tr("lists of the manual changed");
    case Reason::Repaired: return ReasonText::tr("repair of a copied text");
    default: return livingReason(reason);
    }
}

QString stateReason(Reason reason)
{
    switch (reason) {
    case Reason::PairedInStep: return ReasonText::tr("marked as in step");
    case Reason::PairedUnchanged: return ReasonText::tr("marked “meaning unchanged”");
    case Reason::PairedAdapted: return ReasonText::tr("marked as adapted on purpose");
    case Reason::Recovered: return ReasonText::tr("recovered after a crash");
    case Reason::Undone: return ReasonText::tr("undo");
    case Reason::Redone: return ReasonText::tr("redo");
    case Reason::LayoutChanged: return ReasonText::tr("look of the pages changed");
    case Reason::Restored: return ReasonText::tr("earlier text restored");
    default: return careReason(reason);
    }
}

QString writingReason(Reason reason)
{
    switch (reason) {
    case Reason::Typed: return ReasonText::tr("typing");
    case Reason::Formatted: return ReasonText::tr("formatting");
    case Reason::Split: return ReasonText::tr("passage split");
    case Reason::Merged: return ReasonText::tr("passages joined");
    case Reason::Moved: return ReasonText::tr("passage moved");
    case Reason::Inserted: return ReasonText::tr("insertion");
    case Reason::Deleted: return ReasonText::tr("deletion");
    case Reason::KindChanged: return ReasonText::tr("kind of passage changed");
    case Reason::Pasted: return ReasonText::tr("paste");
    case Reason::Replaced: return ReasonText::tr("replacement");
    default: return stateReason(reason);
    }
}

} // namespace

QString reasonText(Reason reason, const QString &detail)
{
    switch (reason) {
    case Reason::Created: return ReasonText::tr("manual created");
    case Reason::TakenIn:
        return detail.isEmpty() ? ReasonText::tr("import") : ReasonText::tr("import of “%1”").arg(detail);
    case Reason::Published: return ReasonText::tr("edition %1 published").arg(detail);
    case Reason::Other:
        return detail.isEmpty() ? ReasonText::tr("other change") : ReasonText::tr("other change (%1)").arg(detail);
    default: return writingReason(reason);
    }
}

QString undoText(Reason reason)
{
    return ReasonText::tr("Undo %1").arg(reasonText(reason));
}

QString redoText(Reason reason)
{
    return ReasonText::tr("Redo %1").arg(reasonText(reason));
}

} // namespace ui::language
