// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/aheadpage.h"

#include "ui/language/findingtext.h"
#include "ui/language/steptext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/paireddifference.h"
#include "ui/shared/roomyrows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui::exchange {

namespace {

constexpr qsizetype aheadAtOnce = 400;

} // namespace

AheadPage::AheadPage(QWidget *parent)
    : QWidget(parent), m_intro(new QLabel(this)), m_list(new QTreeWidget(this)), m_moved(new shared::PairedDifference(this)),
      m_allNow(new QPushButton(this)), m_allInStep(new QPushButton(this))
{
    setObjectName(QStringLiteral("publish.ahead"));
    m_list->setObjectName(QStringLiteral("publish.ahead.list"));
    m_allNow->setObjectName(QStringLiteral("publish.ahead.now"));
    m_allInStep->setObjectName(QStringLiteral("publish.ahead.inStep"));
    m_intro->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setItemDelegate(new shared::RoomyRows(this));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_allNow, m_allInStep}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_list);
    halves->addWidget(m_moved);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(halves, 1);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AheadPage::showMoved);
    connect(m_list, &QTreeWidget::itemChanged, this, &AheadPage::take);
    connect(m_moved, &shared::PairedDifference::asked, this, [this] {
        if (const int row = m_list->indexOfTopLevelItem(m_list->currentItem()); row >= 0)
            Q_EMIT placeAsked({m_texts[row].text.object, std::nullopt, m_texts[row].text.field});
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == m_list->verticalScrollBar()->maximum())
            listMore(m_list->topLevelItemCount() + 1);
    });
    connect(m_allNow, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_allInStep, &QPushButton::clicked, this, [this] { chooseAll(true); });
    retranslate();
}

void AheadPage::setTexts(const QList<edit::AheadText> &texts, const model::Manual &manual)
{
    m_texts = texts;
    m_manual = manual;
    QSet<model::TextRef> there;
    for (const edit::AheadText &text : texts)
        there.insert(text.text);
    m_inStep.intersect(there);
    fill();
}

QList<model::TextRef> AheadPage::inStep() const
{
    QList<model::TextRef> texts;
    for (const edit::AheadText &text : m_texts)
        if (m_inStep.contains(text.text))
            texts.append(text.text);
    return texts;
}

void AheadPage::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    listMore(row + 1);
    for (int columnIndex = 1; columnIndex < 3; ++columnIndex)
        m_list->resizeColumnToContents(columnIndex);
    m_allNow->setEnabled(!m_texts.isEmpty());
    m_allInStep->setEnabled(!m_texts.isEmpty());
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showMoved();
}

void AheadPage::listMore(qsizetype atLeast)
{
    m_isFilling = true;
    while (m_list->topLevelItemCount() < std::min(atLeast, m_texts.size())) {
        QList<QTreeWidgetItem *> items;
        for (const edit::AheadText &text : m_texts.mid(m_list->topLevelItemCount(), aheadAtOnce)) {
            items.append(new QTreeWidgetItem);
            fill(items.last(), text);
        }
        m_list->addTopLevelItems(items);
    }
    m_isFilling = false;
}

void AheadPage::fillListed()
{
    m_isFilling = true;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        fill(m_list->topLevelItem(row), m_texts[row]);
    m_isFilling = false;
}

void AheadPage::fill(QTreeWidgetItem *item, const edit::AheadText &text)
{
    const bool isInStep = m_inStep.contains(text.text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, isInStep ? Qt::Checked : Qt::Unchecked);
    item->setText(0, isInStep ? tr("The last texts in step") : tr("As it is now"));
    item->setText(1, language::capitalised(language::stepWord(text.step)));
    item->setText(2, language::placeText({text.text.object, std::nullopt, text.text.field}, m_manual));
    item->setToolTip(2, item->text(2));
}

void AheadPage::take(QTreeWidgetItem *item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (m_isFilling || row < 0)
        return;
    if (item->checkState(0) == Qt::Checked)
        m_inStep.insert(m_texts[row].text);
    else
        m_inStep.remove(m_texts[row].text);
    m_isFilling = true;
    fill(item, m_texts[row]);
    m_isFilling = false;
    Q_EMIT chosen();
}

void AheadPage::chooseAll(bool inStep)
{
    m_inStep.clear();
    for (const edit::AheadText &text : std::as_const(m_texts))
        if (inStep)
            m_inStep.insert(text.text);
    fillListed();
    Q_EMIT chosen();
}

void AheadPage::showMoved()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    QList<shared::PairedWordings> moved;
    if (row >= 0) {
        const edit::AheadText &text = m_texts[row];
        moved.append({language::placeText({text.text.object, std::nullopt, text.text.field}, m_manual), text.inStep, text.now,
                      {text.inStep[0] != text.now[0], text.inStep[1] != text.now[1]}, {{QStringLiteral("show"), tr("Show")}}});
    }
    m_moved->setTexts(moved, {language::capitalised(language::languageName(base::Language::French)),
                              language::capitalised(language::languageName(base::Language::Dutch))},
                      tr("Every text is in step, or was never compared."));
}

void AheadPage::retranslate()
{
    m_intro->setText(tr("In these texts one language has moved since both were in step. An edition prints what stands there now; "
                        "tick a line to print what stood there when both said the same."));
    m_list->setHeaderLabels({tr("To be printed"), tr("State"), tr("Place")});
    m_list->setAccessibleName(tr("Texts not in step; tick a line to print the last texts in step"));
    m_moved->setAccessibleName(tr("What has moved since both were in step"));
    m_allNow->setText(tr("All as they a&re now"));
    m_allInStep->setText(tr("All as they &last were in step"));
    fill();
}

void AheadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::exchange
