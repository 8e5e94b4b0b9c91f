// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the plan of a meeting is put together, and what its fields are called.
#include "ui/language/wordtext.h"
#include "ui/meetings/bilingualfield.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/planpage.h"
#include "ui/meetings/sittingstable.h"
#include "ui/meetings/treatedentries.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace ui::meetings {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfTrainers = 3;
constexpr int gapBelowField = 2; // pixels, beside the grid's own
constexpr int mostPeople = 9999;

void fillAgain(QComboBox *choice, const QStringList &names)
{
    const int index = choice->currentIndex();
    choice->clear();
    choice->addItems(names);
    choice->setCurrentIndex(index);
}

} // namespace

void PlanPage::build()
{
    m_refusal->setObjectName(u"plan.refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 14, 0);
    column->setSpacing(14);
    column->addWidget(m_theme);
    addFacts(column);
    for (QWidget *part : {static_cast<QWidget *>(m_sittings), static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_material),
                          static_cast<QWidget *>(m_followUp), static_cast<QWidget *>(m_exercise)})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the field that has the keyboard
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(12, 12, 0, 12);
    outside->addWidget(m_refusal);
    outside->addWidget(scroll, 1);
    setFocusProxy(m_theme);
}

/// Two columns as the texts above and below have.
void PlanPage::addFacts(QVBoxLayout *column)
{
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    auto *spoken = new QWidget(this);
    auto *boxes = new QHBoxLayout(spoken);
    boxes->setContentsMargins(0, 0, 0, 0);
    for (size_t index = 0; index < m_languages.size(); ++index) {
        m_languages[index] = new QCheckBox(spoken);
        m_languages[index]->setObjectName(u"plan.spoken."_s + base::codeOf(base::bothLanguages[index]));
        boxes->addWidget(m_languages[index]);
    }
    boxes->addStretch(1);
    m_kind->setObjectName(u"plan.kind"_s);
    m_status->setObjectName(u"plan.status"_s);
    m_place->setObjectName(u"plan.place"_s);
    m_link->setObjectName(u"plan.link"_s);
    m_trainers->setObjectName(u"plan.trainers"_s);
    m_trainers->setTabChangesFocus(true);
    m_trainers->setFixedHeight(fontMetrics().lineSpacing() * linesOfTrainers + 2 * (m_trainers->frameWidth() + 6));
    m_capacity->setObjectName(u"plan.capacity"_s);
    m_capacity->setRange(0, mostPeople);
    m_edition->setObjectName(u"plan.edition"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(14);
    const auto put = [&](QLabel *label, QWidget *field, int row, int at) {
        label->setBuddy(field);
        grid->addWidget(label, 3 * row, at);
        grid->addWidget(field, 3 * row + 1, at, Qt::AlignTop);
        grid->setRowMinimumHeight(3 * row + 2, gapBelowField);
        grid->setColumnStretch(at, 1);
    };
    put(m_labels[0], m_kind, 0, 0);
    put(m_labels[1], m_status, 0, 1);
    put(m_labels[2], m_place, 1, 0);
    put(m_labels[3], m_link, 1, 1);
    put(m_languagesLabel, spoken, 2, 0);
    put(m_labels[5], m_capacity, 2, 1);
    put(m_labels[4], m_trainers, 3, 0);
    put(m_editionLabel, m_edition, 3, 1);
    column->addLayout(grid);
}

void PlanPage::connectParts()
{
    for (BilingualField *field : {m_theme, m_material, m_followUp, m_exercise})
        connect(field, &BilingualField::left, this, &PlanPage::take);
    for (QComboBox *choice : {m_kind, m_status, m_edition})
        connect(choice, &QComboBox::activated, this, &PlanPage::take);
    for (QLineEdit *line : {m_place, m_link})
        connect(line, &QLineEdit::editingFinished, this, &PlanPage::take);
    for (QCheckBox *box : m_languages)
        connect(box, &QCheckBox::clicked, this, &PlanPage::take);
    connect(m_capacity, &QSpinBox::editingFinished, this, &PlanPage::take);
    m_trainers->installEventFilter(this);
    connect(m_sittings, &SittingsTable::changed, this, [this](const QList<Sitting> &sittings) {
        if (const Meeting *standing = meeting()) {
            Meeting wanted = *standing;
            wanted.header.sittings = sittings;
            perform(wanted);
        }
    });
    connect(m_sittings, &SittingsTable::wanted, this, &PlanPage::addSitting);
    connect(m_sittings, &SittingsTable::removed, this, &PlanPage::removeSitting);
    connect(m_entries, &TreatedEntries::changed, this, [this](const QList<EntryId> &entries) {
        if (const Meeting *standing = meeting()) {
            Meeting wanted = *standing;
            wanted.header.entries = entries;
            perform(wanted);
        }
    });
    connect(&m_workspace, &edit::Workspace::changed, this, &PlanPage::follow);
    connect(&m_workspace, &QObject::destroyed, this, [this] { m_meeting = {}; }); // nobody is left to be told what is typed
}

void PlanPage::setWritable(bool isWritable)
{
    for (BilingualField *field : {m_theme, m_material, m_followUp, m_exercise})
        field->setReadOnly(!isWritable);
    for (QLineEdit *line : {m_place, m_link})
        line->setReadOnly(!isWritable);
    m_trainers->setReadOnly(!isWritable);
    m_capacity->setReadOnly(!isWritable);
    for (QWidget *choice : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_edition),
                            static_cast<QWidget *>(m_languages[0]), static_cast<QWidget *>(m_languages[1])})
        choice->setEnabled(isWritable);
    m_sittings->setWritable(isWritable);
    m_entries->setWritable(isWritable);
}

void PlanPage::fillChoices()
{
    fillAgain(m_kind, {kindName(MeetingKind::Training), kindName(MeetingKind::Exchange)});
    fillAgain(m_status, {statusName(MeetingStatus::Planned), statusName(MeetingStatus::Confirmed), statusName(MeetingStatus::Held),
                         statusName(MeetingStatus::Cancelled)});
    for (const base::Language language : base::bothLanguages)
        m_languages[size_t(base::indexOf(language))]->setText(language::capitalised(language::languageName(language)));
}

void PlanPage::retranslate()
{
    m_theme->setLanguages(m_workspace.manual().header().languages);
    for (BilingualField *field : {m_material, m_followUp, m_exercise})
        field->setLanguages(m_workspace.manual().header().languages);
    m_theme->setLabel(tr("Theme"));
    m_material->setLabel(tr("Material, a line each"));
    m_followUp->setLabel(tr("Follow-up"));
    m_exercise->setLabel(tr("Exercise or case that is handed out"));
    m_labels[0]->setText(tr("&Kind"));
    m_labels[1]->setText(tr("S&tatus"));
    m_labels[2]->setText(tr("Pl&ace"));
    m_labels[3]->setText(tr("On&line link"));
    m_labels[4]->setText(tr("T&rainers, one per line"));
    m_labels[5]->setText(tr("Places, &how many"));
    m_languagesLabel->setText(tr("Languages spoken"));
    m_editionLabel->setText(tr("&Edition taught"));
    m_capacity->setSpecialValueText(tr("not limited"));
    m_kind->setAccessibleName(tr("Kind of meeting"));
    m_status->setAccessibleName(tr("Status of the meeting"));
    m_isFilling = true;
    fillChoices();
    m_isFilling = false;
    refresh();
}

} // namespace ui::meetings
