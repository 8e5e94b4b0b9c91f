// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"
#include "model/evaluation.h"
#include "ui/meetings/remarkdialog.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui::shared {
class Dialogs;
class MessageArea;
} // namespace ui::shared

namespace ui::meetings {

/// What the evaluation forms of a meeting say, question by question; forms typed in or taken from a file; what follows from them:
/// comments, lessons, a report.
class EvaluationPage final : public QWidget
{
    Q_OBJECT

public:
    EvaluationPage(edit::Workspace &workspace, QWidget *parent);

    void setDialogs(shared::Dialogs &dialogs) { m_dialogs = &dialogs; }
    /// A null id: none.
    void setMeeting(model::MeetingId meeting);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown {
        model::MeetingId meeting;
        QList<model::Question> questions;
        QList<model::QuestionResult> results;
        bool operator==(const Shown &) const = default;
    };
    void build();
    void connectParts();
    const model::Meeting *meeting() const { return m_workspace.manual().meeting(m_meeting); }
    void follow(const edit::Changes &changes);
    void refresh();
    Shown toShow() const;
    void fillResults();
    void addResult(const model::Question &question, const model::QuestionResult &result, QVBoxLayout *column);
    void addRemark(const QString &remark, QVBoxLayout *column);
    void fillForms();
    model::EvaluationId chosenForm() const;
    void addForms();
    void changeForm();
    void removeForm();
    void useRemark(const QString &remark, RemarkDialog::Becomes becomes);
    void takeFile();
    void editQuestions();
    void saveReport();
    bool perform(const edit::Edit &edit);
    void refuse(const base::Error &error);
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    shared::Dialogs *m_dialogs = nullptr;
    model::MeetingId m_meeting;
    shared::MessageArea *m_messages;
    QLabel *m_count;
    QScrollArea *m_results;
    std::optional<Shown> m_shown;
    QLabel *m_formsLabel;
    QListWidget *m_forms;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_take;
    QPushButton *m_questions;
    QPushButton *m_report;
};

} // namespace ui::meetings
