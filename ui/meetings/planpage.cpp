// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/planpage.h"

#include "edit/meetingedits.h"
#include "model/sittings.h"
#include "ui/language/errortext.h"
#include "ui/meetings/bilingualfield.h"
#include "ui/meetings/programmechanges.h"
#include "ui/meetings/sittingstable.h"
#include "ui/meetings/treatedentries.h"
#include "ui/shared/whendone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

void putUnlessTyped(QLineEdit *field, QString &filled, const QString &words)
{
    if (field->text() == filled && words != filled)
        field->setText(words);
    filled = field->text() == words ? words : filled;
}

} // namespace

PlanPage::PlanPage(edit::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_refusal(new QLabel(this)), m_theme(new BilingualField(u"plan.title"_s, BilingualField::Shape::Line, this)),
      m_kind(new QComboBox(this)), m_status(new QComboBox(this)), m_sittings(new SittingsTable(this)), m_place(new QLineEdit(this)),
      m_link(new QLineEdit(this)), m_languagesLabel(new QLabel(this)), m_trainers(new QPlainTextEdit(this)), m_capacity(new QSpinBox(this)),
      m_entries(new TreatedEntries(this)), m_editionLabel(new QLabel(this)), m_edition(new QComboBox(this)),
      m_material(new BilingualField(u"plan.material"_s, BilingualField::Shape::Lines, this)),
      m_followUp(new BilingualField(u"plan.followUp"_s, BilingualField::Shape::Lines, this)),
      m_exercise(new BilingualField(u"plan.exercise"_s, BilingualField::Shape::Lines, this))
{
    setObjectName(u"planPage"_s);
    build();
    connectParts();
    retranslate();
}

const Meeting *PlanPage::meeting() const
{
    return m_meeting.isNull() ? nullptr : m_workspace.manual().meeting(m_meeting);
}

/// What is typed belongs to the meeting that goes.
void PlanPage::setMeeting(MeetingId meeting)
{
    if (meeting == m_meeting)
        return;
    take();
    m_meeting = meeting;
    for (BilingualField *field : {m_theme, m_material, m_followUp, m_exercise})
        field->forget();
    for (QLineEdit *field : {m_place, m_link})
        field->clear();
    m_trainers->clear();
    m_filledPlace = m_filledLink = m_filledTrainers = QString();
    m_refusal->hide();
    refresh();
}

void PlanPage::follow(const edit::Changes &changes)
{
    if (changes.meetingsChanged || changes.everythingChanged || changes.outlineChanged)
        refresh();
}

void PlanPage::refresh()
{
    const Meeting *shown = meeting();
    setEnabled(shown != nullptr);
    if (!shown)
        return;
    m_isFilling = true;
    const Manual &manual = m_workspace.manual();
    m_theme->show(shown->title);
    m_material->show(shown->material);
    m_followUp->show(shown->followUp);
    m_exercise->show(shown->exercise);
    m_sittings->show(shown->header.sittings);
    m_entries->show(manual, shown->header.entries);
    fillFacts(*shown);
    m_isFilling = false;
    setWritable(m_workspace.access() == edit::Access::ReadWrite);
}

void PlanPage::fillFacts(const Meeting &meeting)
{
    const MeetingHeader &header = meeting.header;
    m_kind->setCurrentIndex(int(header.kind));
    m_status->setCurrentIndex(int(header.status));
    putUnlessTyped(m_place, m_filledPlace, header.place);
    putUnlessTyped(m_link, m_filledLink, header.link);
    const QString trainers = header.trainers.join(u'\n');
    if (m_trainers->toPlainText() == m_filledTrainers && trainers != m_filledTrainers)
        m_trainers->setPlainText(trainers);
    if (linesOf(m_trainers->toPlainText()) == header.trainers)
        m_filledTrainers = m_trainers->toPlainText();
    for (const base::Language language : base::bothLanguages)
        m_languages[size_t(base::indexOf(language))]->setChecked(header.languages[size_t(base::indexOf(language))]);
    m_capacity->setValue(header.capacity);
    fillEditions(header.edition);
}

void PlanPage::fillEditions(const QString &taught)
{
    m_edition->clear();
    m_edition->addItem(tr("The current text (draft)"), QString());
    if (const auto editions = m_workspace.editions())
        for (const history::EditionLine &line : *editions)
            m_edition->addItem(tr("Edition %1").arg(line.number), line.number);
    if (!taught.isEmpty() && m_edition->findData(taught) < 0)
        m_edition->addItem(tr("⚠ Edition %1, not in this file").arg(taught), taught);
    m_edition->setCurrentIndex(m_edition->findData(taught));
}

void PlanPage::takeFacts(MeetingHeader &header) const
{
    header.kind = MeetingKind(m_kind->currentIndex());
    header.status = MeetingStatus(m_status->currentIndex());
    if (m_place->text() != m_filledPlace)
        header.place = m_place->text().trimmed();
    if (m_link->text() != m_filledLink)
        header.link = m_link->text().trimmed();
    if (m_trainers->toPlainText() != m_filledTrainers)
        header.trainers = linesOf(m_trainers->toPlainText());
    header.languages = {m_languages[0]->isChecked(), m_languages[1]->isChecked()};
    header.capacity = m_capacity->value();
    header.edition = m_edition->currentData().toString();
}

Meeting PlanPage::asked(const Meeting &standing) const
{
    Meeting asked = standing;
    asked.title = m_theme->typed(standing.title);
    asked.material = m_material->typed(standing.material);
    asked.followUp = m_followUp->typed(standing.followUp);
    asked.exercise = m_exercise->typed(standing.exercise);
    takeFacts(asked.header);
    return asked;
}

/// Without a theme nothing else waits for one: the rest is taken, and what was typed stays in the field.
void PlanPage::take()
{
    const Meeting *standing = meeting();
    if (m_isFilling || !standing || m_workspace.access() != edit::Access::ReadWrite)
        return;
    Meeting wanted = asked(*standing);
    const bool isNameless = wanted.title.isEmpty();
    if (isNameless)
        wanted.title = standing->title;
    m_refusal->hide();
    if (wanted != *standing)
        perform(wanted);
    if (isNameless) {
        m_refusal->setText(tr("A meeting has a theme in at least one language. The one it had is kept until there is another."));
        m_refusal->show();
    }
}

/// Acts on the meeting that is shown, once its people are known.
void PlanPage::withPeople(std::function<void(const QList<Participant> &)> act)
{
    if (!meeting())
        return;
    shared::whenDone(this, m_workspace.participants(m_meeting),
                     [this, act = std::move(act), asked = m_meeting](const base::Result<QList<Participant>> &people) {
        if (!meeting() || asked != m_meeting)
            return;
        if (people)
            return act(*people);
        m_refusal->setText(language::errorText(people.error()));
        m_refusal->show();
    });
}

/// Who was where is outside undo: a new sitting does not inherit the ticks of one whose adding was undone.
void PlanPage::addSitting()
{
    withPeople([this](const QList<Participant> &people) { m_sittings->add(freeNumber(meeting()->header.sittings, people)); });
}

/// … and a sitting stays while somebody is ticked at it.
void PlanPage::removeSitting(int row)
{
    if (!meeting())
        return;
    withPeople([this, number = numberAt(meeting()->header.sittings, row)](const QList<Participant> &people) {
        const auto isTicked = [number](const Participant &person) { return person.present.contains(number); };
        const bool stays = std::any_of(people.begin(), people.end(), isTicked);
        m_refusal->setVisible(stays);
        if (stays)
            m_refusal->setText(tr("People are ticked as present at this sitting. Take these ticks off first, on the page “People”."));
        else if (const std::optional<int> place = placeOf(number, meeting()->header.sittings))
            perform(withoutSitting(*meeting(), *place));
    });
}

void PlanPage::perform(const Meeting &meeting)
{
    const base::Outcome outcome = m_workspace.perform(edit::changeMeeting(meeting));
    m_refusal->setVisible(!outcome);
    if (!outcome)
        m_refusal->setText(language::errorText(outcome.error()));
}

void PlanPage::hideEvent(QHideEvent *event)
{
    take();
    QWidget::hideEvent(event);
}

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::meetings
