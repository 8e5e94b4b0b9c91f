// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aid/conversations.h"
#include "ui/aid/section.h"

#include <QTimer>

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
    ~CommentsSection() override;

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
    void addBegunElsewhere();
    void addWay(const model::ObjectRef &object, const QString &text, const QString &name, const QString &tip);
    QPushButton *button(const QString &text, QWidget *parent);
    void begin(model::CommentId answers);
    void send();
    void close(model::CommentId comment, bool closed);
    void judge();
    void keepTyped();
    void takeUp();
    bool isWritable() const { return workspace() && workspace()->access() == edit::Access::ReadWrite; }

    Here m_here;
    QWidget *m_list = nullptr; ///< made anew whenever something was said
    QLabel *m_asks;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_leave;
    model::CommentId m_answers; ///< what is being answered; null: nothing
    bool m_isWriting = false;
    QTimer m_later; ///< what is typed is kept when the writer pauses, leaves or closes
};

} // namespace ui::aid
