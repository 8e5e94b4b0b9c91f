// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/conversations.h"
#include "ui/aid/section.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::aid {

/// What was said about the passage: read, answered, closed, opened again; and where else in its entry something is open.
class CommentsSection final : public Section
{
    Q_OBJECT

public:
    explicit CommentsSection(QWidget *parent = nullptr);

    void setSource(edit::Workspace *workspace) override;
    void show(const Here &here) override;
    /// Somebody wants to say something about what is shown, or about what will be shown next.
    void write();

protected:
    QString title() const override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addConversation(const Conversation &conversation);
    void addSaid(const model::CommentHeader &comment, bool isAnswer);
    void addButtons(const Conversation &conversation);
    void addElsewhere();
    QPushButton *button(const QString &text, QWidget *parent);
    void begin(model::CommentId answers);
    void send();
    void close(model::CommentId comment, bool closed);
    void judge();
    bool isWritable() const { return workspace() && workspace()->access() == edit::Access::ReadWrite; }

    Here m_here;
    QWidget *m_list = nullptr; ///< made anew whenever something was said
    QLabel *m_asks;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_leave;
    model::CommentId m_answers; ///< what is being answered; null: nothing
    bool m_isWriting = false;
    QHash<model::ObjectRef, QString> m_drafts; ///< of other passages: nothing that is typed gets lost
};

} // namespace ui::aid
