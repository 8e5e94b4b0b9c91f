// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the bank of questions is put together, and what its parts are called.
#include "ui/meetings/bilingualfield.h"
#include "ui/meetings/questionbank.h"
#include "ui/shared/roomyrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 260; // pixels
constexpr int fewestSteps = 2;
constexpr int mostSteps = 10;

} // namespace

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

} // namespace ui::meetings
