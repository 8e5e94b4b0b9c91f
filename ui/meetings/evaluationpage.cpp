// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/evaluationpage.h"

#include "edit/meetingedits.h"
#include "ui/language/errortext.h"
#include "ui/meetings/formdialog.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/questionbank.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int formsWidth = 190; // pixels

QList<Question> copied(const QList<const Question *> &questions)
{
    QList<Question> list;
    for (const Question *question : questions)
        list.append(*question);
    return list;
}

} // namespace

EvaluationPage::EvaluationPage(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_messages(new shared::MessageArea(this)),
      m_count(new QLabel(this)),
      m_results(new QScrollArea(this)),
      m_formsLabel(new QLabel(this)),
      m_forms(new QListWidget(this)),
      m_add(new QPushButton(this)),
      m_change(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_take(new QPushButton(this)),
      m_questions(new QPushButton(this)),
      m_report(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

void EvaluationPage::build()
{
    const std::initializer_list<std::pair<QWidget *, QString>> parts{
        {m_count, u"count"_s}, {m_results, u"results"_s}, {m_forms, u"forms"_s},
        {m_add, u"add"_s},     {m_change, u"change"_s},   {m_remove, u"remove"_s},
        {m_take, u"take"_s},   {m_report, u"report"_s},   {m_questions, u"questions"_s}};
    for (const auto &[part, name] : parts)
        part->setObjectName(u"evaluation."_s + name);
    m_results->setWidgetResizable(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->viewport()->setAutoFillBackground(false);
    m_forms->setItemDelegate(new shared::RoomyRows(this));
    m_forms->setMinimumWidth(formsWidth);
    m_formsLabel->setBuddy(m_forms);
    auto *forms = new QVBoxLayout;
    forms->setSpacing(6);
    forms->addWidget(m_formsLabel);
    forms->addWidget(m_forms, 1);
    for (QPushButton *button : {m_add, m_change, m_remove, m_take, m_questions, m_report}) {
        button->setAutoDefault(false);
        if (button != m_report)
            forms->addWidget(button);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_report);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(top);
    left->addWidget(m_results, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addLayout(left, 1);
    row->addLayout(forms);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    setFocusProxy(m_forms);
}

void EvaluationPage::connectParts()
{
    connect(&m_workspace, &edit::Workspace::changed, this, &EvaluationPage::follow);
    connect(m_forms, &QListWidget::currentRowChanged, this, &EvaluationPage::judge);
    connect(m_forms, &QListWidget::itemActivated, this, &EvaluationPage::changeForm);
    connect(m_add, &QPushButton::clicked, this, &EvaluationPage::addForms);
    connect(m_change, &QPushButton::clicked, this, &EvaluationPage::changeForm);
    connect(m_remove, &QPushButton::clicked, this, &EvaluationPage::removeForm);
    connect(m_take, &QPushButton::clicked, this, &EvaluationPage::takeFile);
    connect(m_questions, &QPushButton::clicked, this, &EvaluationPage::editQuestions);
    connect(m_report, &QPushButton::clicked, this, &EvaluationPage::saveReport);
    connect(new QShortcut(QKeySequence::Delete, m_forms, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &EvaluationPage::removeForm);
}

void EvaluationPage::setMeeting(MeetingId meeting)
{
    if (meeting != m_meeting)
        m_messages->dismissAll();
    m_meeting = meeting;
    refresh();
}

void EvaluationPage::follow(const edit::Changes &changes)
{
    if (changes.meetingsChanged || changes.everythingChanged)
        refresh();
}

void EvaluationPage::refresh()
{
    fillResults();
    fillForms();
    judge();
}

void EvaluationPage::fillForms()
{
    const int row = m_forms->currentRow();
    m_forms->clear();
    const QList<EvaluationId> forms =
        meeting() ? evaluationsOf(m_workspace.manual(), m_meeting) : QList<EvaluationId>();
    for (qsizetype i = 0; i < forms.size(); ++i)
        (new QListWidgetItem(tr("Form %1").arg(i + 1), m_forms))
            ->setData(Qt::UserRole, QVariant::fromValue(forms[i]));
    m_forms->setCurrentRow(std::clamp(row, forms.isEmpty() ? -1 : 0, int(forms.size()) - 1));
    m_count->setText(tr("%n evaluation form(s)", nullptr, int(forms.size())));
}

EvaluationId EvaluationPage::chosenForm() const
{
    const QListWidgetItem *item = m_forms->currentItem();
    return item ? item->data(Qt::UserRole).value<EvaluationId>() : EvaluationId();
}

/// As many as lie there, one after the other; each is a step of its own.
void EvaluationPage::addForms()
{
    if (!meeting())
        return;
    const int number = int(evaluationsOf(m_workspace.manual(), m_meeting).size()) + 1;
    auto *dialog = new FormDialog(copied(questionsOf(m_workspace.manual(), *meeting())), {}, number, true,
                                  *m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keep = [this, asked = m_meeting](const QList<FormAnswer> &answers) {
        EvaluationHeader form;
        form.meeting = asked;
        form.answers = answers;
        return m_workspace.perform(edit::takeEvaluations({{EvaluationId::create(), form}}));
    };
    dialog->open();
}

void EvaluationPage::changeForm()
{
    const EvaluationId id = chosenForm();
    if (!meeting() || id.isNull() || !m_change->isEnabled())
        return;
    const EvaluationHeader standing = m_workspace.manual().evaluations().value(id);
    auto *dialog = new FormDialog(copied(questionsOf(m_workspace.manual(), *meeting())), standing.answers,
                                  m_forms->currentRow() + 1, false, *m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keep = [this, id, standing](const QList<FormAnswer> &answers) {
        const Meeting *of = m_workspace.manual().meeting(standing.meeting);
        const QList<const Question *> asked = of ? questionsOf(m_workspace.manual(), *of) : QList<const Question *>();
        EvaluationHeader form = standing;
        form.answers = answers;
        for (const FormAnswer &answer : standing.answers) // to questions that are asked no more
            if (!asked.contains(m_workspace.manual().question(answer.question)))
                form.answers.append(answer);
        return m_workspace.perform(edit::takeEvaluations({{id, form}}));
    };
    dialog->open();
}

/// Undo brings it back, so nothing is asked.
void EvaluationPage::removeForm()
{
    if (const EvaluationId id = chosenForm(); !id.isNull() && m_remove->isEnabled())
        perform(edit::removeEvaluation(id));
}

void EvaluationPage::useRemark(const QString &remark, RemarkDialog::Becomes becomes)
{
    auto *dialog = new RemarkDialog(m_workspace, m_meeting, remark, becomes, this);
    connect(dialog, &RemarkDialog::done, this, [this, becomes](EntryId entry) {
        const QString title = m_workspace.manual().entry(entry)
                                  ? plainTitle(m_workspace.manual().entry(entry)->title)
                                  : QString();
        m_messages->show({u"remark"_s,
                          shared::Tone::Success,
                          [becomes, title] {
                              return becomes == RemarkDialog::Becomes::Comment
                                         ? tr("The comment stands beside “%1”.").arg(title)
                                         : tr("The lesson is proposed to “%1”.").arg(title);
                          },
                          {}});
    });
    dialog->open();
}

void EvaluationPage::editQuestions()
{
    if (!meeting())
        return;
    auto *dialog = new QuestionBank(m_workspace, m_meeting, *m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool EvaluationPage::perform(const edit::Edit &edit)
{
    const base::Outcome outcome = m_workspace.perform(edit);
    if (!outcome)
        refuse(outcome.error());
    return bool(outcome);
}

void EvaluationPage::refuse(const base::Error &error)
{
    m_messages->show(
        {u"refused"_s, shared::Tone::Warning, [error] { return language::errorText(error); }, {}});
}

void EvaluationPage::judge()
{
    const bool isWritable = meeting() && m_workspace.access() == edit::Access::ReadWrite;
    for (QPushButton *button : {m_add, m_take})
        button->setEnabled(isWritable && !m_workspace.manual().questions().isEmpty());
    for (QPushButton *button : {m_change, m_remove})
        button->setEnabled(isWritable && m_forms->currentRow() >= 0);
    m_questions->setEnabled(meeting());
    m_report->setEnabled(meeting());
}

void EvaluationPage::retranslate()
{
    m_formsLabel->setText(tr("Form&s"));
    m_results->setAccessibleName(tr("What the forms say"));
    m_add->setText(tr("&Add forms…"));
    m_change->setText(tr("&Change…"));
    m_remove->setText(tr("Remo&ve the form"));
    m_take->setText(tr("From a &file…"));
    m_questions->setText(tr("&Questions…"));
    m_report->setText(tr("&Report as PDF…"));
    m_shown.reset();
    refresh();
}

void EvaluationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
