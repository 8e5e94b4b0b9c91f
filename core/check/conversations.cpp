// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/conversations.h"

namespace check {

using namespace model;

QList<CommentId> openConversations(const Manual &manual)
{
    const QHash<CommentId, CommentHeader> &comments = manual.comments();
    QList<CommentId> open;
    for (auto comment = comments.cbegin(); comment != comments.cend(); ++comment)
        if (comment->answers.isNull() && !comment->closed && manual.contains(comment->object))
            open.append(comment.key());
    std::sort(open.begin(), open.end(), [&](CommentId left, CommentId right) {
        return std::pair(comments[left].at, left) > std::pair(comments[right].at, right);
    });
    return open;
}

} // namespace check
