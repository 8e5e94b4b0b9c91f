// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypane.h"

#include "edit/textedits.h"
#include "ui/history/changelist.h"
#include "ui/history/versioncard.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::history {

namespace {

constexpr int pause = 300;       // milliseconds after a change before the list is read again
constexpr qsizetype mostCards = 40;

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent), m_model(new ChangeModel(this)), m_list(new ChangeList(this)), m_title(new QLabel(this)),
      m_note(new QLabel), m_beside(new QPushButton), m_window(new QPushButton(this)), m_area(new QScrollArea(this)), m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("history"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(14, 10, 10, 8);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(14, 8, 10, 8);
    m_list->setModel(m_model);
    m_beside->setObjectName(QStringLiteral("history.beside"));
    m_beside->setFlat(true);
    m_beside->hide();
    connect(m_beside, &QPushButton::clicked, this, &HistoryPane::askReading);
    m_window->setObjectName(QStringLiteral("history.window"));
    m_window->setFlat(true);
    connect(m_window, &QPushButton::clicked, this, &HistoryPane::windowAsked);
    auto *sheet = new QWidget;
    m_cards->setContentsMargins(0, 0, 0, 8);
    m_cards->setSpacing(2);
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 4, 0, 0);
    sheetColumn->addWidget(m_beside, 0, Qt::AlignLeft);
    sheetColumn->addLayout(m_cards);
    sheetColumn->addWidget(m_note);
    sheetColumn->addStretch();
    m_area->setWidget(sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_list);
    halves->addWidget(m_area);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setSizes({260, 420});
    halves->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_window, 0, Qt::AlignLeft);
    column->addWidget(halves, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &HistoryPane::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showChange(index.row()); });
    retranslate();
}

void HistoryPane::setSource(edit::Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_entry = model::EntryId();
    m_model->setChanges({});
    clearCards();
    if (workspace)
        connect(workspace, &edit::Workspace::saved, this, &HistoryPane::refreshSoon);
    retranslate();
}

void HistoryPane::showEntry(model::EntryId entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_model->setChanges({});
    clearCards();
    retranslate();
    refreshSoon();
}

void HistoryPane::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_timer.start();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPane::refresh()
{
    m_timer.stop();
    m_isStale = false;
    if (!m_workspace)
        return;
    const auto changes = m_workspace->historyOf(m_entry);
    if (!changes) {
        m_note->setText(language::errorText(changes.error()));
        return;
    }
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setChanges(*changes);
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    if (m_model->rowCount() == 0)
        showChange(-1);
}

void HistoryPane::clearCards()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_note->clear();
}

void HistoryPane::showChange(int row)
{
    clearCards();
    m_beside->setVisible(row >= 0 && row < m_model->rowCount() && !m_entry.isNull());
    if (row < 0 || row >= m_model->rowCount())
        return m_note->setText(m_workspace ? tr("Nothing has been changed here yet.") : QString());
    const auto &all = m_model->changes();
    const QList<Rewording> rewordings = rewordingsOf(all[row], all);
    for (const Rewording &rewording : rewordings.mid(0, mostCards))
        addCard(rewording);
    if (rewordings.isEmpty())
        m_note->setText(tr("This step changed no text."));
    else if (rewordings.size() > mostCards)
        m_note->setText(tr("And %n more text(s).", nullptr, int(rewordings.size() - mostCards)));
}

void HistoryPane::askReading()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ::history::Change &change = m_model->changes()[row];
    Q_EMIT readBesideAsked(m_entry, change.number, change.header.at);
}

void HistoryPane::addCard(const Rewording &rewording)
{
    const model::Manual &manual = m_workspace->manual();
    const model::Text *text = manual.text(rewording.text);
    const bool isCurrent = text && text->in(rewording.language).text() == rewording.after;
    const bool mayRestore = text && m_workspace->access() == edit::Access::ReadWrite;
    auto *card = new VersionCard(rewording, textName(rewording.text, manual), isCurrent, mayRestore);
    m_cards->addWidget(card);
    connect(card, &VersionCard::restoreAsked, this, &HistoryPane::restore);
    connect(card, &VersionCard::placeAsked, this,
            [this](const Rewording &asked) { Q_EMIT placeAsked(asked.text, asked.language); });
}

void HistoryPane::restore(const Rewording &rewording)
{
    const base::Outcome done = m_workspace->perform(
        edit::setText(rewording.text, rewording.language, rewording.after, ::history::Reason::Restored), this);
    if (!done)
        return Q_EMIT refused(done.error());
    Q_EMIT placeAsked(rewording.text, rewording.language);
}

void HistoryPane::retranslate()
{
    setAccessibleName(tr("History"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_beside->setText(tr("Read as it was then, beside the text"));
    m_window->setText(tr("By person, time and language…"));
    m_area->setAccessibleName(tr("Texts of the chosen change"));
    if (!m_workspace)
        m_title->clear();
    else if (m_entry.isNull())
        m_title->setText(tr("History of the manual as a whole"));
    else
        m_title->setText(tr("History of “%1”").arg(language::entryName(m_entry, m_workspace->manual())));
    m_model->retranslate();
    showChange(m_list->currentIndex().row());
}

void HistoryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::history
