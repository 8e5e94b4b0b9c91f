// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/meeting.h"

#include <QDialog>

class QAbstractButton;
class QButtonGroup;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui::shared {
class Dialogs;
}

namespace ui::meetings {

/// One evaluation form as it was filled in on paper, question by question. "Next form" keeps it and begins another, so that a pile
/// is typed in with the keyboard alone: the digits choose on a scale.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `number`: of the form among those of the meeting, from 1.
    FormDialog(const QList<model::Question> &questions, const QList<model::FormAnswer> &answers, int number,
               bool isNew, shared::Dialogs &dialogs, QWidget *parent);

    /// Takes a form that was filled in. When it is refused the dialog says why, and what was typed stays.
    std::function<base::Outcome(const QList<model::FormAnswer> &answers)> keep;

protected:
    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Asked {
        model::Question question;
        QLabel *label = nullptr;
        QButtonGroup *buttons = nullptr; ///< scale and choice
        QPlainTextEdit *words = nullptr; ///< open
    };
    void addQuestion(const model::Question &question, QVBoxLayout *column);
    void addChoices(Asked &asked, QVBoxLayout *column);
    QList<model::FormAnswer> answers() const;
    void fill(const QList<model::FormAnswer> &answers);
    bool isKept();
    void goOn();
    void focusOn(qsizetype question);
    void finish();
    void judge();
    void retranslate();

    shared::Dialogs &m_dialogs;
    int m_number;
    bool m_isNew;
    QList<model::FormAnswer> m_before;
    QList<Asked> m_asked;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_next;
};

} // namespace ui::meetings
