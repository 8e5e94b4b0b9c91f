// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historywindow.h"

#include "edit/restoring.h"
#include "edit/textedits.h"
#include "ui/history/changelist.h"
#include "ui/history/historyfilter.h"
#include "ui/language/findingtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/whendone.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::history {

namespace {

constexpr int stepsAtOnce = 1000;
constexpr int windowPause = 400; // milliseconds after a change before the list is read again

} // namespace

HistoryWindow::HistoryWindow(edit::Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_filter(new HistoryFilter(this)), m_model(new ChangeModel(this)),
      m_list(new ChangeList(this)), m_count(new QLabel(this)), m_moved(new shared::PairedDifference(this)), m_read(new QPushButton(this)),
      m_restore(new QPushButton(this)), m_bringBack(new QPushButton(this)), m_dayLabel(new QLabel(this)),
      m_day(new QDateEdit(QDate::currentDate().addMonths(-1), this)), m_readDay(new QPushButton(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("historyWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps = stepsAtOnce;
    m_list->setModel(m_model);
    m_timer.setSingleShot(true);
    m_timer.setInterval(windowPause);
    buildLayout();
    connectParts();
    resize(1000, 640);
    if (const auto authors = workspace.authors())
        m_filter->setAuthors(*authors);
    retranslate();
}

void HistoryWindow::buildLayout()
{
    const std::initializer_list<std::pair<QPushButton *, const char *>> buttons{
        {m_read, "read"}, {m_restore, "restoreEntry"}, {m_bringBack, "bringBack"}, {m_readDay, "readDay"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QStringLiteral("history.") + QString::fromLatin1(name));
        button->setAutoDefault(false);
    }
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_moved->setObjectName(QStringLiteral("history.moved"));
    m_count->setObjectName(QStringLiteral("history.count"));
    m_day->setObjectName(QStringLiteral("history.day"));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    m_dayLabel->setBuddy(m_day);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QWidget(this);
    auto *listed = new QVBoxLayout(left);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->addWidget(m_list, 1);
    listed->addWidget(m_count);
    auto *halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_moved);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_read, m_restore, m_bringBack})
        actions->addWidget(button);
    actions->addStretch();
    auto *day = new QHBoxLayout;
    day->addWidget(m_dayLabel);
    day->addWidget(m_day);
    day->addWidget(m_readDay);
    day->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_filter);
    column->addWidget(halves, 1);
    column->addLayout(actions);
    column->addLayout(day);
    column->addWidget(m_buttons);
}

void HistoryWindow::connectParts()
{
    connect(m_filter, &HistoryFilter::changed, this, &HistoryWindow::refreshAnew);
    connect(m_model, &ChangeModel::moreAsked, this, [this] {
        m_steps += stepsAtOnce;
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryWindow::showChosen);
    connect(m_moved, &shared::PairedDifference::asked, this, &HistoryWindow::act);
    connect(m_read, &QPushButton::clicked, this, &HistoryWindow::readEntry);
    connect(m_restore, &QPushButton::clicked, this, &HistoryWindow::restoreEntry);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryWindow::restoreDeleted);
    connect(m_readDay, &QPushButton::clicked, this, &HistoryWindow::readDay);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &HistoryWindow::refresh);
    connect(&m_workspace, &edit::Workspace::saved, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::close);
}

void HistoryWindow::setPlace(model::EntryId entry, const std::optional<model::TextRef> &text)
{
    m_filter->setPlace(entry, text);
    refreshAnew();
}

void HistoryWindow::refreshAnew()
{
    m_steps = stepsAtOnce;
    refresh();
}

void HistoryWindow::refresh()
{
    m_timer.stop();
    const auto done = [this, asked = ++m_asked](const base::Result<QList<::history::Change>> &changes) {
        if (asked != m_asked)
            return;
        changes ? take(*changes) : Q_EMIT refused(changes.error());
    };
    shared::whenDone(this, m_workspace.historyOf(m_filter->query(m_steps)), done);
}

void HistoryWindow::take(const QList<::history::Change> &changes)
{
    const ::history::Change *before = chosen();
    const qint64 number = before ? before->number : 0;
    const auto same = std::find_if(changes.begin(), changes.end(), [number](const auto &change) { return change.number == number; });
    const int row = same == changes.end() ? 0 : int(same - changes.begin());
    m_model->setChanges(changes, changes.size() == m_steps);
    m_list->setCurrentIndex(m_model->index(row));
    m_isRead = true;
    showCount();
    showChosen();
}

void HistoryWindow::showCount()
{
    const int count = int(m_model->changes().size());
    m_count->setText(count < m_steps ? tr("%n step(s)", nullptr, count) : tr("The last %n steps", nullptr, count));
}

const ::history::Change *HistoryWindow::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->changes()[row];
}

/// That the history is of, or that the step is filed under.
model::EntryId HistoryWindow::chosenEntry() const
{
    const model::EntryId asked = m_filter->query(1).entry;
    const ::history::Change *step = chosen();
    return !asked.isNull() || !step ? asked : step->header.entry;
}

void HistoryWindow::showChosen()
{
    const ::history::Change *step = chosen();
    const bool mayWrite = m_workspace.access() == edit::Access::ReadWrite;
    m_removed.clear();
    if (const auto removed = step ? m_workspace.entriesRemovedBy(step->number) : QList<model::EntryId>())
        m_removed = *removed;
    m_read->setEnabled(step && !chosenEntry().isNull());
    m_restore->setEnabled(step && mayWrite && !chosenEntry().isNull() && m_workspace.manual().entry(chosenEntry()));
    m_bringBack->setEnabled(mayWrite && !m_removed.isEmpty());
    ++m_askedTexts;
    if (!step)
        return showMoved({});
    const auto done = [this, asked = m_askedTexts](const base::Result<QList<::history::Rewriting>> &rewritings) {
        if (asked == m_askedTexts)
            showMoved(rewritings ? *rewritings : QList<::history::Rewriting>());
    };
    shared::whenDone(this, m_workspace.rewritingsOf(step->number, m_filter->query(1).entry, mostMoved + 1), done);
}

void HistoryWindow::showMoved(const QList<::history::Rewriting> &rewritings)
{
    m_texts = pairedTexts(rewritings, m_workspace.manual(), !m_filter->query(1).entry.isNull(), m_workspace.access() == edit::Access::ReadWrite);
    showTexts(m_texts, chosen() ? tr("This step changed no text.") : tr("No step is like that."), *m_moved);
}

void HistoryWindow::act(int text, const QString &action)
{
    if (text < 0 || text >= m_texts.texts.size() || !m_texts.texts[text])
        return;
    const model::TextRef ref = *m_texts.texts[text];
    if (action == showAction)
        return Q_EMIT placeAsked(ref, m_texts.wordings[text].moved[0] ? base::Language::French : base::Language::Dutch);
    for (const base::Language language : base::bothLanguages) {
        const auto side = size_t(base::indexOf(language));
        if (action != restoreActions[side])
            continue;
        const base::Outcome done =
            m_workspace.perform(edit::setText(ref, language, m_texts.wordings[text].after[side], ::history::Reason::Restored), this);
        done ? Q_EMIT placeAsked(ref, language) : Q_EMIT refused(done.error());
    }
}

void HistoryWindow::readEntry()
{
    if (const ::history::Change *step = chosen())
        Q_EMIT readAsked(chosenEntry(), step->number, step->header.at);
}

void HistoryWindow::readDay()
{
    const QDateTime end = m_day->date().endOfDay();
    const auto change = m_workspace.lastChangeBefore(end);
    if (!change)
        return Q_EMIT refused(change.error());
    Q_EMIT readAsked({}, *change, end.toUTC());
}

void HistoryWindow::restoreEntry()
{
    const ::history::Change *step = chosen();
    if (!step)
        return;
    const model::EntryId entry = chosenEntry();
    const auto past = m_workspace.pastEntry(entry, step->number); // done before the other is begun
    const auto done = [this, entry, past](const base::Result<QSet<model::PassageId>> &broughtIn) {
        broughtIn ? restore(past.result(), {entry}, *broughtIn) : Q_EMIT refused(broughtIn.error());
    };
    shared::whenDone(this, m_workspace.broughtInto(entry), done);
}

void HistoryWindow::restoreDeleted()
{
    const ::history::Change *step = chosen();
    if (!step)
        return;
    const auto done = [this, removed = m_removed](const base::Result<model::Manual> &past) {
        QList<model::EntryId> entries; // parents before what stood under them
        if (past)
            for (const model::EntryId &id : past->readingOrder())
                if (removed.contains(id) && !m_workspace.manual().entry(id))
                    entries.append(id);
        restore(past, entries);
    };
    shared::whenDone(this, m_workspace.pastManual(step->number - 1), done);
}

void HistoryWindow::restore(const base::Result<model::Manual> &past, const QList<model::EntryId> &entries,
                            const QSet<model::PassageId> &broughtIn)
{
    if (!past)
        return Q_EMIT refused(past.error());
    if (entries.isEmpty())
        return; // they are there again
    const base::Outcome done = m_workspace.perform(edit::restoreEntries(*past, entries, broughtIn), this);
    done ? Q_EMIT placeAsked(model::titleOf(entries.first()), base::Language::French) : Q_EMIT refused(done.error());
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("History"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_moved->setAccessibleName(tr("What the chosen step moved, in French and in Dutch"));
    m_read->setText(tr("&Read the entry as it was then"));
    m_restore->setText(tr("Res&tore the entry as it was then"));
    m_restore->setToolTip(tr("Puts it back as a new change; nothing is lost, and Undo takes it back."));
    m_bringBack->setText(tr("&Bring back what was deleted"));
    m_dayLabel->setText(tr("The whole &manual as it was at the end of:"));
    m_readDay->setText(tr("Rea&d it"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)); // it keeps that of the language it was made in
    m_model->retranslate();
    if (!m_isRead)
        return;
    showCount();
    showChosen();
}

void HistoryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::history
