// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/formdialog.h"

#include "model/evaluation.h"
#include "ui/language/errortext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesTyped = 3;
constexpr QKeyCombination keepKeys = Qt::CTRL | Qt::Key_Return; // Enter alone is a line of an open answer

/// What a digit chooses on a scale or among choices, from 0; the last one, 0, is the tenth.
int placeOf(const QString &typed)
{
    if (typed.size() != 1 || !typed[0].isDigit())
        return -1;
    const int digit = typed[0].digitValue();
    return digit > 0 ? digit - 1 : 9;
}

void untick(QButtonGroup &buttons)
{
    const bool wasExclusive = buttons.exclusive();
    buttons.setExclusive(false); // else one always stays chosen
    for (QAbstractButton *button : buttons.buttons())
        button->setChecked(false);
    buttons.setExclusive(wasExclusive);
}

} // namespace

FormDialog::FormDialog(const QList<Question> &questions, const QList<FormAnswer> &answers, int number,
                       bool isNew, shared::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_number(number),
      m_isNew(isNew),
      m_refusal(new QLabel(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_next(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"formDialog"_s);
    m_refusal->setObjectName(u"form.refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *sheet = new QWidget;
    auto *questionsColumn = new QVBoxLayout(sheet);
    questionsColumn->setContentsMargins(4, 4, 24, 4); // room for the ring around what has the focus
    questionsColumn->setSpacing(6);
    for (const Question &question : questions)
        addQuestion(question, questionsColumn);
    questionsColumn->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to what has
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(area, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    m_next->setObjectName(u"form.next"_s);
    m_next->setVisible(isNew);
    (isNew ? m_next : m_buttons->button(QDialogButtonBox::Ok))->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &FormDialog::goOn);
    connect(new QShortcut(keepKeys, this), &QShortcut::activated, this,
            [this] { (m_isNew ? m_next : m_buttons->button(QDialogButtonBox::Ok))->click(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    fill(answers);
    resize(560, 640);
    retranslate();
    focusOn(0);
}

void FormDialog::addQuestion(const Question &question, QVBoxLayout *column)
{
    Asked asked{question, new QLabel(this), nullptr, nullptr};
    asked.label->setWordWrap(true);
    QFont strong = asked.label->font();
    strong.setBold(true);
    asked.label->setFont(strong);
    column->addWidget(asked.label);
    if (question.header.kind == QuestionKind::Open) {
        asked.words = new QPlainTextEdit(this);
        asked.words->setObjectName(u"form.words"_s);
        asked.words->setTabChangesFocus(true);
        asked.words->setFixedHeight(fontMetrics().lineSpacing() * linesTyped + 12);
        asked.label->setBuddy(asked.words);
        column->addWidget(asked.words);
        connect(asked.words, &QPlainTextEdit::textChanged, this, &FormDialog::judge);
    } else {
        addChoices(asked, column);
    }
    column->addSpacing(10);
    m_asked.append(asked);
}

/// A scale on one line, choices one under the other.
void FormDialog::addChoices(Asked &asked, QVBoxLayout *column)
{
    const bool isScale = asked.question.header.kind == QuestionKind::Scale;
    const bool isSeveral = !isScale && asked.question.header.several;
    auto *places = isScale ? static_cast<QBoxLayout *>(new QHBoxLayout) : new QVBoxLayout;
    places->setSpacing(isScale ? 16 : 4);
    asked.buttons = new QButtonGroup(this);
    asked.buttons->setExclusive(!isSeveral);
    for (int place = 0; place < placesOf(asked.question); ++place) {
        auto *button =
            isSeveral ? static_cast<QAbstractButton *>(new QCheckBox(this)) : new QRadioButton(this);
        button->setObjectName(u"form.place"_s);
        button->installEventFilter(this);
        asked.buttons->addButton(button, place);
        places->addWidget(button);
        if (!isSeveral && place > 0)
            button->setFocusPolicy(
                Qt::ClickFocus); // Tab goes from question to question, the arrows between answers
        connect(button, &QAbstractButton::toggled, this, &FormDialog::judge);
    }
    if (isScale)
        places->addStretch(1);
    column->addLayout(places);
}

/// What stands on the form; questions that nobody answered are not there.
QList<FormAnswer> FormDialog::answers() const
{
    QList<FormAnswer> given;
    for (const Asked &asked : m_asked) {
        QStringList values;
        if (asked.words)
            values = {asked.words->toPlainText().trimmed()};
        else
            for (QAbstractButton *button : asked.buttons->buttons())
                if (button->isChecked())
                    values.append(
                        QString::number(asked.buttons->id(button)
                                        + (asked.question.header.kind == QuestionKind::Scale ? 1 : 0)));
        if (const QString value = values.join(u','); !value.isEmpty())
            given.append({asked.question.id, value});
    }
    return given;
}

void FormDialog::fill(const QList<FormAnswer> &answers)
{
    for (const Asked &asked : std::as_const(m_asked)) {
        QString value;
        for (const FormAnswer &answer : answers)
            if (answer.question == asked.question.id)
                value = answer.value;
        if (asked.words) {
            asked.words->setPlainText(value);
            continue;
        }
        untick(*asked.buttons);
        for (QAbstractButton *button : asked.buttons->buttons()) {
            const int place =
                asked.buttons->id(button) + (asked.question.header.kind == QuestionKind::Scale ? 1 : 0);
            button->setChecked(value.split(u',').contains(QString::number(place)));
        }
    }
    m_before = this->answers();
    judge();
}

bool FormDialog::isKept()
{
    const base::Outcome kept = keep(answers());
    m_refusal->setVisible(!kept);
    if (!kept)
        m_refusal->setText(language::errorText(kept.error()));
    return bool(kept);
}

void FormDialog::goOn()
{
    if (!isKept())
        return;
    ++m_number;
    fill({});
    retranslate();
    focusOn(0);
}

/// On the answer that is given, or the first one.
void FormDialog::focusOn(qsizetype question)
{
    if (question >= m_asked.size())
        return;
    const Asked &asked = m_asked[question];
    if (asked.words)
        return asked.words->setFocus(Qt::TabFocusReason);
    QAbstractButton *given = asked.buttons->checkedButton();
    if (QAbstractButton *wanted = given ? given : asked.buttons->button(0))
        wanted->setFocus(Qt::TabFocusReason); // so that it shows
}

void FormDialog::finish()
{
    if (answers() == m_before || isKept())
        accept();
}

/// What was typed does not go without a question.
void FormDialog::reject()
{
    const shared::Confirmation question{tr("Close without keeping"),
                                        tr("Close without keeping what was typed on this form?"),
                                        tr("Forms that were kept before stay."), tr("Do not keep"), true};
    if (answers() == m_before || m_dialogs.confirm(this, question))
        QDialog::reject();
}

/// A digit chooses, and where only one may be chosen leads on to the next question. What was chosen by mistake can be taken back.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (event->type() != QEvent::KeyPress || !button || !button->group())
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) {
        untick(*button->group());
        return true;
    }
    const int place = placeOf(key->text());
    QAbstractButton *chosen = place >= 0 ? button->group()->button(place) : nullptr;
    if (!chosen)
        return QDialog::eventFilter(watched, event);
    const bool isOne = button->group()->exclusive();
    chosen->setFocus(Qt::TabFocusReason); // so that it shows
    chosen->setChecked(isOne || !chosen->isChecked());
    const auto here = std::find_if(m_asked.begin(), m_asked.end(),
                                   [&](const Asked &asked) { return asked.buttons == button->group(); });
    if (isOne)
        focusOn(here - m_asked.begin() + 1);
    return true;
}

void FormDialog::judge()
{
    const bool says = !answers().isEmpty();
    m_next->setEnabled(says);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(says || m_isNew);
}

void FormDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Add forms: number %1").arg(m_number) : tr("Form %1").arg(m_number));
    m_next->setText(tr("&Next form"));
    m_next->setToolTip(QKeySequence(keepKeys).toString(QKeySequence::NativeText));
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_isNew ? tr("Done") : tr("Keep"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (const Asked &asked : std::as_const(m_asked)) {
        const QString words = plainTitle(asked.question.label);
        asked.label->setText(shared::asLabel(words));
        if (asked.words) {
            asked.words->setAccessibleName(words);
            continue;
        }
        for (QAbstractButton *button : asked.buttons->buttons()) {
            const QString place = placeName(asked.question, asked.buttons->id(button));
            button->setText(shared::asLabel(place));
            button->setAccessibleName(tr("%1: %2", "question, answer").arg(words, place));
        }
    }
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::meetings
