// SPDX-FileCopyrightText: Vademecum contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardwindow.h"

#include "base/workers.h"
#include "text/fold.h"
#include "ui/board/filterrow.h"
#include "ui/board/tablefile.h"
#include "ui/board/todolist.h"
#include "ui/language/errortext.h"
#include "ui/language/findingtext.h"
#include "ui/language/wordtext.h"
#include "ui/shared/dialogbuttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/messagearea.h"
#include "ui/shared/progressdialog.h"
#include "ui/shared/whendone.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ui::board {

using base::Language;

namespace {

constexpr int pauseAfterAnEdit = 400; // milliseconds: a writer is not followed key by key

QList<model::Key> wantedOf(QList<model::Key> conflicts, const model::Manual &manual, const check::EntryFilter &wanted)
{
    if (!wanted.acceptsAll())
        conflicts.removeIf([&](const model::Key &key) {
            const model::Entry *entry = manual.entry(manual.entryOf(key.object));
            return !entry || !check::accepts(manual, *entry, wanted);
        });
    return conflicts;
}

} // namespace

BoardWindow::BoardWindow(edit::Workspace &workspace, shared::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_messages(new shared::MessageArea(this)), m_filter(new FilterRow(dialogs, this)), m_language(new QComboBox(this)),
      m_tabs(new QTabWidget(this)), m_todo(new TodoList(this)), m_networks(new NetworkTable(this)), m_practices(new PracticeTable(this)),
      m_buttons(new shared::DialogButtons(QDialogButtonBox::Close, this)),
      m_work([this](const Overview &overview) { take(overview); })
{
    setObjectName(QStringLiteral("boardWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setManual(workspace.manual());
    m_language->setObjectName(QStringLiteral("board.language"));
    m_tabs->setObjectName(QStringLiteral("board.tabs"));
    m_tabs->addTab(m_todo, QString());
    m_networkView = addTable(m_networks, "board.networks");
    m_practiceView = addTable(m_practices, "board.practices");
    m_save = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("board.save"));
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_language, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_messages);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the filter leaves the window open
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BoardWindow::save);
    connect(m_filter, &FilterRow::wordsChanged, this, &BoardWindow::setFilter);
    connect(m_filter, &FilterRow::entriesChanged, this, [this] { ask(0); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_networks->setLanguage(Language(m_language->itemData(index).toInt()));
        setFilter(m_filter->words()); // a row is named otherwise
    });
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_language->setVisible(m_tabs->currentWidget() == m_networkView);
        m_save->setVisible(tableShown() != nullptr);
    });
    connect(m_todo, &TodoList::placeAsked, this, &BoardWindow::placeAsked);
    connect(&m_workspace, &edit::Workspace::changed, this, [this](const edit::Changes &changes) {
        if (changes.everythingChanged || changes.registersChanged)
            m_filter->setManual(m_workspace.manual());
        changes.everythingChanged ? readConflicts(pauseAfterAnEdit) : ask(pauseAfterAnEdit);
    });
    connect(&m_workspace, &edit::Workspace::participantsChanged, this, &BoardWindow::readPeople);
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::close);
    m_language->hide();
    m_save->hide();
    m_messages->hide(); // empty it would leave a gap
    resize(1000, 620);
    retranslate();
    m_todo->setFocus(); // the list is read first
    readConflicts(0);
    readPeople();
}

void BoardWindow::readConflicts(int pause)
{
    const auto done = [this, pause, asked = QPointer(&m_workspace)](const base::Result<QList<model::Key>> &conflicts) {
        if (!asked)
            return; // this window goes with it
        if (conflicts)
            m_conflicts = *conflicts;
        ask(pause);
    };
    shared::whenDone(this, m_workspace.conflictsLater(), done);
}

void BoardWindow::readPeople()
{
    shared::whenDone(this, m_workspace.participantCounts(), [this](const base::Result<QHash<model::MeetingId, int>> &counts) {
        if (!counts)
            return;
        m_people = *counts;
        ask(0);
    });
}

QTableView *BoardWindow::addTable(BoardTable *table, const char *name)
{
    auto *view = new QTableView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setModel(table);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->verticalHeader()->setMaximumWidth(320);
    view->horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    view->horizontalHeader()->setDefaultSectionSize(120);
    view->horizontalHeader()->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_tabs->addTab(view, QString());
    connect(view, &QAbstractItemView::activated, this, [this, table](const QModelIndex &index) {
        if (const std::optional<model::Place> place = table->placeOf(index.row()))
            Q_EMIT placeAsked(*place);
    });
    return view;
}

void BoardWindow::ask(int pause)
{
    m_work.ask(
        [manual = m_workspace.manual(), conflicts = m_conflicts, people = m_people, wanted = m_filter->entries()](const base::CancelToken &) {
            const QDate today = QDate::currentDate();
            return Overview{manual, check::boardOf(manual, today, wanted), wantedOf(conflicts, manual, wanted),
                            check::overduePeople(manual.meetings(), people, today)};
        },
        pause);
}

void BoardWindow::take(const Overview &overview)
{
    m_todo->show(overview);
    m_networks->show(overview);
    m_practices->show(overview);
    setFilter(m_filter->words());
}

/// Rows that name all words; in all three.
void BoardWindow::setFilter(const QString &words)
{
    m_todo->setFilter(words);
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    for (QTableView *view : {m_networkView, m_practiceView})
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QString name = wanted.isEmpty() ? QString() : text::folded(view->model()->headerData(row, Qt::Vertical).toString());
            view->setRowHidden(row, !std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return name.contains(word); }));
        }
}

QTableView *BoardWindow::tableShown() const
{
    return qobject_cast<QTableView *>(m_tabs->currentWidget());
}

void BoardWindow::save()
{
    const QString title = m_tabs->tabText(m_tabs->currentIndex()).remove(u'&');
    const QString path = m_dialogs.saveFile(this, {tr("Save the table"), title, tr("PDF document (*.pdf);;Table for a spreadsheet (*.csv)"),
                                                   QStringLiteral("pdf")});
    const QTableView *table = tableShown();
    if (path.isEmpty() || !table)
        return;
    auto *dialog = new shared::ProgressDialog([] { return tr("Saving the table…"); }, this);
    const Language own = language::readersLanguage();
    const Language ofRows = table == m_networkView ? Language(m_language->currentData().toInt()) : own;
    const compose::TableSheet sheet{title, own, ofRows, rowsShown(*table), QDateTime::currentDateTimeUtc()};
    const auto saving = QtConcurrent::run(&base::workers(), [sheet, path, cancel = dialog->cancelToken()] {
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        return isCsv ? writeCsv(sheet.rows, path) : writePdf(sheet, path, cancel);
    });
    dialog->follow<base::Outcome>(saving, [this, path](const base::Outcome &saved) {
        if (saved)
            tellSaved(path);
        else if (saved.error().kind != base::ErrorKind::Cancelled)
            tell(saved.error());
    });
}

void BoardWindow::tellSaved(const QString &path)
{
    const auto open = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    m_messages->setVisible(true);
    m_messages->show({QStringLiteral("saved"), shared::Tone::Success,
                      [path] { return tr("The table is saved: “%1”.").arg(QDir::toNativeSeparators(path)); },
                      {{[] { return tr("Open it"); }, [open, path] { open(path); }},
                       {[] { return tr("Show in folder"); }, [open, path] { open(QFileInfo(path).path()); }}}});
}

void BoardWindow::tell(const base::Error &error)
{
    const language::ErrorSentences sentences = language::errorSentences(error);
    m_dialogs.tell(this, sentences.happened, sentences.safe + u' ' + sentences.next);
}

void BoardWindow::retranslate()
{
    setWindowTitle(tr("The board"));
    m_tabs->setTabText(0, tr("To &do"));
    m_tabs->setTabText(1, tr("&Networks and fields"));
    m_tabs->setTabText(2, tr("&Practices and principles"));
    m_networkView->setAccessibleName(tr("Networks and fields"));
    m_practiceView->setAccessibleName(tr("Practices and principles"));
    m_language->setAccessibleName(tr("Language the table is about"));
    const QVariant chosen = m_isLanguageChosen ? m_language->currentData() : QVariant(int(language::readersLanguage()));
    m_language->clear();
    for (const Language language : m_workspace.manual().header().languages)
        m_language->addItem(language::capitalised(language::languageName(language)), int(language));
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    m_save->setText(tr("&Save the table…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_networks->refresh(palette());
    m_practices->refresh(palette());
    setFilter(m_filter->words());
}

void BoardWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::board
