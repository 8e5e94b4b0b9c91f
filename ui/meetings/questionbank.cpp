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
#include "ui/shared/roomyrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int listWidth = 260; // pixels
constexpr qsizetype longestLabel = 60;
constexpr int fewestSteps = 2;
constexpr int mostSteps = 10;

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

void QuestionBank::build()
{
    const std::initializer_list<std::pair<QWidget *, QString>> parts{
        {m_list, u"list"_s},         {m_add, u"add"_s},        {m_remove, u"remove"_s},   {m_up, u"up"_s},
        {m_down, u"down"_s},         {m_steps, u"steps"_s},    {m_several, u"several"_s}, {m_kind, u"kind"_s},
        {m_answered, u"answered"_s}, {m_refusal, u"refusal"_s}};
    for (const auto &[part, name] : parts)
        part->setObjectName(u"bank."_s + name);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    m_list->setMinimumWidth(listWidth);
    m_list->setDragDropMode(isWritable() ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    m_listLabel->setWordWrap(true);
    m_listLabel->setBuddy(m_list);
    m_kindLabel->setBuddy(m_kind);
    m_stepsLabel->setBuddy(m_steps);
    m_steps->setRange(fewestSteps, mostSteps);
    m_words->setLanguages(m_workspace.manual().header().languages);
    m_choices->setLanguages(m_workspace.manual().header().languages);
    m_answered->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *actions = new QGridLayout;
    actions->setSpacing(6);
    const std::array<QPushButton *, 4> buttons{m_add, m_remove, m_up, m_down};
    for (int at = 0; at < 4; ++at) {
        buttons[size_t(at)]->setAutoDefault(false);
        actions->addWidget(buttons[size_t(at)], at / 2, at % 2);
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_listLabel);
    left->addWidget(m_list, 1);
    left->addLayout(actions);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_stepsLabel, m_steps, m_several})
        kind->addWidget(part);
    kind->addStretch(1);
    auto *right = new QVBoxLayout(m_fields);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(m_words);
    right->addLayout(kind);
    right->addWidget(m_choices);
    right->addWidget(m_answered);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addLayout(left);
    row->addWidget(m_fields, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
}

void QuestionBank::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionBank::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            m_asked = asked();
    });
    // A drop is over when its last signal is: the order is read afterwards.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &QuestionBank::takeOrder,
            Qt::QueuedConnection);
    connect(m_words, &BilingualField::left, this, &QuestionBank::takeFields);
    connect(m_choices, &BilingualField::left, this, &QuestionBank::takeFields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionBank::takeFields);
    connect(m_steps, &QSpinBox::valueChanged, this, &QuestionBank::takeFields);
    connect(m_several, &QCheckBox::toggled, this, &QuestionBank::takeFields);
    connect(m_add, &QPushButton::clicked, this, &QuestionBank::add);
    connect(m_remove, &QPushButton::clicked, this, &QuestionBank::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QuestionBank::keep);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QuestionBank::reject);
    connect(&m_workspace, &QObject::destroyed, this, [this] {
        letGo();
        QDialog::reject(); // nothing is left to be asked
    });
    const auto onKeys = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, act);
    };
    onKeys(QKeySequence::Delete, [this] { remove(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { move(-1); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { move(1); });
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
        item->setData(idRole, QVariant::fromValue(m_questions[at].id));
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
            if (question.id == m_list->item(row)->data(idRole).value<QuestionId>())
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

void QuestionBank::retranslate()
{
    setWindowTitle(tr("Questions of the evaluation forms"));
    m_listLabel->setText(tr(
        "&Questions of the manual. This meeting asks those that are ticked; with none ticked, all of them."));
    m_add->setText(tr("&New"));
    m_remove->setText(tr("Re&move"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("&Down"));
    m_words->setLabel(tr("Question"));
    m_kindLabel->setText(tr("&Kind"));
    m_isFilling = true;
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("Scale"), tr("Choice"), tr("Open question")}); // in the order of model::QuestionKind
    m_kind->setCurrentIndex(kind);
    m_isFilling = false;
    m_stepsLabel->setText(tr("&Steps"));
    m_several->setText(tr("&Several may be ticked"));
    m_choices->setLabel(tr("Choices, one a line"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fillList();
    judge();
}

void QuestionBank::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
