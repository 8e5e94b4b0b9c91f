// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a meeting's people is put together, and what its parts are called.
#include "ui/language/wordtext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/peoplemodel.h"
#include "ui/meetings/peoplepage.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/roomyrows.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace ui::meetings {

using namespace Qt::StringLiterals;

namespace {

/// The language is chosen, the rest is typed.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() != PeopleModel::Language)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *choice = new QComboBox(parent);
        choice->addItem(QString(u'–'), QString());
        for (const base::Language language : base::bothLanguages)
            choice->addItem(language::languageName(language), base::codeOf(language));
        return choice;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(std::max(0, choice->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            model->setData(index, choice->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

constexpr std::array<int, PeopleModel::FirstSitting> usualWidths{170, 150, 110, 110,
                                                                 90,  170, 120}; // pixels; wider by hand

} // namespace

void PeoplePage::build()
{
    const std::initializer_list<std::pair<QWidget *, QString>> parts{
        {m_counts, u"counts"_s}, {m_find, u"find"_s},   {m_table, u"table"_s},
        {m_remove, u"remove"_s}, {m_add, u"add"_s},     {m_paste, u"paste"_s},
        {m_save, u"save"_s},     {m_erase, u"erase"_s}, {m_messages, u"messages"_s}};
    for (const auto &[part, name] : parts)
        part->setObjectName(u"people."_s + name);
    m_findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(this));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 12);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_privacy->setWordWrap(true);
    m_privacy->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_findLabel);
    top->addWidget(m_find);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    for (QPushButton *button : {m_add, m_paste, m_save, m_remove, m_erase}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->insertStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    column->addWidget(m_privacy);
    setFocusProxy(m_table);
}

void PeoplePage::connectParts()
{
    connect(&m_workspace, &edit::Workspace::changed, this, &PeoplePage::follow);
    connect(&m_workspace, &QObject::destroyed, this, &PeoplePage::letGo);
    connect(&m_workspace, &edit::Workspace::participantsChanged, this,
            [this](const model::MeetingId &meeting) {
                if (meeting == m_meeting)
                    load();
            });
    connect(m_model, &PeopleModel::edited, this, &PeoplePage::save);
    connect(m_model, &PeopleModel::modelReset, this, [this] {
        fitColumns();
        placeTicks();
        find();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_model, &PeopleModel::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::tellCounts);
    connect(m_find, &QLineEdit::textChanged, this, &PeoplePage::find);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addFile);
    connect(m_paste, &QPushButton::clicked, this, &PeoplePage::pasteHere);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::saveList);
    connect(m_remove, &QPushButton::clicked, this, &PeoplePage::removeChosen);
    connect(m_erase, &QPushButton::clicked, this, &PeoplePage::askToErase);
    const auto onKey = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, act);
    };
    onKey(QKeySequence::Delete, &PeoplePage::removeChosen);
    onKey(QKeySequence::Copy, &PeoplePage::copyChosen);
    onKey(QKeySequence::Paste, &PeoplePage::pasteHere);
    onKey(QKeySequence::Find, [this] {
        if (m_find->isVisible())
            m_find->setFocus();
    });
}

/// Every header is read whole; what was made wider by hand stays so.
void PeoplePage::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int usual = column < PeopleModel::FirstSitting ? usualWidths[size_t(column)] : 0;
        const int needed = std::max(usual, m_table->horizontalHeader()->sectionSizeHint(column));
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), needed));
    }
}

/// Beside the names once the meeting has begun, and out of the way of who registers people before.
void PeoplePage::placeTicks()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->moveSection(header->visualIndex(column), column);
    const bool hasBegun =
        meeting() && firstDay(*meeting()).isValid() && firstDay(*meeting()) <= QDate::currentDate();
    for (int column = PeopleModel::FirstSitting; hasBegun && column < m_model->columnCount(); ++column)
        header->moveSection(header->visualIndex(column),
                            PeopleModel::Name + 1 + column - PeopleModel::FirstSitting);
}

void PeoplePage::retranslate()
{
    m_findLabel->setText(tr("&Find"));
    m_table->setAccessibleName(tr("People of the meeting, and at which sittings they were"));
    m_add->setText(tr("&Add a list…"));
    m_paste->setText(tr("Pa&ste a list"));
    m_save->setText(tr("Sa&ve the list…"));
    m_remove->setText(tr("Remove"));
    m_erase->setText(tr("&Erase everyone…"));
    m_privacy->setText(
        tr("Personal data: kept in this file only, in no edition, contribution, copy or history."));
    m_model->retranslate();
    fitColumns();
    tellCounts();
}

} // namespace ui::meetings
