// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aid/commentmarks.h"

#include "edit/reviewedits.h"
#include "ui/shared/labels.h"

#include <QAction>

namespace ui::aid {

using namespace model;

namespace {

constexpr qsizetype longestLabel = 60; ///< characters in a menu

} // namespace

void CommentMarks::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_conversations.clear();
    if (!workspace)
        return;
    read();
    connect(workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
        if (changes.careChanged || changes.everythingChanged)
            read();
    });
}

void CommentMarks::read()
{
    m_conversations = conversationsOf(m_workspace->manual());
    Q_EMIT changed({});
}

/// The sign stands beside the first text of the object only.
QList<Conversation> CommentMarks::openOn(const TextRef &text) const
{
    if (text.field != Field::Body && text.field != Field::Title)
        return {};
    QList<Conversation> open = m_conversations.value(text.object);
    open.removeIf([](const Conversation &conversation) { return conversation.first.closed; });
    return open;
}

QStringList CommentMarks::remarksOn(const TextRef &text)
{
    QStringList sentences;
    for (const Conversation &conversation : openOn(text)) {
        sentences.append(tr("Comment by %1: %2", "who and when, what").arg(saidBy(conversation.first), conversation.first.text.simplified()));
        for (const CommentHeader &answer : conversation.answers)
            sentences.append(tr("%1 answered: %2", "who and when, what").arg(saidBy(answer), answer.text.simplified()));
    }
    return sentences;
}

QList<QAction *> CommentMarks::remarkActions(const TextRef &text, QObject *parent)
{
    QList<QAction *> actions;
    for (const Conversation &conversation : openOn(text)) {
        auto *action = new QAction(tr("Close the comment: %1").arg(shared::asLabel(shared::shortened(conversation.first.text, longestLabel))), parent);
        action->setEnabled(m_workspace->access() == edit::Access::ReadWrite);
        connect(action, &QAction::triggered, this, [this, id = conversation.id] {
            if (const base::Outcome outcome = m_workspace->perform(edit::closeComment(id, true)); !outcome)
                Q_EMIT refused(outcome.error());
        });
        actions.append(action);
    }
    return actions;
}

QList<QAction *> CommentMarks::actionsAt(const TextRef &text, base::Language, int, QObject *parent)
{
    if (!m_workspace || m_workspace->access() != edit::Access::ReadWrite
        || (text.object.kind != ObjectKind::Passage && text.object.kind != ObjectKind::Entry))
        return {};
    auto *action = new QAction(tr("Comment on this passage"), parent);
    connect(action, &QAction::triggered, this, &CommentMarks::writingAsked);
    return {action};
}

} // namespace ui::aid
