// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/conversations.h"

#include "ui/language/datetext.h"
#include "ui/language/wordtext.h"

#include <QCoreApplication>

namespace ui::aid {

using namespace model;

namespace {

struct Conversations {
    Q_DECLARE_TR_FUNCTIONS(Conversations)
};

} // namespace

QHash<ObjectRef, QList<Conversation>> conversationsOf(const Manual &manual)
{
    QHash<CommentId, QList<CommentHeader>> answers;
    for (const CommentHeader &comment : manual.comments())
        if (!comment.answers.isNull())
            answers[comment.answers].append(comment);
    QHash<ObjectRef, QList<Conversation>> all;
    for (auto comment = manual.comments().cbegin(); comment != manual.comments().cend(); ++comment) {
        if (!comment->answers.isNull())
            continue;
        Conversation conversation{comment.key(), *comment, answers.value(comment.key())};
        std::sort(conversation.answers.begin(), conversation.answers.end(),
                  [](const CommentHeader &left, const CommentHeader &right) { return left.at < right.at; });
        all[comment->object].append(conversation);
    }
    for (QList<Conversation> &list : all)
        std::sort(list.begin(), list.end(), [](const Conversation &left, const Conversation &right) {
            return std::pair(left.first.closed, left.first.at) < std::pair(right.first.closed, right.first.at);
        });
    return all;
}

QString saidBy(const CommentHeader &comment)
{
    const QString by = language::authorName(comment.by);
    return comment.at.isValid() ? Conversations::tr("%1, %2", "person, day").arg(by, language::shortDateText(comment.at.toLocalTime().date())) : by;
}

} // namespace ui::aid
