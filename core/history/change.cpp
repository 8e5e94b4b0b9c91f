// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/change.h"

namespace history {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerators. The journal keeps these words: they never change.
const QStringList reasons{u"created"_s,       u"taken_in"_s,         u"typed"_s,          u"formatted"_s,
                          u"split"_s,         u"merged"_s,           u"moved"_s,          u"inserted"_s,
                          u"deleted"_s,       u"kind_changed"_s,     u"pasted"_s,         u"replaced"_s,
                          u"entry_added"_s,   u"entry_renamed"_s,    u"entry_moved"_s,    u"entry_deleted"_s,
                          u"entry_changed"_s, u"paired_in_step"_s,   u"paired_unchanged"_s, u"paired_adapted"_s,
                          u"recovered"_s,     u"undone"_s,           u"redone"_s,         u"restored"_s,
                          u"published"_s,     u"layout_changed"_s,   u"table_changed"_s,  u"picture_changed"_s,
                          u"word_added"_s,    u"word_removed"_s,     u"finding_dismissed"_s, u"finding_recalled"_s,
                          u"register_changed"_s, u"repaired"_s,      u"sheet_changed"_s, u"figures_changed"_s,
                          u"register_merged"_s, u"review_changed"_s, u"confirmed"_s,     u"signed_off"_s,
                          u"sign_off_withdrawn"_s, u"commented"_s,   u"comment_closed"_s,
                          u"meeting_changed"_s, u"evaluations_taken"_s, u"other"_s};

} // namespace

QString codeOf(Reason reason)
{
    return reasons[int(reason)];
}

Reason reasonFrom(const QString &code)
{
    const qsizetype index = reasons.indexOf(code);
    return index < 0 ? Reason::Other : Reason(index);
}

StoredReason stored(const ChangeHeader &header)
{
    if (header.reason != Reason::Other)
        return {codeOf(header.reason), header.detail};
    const qsizetype end = header.detail.indexOf(u'\n');
    return end < 0 ? StoredReason{codeOf(Reason::Other), header.detail}
                   : StoredReason{header.detail.first(end), header.detail.sliced(end + 1)};
}

void setReason(ChangeHeader &header, const StoredReason &reason)
{
    header.reason = reasonFrom(reason.code);
    const bool unknown = header.reason == Reason::Other && reason.code != codeOf(Reason::Other);
    header.detail = unknown ? QString(reason.code + u'\n' + reason.detail) : reason.detail;
}

} // namespace history
