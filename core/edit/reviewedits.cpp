// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/reviewedits.h"

#include "check/review.h"
#include "edit/plainedit.h"
#include "edit/rules.h"
#include "edit/writer.h"

namespace edit {

using namespace model;
using base::Outcome;
using history::Reason;

Edit changeReview(const ReviewHeader &review)
{
    return plainEdit(Reason::ReviewChanged, [review](Writer &writer) -> Outcome {
        for (const int months : {review.entryMonths, review.figureMonths, review.contactMonths})
            if (months < 1 || months > review.mostMonths)
                return base::Error{base::ErrorKind::WrongValue, {}, {QString::number(months), QStringLiteral("1–%1").arg(review.mostMonths)}};
        writer.put(reviewRef(), review);
        return {};
    });
}

Edit confirm(const ConfirmationHeader &confirmation)
{
    return plainEdit(Reason::Confirmed, confirmation.by, [confirmation](Writer &writer) -> Outcome {
        const ObjectKind kind = confirmation.object.kind;
        if ((kind != ObjectKind::Entry && kind != ObjectKind::Figure) || !writer.manual().contains(confirmation.object))
            return unknownObject(confirmation.object);
        writer.put(ref(idOf(confirmation)), confirmation);
        return {};
    });
}

Edit signOff(SignOffId id, const SignOffHeader &signOff)
{
    return plainEdit(Reason::SignedOff, signOff.by, [=](Writer &writer) -> Outcome {
        const Entry *entry = writer.manual().entry(signOff.entry);
        if (!entry)
            return unknownObject(ref(signOff.entry));
        if (signOff.by.trimmed().isEmpty())
            return notAllowed(QStringLiteral("no_name"));
        SignOffHeader header = signOff;
        header.seen = check::signedContent(writer.manual(), *entry);
        writer.put(ref(id), header);
        return {};
    });
}

Edit withdrawSignOff(SignOffId id, const QString &by)
{
    return plainEdit(Reason::SignOffWithdrawn, by, [id](Writer &writer) -> Outcome {
        if (!writer.manual().contains(ref(id)))
            return unknownObject(ref(id));
        writer.remove(ref(id));
        return {};
    });
}

Edit addComment(CommentId id, const CommentHeader &comment)
{
    return plainEdit(Reason::Commented, [=](Writer &writer) -> Outcome {
        if (!writer.manual().contains(comment.object))
            return unknownObject(comment.object);
        if (!comment.answers.isNull() && !writer.manual().contains(ref(comment.answers)))
            return unknownObject(ref(comment.answers));
        if (comment.text.trimmed().isEmpty())
            return notAllowed(QStringLiteral("no_text"));
        writer.put(ref(id), comment);
        return {};
    });
}

Edit closeComment(CommentId id, bool closed)
{
    return plainEdit(Reason::CommentClosed, [=](Writer &writer) -> Outcome {
        const Value standing = writer.manual().value(headerKey(ref(id)));
        if (isAbsent(standing))
            return unknownObject(ref(id));
        CommentHeader header = std::get<CommentHeader>(standing);
        header.closed = closed;
        writer.put(ref(id), header);
        return {};
    });
}

} // namespace edit
