// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "ui/aid/conversations.h"
#include "ui/shared/marks.h"

namespace ui::aid {

/// Says beside a text that somebody commented on it and it was not closed yet.
class CommentMarks final : public shared::MarkSource
{
    Q_OBJECT

public:
    using MarkSource::MarkSource;

    /// Null when the manual closes.
    void setSource(edit::Workspace *workspace);

    QList<shared::Mark> marksIn(const model::TextRef &, base::Language) override { return {}; }
    QList<QAction *> actionsAt(const model::TextRef &text, base::Language language, int character, QObject *parent) override;
    bool hasRemarks(const model::TextRef &text) override { return !openOn(text).isEmpty(); }
    QStringList remarksOn(const model::TextRef &text) override;
    QList<QAction *> remarkActions(const model::TextRef &text, QObject *parent) override;

Q_SIGNALS:
    /// Somebody wants to say something about the text the caret stands in.
    void writingAsked();
    void refused(const base::Error &error);

private:
    void read();
    QList<Conversation> openOn(const model::TextRef &text) const;

    edit::Workspace *m_workspace = nullptr;
    QHash<model::ObjectRef, QList<Conversation>> m_conversations;
};

} // namespace ui::aid
