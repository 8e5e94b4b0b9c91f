// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/questionbank.h"

#include "edit/meetingedits.h"
#include "edit/together.h"
#include "ui/language/errortext.h"
#include "ui/meetings/bilingualfield.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;

} // namespace

QuestionBank::QuestionBank(edit::Workspace &workspace, MeetingId meeting, shared::Dialogs &dialogs,
                           QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_meeting(meeting),
      m_questions(workspace.manual().questions()),
      m_questionsBefore(m_questions),
      m_listLabel(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)),
      m_fields(new QWidget(this)),
      m_words(new BilingualField(u"bank.words"_s, BilingualField::Shape::Lines, m_fields)),
      m_kindLabel(new QLabel(m_fields)),
      m_kind(new QComboBox(m_fields)),
      m_stepsLabel(new QLabel(m_fields)),
      m_steps(new QSpinBox(m_fields)),
      m_several(new QCheckBox(m_fields)),
      m_choices(new BilingualField(u"bank.choices"_s, BilingualField::Shape::Lines, m_fields)),
      m_answered(new QLabel(m_fields)),
      m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"questionBank"_s);
    if (const Meeting *of = workspace.manual().meeting(meeting))
        m_asked = m_askedBefore = of->header.questions;
    build();
    connectParts();
    resize(820, 560);
    retranslate();
    m_list->setCurrentRow(m_questions.isEmpty() ? -1 : 0);
    m_list->setFocus();
}

QuestionBank::~QuestionBank()
{
    letGo();
}

/// What its fields still tell is nobody's: the manual, or this window, is going.
void QuestionBank::letGo()
{
    for (QObject *part : std::initializer_list<QObject *>{m_words, m_choices, m_list, m_list->model()})
        disconnect(part, nullptr, this, nullptr);
}

void QuestionBank::fillList()
{
    m_isFilling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (int at = 0; at < m_questions.size(); ++at) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(m_questions[at].id));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled);
        item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, isWritable()));
        item->setCheckState(m_asked.isEmpty() || m_asked.contains(m_questions[at].id) ? Qt::Checked
                                                                                      : Qt::Unchecked);
        label(at);
    }
    m_list->setCurrentRow(std::min(row, int(m_questions.size()) - 1));
    m_isFilling = false;
}

/// As they were dragged; the fields go on showing the same question.
void QuestionBank::takeOrder()
{
    QList<Question> ordered;
    for (int row = 0; row < m_list->count(); ++row)
        for (const Question &question : std::as_const(m_questions))
            if (question.id == m_list->item(row)->data(Qt::UserRole).value<QuestionId>())
                ordered.append(question);
    if (ordered.size() != m_questions.size())
        return;
    const QuestionId shown = m_row >= 0 ? m_questions[m_row].id : QuestionId();
    m_questions = ordered;
    for (int row = 0; row < m_questions.size(); ++row)
        if (m_questions[row].id == shown)
            m_row = row;
    m_asked = asked();
    judge();
}

void QuestionBank::label(int row)
{
    const QString words = plainTitle(m_questions[row].label);
    m_list->item(row)->setText(words.isEmpty() ? tr("(new question)")
                                               : shared::shortened(words, longestLabel));
    m_list->item(row)->setToolTip(words);
}

void QuestionBank::choose(int row)
{
    if (m_isFilling)
        return;
    takeFields();
    m_row = row;
    m_isFilling = true;
    m_words->forget();
    m_choices->forget();
    if (row >= 0) {
        const Question &question = m_questions[row];
        m_words->show(question.label);
        m_choices->show(question.choices);
        m_kind->setCurrentIndex(int(question.header.kind));
        m_steps->setValue(question.header.steps);
        m_several->setChecked(question.header.several);
    }
    m_isFilling = false;
    judge();
}

/// What is typed and chosen for the question that is shown.
void QuestionBank::takeFields()
{
    if (m_isFilling || m_row < 0 || m_row >= m_questions.size() || !isWritable())
        return;
    Question &question = m_questions[m_row];
    question.label = m_words->typed(question.label);
    question.choices = m_choices->typed(question.choices);
    question.header.kind = QuestionKind(m_kind->currentIndex());
    question.header.steps = m_steps->value();
    question.header.several = m_several->isChecked();
    m_isFilling = true;
    label(m_row);
    m_isFilling = false;
    judge();
}

void QuestionBank::add()
{
    takeFields();
    Question fresh;
    fresh.id = QuestionId::create();
    if (!m_asked.isEmpty())
        m_asked.append(fresh.id);
    m_questions.append(fresh);
    fillList();
    m_list->setCurrentRow(int(m_questions.size()) - 1);
    m_words->setFocus();
}

void QuestionBank::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || !isWritable())
        return;
    takeFields();
    m_asked.removeAll(m_questions[row].id);
    m_questions.removeAt(row);
    m_row = -1; // its fields are nobody's now
    fillList();
    choose(m_list->currentRow());
}

void QuestionBank::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_questions.size() || !isWritable())
        return;
    takeFields();
    m_questions.move(row, target);
    m_row = target;
    fillList();
    m_isFilling = true;
    m_list->setCurrentRow(target);
    m_isFilling = false;
    judge();
}

/// Empty when all are ticked, or none: then the meeting asks whatever the manual has.
QList<QuestionId> QuestionBank::asked() const
{
    QList<QuestionId> ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.append(m_questions[row].id);
    return ticked.size() == m_questions.size() ? QList<QuestionId>() : ticked;
}

int QuestionBank::answersTo(QuestionId question) const
{
    int count = 0;
    for (const EvaluationHeader &form : m_workspace.manual().evaluations())
        count += std::any_of(form.answers.begin(), form.answers.end(),
                             [&](const FormAnswer &answer) { return answer.question == question; });
    return count;
}

void QuestionBank::keep()
{
    takeFields();
    QList<edit::Edit> edits;
    if (m_questions != m_questionsBefore)
        edits.append(edit::changeQuestions(m_questions));
    if (const Meeting *standing = m_workspace.manual().meeting(m_meeting);
        standing && standing->header.questions != m_asked) {
        Meeting meeting = *standing;
        meeting.header.questions = m_asked;
        edits.append(edit::changeMeeting(meeting));
    }
    const base::Outcome kept =
        edits.isEmpty() ? base::Outcome()
                        : m_workspace.perform(edit::together(::history::Reason::MeetingChanged, edits));
    m_refusal->setVisible(!kept);
    if (!kept)
        return m_refusal->setText(language::errorText(kept.error()));
    accept();
}

void QuestionBank::reject()
{
    takeFields();
    const shared::Confirmation question{tr("Questions"), tr("Close without keeping what was changed?"),
                                        tr("The questions stay as they were."), tr("Do not keep"), true};
    if (!isChanged() || m_dialogs.confirm(this, question))
        QDialog::reject();
}

void QuestionBank::judge()
{
    const int row = m_list->currentRow();
    const QuestionKind kind = QuestionKind(std::max(0, m_kind->currentIndex()));
    m_fields->setEnabled(row >= 0);
    m_add->setEnabled(isWritable());
    m_remove->setEnabled(isWritable() && row >= 0);
    m_up->setEnabled(isWritable() && row > 0);
    m_down->setEnabled(isWritable() && row >= 0 && row + 1 < m_questions.size());
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_steps, m_several})
        field->setEnabled(isWritable());
    for (BilingualField *field : {m_words, m_choices})
        field->setReadOnly(!isWritable());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isWritable());
    m_stepsLabel->setVisible(kind == QuestionKind::Scale);
    m_steps->setVisible(kind == QuestionKind::Scale);
    m_several->setVisible(kind == QuestionKind::Choice);
    m_choices->setVisible(kind == QuestionKind::Choice);
    const int answers = row >= 0 ? answersTo(m_questions[row].id) : 0;
    m_answered->setText(
        answers > 0 ? tr("%n form(s) answer it already. Answers that no longer fit are kept but not counted.",
                         nullptr, answers)
                    : QString());
}

void QuestionBank::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
