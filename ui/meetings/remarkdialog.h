// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/workspace.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace ui::meetings {

/// What somebody wrote on a form becomes a comment on the practice it is about, or a lesson that is proposed to it.
class RemarkDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Becomes { Comment, Lesson };
    RemarkDialog(edit::Workspace &workspace, model::MeetingId meeting, const QString &remark, Becomes becomes,
                 QWidget *parent);

Q_SIGNALS:
    /// It stands in the manual; of a lesson, its passage.
    void done(model::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillEntries();
    void find();
    model::EntryId chosen() const;
    base::Language language() const;
    edit::Edit asComment() const;
    edit::Edit asLesson() const;
    void put();
    void judge();
    void retranslate();

    edit::Workspace &m_workspace;
    model::MeetingId m_meeting;
    Becomes m_becomes;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QLabel *m_languageLabel;
    QButtonGroup *m_languages;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QListWidget *m_entries;
    QLabel *m_what;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace ui::meetings
